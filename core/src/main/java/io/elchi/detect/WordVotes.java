// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.detect;

import io.elchi.detect.LanguageHints.Neighbour;
import io.elchi.text.RecentWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which languages the words of a text speak for: one look at each word tells it for all of them.
 * Immutable and safe for all threads.
 */
final class WordVotes {
  private static final int REMEMBERED = 1 << 13;

  private final List<LanguageHints> languages;
  private final List<Neighbour> neighbours;

  /**
   * The votes of words: twice the number of a language, or of a neighbour behind all languages, and
   * one more when it is a letter and not the word that tells.
   */
  private final RecentWords<int[]> votes = new RecentWords<>(REMEMBERED);

  WordVotes(List<LanguageHints> languages) {
    this.languages = List.copyOf(languages);
    this.neighbours = languages.stream().flatMap(h -> h.neighbours().stream()).toList();
  }

  /**
   * What the words of a text say.
   *
   * @param words how many words it has
   * @param counts votes, numbered as above
   */
  record Count(int words, int[] counts) {
    /** How many words a language, or a neighbour behind all languages, knows. */
    int known(int language) {
      return counts[2 * language];
    }

    /** How many other words have a letter that is typical of it. */
    int lettered(int language) {
      return counts[2 * language + 1];
    }
  }

  /** Counts the votes of a text's words. */
  Count count(String text) {
    int[] counts = new int[2 * (languages.size() + neighbours.size())];
    int words = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isPart(text, i, start >= 0);
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

  private int[] votes(String word) {
    int[] out = new int[languages.size() + neighbours.size()];
    int n = 0;
    int number = 0;
    for (LanguageHints hints : languages) {
      if (hints.stopWords().contains(hints.folding().key(word))) {
        out[n++] = 2 * number;
      } else if (hasAny(word, hints.profile().letters())) {
        out[n++] = 2 * number + 1;
      }
      number++;
    }
    for (Neighbour neighbour : neighbours) {
      if (neighbour.words().contains(word)) {
        out[n++] = 2 * number;
      } else if (hasAny(word, neighbour.letters())) {
        out[n++] = 2 * number + 1;
      }
      number++;
    }
    return Arrays.copyOf(out, n);
  }

  private static boolean hasAny(String word, String letters) {
    for (int i = 0; i < word.length(); i++) {
      if (letters.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
