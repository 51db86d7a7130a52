// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.text;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or mark as it is written, and what follows from that alone; tokens that are
 * written alike mostly share one. Safe for all threads.
 */
final class Spelling {
  private static final String LATIN_TWINS = "ABCEHIKMOPTXYaceiopxy";
  private static final String CYRILLIC_TWINS = "АВСЕНІКМОРТХУасеіорху";

  private final String text;
  private final String key;
  private final int boundary;
  private final Shape shape;
  private final UnicodeScript script;
  private final boolean mixed;

  /** What another stage worked out; immutable, so that it does not matter which thread did. */
  private @Nullable Object note;

  Spelling(String text, String key, int boundary, Shape shape) {
    this.text = text;
    this.key = key;
    this.boundary = boundary;
    this.shape = shape;
    this.script = text.isEmpty() ? UnicodeScript.COMMON : UnicodeScript.of(text.codePointAt(0));
    this.mixed = isMixed(text);
  }

  String text() {
    return text;
  }

  String key() {
    return key;
  }

  int boundary() {
    return boundary;
  }

  Shape shape() {
    return shape;
  }

  /** The script of the first character. */
  UnicodeScript script() {
    return script;
  }

  /** Whether a few letters come from another script where they look the same. */
  boolean isMixed() {
    return mixed;
  }

  @Nullable Object note() {
    return note;
  }

  void note(Object immutable) {
    note = immutable;
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
