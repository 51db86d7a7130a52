// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.model.CalendarSystem;
import io.elchi.model.Resolution;
import io.elchi.model.TimeType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value with its bounds.
 *
 * @param value TIMEX3 value or EDTF interval
 * @param type what it denotes
 * @param calendar the calendar it is written in, or null
 * @param resolution how it was found, or null for durations
 * @param earliest the first day that it can be, or null
 * @param latest the last day that it can be, or null
 */
record Resolved(
    String value,
    TimeType type,
    @Nullable CalendarSystem calendar,
    @Nullable Resolution resolution,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest) {

  static Resolved unknown(String value, @Nullable CalendarSystem calendar) {
    return new Resolved(value, TimeType.DATE, calendar, Resolution.UNDERSPECIFIED, null, null);
  }

  static Resolved days(LocalDate first, LocalDate last, CalendarSystem calendar, Resolution how) {
    String value = first.equals(last) ? first.toString() : first + "/" + last;
    return new Resolved(value, TimeType.DATE, calendar, how, first, last);
  }

  /** What stands before the slash of an interval, or the whole value. */
  String first() {
    int slash = value.indexOf('/');
    return slash < 0 ? value : value.substring(0, slash);
  }

  /** What stands behind the slash of an interval, or the whole value. */
  String last() {
    int slash = value.indexOf('/');
    return slash < 0 ? value : value.substring(slash + 1);
  }
}
