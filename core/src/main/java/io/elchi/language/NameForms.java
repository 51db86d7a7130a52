// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.text.CharacterFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * How the oblique form of a name goes back to its dictionary form, from {@code name-endings.tsv}.
 * Works on the letters as written, so that capitals and foreign letters of the rest stay. Immutable
 * and safe for all threads.
 */
public final class NameForms {
  /**
   * One way back.
   *
   * @param grammaticalCase the case that the ending marks, or empty for any
   * @param gender {@code m}, {@code f}, {@code u}, or empty for any
   * @param ending what the oblique form ends in, folded
   * @param nominative what stands there in the dictionary form
   */
  public record Rule(String grammaticalCase, String gender, String ending, String nominative) {}

  private final List<Rule> rules;
  private final boolean cases;

  /** The rules that may fit a form, in their order, by its last letter. */
  private final Map<Character, List<Rule>> byEnding;

  /** Those of them that fit whatever the last letter is. */
  private final List<Rule> always;

  /** The rules that may fit a dictionary form by its last letter. */
  private final Map<Character, List<Rule>> byNominative;

  private NameForms(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.always = rules.stream().filter(r -> r.ending().isEmpty()).toList();
    this.byEnding = byLast(rules, Rule::ending);
    this.byNominative = byLast(rules, Rule::nominative);
    this.cases = rules.stream().anyMatch(r -> !r.grammaticalCase().isEmpty());
  }

  private static Map<Character, List<Rule>> byLast(
      List<Rule> rules, Function<Rule, String> ending) {
    Map<Character, List<Rule>> out = new HashMap<>();
    for (Rule rule : rules) {
      String end = ending.apply(rule);
      if (!end.isEmpty()) {
        out.computeIfAbsent(end.charAt(end.length() - 1), k -> new ArrayList<>());
      }
    }
    for (Map.Entry<Character, List<Rule>> e : out.entrySet()) {
      for (Rule rule : rules) {
        String end = ending.apply(rule);
        if (end.isEmpty() || end.charAt(end.length() - 1) == e.getKey()) {
          e.getValue().add(rule);
        }
      }
    }
    return out;
  }

  private static char last(String key) {
    return key.isEmpty() ? ' ' : key.charAt(key.length() - 1);
  }

  static NameForms read(Table table, CharacterFolding folding) {
    List<Rule> rules = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      rules.add(
          new Rule(
              row.get("case"),
              row.get("gender"),
              folding.key(row.get("ending").replace("-", "")),
              row.get("nominative").replace("-", "")));
    }
    return new NameForms(rules);
  }

  /** Whether the language has no rule at all: its names do not change. */
  public boolean isEmpty() {
    return rules.isEmpty();
  }

  /** Whether the rules tell cases apart, so that title and given name decide which of them fit. */
  public boolean hasCases() {
    return cases;
  }

  /**
   * Candidates for the dictionary form, best first; empty when no rule fits.
   *
   * @param key the folded form; its length need not be that of {@code word}
   * @param grammaticalCase empty when unknown
   * @param gender empty when unknown
   */
  public List<String> candidates(String word, String key, String grammaticalCase, String gender) {
    List<String> out = new ArrayList<>();
    for (Rule rule : byEnding.getOrDefault(last(key), always)) {
      if (key.endsWith(rule.ending())
          && fits(rule.grammaticalCase(), grammaticalCase)
          && fits(rule.gender(), gender)
          && key.length() > rule.ending().length() + 1
          && word.length() > rule.ending().length() + 1) {
        String stem = word.substring(0, word.length() - rule.ending().length());
        boolean upper = word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 1;
        String candidate =
            stem + (upper ? rule.nominative().toUpperCase(Locale.ROOT) : rule.nominative());
        if (!out.contains(candidate)) {
          out.add(candidate);
        }
      }
    }
    return out;
  }

  /** Whether there are rules for a case. */
  public boolean has(String grammaticalCase) {
    return rules.stream().anyMatch(r -> r.grammaticalCase().equals(grammaticalCase));
  }

  /**
   * The gender that the ending of a dictionary form shows: {@code m}, {@code f}, or empty where the
   * rules do not tell. Where an ending is of both, more rules decide.
   *
   * @param key folded
   */
  public String genderOf(String key) {
    int length = 0;
    int balance = 0;
    for (Rule rule : byNominative.getOrDefault(last(key), List.of())) {
      int n = rule.nominative().length();
      int vote = rule.gender().equals("f") ? 1 : rule.gender().equals("m") ? -1 : 0;
      if (vote == 0 || n == 0 || n < length || !key.endsWith(rule.nominative())) {
        continue;
      }
      balance = n > length ? vote : balance + vote;
      length = n;
    }
    return balance == 0 ? "" : balance > 0 ? "f" : "m";
  }

  private static boolean fits(String rule, String wanted) {
    return rule.isEmpty()
        || wanted.isEmpty()
        || rule.equals(wanted)
        || rule.equals("u")
        || wanted.equals("u");
  }
}
