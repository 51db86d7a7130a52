// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import java.time.LocalDate;

/**
 * The solar Hijri calendar by the 33-year rule, which agrees with the astronomical one from 1178 to
 * 1633 (1799 to 2254). Stateless.
 */
final class SolarHijri {
  private static final int FIRST_YEAR = 1178;
  private static final int LAST_YEAR = 1633;

  /** Epoch day of the day before 1 Farvardin 1. */
  private static final long EPOCH = 1948320L - 2440588L - 1;

  private SolarHijri() {}

  /** Whether dates of this year can be converted. */
  static boolean covers(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Number of days of a month, 1 to 12. */
  static int monthLength(int year, int month) {
    if (month <= 6) {
      return 31;
    }
    return month < 12 || isLeap(year) ? 30 : 29;
  }

  static boolean isLeap(int year) {
    return Math.floorMod(25L * year + 11, 33) < 8;
  }

  /** The Gregorian date of a day that exists. */
  static LocalDate toGregorian(int year, int month, int day) {
    return LocalDate.ofEpochDay(startOfYear(year) + daysBefore(month) + day - 1L);
  }

  /** The year in which a Gregorian date falls. */
  static int yearOf(LocalDate date) {
    int year = date.getYear() - 621;
    return date.toEpochDay() < startOfYear(year) ? year - 1 : year;
  }

  /** The month in which a Gregorian date falls, 1 to 12. */
  static int monthOf(LocalDate date) {
    int dayOfYear = (int) (date.toEpochDay() - startOfYear(yearOf(date)));
    return dayOfYear < 186 ? dayOfYear / 31 + 1 : (dayOfYear - 186) / 30 + 7;
  }

  private static long startOfYear(int year) {
    return EPOCH + 1 + 365L * (year - 1L) + Math.floorDiv(8L * year + 21, 33L);
  }

  private static int daysBefore(int month) {
    return month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  }
}
