// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import io.elchi.text.Token;
import java.util.List;

/** Decides which line is the headline. */
final class Headlines {
  private static final int LINES_TO_LOOK_AT = 25;
  private static final int MIN_WORDS = 3;
  private static final int MAX_TOKENS = 40;

  private Headlines() {}

  /**
   * Index of the headline among the sentences, or -1: the first line of words that ends without a
   * full stop.
   */
  static int find(List<Token> tokens, List<Sentence> sentences) {
    for (Sentence s : sentences) {
      if (s.index() >= LINES_TO_LOOK_AT) {
        break;
      }
      if (s.furniture() || words(tokens, s) < MIN_WORDS) {
        continue;
      }
      boolean ownLine = s.to() == tokens.size() || tokens.get(s.to()).linesBefore() > 0;
      boolean startsLine = s.from() == 0 || tokens.get(s.from()).linesBefore() > 0;
      Token last = tokens.get(s.to() - 1);
      boolean title =
          ownLine
              && startsLine
              && !last.isAny(".،,")
              && s.to() - s.from() <= MAX_TOKENS
              && s.to() < tokens.size();
      return title ? s.index() : -1;
    }
    return -1;
  }

  private static int words(List<Token> tokens, Sentence s) {
    int n = 0;
    for (int i = s.from(); i < s.to(); i++) {
      n += tokens.get(i).isWord() ? 1 : 0;
    }
    return n;
  }
}
