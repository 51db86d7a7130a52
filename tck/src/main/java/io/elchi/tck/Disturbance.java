// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import java.util.Locale;

/** What editors, browsers and copying do to a text. */
enum Disturbance {
  ZERO_WIDTH_NON_JOINERS,
  SOFT_HYPHENS,
  BIDI_MARKS,
  NO_BREAK_SPACES,
  CAPITALS;

  private static final int EVERY = 5;

  String of(String text) {
    return switch (this) {
      case ZERO_WIDTH_NON_JOINERS -> into(text, '\u200c');
      case SOFT_HYPHENS -> into(text, '\u00ad');
      case BIDI_MARKS -> into(text, '\u200f');
      case NO_BREAK_SPACES -> text.replace(' ', '\u00a0');
      case CAPITALS -> text.toUpperCase(Locale.ROOT);
    };
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
