// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

/**
 * How a word may end at a node of the letters, packed into an {@code int}: two bits for the kind,
 * one for whether a stem may stand bare, seven for the class of endings, the rest for the word's
 * number.
 */
final class WordEntry {
  /** The text must end here. */
  static final int EXACT = 0;

  /** The text may go on in any way. */
  static final int PREFIX = 1;

  /** Endings may follow. */
  static final int STEM = 2;

  private static final int KIND = 3;
  private static final int BARE = 4;
  private static final int CLASS_SHIFT = 3;
  private static final int CLASS = 0x7f;
  private static final int WORD_SHIFT = 10;

  private WordEntry() {}

  static int pack(int word, int kind, int wordClass, boolean bare) {
    if (wordClass > CLASS || word >= 1 << (Integer.SIZE - WORD_SHIFT)) {
      throw new IllegalArgumentException("too many words or classes of endings");
    }
    return (word << WORD_SHIFT) | (wordClass << CLASS_SHIFT) | (bare ? BARE : 0) | kind;
  }

  static int word(int entry) {
    return entry >>> WORD_SHIFT;
  }

  static int kind(int entry) {
    return entry & KIND;
  }

  static boolean bare(int entry) {
    return (entry & BARE) != 0;
  }

  /** The number of the class of endings. */
  static int wordClass(int entry) {
    return (entry >>> CLASS_SHIFT) & CLASS;
  }
}
