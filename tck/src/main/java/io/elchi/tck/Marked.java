// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import java.util.Optional;

/**
 * An example, in which brackets may show what is read of it: {@code on [27 May], she said}. Without
 * brackets all of it is.
 *
 * @param text the example without its brackets
 * @param expected the part that is to be read
 */
record Marked(String text, String expected) {
  static Marked of(String example) {
    int open = example.indexOf('[');
    int close = example.indexOf(']', open + 1);
    if (open < 0 || close < 0) {
      return new Marked(example, example);
    }
    String inside = example.substring(open + 1, close);
    return new Marked(example.substring(0, open) + inside + example.substring(close + 1), inside);
  }

  /** What is wrong with a span, if anything; signs at the end of an example do not count. */
  Optional<String> fault(String span) {
    return span.equals(expected) || span.equals(trimmed(expected))
        ? Optional.empty()
        : Optional.of(
            "it stands at '" + span + "', not at '" + expected + "'; mark the part with [ ]");
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
