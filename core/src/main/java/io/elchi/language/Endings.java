// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The suffix chains of a language, from {@code endings.tsv}: which remainders of a word are
 * inflection, and what they say. Immutable and safe for all threads.
 */
final class Endings {
  private static final int END = Integer.MAX_VALUE;

  /** Per class the suffixes, by slot. */
  private final Map<String, List<Suffix>> classes;

  private final Map<Character, String> letterClasses;

  private record Suffix(int slot, char[] pattern, Set<Feature> features, int next) {}

  private Endings(Map<String, List<Suffix>> classes, Map<Character, String> letterClasses) {
    this.classes = classes;
    this.letterClasses = letterClasses;
  }

  static Endings read(Table endings, Table characters) {
    Map<Character, String> letters = new HashMap<>();
    for (Table.Row row : characters.rows()) {
      if (row.get("kind").equals("class")) {
        letters.put(row.get("to").charAt(0), row.get("from").replace(" ", ""));
      }
    }
    Map<String, List<Suffix>> classes = new HashMap<>();
    for (Table.Row row : endings.rows()) {
      int slot = row.get("slot").isEmpty() ? 1 : Integer.parseInt(row.get("slot"));
      String next = row.get("next");
      int lowest = next.isEmpty() ? slot + 1 : next.equals(".") ? END : Integer.parseInt(next);
      Set<Feature> features;
      try {
        features = Feature.parse(row.get("features"));
      } catch (IllegalArgumentException e) {
        throw row.error(String.valueOf(e.getMessage()));
      }
      for (String variant : variants(row.get("ending").replace("-", ""))) {
        if (!variant.isEmpty() || row.get("ending").equals("-")) {
          classes
              .computeIfAbsent(row.get("class"), c -> new ArrayList<>())
              .add(new Suffix(slot, variant.toCharArray(), features, lowest));
        }
      }
    }
    return new Endings(classes, letters);
  }

  /** Whether the table has this class. */
  boolean has(String wordClass) {
    return classes.containsKey(wordClass);
  }

  /** Whether a stem of this class may stand without an ending. */
  boolean mayBeBare(String wordClass) {
    return classes.getOrDefault(wordClass, List.of()).stream().anyMatch(s -> s.pattern.length == 0);
  }

  /** What a stem of this class says without an ending. */
  Ending bare(String wordClass) {
    for (Suffix suffix : classes.getOrDefault(wordClass, List.of())) {
      if (suffix.pattern.length == 0) {
        return new Ending(suffix.features, 0, "");
      }
    }
    return Ending.NONE;
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

  /**
   * What the part of {@code key} from {@code from} on says as a chain of endings, or null when it
   * is none.
   */
  @Nullable Ending match(String wordClass, String key, int from) {
    List<Suffix> suffixes = classes.get(wordClass);
    if (suffixes == null) {
      return null;
    }
    boolean union = !wordClass.startsWith("v");
    EnumSet<Feature> found = EnumSet.noneOf(Feature.class);
    boolean ok = chain(suffixes, key, from, 0, EnumSet.noneOf(Feature.class), found, union);
    return ok ? new Ending(found, key.length() - from, "") : null;
  }

  private boolean chain(
      List<Suffix> suffixes,
      String key,
      int at,
      int lowest,
      EnumSet<Feature> soFar,
      EnumSet<Feature> found,
      boolean union) {
    if (at == key.length()) {
      found.addAll(soFar);
      return true;
    }
    boolean any = false;
    for (Suffix suffix : suffixes) {
      if (suffix.pattern.length > 0 && suffix.slot >= lowest && matches(suffix.pattern, key, at)) {
        EnumSet<Feature> features = EnumSet.copyOf(soFar);
        features.addAll(suffix.features);
        if (chain(suffixes, key, at + suffix.pattern.length, suffix.next, features, found, union)) {
          any = true;
          if (!union) {
            return true;
          }
        }
      }
    }
    return any;
  }

  private boolean matches(char[] pattern, String key, int at) {
    if (at + pattern.length > key.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length; i++) {
      char c = key.charAt(at + i);
      char p = pattern[i];
      if (p != c) {
        String members = Character.isUpperCase(p) ? letterClasses.get(p) : null;
        if (members == null || members.indexOf(c) < 0) {
          return false;
        }
      }
    }
    return true;
  }
}
