// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.detect;

import java.lang.Character.UnicodeScript;

/** How many letters of each script a text has. For one thread. */
final class ScriptCounts {
  private static final int NONE = -1;

  private final int[] counts = new int[UnicodeScript.values().length];
  private int letters;

  /** Counts the letters of a text. */
  static ScriptCounts of(String text) {
    ScriptCounts out = new ScriptCounts();
    for (int i = 0; i < text.length(); i++) {
      out.add(text.charAt(i));
    }
    return out;
  }

  private void add(char c) {
    int script = script(c);
    if (script != NONE) {
      counts[script]++;
      letters++;
    }
  }

  /** The script of a letter; the blocks that most texts are written in need no search. */
  private static int script(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
          ? UnicodeScript.LATIN.ordinal()
          : NONE;
    }
    if (c >= 0x400 && c < 0x482) {
      return UnicodeScript.CYRILLIC.ordinal();
    }
    if (c >= 0x620 && c < 0x640) {
      return UnicodeScript.ARABIC.ordinal();
    }
    return Character.isLetter(c) ? UnicodeScript.of(c).ordinal() : NONE;
  }

  boolean isEmpty() {
    return letters == 0;
  }

  int of(UnicodeScript script) {
    return counts[script.ordinal()];
  }

  /** The script of most letters; of two the first. */
  UnicodeScript dominant() {
    UnicodeScript best = UnicodeScript.COMMON;
    int most = 0;
    for (UnicodeScript script : UnicodeScript.values()) {
      if (counts[script.ordinal()] > most) {
        most = counts[script.ordinal()];
        best = script;
      }
    }
    return best;
  }
}
