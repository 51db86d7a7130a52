// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.model.CalendarSystem;
import io.elchi.model.Resolution;
import io.elchi.model.TimeType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Resolves what is said relative to the day of writing: days, weeks, months. Immutable. */
final class RelativeResolver {
  private final @Nullable LocalDate reference;
  private final boolean solarHome;

  RelativeResolver(@Nullable LocalDate reference, boolean solarHome) {
    this.reference = reference;
    this.solarHome = solarHome;
  }

  Resolved weekday(Draft d) {
    int weekday = d.weekday == null ? 1 : d.weekday;
    if (reference == null) {
      return Resolved.unknown("XXXX-WXX-" + weekday, CalendarSystem.GREGORIAN);
    }
    DayOfWeek day = DayOfWeek.of(weekday);
    LocalDate date =
        switch (d.direction) {
          case Draft.AHEAD -> reference.with(TemporalAdjusters.nextOrSame(day));
          case 1 -> reference.with(TemporalAdjusters.next(day));
          case -1 -> reference.with(TemporalAdjusters.previous(day));
          default -> reference.with(TemporalAdjusters.previousOrSame(day));
        };
    return Resolved.days(date, date, CalendarSystem.GREGORIAN, Resolution.INFERRED);
  }

  Resolved relative(Draft d) {
    String unit = String.valueOf(d.relativeUnit);
    LocalDate today = reference;
    if (today == null) {
      return withoutReference(d, unit);
    }
    switch (unit) {
      case "day" -> {
        LocalDate date = today.plusDays(d.offset);
        return Resolved.days(date, date, CalendarSystem.GREGORIAN, Resolution.INFERRED);
      }
      case "week" -> {
        return week(d, today);
      }
      case "month" -> {
        return relativeMonth(d, today);
      }
      default -> {
        return Resolved.unknown(vague(d.offset), null);
      }
    }
  }

  /** A week, or a day of it; where the solar calendar is at home the week begins on Saturday. */
  private Resolved week(Draft d, LocalDate today) {
    DayOfWeek firstDay = solarHome ? DayOfWeek.SATURDAY : DayOfWeek.MONDAY;
    LocalDate first = today.with(TemporalAdjusters.previousOrSame(firstDay)).plusWeeks(d.offset);
    if (d.weekday != null) {
      LocalDate date = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(d.weekday)));
      return Resolved.days(date, date, CalendarSystem.GREGORIAN, Resolution.INFERRED);
    }
    LocalDate middle = first.plusDays(3);
    String value =
        Digits.four(middle.get(IsoFields.WEEK_BASED_YEAR))
            + "-W"
            + Digits.two(middle.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return new Resolved(
        value,
        TimeType.DATE,
        CalendarSystem.GREGORIAN,
        Resolution.INFERRED,
        first,
        first.plusDays(6));
  }

  private Resolved relativeMonth(Draft d, LocalDate today) {
    if (solarHome && d.calendar != CalendarSystem.GREGORIAN) {
      int index = SolarHijri.yearOf(today) * 12 + SolarHijri.monthOf(today) - 1 + d.offset;
      int year = Math.floorDiv(index, 12);
      int month = Math.floorMod(index, 12) + 1;
      if (d.day != null) {
        LocalDate date = CalendarDates.date(CalendarSystem.PERSIAN, year, month, d.day);
        LocalDate end = d.lastDay == null ? date : date.plusDays(d.lastDay - (long) d.day);
        return Resolved.days(date, end, CalendarSystem.PERSIAN, Resolution.INFERRED);
      }
      return CalendarDates.months(CalendarSystem.PERSIAN, year, month, month, Resolution.INFERRED);
    }
    LocalDate month = today.withDayOfMonth(1).plusMonths(d.offset);
    if (d.day != null) {
      LocalDate date = month.withDayOfMonth(Math.min(d.day, month.lengthOfMonth()));
      LocalDate end = d.lastDay == null ? date : date.plusDays(d.lastDay - (long) d.day);
      return Resolved.days(date, end, CalendarSystem.GREGORIAN, Resolution.INFERRED);
    }
    return CalendarDates.months(
        CalendarSystem.GREGORIAN,
        month.getYear(),
        month.getMonthValue(),
        month.getMonthValue(),
        Resolution.INFERRED);
  }

  private Resolved withoutReference(Draft d, String unit) {
    if (d.weekday != null) {
      return Resolved.unknown("XXXX-WXX-" + d.weekday, CalendarSystem.GREGORIAN);
    }
    if (unit.equals("month") && d.day != null) {
      return Resolved.unknown("XXXX-XX-" + Digits.two(d.day), null);
    }
    if (d.offset > 0 && (unit.equals("day") || unit.equals("week") || unit.equals("month"))) {
      return Resolved.unknown("P" + d.offset + Character.toUpperCase(unit.charAt(0)), null);
    }
    return Resolved.unknown(vague(d.offset), null);
  }

  private static String vague(int offset) {
    return offset == 0 ? "PRESENT_REF" : offset < 0 ? "PAST_REF" : "FUTURE_REF";
  }
}
