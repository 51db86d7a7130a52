// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.model.CalendarSystem;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one time expression say, before it is resolved: fields that are null are not
 * said. Filled by the parser while it reads, read-only afterwards; never shared between threads.
 */
final class Draft {
  /** A {@link #direction}: the day itself or the next of that name. */
  static final int AHEAD = 2;

  int from;
  int to;

  @Nullable CalendarSystem calendar;
  @Nullable Integer year;

  /** Year counted from the reference year: 0 this year, -1 last year. */
  @Nullable Integer yearOffset;

  /** Whether the year was written with two digits. */
  boolean shortYear;

  boolean decade;
  @Nullable Integer month;
  @Nullable Integer day;
  @Nullable Integer weekday;

  /** {@code Q1} … {@code Q4}, {@code H1}, {@code H2}, {@code SP SU FA WI}. */
  @Nullable String part;

  /** "The first nine months": 9. */
  @Nullable Integer firstMonths;

  /** {@code day week month season anchor trip}, with {@link #offset}. */
  @Nullable String relativeUnit;

  int offset;

  /** {@code PAST_REF} and the like. */
  @Nullable String vague;

  @Nullable Integer hour;
  int minute;

  /** -1 when the clock shows no seconds. */
  int second = -1;

  /** Whether the clock was introduced by a word, and so belongs to an event and not to a stamp. */
  boolean clockWord;

  /** Which weekday of that name: -1 the last, 1 the next, 0 not said. */
  int direction;

  /** Last day of a span of days of one month, when the days were written as a range. */
  @Nullable Integer lastDay;

  /**
   * Whether a word stands beside it that only a date has (day word, month word, year word, case of
   * a stamp).
   */
  boolean dateWord;

  /** Whether the month's name is a common word too. */
  boolean weakMonth;

  /** Whether the month is in the genitive, and so waits for its day. */
  boolean monthGenitive;

  /** Whether the month says "from" or "until" by its case. */
  boolean ablative;

  boolean dative;

  /** Whether the year was said by a word of its own or by a suffix, so that it may stand alone. */
  boolean yearMarked;

  Draft(int from) {
    this.from = from;
    this.to = from;
  }

  boolean hasDay() {
    return day != null && month != null;
  }

  boolean hasYear() {
    return year != null || yearOffset != null;
  }

  /** Whether it names a day, month, year or part of one by itself. */
  boolean isComplete() {
    return month != null
        || weekday != null
        || hasYear()
        || part != null
        || firstMonths != null
        || relativeUnit != null
        || vague != null;
  }

  boolean isFullDate() {
    return year != null && hasDay();
  }

  Draft copy() {
    Draft d = new Draft(from);
    d.to = to;
    d.calendar = calendar;
    d.year = year;
    d.yearOffset = yearOffset;
    d.shortYear = shortYear;
    d.decade = decade;
    d.month = month;
    d.day = day;
    d.weekday = weekday;
    d.part = part;
    d.firstMonths = firstMonths;
    d.relativeUnit = relativeUnit;
    d.offset = offset;
    d.vague = vague;
    d.hour = hour;
    d.minute = minute;
    d.second = second;
    d.clockWord = clockWord;
    d.direction = direction;
    d.lastDay = lastDay;
    d.dateWord = dateWord;
    d.weakMonth = weakMonth;
    d.monthGenitive = monthGenitive;
    d.ablative = ablative;
    d.dative = dative;
    d.yearMarked = yearMarked;
    return d;
  }
}
