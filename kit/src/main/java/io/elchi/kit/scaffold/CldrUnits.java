// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.scaffold;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers, units and currencies as CLDR has them. */
final class CldrUnits {
  private static final String CLDR = "CLDR";
  private static final double[] SAMPLES = {1, 2, 3, 5, 21, 1.5};

  /** Signs that are no letters, for the currencies that reports speak of most. */
  private static final List<String> FIRST =
      List.of("USD", "EUR", "GBP", "JPY", "CNY", "RUB", "TRY", "AZN", "GEL", "KZT", "UAH", "INR");

  private static final int HUNDRED = 100;

  private final ULocale locale;

  CldrUnits(ULocale locale) {
    this.locale = locale;
  }

  /** The word for a unit in all its numbers, without the number. */
  Set<String> names(MeasureUnit unit) {
    Set<String> out = new LinkedHashSet<>();
    for (MeasureFormat.FormatWidth width :
        List.of(MeasureFormat.FormatWidth.WIDE, MeasureFormat.FormatWidth.SHORT)) {
      MeasureFormat format =
          MeasureFormat.getInstance(locale, width, NumberFormat.getInstance(locale));
      for (double sample : SAMPLES) {
        String text = format.formatMeasures(new Measure(sample, unit));
        String word = text.replaceAll("[\\p{Nd}.,٫٬\u200e\u200f]+", " ").strip();
        if (!word.isEmpty() && !word.contains("  ") && text.matches(".*\\p{Nd}.*")) {
          out.add(word + (width == MeasureFormat.FormatWidth.WIDE && sample == 1 ? "~" : ""));
        }
      }
    }
    return out;
  }

  void units(TableDraft table) {
    Map<String, MeasureUnit> measures = new LinkedHashMap<>();
    measures.put("t", MeasureUnit.TONNE);
    measures.put("kg", MeasureUnit.KILOGRAM);
    measures.put("km", MeasureUnit.KILOMETER);
    measures.put("m", MeasureUnit.METER);
    measures.put("m2", MeasureUnit.SQUARE_METER);
    measures.put("km2", MeasureUnit.SQUARE_KILOMETER);
    measures.put("har", MeasureUnit.HECTARE);
    measures.put("m3", MeasureUnit.CUBIC_METER);
    measures.put("L", MeasureUnit.LITER);
    measures.put("W", MeasureUnit.WATT);
    measures.put("kW", MeasureUnit.KILOWATT);
    measures.put("MW", MeasureUnit.MEGAWATT);
    measures.put("GW", MeasureUnit.GIGAWATT);
    measures.put("kW.h", MeasureUnit.KILOWATT_HOUR);
    measures.forEach(
        (code, unit) ->
            table.addForms(
                "measure", names(unit), "kind", "measure", "unit", code, "source", CLDR));
    Set<String> percent = new LinkedHashSet<>(names(MeasureUnit.PERCENT));
    percent.add("%");
    table.addForms(
        "percent", percent, "kind", "percent", "example", "50%", "gives", "50 %", "source", CLDR);
    Map<String, MeasureUnit> durations = new LinkedHashMap<>();
    durations.put("Y", MeasureUnit.YEAR);
    durations.put("M", MeasureUnit.MONTH);
    durations.put("W", MeasureUnit.WEEK);
    durations.put("D", MeasureUnit.DAY);
    durations.put("H", MeasureUnit.HOUR);
    durations.put("MIN", MeasureUnit.MINUTE);
    durations.forEach(
        (code, unit) ->
            table.addForms(
                "duration", names(unit), "kind", "duration", "unit", code, "source", CLDR));
  }

  void numbers(TableDraft table) {
    RuleBasedNumberFormat spell = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    if (spell.getLocale(ULocale.VALID_LOCALE) == null
        || !spell.getLocale(ULocale.ACTUAL_LOCALE).getLanguage().equals(locale.getLanguage())) {
      return; // CLDR knows no number words of this language
    }
    List<String> cardinals = new ArrayList<>();
    List<String> ordinals = new ArrayList<>();
    for (String name : spell.getRuleSetNames()) {
      if (name.startsWith("%spellout-cardinal") || name.equals("%spellout-numbering")) {
        cardinals.add(name);
      } else if (name.startsWith("%spellout-ordinal")) {
        ordinals.add(name);
      }
    }
    for (int number : cardinalValues()) {
      Set<String> words = words(spell, cardinals, number);
      if (number == HUNDRED) {
        // "one hundred" is written without the one as well
        List.copyOf(words).forEach(w -> words.add(w.substring(w.lastIndexOf(' ') + 1)));
      }
      table.addForms(
          "cardinal", words, "kind", "cardinal", "value", String.valueOf(number), "source", CLDR);
    }
    for (long number : new long[] {1_000, 1_000_000, 1_000_000_000}) {
      Set<String> last = new LinkedHashSet<>();
      for (long times : new long[] {1, 2, 5}) {
        words(spell, cardinals, number * times)
            .forEach(w -> last.add(w.substring(w.lastIndexOf(' ') + 1)));
      }
      table.addForms(
          "magnitude", last, "kind", "magnitude", "value", String.valueOf(number), "source", CLDR);
    }
    for (int number = 1; number <= 10; number++) {
      table.addForms(
          "ordinal",
          words(spell, ordinals, number),
          "kind",
          "ordinal",
          "value",
          String.valueOf(number),
          "source",
          CLDR);
    }
  }

  private static List<Integer> cardinalValues() {
    List<Integer> values = new ArrayList<>();
    for (int i = 0; i <= 20; i++) {
      values.add(i);
    }
    for (int i = 30; i <= 100; i += 10) {
      values.add(i);
    }
    for (int i = 200; i <= 900; i += 100) {
      values.add(i);
    }
    return values;
  }

  private static Set<String> words(
      RuleBasedNumberFormat spell, List<String> ruleSets, long number) {
    Set<String> out = new LinkedHashSet<>();
    for (String ruleSet : ruleSets) {
      String word = spell.format(number, ruleSet).replace("\u00ad", "");
      if (word.codePoints().noneMatch(Character::isDigit)) {
        out.add(word);
      }
    }
    return out;
  }

  void currencies(TableDraft table) {
    Set<String> codes = new LinkedHashSet<>(FIRST);
    codes.addAll(
        CurrencyMetaInfo.getInstance()
            .currencies(CurrencyMetaInfo.CurrencyFilter.now().withTender()));
    for (String code : codes) {
      Currency currency = Currency.getInstance(code);
      Set<String> forms = new LinkedHashSet<>();
      String name = currency.getName(locale, Currency.LONG_NAME, null);
      if (!name.equals(code)) {
        forms.add(name + "~");
        for (String category : PluralRules.forLocale(locale).getKeywords()) {
          forms.add(currency.getName(locale, Currency.PLURAL_LONG_NAME, category, null));
        }
      }
      forms.add(code);
      table.addForms("", forms, "code", code, "source", CLDR);
    }
    for (String code : FIRST) {
      String sign = Currency.getInstance(code).getName(locale, Currency.NARROW_SYMBOL_NAME, null);
      if (sign.length() == 1 && Character.getType(sign.charAt(0)) == Character.CURRENCY_SYMBOL) {
        table.addForms("", List.of(sign), "code", code, "flags", "before", "source", CLDR);
      }
    }
  }
}
