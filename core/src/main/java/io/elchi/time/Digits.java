// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

/** Numbers with leading zeros, as ISO 8601 writes them. Stateless. */
final class Digits {
  private Digits() {}

  /** At least two digits. */
  static String two(int number) {
    return padded(number, 2);
  }

  /** At least four digits. */
  static String four(int number) {
    return padded(number, 4);
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(Math.abs(number));
    // a sign counts as a digit
    int zeros = width - digits.length() - (number < 0 ? 1 : 0);
    return (number < 0 ? "-" : "") + "0".repeat(Math.max(0, zeros)) + digits;
  }
}
