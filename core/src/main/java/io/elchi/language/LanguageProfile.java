// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.model.CalendarSystem;
import io.elchi.spi.LanguageModule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The properties of a language, from {@code language.tsv}.
 *
 * @param tag BCP 47 tag without a script
 * @param name its English name
 * @param scripts ISO 15924 codes of its scripts; the report's tag names the script when there are
 *     two
 * @param letters letters typical of the language, for detection
 * @param capitals whether names begin with capitals
 * @param lowerTail whether only the first word of an organisation's name need have one
 * @param headFinal whether an organisation's head noun ends its name
 * @param titleBefore whether titles may stand before the name
 * @param titleAfter whether titles may stand after the name
 * @param verbFinal whether the predicate ends the clause
 * @param calendar what "this year" and a bare year of the home calendar mean
 * @param decimal decimal signs
 * @param thousands signs that group thousands
 * @param country home country, ISO 3166-1 alpha-2
 * @param countries every country whose press writes the language, the home country first
 * @param detachedSuffixes suffixes that may be written apart
 * @param detachedPrefixes prefixes that may be written apart
 * @param initials letter groups that stand for a given name when a full stop follows
 * @param verbPrefixes prefixes of verb forms with the feature they add
 * @param gluedBefore words that a careless hand joins to the one behind them
 * @param gluedAfter words that a careless hand joins to the one before them
 */
public record LanguageProfile(
    String tag,
    String name,
    List<String> scripts,
    String letters,
    boolean capitals,
    boolean lowerTail,
    boolean headFinal,
    boolean titleBefore,
    boolean titleAfter,
    boolean verbFinal,
    CalendarSystem calendar,
    String decimal,
    String thousands,
    String country,
    List<String> countries,
    Set<String> detachedSuffixes,
    Set<String> detachedPrefixes,
    Set<String> initials,
    Map<String, Feature> verbPrefixes,
    Set<String> gluedBefore,
    Set<String> gluedAfter) {

  private static final Set<String> KEYS =
      Set.of(
          "tag",
          "name",
          "scripts",
          "letters",
          "capitals",
          "head",
          "title",
          "verb",
          "calendar",
          "decimal",
          "thousands",
          "country",
          "lowercase",
          "detached",
          "attached",
          "initials",
          "prefixes",
          "glued-before",
          "glued-after");

  /**
   * Reads a language's properties.
   *
   * @throws LanguageDataException if a key is unknown
   */
  public static LanguageProfile read(LanguageModule module) {
    Table table = Table.read("language.tsv", module.open("language.tsv"), "key", "value");
    String tag = module.tag();
    Map<String, String> p = new HashMap<>();
    for (Table.Row row : table.rows()) {
      if (!KEYS.contains(row.get("key"))) {
        throw row.error("unknown key '" + row.get("key") + "'; known are " + KEYS);
      }
      p.put(row.get("key"), row.get("value"));
    }
    String title = p.getOrDefault("title", "both");
    Map<String, Feature> prefixes = new LinkedHashMap<>();
    for (String word : words(p, "prefixes")) {
      int eq = word.indexOf('=');
      prefixes.put(
          word.substring(0, eq), Feature.valueOf(word.substring(eq + 1).toUpperCase(Locale.ROOT)));
    }
    return new LanguageProfile(
        tag,
        p.getOrDefault("name", tag),
        List.copyOf(words(p, "scripts")),
        p.getOrDefault("letters", ""),
        !p.getOrDefault("capitals", "all").equals("false"),
        p.getOrDefault("capitals", "all").equals("first"),
        !p.getOrDefault("head", "final").equals("initial"),
        !title.equals("after"),
        !title.equals("before"),
        p.getOrDefault("verb", "free").equals("final"),
        CalendarSystem.fromCode(p.getOrDefault("calendar", "gregorian")),
        p.getOrDefault("decimal", ",").replace(" ", ""),
        p.getOrDefault("thousands", ".").replace(" ", ""),
        words(p, "country").stream().findFirst().orElse(""),
        List.copyOf(words(p, "country")),
        Set.copyOf(words(p, "detached")),
        Set.copyOf(words(p, "attached")),
        Set.copyOf(words(p, "initials")),
        Map.copyOf(prefixes),
        Set.copyOf(words(p, "glued-before")),
        Set.copyOf(words(p, "glued-after")));
  }

  private static List<String> words(Map<String, String> properties, String key) {
    return Table.words(properties.getOrDefault(key, ""));
  }
}
