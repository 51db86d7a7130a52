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
  private MixedScripts() {}

  /** One warning for each such word, in text order. */
  public static List<Warning> warnings(AnalyzedText text) {
    List<Warning> out = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      Token token = text.token(i);
      if (token.isWord() && token.isMixedScript()) {
        out.add(
            new Warning(
                "mixed-script-word",
                text.span(i, i + 1),
                "Latin and Cyrillic letters that look alike are mixed in this word."));
      }
    }
    return out;
  }
}
