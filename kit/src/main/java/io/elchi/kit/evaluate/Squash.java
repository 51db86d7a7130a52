// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes spellings comparable: what two editors write differently (quotation marks, apostrophes,
 * joiners, hyphens, digits of another script, letter case, blanks) is left out or made one.
 */
final class Squash {
  private static final String DIGITS = "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩";
  private static final String LEFT_OUT = "\u200b\u200d\u00ad\u200e\u200f‘’ʻʼ`'´«»“”„\"";
  private static final String EDGE = " .,;:!?()[]-–—";
  private static final Map<Character, String> FOLD = fold();

  /** Everything that Unicode or ASCII calls white space. */
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

  private Squash() {}

  private static Map<Character, String> fold() {
    Map<Character, String> map = new HashMap<>();
    String pairs = "يیىیكکةهۀهأاإاİiIiıi\u200c ";
    for (int i = 0; i < pairs.length(); i += 2) {
      map.put(pairs.charAt(i), pairs.substring(i + 1, i + 2));
    }
    LEFT_OUT.chars().forEach(c -> map.put((char) c, ""));
    for (int i = 0; i < DIGITS.length(); i++) {
      map.put(DIGITS.charAt(i), String.valueOf(i % 10));
    }
    return Map.copyOf(map);
  }

  /** The text without anything that spellings may differ in. */
  static String of(String text) {
    String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(compatible.length());
    for (int i = 0; i < compatible.length(); i++) {
      char c = compatible.charAt(i);
      folded.append(FOLD.getOrDefault(c, String.valueOf(c)));
    }
    String lower = UCharacter.foldCase(folded.toString(), true).replace("i\u0307", "i");
    String composed = Normalizer.normalize(lower, Normalizer.Form.NFC);
    return strip(BLANKS.matcher(composed).replaceAll(" "))
        .replace(" ", "")
        .replace("-", "")
        .replace("–", "");
  }

  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && EDGE.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
