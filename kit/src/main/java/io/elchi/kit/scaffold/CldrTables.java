// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.scaffold;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import io.elchi.text.CharacterFolding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills the tables of a language with what CLDR knows of it. */
final class CldrTables {
  private final String tag;
  private final String name;
  private final ULocale locale;
  private final Map<String, TableDraft> drafts = Drafts.empty();

  private CldrTables(String tag, String name) {
    this.tag = tag;
    this.name = name;
    this.locale = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
  }

  /** All tables by file name. */
  static Map<String, TableDraft> of(String tag, String name) {
    CldrTables tables = new CldrTables(tag, name);
    tables.fill();
    return tables.drafts;
  }

  private void fill() {
    List<Map.Entry<String, String>> folds = properties();
    CharacterFolding folding = CharacterFolding.of(folds);
    drafts.values().forEach(d -> d.foldBy(folding));
    CldrUnits units = new CldrUnits(locale);
    CldrTimes times = new CldrTimes(locale, units);
    times.months(draft("months.tsv"));
    times.dates(draft("dates.tsv"));
    times.relative(draft("relative-times.tsv"));
    units.numbers(draft("numbers.tsv"));
    units.units(draft("units.tsv"));
    units.currencies(draft("currencies.tsv"));
    new CldrPlaces(locale).places(draft("places.tsv"));
  }

  private TableDraft draft(String file) {
    TableDraft draft = drafts.get(file);
    if (draft == null) {
      throw new IllegalStateException("no draft of " + file);
    }
    return draft;
  }

  /** Writes what kind of language it is; gives the foldings of its letters. */
  private List<Map.Entry<String, String>> properties() {
    Set<String> letters = new LinkedHashSet<>();
    for (String letter : LocaleData.getExemplarSet(locale, LocaleData.ES_STANDARD)) {
      letters.add(letter);
    }
    boolean latin = locale.getScript().equals("Latn");
    UnicodeSet plain = new UnicodeSet("[a-z]");
    List<String> typical =
        letters.stream()
            .filter(l -> l.codePointCount(0, l.length()) == 1)
            .filter(l -> !latin || !plain.contains(l))
            .toList();
    boolean cased = letters.stream().anyMatch(l -> !l.toUpperCase(java.util.Locale.ROOT).equals(l));
    DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(locale);
    TableDraft properties = draft("language.tsv");
    property(properties, "tag", tag);
    property(properties, "name", name);
    property(properties, "scripts", script());
    property(properties, "letters", String.join(" ", typical));
    property(properties, "capitals", cased ? "all" : "false");
    property(properties, "head", "final");
    property(properties, "title", "before");
    property(properties, "verb", "free");
    property(
        properties,
        "calendar",
        com.ibm.icu.util.Calendar.getKeywordValuesForLocale("calendar", locale, true)[0].equals(
                "persian")
            ? "persian"
            : "gregorian");
    property(properties, "decimal", sign(signs.getDecimalSeparatorString(), ","));
    property(properties, "thousands", sign(signs.getGroupingSeparatorString(), "."));
    property(properties, "country", locale.getCountry());
    property(properties, "lowercase", tag);
    List<Map.Entry<String, String>> folds = new ArrayList<>();
    if (letters.contains("ı")) {
      // pages in capitals mix the two up
      folds.add(Map.entry("ı", "i"));
      folds.add(Map.entry("i\u0307", "i"));
    }
    folds.forEach(
        f -> draft("characters.tsv").add("kind", "fold", "from", f.getKey(), "to", f.getValue()));
    return folds;
  }

  private String script() {
    int[] codes = UScript.getCode(locale);
    return codes == null || codes.length == 0 ? locale.getScript() : UScript.getShortName(codes[0]);
  }

  private static void property(TableDraft table, String key, String value) {
    if (!value.isEmpty()) {
      table.add("key", key, "value", value);
    }
  }

  private static String sign(String sign, String otherwise) {
    String bare = sign.replaceAll("[\\s\u00a0\u202f]", "");
    return bare.isEmpty() ? otherwise : bare;
  }
}
