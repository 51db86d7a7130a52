// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.scaffold;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Months, weekdays and relative times as CLDR has them. */
final class CldrTimes {
  private static final String CLDR = "CLDR";
  private static final int SHORTEST = 3;
  private static final Map<String, MeasureUnit> UNIT_WORDS = unitWords();

  private final ULocale locale;
  private final CldrUnits units;

  CldrTimes(ULocale locale, CldrUnits units) {
    this.locale = new ULocale(locale.getName() + "@calendar=gregorian");
    this.units = units;
  }

  private static Map<String, MeasureUnit> unitWords() {
    Map<String, MeasureUnit> map = new LinkedHashMap<>();
    map.put("day-word", MeasureUnit.DAY);
    map.put("month-word", MeasureUnit.MONTH);
    map.put("year-word", MeasureUnit.YEAR);
    map.put("week-word", MeasureUnit.WEEK);
    return map;
  }

  void months(TableDraft table) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    String[] alone = symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
    String[] inDates = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
    for (int i = 0; i < 12; i++) {
      Set<String> forms = new LinkedHashSet<>();
      forms.add(alone[i] + "~");
      forms.add(inDates[i]);
      table.addForms(
          "",
          forms,
          "number",
          String.valueOf(i + 1),
          "calendar",
          "gregorian",
          "example",
          dayAndMonth(i, 11 + i),
          "gives",
          String.format(Locale.ROOT, "XXXX-%02d-%02d", i + 1, 11 + i),
          "source",
          CLDR);
    }
    String[] brief = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.ABBREVIATED);
    for (int i = 0; i < 12; i++) {
      String form = brief[i].replaceAll("\\.$", "");
      if (form.length() >= SHORTEST && form.codePoints().allMatch(Character::isLetter)) {
        table.addForms(
            "",
            List.of(form),
            "number",
            String.valueOf(i + 1),
            "calendar",
            "gregorian",
            "flags",
            "weak",
            "source",
            CLDR);
      }
    }
  }

  private String dayAndMonth(int month, int day) {
    String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern("MMMMd");
    SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
    calendar.clear();
    calendar.set(2025, month, day);
    return format.format(calendar.getTime());
  }

  void dates(TableDraft table) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    String[] alone = symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
    String[] inDates = symbols.getWeekdays(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
    for (int day = 1; day <= 7; day++) {
      int i = day % 7 + 1; // Sunday is the first of theirs
      Set<String> forms = new LinkedHashSet<>(List.of(alone[i] + "~", inDates[i]));
      table.addForms(
          "weekday",
          forms,
          "class",
          "weekday",
          "value",
          String.valueOf(day),
          "example",
          alone[i],
          "gives",
          "XXXX-WXX-" + day,
          "source",
          CLDR);
    }
    UNIT_WORDS.forEach(
        (name, unit) -> table.addForms(name, units.names(unit), "class", name, "source", CLDR));
  }

  void relative(TableDraft table) {
    RelativeDateTimeFormatter format = RelativeDateTimeFormatter.getInstance(locale);
    Map<String, AbsoluteUnit> absolute = new LinkedHashMap<>();
    absolute.put("day", AbsoluteUnit.DAY);
    absolute.put("week", AbsoluteUnit.WEEK);
    absolute.put("month", AbsoluteUnit.MONTH);
    absolute.put("year", AbsoluteUnit.YEAR);
    absolute.forEach(
        (name, unit) -> {
          relative(table, format.format(Direction.LAST, unit), name + "-1");
          relative(table, format.format(Direction.THIS, unit), name + "+0");
          relative(table, format.format(Direction.NEXT, unit), name + "+1");
        });
    Set<String> ago = new LinkedHashSet<>();
    Set<String> later = new LinkedHashSet<>();
    for (RelativeDateTimeUnit unit :
        List.of(RelativeDateTimeUnit.DAY, RelativeDateTimeUnit.MONTH, RelativeDateTimeUnit.YEAR)) {
      marker(format.formatNumeric(-3, unit), ago);
      marker(format.formatNumeric(3, unit), later);
    }
    table.addForms("ago", ago, "value", "ago", "source", CLDR);
    table.addForms("later", later, "value", "later", "source", CLDR);
  }

  private static void relative(TableDraft table, String form, String value) {
    if (form != null && form.codePoints().noneMatch(Character::isDigit)) {
      table.addForms("", List.of(form), "value", value, "source", CLDR);
    }
  }

  /** What stands around "3 days" in "3 days ago". */
  private static void marker(String text, Set<String> markers) {
    List<String> words = new ArrayList<>(List.of(text.strip().split("[\\s\u00a0]+")));
    int number = 0;
    while (number < words.size() && words.get(number).codePoints().noneMatch(Character::isDigit)) {
      number++;
    }
    String before = String.join(" ", words.subList(0, Math.min(number, words.size())));
    int end = Math.min(number + 2, words.size());
    String after = String.join(" ", words.subList(end, words.size()));
    if (number < words.size()) {
      if (!after.isEmpty()) {
        markers.add("… " + after);
      } else if (!before.isEmpty()) {
        markers.add(before + " …");
      }
    }
  }
}
