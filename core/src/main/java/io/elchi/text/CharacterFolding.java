// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns words into the keys that lexicons know them by: lower case, spelling variants folded
 * together. Lexicon and text pass through the same folding. Immutable and safe for all threads.
 */
public final class CharacterFolding {
  /** Every sign that newsrooms use for an apostrophe. */
  private static final String APOSTROPHES = "'’‘ʻʼ`´‛′ʹʽ＇";

  private static final String LATIN = "ABCEHKMOPTXaceopxy";

  /** Letter by letter what looks like {@link #LATIN}. */
  private static final String CYRILLIC = "АВСЕНКМОРТХасеорху";

  private static final char ZWNJ = '\u200c';

  private static final int REMEMBERED = 1 << 12;

  /** Rules by their first character, the longest first. */
  private final Rule[][] rules;

  private final RecentWords<String> keys = new RecentWords<>(REMEMBERED);

  private record Rule(String from, String to) {}

  private CharacterFolding(Map<Character, List<Rule>> rules) {
    int highest = -1;
    for (char first : rules.keySet()) {
      highest = Math.max(highest, first);
    }
    this.rules = new Rule[highest + 1][];
    for (int c = 0; c <= highest; c++) {
      this.rules[c] = rules.getOrDefault((char) c, List.of()).toArray(new Rule[0]);
    }
  }

  /** A folding without any rule but lower-casing. */
  public static CharacterFolding none() {
    return new CharacterFolding(Map.of());
  }

  /**
   * A folding by rules. A rule's left side is matched against lower-case text in which every
   * apostrophe is {@code '}; the longest rule wins, and what it gives is not folded again.
   */
  public static CharacterFolding of(List<Map.Entry<String, String>> replacements) {
    Map<Character, List<Rule>> rules = new HashMap<>();
    for (Map.Entry<String, String> r : replacements) {
      String from = lower(r.getKey());
      if (from.isEmpty()) {
        throw new IllegalArgumentException("a folding needs something to replace");
      }
      rules
          .computeIfAbsent(from.charAt(0), c -> new ArrayList<>())
          .add(new Rule(from, r.getValue()));
    }
    for (List<Rule> list : rules.values()) {
      list.sort(Comparator.comparingInt((Rule r) -> r.from().length()).reversed());
    }
    return new CharacterFolding(rules);
  }

  /** Whether the character is one of the signs used as an apostrophe. */
  public static boolean isApostrophe(char c) {
    // most characters are letters of these blocks
    return !(c >= 'a' && c <= 'z') && !(c >= 0x400 && c < 0x700) && APOSTROPHES.indexOf(c) >= 0;
  }

  /** The key of a word. */
  public String key(String word) {
    String known = keys.get(word);
    if (known == null) {
      StringBuilder out = new StringBuilder(word.length() + 4);
      fold(word, out);
      known = out.toString();
      keys.put(word, known);
    }
    return known;
  }

  /**
   * Whether each letter of a word stands for itself in the key: the key of its first letters has as
   * many letters.
   */
  public boolean isPlain(String word) {
    boolean latin = false;
    boolean cyrillic = false;
    for (int i = 0; i < word.length(); i++) {
      char c = Character.toLowerCase(word.charAt(i));
      latin |= c >= 'A' && c <= 'z';
      cyrillic |= c >= '\u0400' && c <= '\u04ff';
      if (c == ZWNJ || isApostrophe(c) || (c < rules.length && rules[c].length > 0)) {
        return false;
      }
    }
    return !(latin && cyrillic);
  }

  /**
   * Appends the key of a word.
   *
   * @return the index in {@code out} where the last apostrophe stood that is no letter, or -1
   */
  int fold(CharSequence word, StringBuilder out) {
    String lower = lower(unmixed(word));
    int boundary = -1;
    int i = 0;
    while (i < lower.length()) {
      char c = lower.charAt(i);
      Rule rule = c < rules.length ? longest(rules[c], lower, i) : null;
      if (rule != null) {
        out.append(rule.to());
        i += rule.from().length();
      } else {
        if (c == '\'') {
          boundary = out.length();
        } else if (c != ZWNJ) {
          out.append(c);
        }
        i++;
      }
    }
    return boundary;
  }

  private static @org.jspecify.annotations.Nullable Rule longest(
      Rule[] candidates, String text, int at) {
    for (Rule rule : candidates) {
      if (text.startsWith(rule.from(), at)) {
        return rule;
      }
    }
    return null;
  }

  /**
   * The word with stray letters of the other alphabet put right: Latin and Cyrillic letters that
   * look alike are often typed for one another.
   */
  private static CharSequence unmixed(CharSequence word) {
    int latin = 0;
    int cyrillic = 0;
    int latinTwins = 0;
    int cyrillicTwins = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'A' && c <= 'z') {
        latin++;
        latinTwins += LATIN.indexOf(c) >= 0 ? 1 : 0;
      } else if (c >= '\u0400' && c <= '\u04ff') {
        cyrillic++;
        cyrillicTwins += CYRILLIC.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    if (latin == 0 || cyrillic == 0) {
      return word;
    }
    boolean toCyrillic = cyrillic >= latin && latinTwins == latin;
    boolean toLatin = latin > cyrillic && cyrillicTwins == cyrillic;
    if (!toCyrillic && !toLatin) {
      return word;
    }
    String from = toCyrillic ? LATIN : CYRILLIC;
    String to = toCyrillic ? CYRILLIC : LATIN;
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      int at = from.indexOf(out.charAt(i));
      if (at >= 0) {
        out.setCharAt(i, to.charAt(at));
      }
    }
    return out;
  }

  /** Lower case, one char for each char, so that offsets hold; apostrophes become one sign. */
  private static String lower(CharSequence word) {
    char[] chars = new char[word.length()];
    for (int i = 0; i < chars.length; i++) {
      char c = word.charAt(i);
      chars[i] = isApostrophe(c) ? '\'' : Character.toLowerCase(c);
    }
    return new String(chars);
  }
}
