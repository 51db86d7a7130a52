// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The suffix chains of a language, from {@code endings.tsv}: which remainders of a word are
 * inflection, and what they say. Immutable and safe for all threads.
 */
final class Endings {
  private static final int END = Integer.MAX_VALUE;

  private static final FeatureSet NOTHING = FeatureSet.of();

  /** A word longer than this has no endings: no language comes near it, hostile text does. */
  private static final int LONGEST_WORD = 64;

  private final Map<String, SuffixClass> classes;

  /**
   * One suffix.
   *
   * @param letters for each position the letters that may stand there
   * @param next the lowest slot that may follow
   */
  private record Suffix(int slot, String[] letters, FeatureSet features, int next) {
    boolean matches(String key, int at) {
      if (at + letters.length > key.length()) {
        return false;
      }
      for (int i = 0; i < letters.length; i++) {
        if (letters[i].indexOf(key.charAt(at + i)) < 0) {
          return false;
        }
      }
      return true;
    }
  }

  /** The suffixes of one class, found by their first letter. */
  static final class SuffixClass {
    private final Suffix[] none = {};
    private final boolean united;
    private final char lowestLetter;

    /** Suffixes by their first letter, counted from the lowest one. */
    private final Suffix[][] byLetter;

    private final @Nullable Ending bare;

    private SuffixClass(String name, List<Suffix> suffixes) {
      // what a noun's parses say is united; of a verb's parses the first one counts
      this.united = !name.startsWith("v");
      Map<Character, List<Suffix>> lists = new HashMap<>();
      Ending alone = null;
      for (Suffix suffix : suffixes) {
        if (suffix.letters.length == 0) {
          alone = alone == null ? new Ending(suffix.features, 0, "") : alone;
          continue;
        }
        for (int i = 0; i < suffix.letters[0].length(); i++) {
          lists.computeIfAbsent(suffix.letters[0].charAt(i), c -> new ArrayList<>()).add(suffix);
        }
      }
      this.bare = alone;
      this.lowestLetter = lists.isEmpty() ? 0 : Collections.min(lists.keySet());
      int span = lists.isEmpty() ? 0 : Collections.max(lists.keySet()) - lowestLetter + 1;
      this.byLetter = new Suffix[span][];
      for (int i = 0; i < span; i++) {
        byLetter[i] = lists.getOrDefault((char) (lowestLetter + i), List.of()).toArray(none);
      }
    }

    /** Whether a stem of this class may stand without an ending. */
    boolean mayBeBare() {
      return bare != null;
    }

    /** What a stem of this class says without an ending. */
    Ending bare() {
      return bare == null ? Ending.NONE : bare;
    }

    /**
     * What {@code key} says from {@code from} on as a chain of endings, or null when it is none.
     */
    @Nullable Ending match(String key, int from) {
      if (from < 0 || from >= key.length()) {
        return null; // an apostrophe may stand at the end of a word, with no ending behind it
      }
      if (key.length() > LONGEST_WORD || startingWith(key.charAt(from)).length == 0) {
        return null;
      }
      FeatureSet found = chain(key, from, 0, NOTHING);
      return found == null ? null : new Ending(found, key.length() - from, "");
    }

    /** What the chains from here to the end say together with what was said so far, or null. */
    private @Nullable FeatureSet chain(String key, int at, int lowest, FeatureSet soFar) {
      if (at == key.length()) {
        return soFar;
      }
      FeatureSet all = null;
      for (Suffix suffix : startingWith(key.charAt(at))) {
        if (suffix.slot >= lowest && suffix.matches(key, at)) {
          FeatureSet found =
              chain(key, at + suffix.letters.length, suffix.next, soFar.with(suffix.features));
          if (found != null) {
            if (!united) {
              return found;
            }
            all = all == null ? found : all.with(found);
          }
        }
      }
      return all;
    }

    private Suffix[] startingWith(char c) {
      int at = c - lowestLetter;
      return at >= 0 && at < byLetter.length ? byLetter[at] : none;
    }
  }

  private Endings(Map<String, SuffixClass> classes) {
    this.classes = Map.copyOf(classes);
  }

  static Endings read(Table endings, Table characters) {
    Map<Character, String> letters = new HashMap<>();
    for (Table.Row row : characters.rows()) {
      if (row.get("kind").equals("class")) {
        letters.put(row.get("to").charAt(0), row.get("from").replace(" ", ""));
      }
    }
    Map<String, List<Suffix>> suffixes = new HashMap<>();
    for (Table.Row row : endings.rows()) {
      int slot = row.get("slot").isEmpty() ? 1 : Integer.parseInt(row.get("slot"));
      String next = row.get("next");
      int lowest = next.isEmpty() ? slot + 1 : next.equals(".") ? END : Integer.parseInt(next);
      FeatureSet features;
      try {
        features = FeatureSet.copyOf(Feature.parse(row.get("features")));
      } catch (IllegalArgumentException e) {
        throw row.error(String.valueOf(e.getMessage()));
      }
      for (String variant : variants(row.get("ending").replace("-", ""))) {
        if (!variant.isEmpty() || row.get("ending").equals("-")) {
          suffixes
              .computeIfAbsent(row.get("class"), c -> new ArrayList<>())
              .add(new Suffix(slot, letters(variant, letters), features, lowest));
        }
      }
    }
    Map<String, SuffixClass> classes = new HashMap<>();
    suffixes.forEach((name, list) -> classes.put(name, new SuffixClass(name, list)));
    return new Endings(classes);
  }

  /** The letters that each position of a pattern stands for. */
  private static String[] letters(String pattern, Map<Character, String> letterClasses) {
    String[] out = new String[pattern.length()];
    for (int i = 0; i < out.length; i++) {
      char c = pattern.charAt(i);
      out[i] = letterClasses.getOrDefault(c, String.valueOf(c));
    }
    return out;
  }

  /** The class of that name, or null when the table has none. */
  @Nullable SuffixClass find(String wordClass) {
    return classes.get(wordClass);
  }

  /** With and without each bracketed part. */
  private static List<String> variants(String pattern) {
    int open = pattern.indexOf('(');
    if (open < 0) {
      return List.of(pattern);
    }
    int close = pattern.indexOf(')', open);
    List<String> out = new ArrayList<>();
    for (String rest : variants(pattern.substring(close + 1))) {
      out.add(pattern.substring(0, open) + pattern.substring(open + 1, close) + rest);
      out.add(pattern.substring(0, open) + rest);
    }
    return out;
  }

  /** What {@code key} says from {@code from} on as a chain of endings of a class, or null. */
  @Nullable Ending match(String wordClass, String key, int from) {
    SuffixClass suffixes = classes.get(wordClass);
    return suffixes == null ? null : suffixes.match(key, from);
  }
}
