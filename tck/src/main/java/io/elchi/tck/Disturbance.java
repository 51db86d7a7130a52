// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** What editors, browsers and copying do to a text. */
enum Disturbance {
  ZERO_WIDTH_NON_JOINERS(text -> into(text, '\u200c')),
  SOFT_HYPHENS(text -> into(text, '\u00ad')),
  BIDI_MARKS(text -> into(text, '\u200f')),
  NO_BREAK_SPACES(text -> text.replace(' ', '\u00a0')),
  CAPITALS(text -> text.toUpperCase(Locale.ROOT));

  private static final int EVERY = 5;

  private final UnaryOperator<String> change;

  Disturbance(UnaryOperator<String> change) {
    this.change = change;
  }

  String of(String text) {
    return change.apply(text);
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Puts a sign into words, at the same places in every run. */
  private static String into(String text, char sign) {
    StringBuilder out = new StringBuilder(text.length() * 5 / 4);
    for (int i = 0; i < text.length(); i++) {
      out.append(text.charAt(i));
      if (i % EVERY == EVERY / 2 && !Character.isHighSurrogate(text.charAt(i))) {
        out.append(sign);
      }
    }
    return out.toString();
  }
}
