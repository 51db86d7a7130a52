// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.text.CharacterFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a dictionary form becomes the stems that endings attach to, from {@code paradigms.tsv} and
 * the {@code soften} rows of {@code characters.tsv}.
 */
final class Paradigms {
  /**
   * A stem.
   *
   * @param text the key of the stem
   * @param wordClass the class of endings it takes
   * @param bare whether it may stand without an ending
   */
  record Stem(String text, String wordClass, boolean bare) {}

  private record Rule(String ending, List<String> stems, String wordClass) {}

  private final List<Rule> rules;
  private final List<String[]> softenings;

  private Paradigms(List<Rule> rules, List<String[]> softenings) {
    this.rules = rules;
    this.softenings = softenings;
  }

  static Paradigms read(Table paradigms, Table characters, CharacterFolding folding) {
    List<Rule> rules = new ArrayList<>();
    for (Table.Row row : paradigms.rows()) {
      List<String> stems = new ArrayList<>();
      for (String stem : row.alternatives("stems")) {
        stems.add(stem.equals("-") ? "" : folding.key(stem));
      }
      String wordClass = row.get("class").isEmpty() ? "n" : row.get("class");
      rules.add(new Rule(folding.key(row.get("ending").replace("-", "")), stems, wordClass));
    }
    rules.sort(Comparator.comparingInt((Rule r) -> r.ending().length()).reversed());
    List<String[]> softenings = new ArrayList<>();
    for (Table.Row row : characters.rows()) {
      if (row.get("kind").equals("soften")) {
        softenings.add(new String[] {folding.key(row.get("from")), folding.key(row.get("to"))});
      }
    }
    return new Paradigms(rules, softenings);
  }

  /** The stems of a noun in its dictionary form. */
  Set<Stem> nounStems(String key) {
    Set<Stem> out = new LinkedHashSet<>();
    int length = 0;
    for (Rule rule : rules) {
      if (rule.ending().length() < length) {
        break;
      }
      if (key.endsWith(rule.ending())
          && (key.length() > rule.ending().length() || !rule.stems().contains(""))) {
        length = rule.ending().length();
        String base = key.substring(0, key.length() - length);
        for (String stem : rule.stems()) {
          out.add(new Stem(base + stem, rule.wordClass(), false));
        }
      }
    }
    if (out.isEmpty()) {
      return withSoftening(key, "n", true);
    }
    return out;
  }

  /**
   * How a form of a text inflects the noun that has this dictionary form, or null when it is none.
   */
  @Nullable Ending inflection(String dictionaryForm, String form, Endings endings) {
    for (Stem stem : nounStems(dictionaryForm)) {
      if (form.startsWith(stem.text()) && form.length() > stem.text().length()) {
        Ending found = endings.match(stem.wordClass(), form, stem.text().length());
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** A stem as it stands, with its softened variant. */
  Set<Stem> withSoftening(String key, String wordClass, boolean bare) {
    Set<Stem> out = new LinkedHashSet<>();
    out.add(new Stem(key, wordClass, bare));
    // verbs of two letters soften like the others, short nouns do not
    int rest = wordClass.startsWith("v") ? 0 : 1;
    for (String[] s : softenings) {
      if (key.length() > s[0].length() + rest && key.endsWith(s[0])) {
        out.add(new Stem(key.substring(0, key.length() - s[0].length()) + s[1], wordClass, false));
      }
    }
    return out;
  }
}
