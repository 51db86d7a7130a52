// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.text;

import org.jspecify.annotations.Nullable;

/**
 * The spellings that were tokenised not long ago with their keys, found by the characters of the
 * text, so that a frequent word costs no new string. Bounded; safe for all threads, because an
 * entry is immutable and follows from the characters alone.
 */
final class WordForms {
  private static final int SLOTS = 1 << 14;

  private final @Nullable Form[] forms = new @Nullable Form[SLOTS];

  /**
   * A spelling.
   *
   * @param hash hash of the spelling
   */
  record Form(int hash, TokenKind kind, String text, String key, int boundary, Shape shape) {}

  /** The hash of characters of a text. */
  static int hash(String text, int start, int end) {
    int h = 0;
    for (int i = start; i < end; i++) {
      h = 31 * h + text.charAt(i);
    }
    return h;
  }

  /** The form that stands in a text, if it is remembered. */
  @Nullable Form find(String text, int start, int end, int hash) {
    Form form = forms[slot(hash)];
    return form != null
            && form.hash == hash
            && form.text.length() == end - start
            && text.startsWith(form.text, start)
        ? form
        : null;
  }

  /** Remembers a form in place of another. */
  void add(Form form) {
    if (form.text.length() <= RecentWords.LONGEST) {
      forms[slot(form.hash)] = form;
    }
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }
}
