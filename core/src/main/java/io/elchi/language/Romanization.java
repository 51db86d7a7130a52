// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.text.CharacterFolding;
import io.elchi.text.RecentWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How names of a language are written in Latin letters, from {@code romanization.tsv}: whole words
 * first ({@code =word}), then letter groups, the longest first, some only at the start ({@code ^x})
 * or the end ({@code x$}) of a word. Where the script leaves short vowels out, the row {@code ·}
 * says which vowel opens a syllable that shows none. A language without the table writes Latin
 * letters already. Immutable and safe for all threads.
 */
public final class Romanization {
  private static final int LONGEST_GROUP = 6;
  private static final int REMEMBERED = 1 << 11;

  private final CharacterFolding folding;
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> initials = new HashMap<>();
  private final Map<String, String> finals = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final String vowel;

  /** How long groups are that begin with a letter. */
  private final Map<Character, Integer> longest = new HashMap<>();

  private final RecentWords<String> recent = new RecentWords<>(REMEMBERED);

  private Romanization(Table table, CharacterFolding folding) {
    this.folding = folding;
    String inserted = "";
    for (Table.Row row : table.rows()) {
      String from = row.get("from").toLowerCase(Locale.ROOT);
      String to = row.get("to").equals("-") ? "" : row.get("to");
      if (from.startsWith("=")) {
        words.put(folding.key(from.substring(1)), to);
      } else if (from.startsWith("^")) {
        initials.put(from.substring(1), to);
      } else if (from.endsWith("$")) {
        finals.put(from.substring(0, from.length() - 1), to);
      } else if (from.equals("·")) {
        inserted = to;
      } else {
        groups.put(from, to);
      }
    }
    this.vowel = inserted;
    for (Map<String, String> list : List.of(initials, finals, groups)) {
      for (String group : list.keySet()) {
        longest.merge(group.charAt(0), Math.min(LONGEST_GROUP, group.length()), Math::max);
      }
    }
  }

  /** How long the longest group is that begins with a letter; at least 1. */
  private int longest(char first) {
    return longest.getOrDefault(first, 1);
  }

  static Romanization read(Table table, CharacterFolding folding) {
    return new Romanization(table, folding);
  }

  /**
   * Whether the script leaves vowels out, so that a known name's English form tells more than its
   * letters.
   */
  public boolean isInexact() {
    return !vowel.isEmpty();
  }

  /**
   * A name in Latin letters; each of its words begins with a capital if it does here or the script
   * has none.
   */
  public String of(String name) {
    if (groups.isEmpty() && words.isEmpty()) {
      return name;
    }
    String known = recent.get(name);
    if (known == null) {
      known = romanized(name);
      recent.put(name, known);
    }
    return known;
  }

  private String romanized(String name) {
    StringBuilder out = new StringBuilder(name.length() + 8);
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || !isWordPart(name.charAt(i))) {
        word(name.substring(start, i), out);
        if (i < name.length()) {
          String mark = name.substring(i, i + 1);
          out.append(groups.getOrDefault(mark, mark));
        }
        start = i + 1;
      }
    }
    return out.toString();
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void word(String word, StringBuilder out) {
    if (word.isEmpty()) {
      return;
    }
    boolean capital = !Character.isLowerCase(word.charAt(0));
    boolean allCapitals =
        word.length() > 1
            && !word.equals(word.toLowerCase(Locale.ROOT))
            && word.equals(word.toUpperCase(Locale.ROOT));
    String known = words.get(folding.key(word));
    String latin = known == null ? letters(word.toLowerCase(Locale.ROOT)) : known;
    if (allCapitals) {
      out.append(latin.toUpperCase(Locale.ROOT));
    } else if (capital && !latin.isEmpty()) {
      out.append(latin.substring(0, 1).toUpperCase(Locale.ROOT)).append(latin.substring(1));
    } else {
      out.append(latin);
    }
  }

  private String letters(String word) {
    List<String> units = new ArrayList<>();
    int i = 0;
    while (i < word.length()) {
      String to = null;
      int length = Math.min(longest(word.charAt(i)), word.length() - i);
      while (length > 0) {
        to = group(word, i, length);
        if (to != null) {
          break;
        }
        length--;
      }
      units.add(to == null ? word.substring(i, i + 1) : to);
      i += Math.max(1, length);
    }
    return String.join("", vowel.isEmpty() ? units : withVowels(units));
  }

  private @Nullable String group(String word, int from, int length) {
    String group = word.substring(from, from + length);
    String to = from == 0 ? initials.get(group) : null;
    if (to == null && from + length == word.length() && from > 0) {
      to = finals.get(group);
    }
    return to == null ? groups.get(group) : to;
  }

  /**
   * A consonant before a consonant closes the syllable of the vowel before it, or else opens one of
   * its own.
   */
  private List<String> withVowels(List<String> units) {
    List<String> out = new ArrayList<>();
    boolean afterVowel = false;
    for (int i = 0; i < units.size(); i++) {
      String unit = units.get(i);
      out.add(unit);
      boolean consonant = !endsInVowel(unit);
      boolean beforeConsonant = i + 1 < units.size() && !startsWithVowel(units.get(i + 1));
      if (consonant && !afterVowel && beforeConsonant) {
        out.add(vowel);
        afterVowel = true;
      } else {
        afterVowel = !consonant;
      }
    }
    return out;
  }

  private static boolean endsInVowel(String unit) {
    return !unit.isEmpty() && "aeiou".indexOf(unit.charAt(unit.length() - 1)) >= 0;
  }

  private static boolean startsWithVowel(String unit) {
    return !unit.isEmpty() && "aeiou".indexOf(unit.charAt(0)) >= 0;
  }
}
