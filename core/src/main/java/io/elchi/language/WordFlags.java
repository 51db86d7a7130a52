// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

/** What is said of a word of the lexicon, packed into an {@code int}. */
final class WordFlags {
  private static final int CAPITAL = 1;
  private static final int UPPER = 2;
  private static final int INNER = 4;
  private static final int FEATURES_SHIFT = 3;

  private WordFlags() {}

  static int pack(boolean capital, boolean upper, boolean inner, int features) {
    return (capital ? CAPITAL : 0)
        | (upper ? UPPER : 0)
        | (inner ? INNER : 0)
        | (features << FEATURES_SHIFT);
  }

  /** Whether it must begin with a capital. */
  static boolean capital(int flags) {
    return (flags & CAPITAL) != 0;
  }

  /** Whether it must be written in capitals. */
  static boolean upper(int flags) {
    return (flags & UPPER) != 0;
  }

  /** Whether it stands in a phrase behind another word. */
  static boolean inner(int flags) {
    return (flags & INNER) != 0;
  }

  /** The number of the set of features that it has by itself. */
  static int features(int flags) {
    return flags >>> FEATURES_SHIFT;
  }
}
