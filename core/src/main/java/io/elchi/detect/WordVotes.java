// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.detect;

import io.elchi.detect.LanguageHints.Neighbour;
import io.elchi.text.RecentWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Which languages the words of a text speak for: one look at each word tells it for all of them.
 * Immutable and safe for all threads.
 */
final class WordVotes {
  private static final int REMEMBERED = 1 << 14;

  /** Characters below this one are found in a table. */
  private static final int TABLE = 0x700;

  private final List<LanguageHints> languages;
  private final List<Neighbour> neighbours;

  private final int[] nobody = {};

  /** For each character the numbers of those for which it is typical. */
  private final int[][] typical = new int[TABLE][];

  /**
   * The votes of words: twice the number of a language, or of a neighbour behind all languages, and
   * one more when it is a letter and not the word that tells.
   */
  private final RecentWords<int[]> votes = new RecentWords<>(REMEMBERED);

  WordVotes(List<LanguageHints> languages) {
    this.languages = List.copyOf(languages);
    List<Neighbour> all = new ArrayList<>();
    languages.forEach(h -> all.addAll(h.neighbours()));
    this.neighbours = List.copyOf(all);
    Arrays.fill(typical, nobody);
    for (LanguageHints hints : languages) {
      enter(hints.profile().letters());
    }
    for (Neighbour neighbour : neighbours) {
      enter(neighbour.letters());
    }
  }

  /** Enters who else has these letters. */
  private void enter(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c < TABLE && typical[c] == nobody) {
        typical[c] = typical(c);
      }
    }
  }

  /**
   * What the words of a text say.
   *
   * @param words how many words it has
   * @param counts votes, numbered as above
   */
  record Count(int words, int[] counts) {
    /** These words and more. */
    Count with(Count more) {
      int[] sum = counts.clone();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += more.counts[i];
      }
      return new Count(words + more.words, sum);
    }

    /** How many words a language, or a neighbour behind all languages, knows. */
    int known(int language) {
      return counts[2 * language];
    }

    /** How many other words have a letter that is typical of it. */
    int lettered(int language) {
      return counts[2 * language + 1];
    }
  }

  /** How many languages and neighbours votes are counted for. */
  int size() {
    return languages.size() + neighbours.size();
  }

  /** Counts the votes of the words between two places of a text, neither of them inside a word. */
  Count count(String text, int from, int to) {
    int[] counts = new int[2 * size()];
    int words = 0;
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean inside = i < to && isPart(text, i, start >= 0);
      if (inside) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words++;
        for (int vote : votes(text, start, i)) {
          counts[vote]++;
        }
        start = -1;
      }
    }
    return new Count(words, counts);
  }

  private static boolean isPart(String text, int i, boolean open) {
    char c = text.charAt(i);
    return Character.isLetter(c)
        || (open
            && (c == '\u200c'
                || ("'’‘ʻʼ`".indexOf(c) >= 0
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i + 1)))));
  }

  private int[] votes(String text, int start, int end) {
    int[] known = votes.get(text, start, end);
    if (known == null) {
      String word = text.substring(start, end);
      known = votes(word.toLowerCase(Locale.ROOT));
      votes.put(word, known);
    }
    return known;
  }

  /** The languages, and the neighbours behind them, for which a letter is typical. */
  private int[] typical(char c) {
    int[] out = new int[size()];
    int found = 0;
    int number = 0;
    for (LanguageHints hints : languages) {
      if (hints.profile().letters().indexOf(c) >= 0) {
        out[found++] = number;
      }
      number++;
    }
    for (Neighbour neighbour : neighbours) {
      if (neighbour.letters().indexOf(c) >= 0) {
        out[found++] = number;
      }
      number++;
    }
    return found == 0 ? nobody : Arrays.copyOf(out, found);
  }

  private int[] votes(String word) {
    BitSet lettered = new BitSet();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      for (int number : c < TABLE ? typical[c] : typical(c)) {
        lettered.set(number);
      }
    }
    BitSet known = new BitSet();
    for (int i = 0; i < languages.size(); i++) {
      LanguageHints hints = languages.get(i);
      if (hints.stopWords().contains(hints.folding().key(word))) {
        known.set(i);
      }
    }
    for (int i = 0; i < neighbours.size(); i++) {
      if (neighbours.get(i).words().contains(word)) {
        known.set(languages.size() + i);
      }
    }
    lettered.andNot(known);
    int[] out = new int[known.cardinality() + lettered.cardinality()];
    int found = 0;
    for (int n = known.nextSetBit(0); n >= 0; n = known.nextSetBit(n + 1)) {
      out[found++] = 2 * n;
    }
    for (int n = lettered.nextSetBit(0); n >= 0; n = lettered.nextSetBit(n + 1)) {
      out[found++] = 2 * n + 1;
    }
    return out;
  }
}
