// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import org.jspecify.annotations.Nullable;

/** Range checks of the records. */
final class Checks {
  private Checks() {}

  /** The value kept to three decimals: more would only show noise of the arithmetic. */
  static double share(String name, double value) {
    // written so that NaN fails as well
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be between 0 and 1, was " + value);
    }
    return Math.round(value * 1000) / 1000.0;
  }

  static void span(int start, int end) {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  static void notEmpty(String name, String value) {
    if (value.isEmpty()) {
      throw new IllegalArgumentException(name + " must not be empty");
    }
  }

  static void country(@Nullable String value) {
    if (value != null
        && !(value.length() == 2 && upperLetter(value.charAt(0)) && upperLetter(value.charAt(1)))) {
      throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 code: " + value);
    }
  }

  private static boolean upperLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static void notNegative(String name, @Nullable Integer value) {
    if (value != null && value < 0) {
      throw new IllegalArgumentException(name + " must not be negative, was " + value);
    }
  }
}
