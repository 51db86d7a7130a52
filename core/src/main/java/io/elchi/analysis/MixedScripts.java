// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import io.elchi.model.Warning;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds words in which a few letters come from another script where they look the same, as a Latin
 * o among Cyrillic letters: such a word is not found by search, and names in it may be misread.
 * Stateless.
 */
public final class MixedScripts {
  private static final String LATIN_TWINS = "ABCEHIKMOPTXYaceiopxy";
  private static final String CYRILLIC_TWINS = "АВСЕНІКМОРТХУасеіорху";

  private MixedScripts() {}

  /** One warning for each such word, in text order. */
  public static List<Warning> warnings(AnalyzedText text) {
    List<Warning> out = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      Token token = text.token(i);
      if (token.isWord() && isMixed(token.text())) {
        out.add(
            new Warning(
                "mixed-script-word",
                text.span(i, i + 1),
                "Latin and Cyrillic letters that look alike are mixed in this word."));
      }
    }
    return out;
  }

  /**
   * Whether the fewer letters of one script could be meant as the other. A name with an ending in
   * another script ("LTDнинг") is no mix: letters of its own tell.
   */
  static boolean isMixed(String word) {
    int latin = 0;
    int latinTwins = 0;
    int cyrillic = 0;
    int cyrillicTwins = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
        latin++;
        latinTwins += LATIN_TWINS.indexOf(c) >= 0 ? 1 : 0;
      } else if (c >= '\u0400' && c <= '\u052F') {
        cyrillic++;
        cyrillicTwins += CYRILLIC_TWINS.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    return latin > 0
        && cyrillic > 0
        && ((latin < cyrillic && latin == latinTwins)
            || (cyrillic < latin && cyrillic == cyrillicTwins));
  }
}
