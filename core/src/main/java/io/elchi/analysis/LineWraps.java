// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import io.elchi.text.Token;
import java.util.List;

/** Tells line breaks that a page put into sentences from those that end them. */
final class LineWraps {
  private static final int FEWEST_LINES = 6;
  private static final int SHORTEST = 45;
  private static final int LONGEST = 130;
  private static final double MOST_UNENDED = 0.6;

  private LineWraps() {}

  /**
   * Whether the text is wrapped at a fixed width: many lines of like length that end in
   * mid-sentence.
   */
  static boolean isHardWrapped(List<Token> tokens) {
    int lines = 0;
    int unended = 0;
    int start = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).linesBefore() != 1) {
        if (tokens.get(i).linesBefore() > 1) {
          start = i;
        }
        continue;
      }
      Token last = tokens.get(i - 1);
      int length = last.end() - tokens.get(start).start();
      lines++;
      if (length >= SHORTEST && length <= LONGEST && !last.isAny(".!?…؟:;”»\"")) {
        unended++;
      }
      start = i;
    }
    return lines >= FEWEST_LINES && unended >= lines * MOST_UNENDED;
  }
}
