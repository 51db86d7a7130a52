// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import org.jspecify.annotations.Nullable;

/**
 * Reads dates written in digits: {@code 2024-12-19}, {@code 19.12.2024}, {@code 30/09/1400}, {@code
 * 95/7/17}.
 */
final class NumericDates {
  private final DateWords words;
  private final boolean solarHome;

  NumericDates(DateWords words, boolean solarHome) {
    this.words = words;
    this.solarHome = solarHome;
  }

  /**
   * A numeric date.
   *
   * @param year four digits, or two where the home calendar writes so
   * @param month as written, perhaps above 12
   * @param day as written, perhaps above 31
   * @param shortYear whether the year has two digits
   * @param to index after its last token
   */
  record Numeric(int year, int month, int day, boolean shortYear, int to) {}

  /** The numeric date at a token, or null; it may be an impossible one. */
  @Nullable Numeric at(int at) {
    if (!words.isNumber(at) || !words.isNumber(at + 2) || !words.isNumber(at + 4)) {
      return null;
    }
    boolean spaced = words.token(at + 1).is('.') && !words.glued(at + 2);
    char sign = sign(at + 1);
    if (sign == 0
        || sign != sign(at + 3)
        || !words.glued(at + 1)
        || !words.glued(at + 3)
        || (!spaced && (!words.glued(at + 2) || !words.glued(at + 4)))
        || continues(at + 5)
        || startsInside(at)) {
      return null;
    }
    String a = words.token(at).key();
    String b = words.token(at + 2).key();
    String c = words.token(at + 4).key();
    if (b.length() > 2 || (spaced && c.length() != 4)) {
      return null;
    }
    int to = at + 5;
    if (a.length() == 4 && c.length() <= 2) {
      return isYear(a) ? numeric(a, b, c, to) : null;
    }
    if (c.length() == 4 && a.length() <= 2) {
      return isYear(c) ? numeric(c, b, a, to) : null;
    }
    if (a.length() == 2
        && c.length() <= 2
        && solarHome
        && value(a) > 31
        && (sign == '/' || c.length() == 2)) {
      return new Numeric(1300 + value(a), value(b), value(c), true, to);
    }
    if (c.length() == 2 && a.length() <= 2 && solarHome && value(c) > 31 && value(a) <= 31) {
      return new Numeric(1300 + value(c), value(b), value(a), true, to);
    }
    if (c.length() == 2
        && a.length() == 2
        && b.length() == 2
        && !solarHome
        && sign == '.'
        && value(a) <= 31
        && value(b) <= 12
        && value(a) > 0
        && value(b) > 0) {
      return new Numeric(2000 + value(c), value(b), value(a), true, to);
    }
    return null;
  }

  private static Numeric numeric(String year, String month, String day, int to) {
    int m = value(month);
    int d = value(day);
    // month first, as templates from overseas write it
    return m > 12 && d <= 12
        ? new Numeric(value(year), d, m, false, to)
        : new Numeric(value(year), m, d, false, to);
  }

  /** Whether more digits of one long number follow. */
  private boolean continues(int at) {
    return words.glued(at) && words.glued(at + 1) && words.isNumber(at + 1) && sign(at) != 0;
  }

  private boolean startsInside(int at) {
    return words.glued(at)
        && (words.token(at - 1).isWord()
            || (sign(at - 1) != 0
                && (!words.isDash(at - 1) || words.isDash(at + 1))
                && words.glued(at - 1)
                && words.isNumber(at - 2)));
  }

  private char sign(int at) {
    return words.isPunctuation(at, "./-–") ? words.token(at).text().charAt(0) : 0;
  }

  private static int value(String digits) {
    return Integer.parseInt(digits);
  }

  private static boolean isYear(String digits) {
    return Years.isPlausible(value(digits));
  }
}
