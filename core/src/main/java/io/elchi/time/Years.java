// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

/** Which numbers can be years. */
final class Years {
  private Years() {}

  /** A year that news may speak of, in one of the calendars. */
  static boolean isPlausible(int year) {
    return isSolar(year) || (year >= 1500 && year <= 2150);
  }

  /** A year of the solar or lunar Hijri calendar. */
  static boolean isSolar(int year) {
    return year >= 1200 && year < 1500;
  }
}
