// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.detect;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many letters of each script a text has. Immutable.
 *
 * @param letters letters by script; scripts without letters are missing
 */
record ScriptCounts(Map<UnicodeScript, Integer> letters) {

  /** Counts the letters of a text; the blocks that most texts are written in need no search. */
  static ScriptCounts of(String text) {
    int latin = 0;
    int cyrillic = 0;
    int arabic = 0;
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        latin += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
      } else if (c >= 0x400 && c < 0x482) {
        cyrillic++;
      } else if (c >= 0x620 && c < 0x640) {
        arabic++;
      } else if (Character.isLetter(c)) {
        if (c >= 0xc0 && c < 0x250) {
          latin++;
        } else {
          counts.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
      }
    }
    add(counts, UnicodeScript.LATIN, latin);
    add(counts, UnicodeScript.CYRILLIC, cyrillic);
    add(counts, UnicodeScript.ARABIC, arabic);
    return new ScriptCounts(counts);
  }

  private static void add(Map<UnicodeScript, Integer> counts, UnicodeScript script, int letters) {
    if (letters > 0) {
      counts.merge(script, letters, Integer::sum);
    }
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }

  int of(UnicodeScript script) {
    return letters.getOrDefault(script, 0);
  }

  /** The script of most letters; of two the first. */
  UnicodeScript dominant() {
    UnicodeScript best = UnicodeScript.COMMON;
    int most = 0;
    for (Map.Entry<UnicodeScript, Integer> e : letters.entrySet()) {
      if (e.getValue() > most) {
        most = e.getValue();
        best = e.getKey();
      }
    }
    return best;
  }
}
