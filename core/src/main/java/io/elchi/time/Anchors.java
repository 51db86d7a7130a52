// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.model.CalendarSystem;
import io.elchi.model.Resolution;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the days that "the same day" and "the second day of the visit" count from. For use by
 * one thread.
 */
final class Anchors {
  /** A year that has every day. */
  private static final String LEAP_YEAR = "2000";

  /** Any year that is no leap year will do for counting days of an unknown year. */
  private static final int SOME_YEAR = 2001;

  private @Nullable Day last;
  private @Nullable Day tripStart;
  private @Nullable Day tripEnd;
  private boolean tripIsSpan;

  private record Day(LocalDate date, boolean yearKnown, CalendarSystem calendar) {
    Resolved plus(int days) {
      LocalDate sum = date.plusDays(days);
      if (yearKnown) {
        return Resolved.days(sum, sum, calendar, Resolution.INFERRED);
      }
      return Resolved.unknown(
          CalendarDates.monthDay(sum.getMonthValue(), sum.getDayOfMonth()), calendar);
    }
  }

  /** Takes note of an expression that was resolved. */
  void add(Resolved time) {
    Day first = day(time, time.first());
    if (first == null) {
      return;
    }
    Day end = day(time, time.last());
    boolean span = !time.first().equals(time.last()) && end != null;
    last = first;
    if (tripStart == null || (span && !tripIsSpan)) {
      tripStart = first;
      tripEnd = span ? end : null;
      tripIsSpan = span;
    }
  }

  /**
   * What {@code anchor+1}, {@code trip+0} or {@code trip-end} stands for; null when there is
   * nothing to count from.
   */
  @Nullable Resolved resolve(String unit, int offset) {
    Day from =
        switch (unit) {
          case "anchor" -> last;
          case "trip" -> tripIsSpan || offset > 0 ? tripStart : null;
          case "trip-end" -> tripEnd;
          default -> null;
        };
    if (from == null) {
      return null;
    }
    Resolved time = from.plus(offset);
    last = day(time, time.value());
    return time;
  }

  private static @Nullable Day day(Resolved time, String value) {
    CalendarSystem calendar = time.calendar() == null ? CalendarSystem.GREGORIAN : time.calendar();
    if (time.resolution() != Resolution.UNDERSPECIFIED) {
      boolean isDay = value.length() >= 10 && value.charAt(4) == '-' && value.charAt(7) == '-';
      return isDay ? new Day(IsoDates.date(value.substring(0, 10)), true, calendar) : null;
    }
    if (calendar != CalendarSystem.GREGORIAN || !value.startsWith("XXXX-")) {
      return null;
    }
    String leap = LEAP_YEAR + value.substring(LEAP_YEAR.length());
    return IsoDates.isShaped(leap)
        ? new Day(IsoDates.date(leap).withYear(SOME_YEAR), false, calendar)
        : null;
  }
}
