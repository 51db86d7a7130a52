// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.model.CalendarSystem;
import io.elchi.model.Resolution;
import io.elchi.model.TimeType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was said into values, with the help of a reference day where there is one. Immutable.
 */
final class TimeResolver {
  /** Looking ahead is rarer than looking back. */
  private static final double AHEAD = 1.3;

  /** Who means another year than the present one says so, unless it is very near. */
  private static final int LAST_YEAR = 60;

  private static final int NEXT_YEAR = 150;

  private final @Nullable LocalDate reference;
  private final boolean solarHome;
  private final RelativeResolver relatives;

  TimeResolver(@Nullable LocalDate reference, boolean solarHome) {
    this.reference = reference;
    this.solarHome = solarHome;
    this.relatives = new RelativeResolver(reference, solarHome);
  }

  /** The value of a point. */
  Resolved point(Draft d) {
    if (d.vague != null) {
      return Resolved.unknown(d.vague, null);
    }
    if (d.month != null) {
      return d.day != null ? withClock(d, day(d)) : month(d);
    }
    if (d.part != null) {
      return part(d);
    }
    if (d.firstMonths != null) {
      return firstMonths(d);
    }
    if (d.relativeUnit != null) {
      return relatives.relative(d);
    }
    if (d.weekday != null) {
      return relatives.weekday(d);
    }
    if (d.hasYear()) {
      return year(d);
    }
    String clock = clock(d.hour == null ? 0 : d.hour, d.minute);
    return new Resolved(clock, TimeType.TIME, null, Resolution.UNDERSPECIFIED, null, null);
  }

  /** The value of a range; fields that one end leaves out are taken from the other. */
  Resolved range(Draft first, Draft second) {
    Draft a = first.copy();
    Draft b = second.copy();
    if (b.direction != 0 && a.direction == 0) {
      a.direction = b.direction;
    }
    if (a.month != null && b.month != null) {
      boolean wraps = a.month > b.month;
      if (a.year == null && b.year != null) {
        a.year = b.year - (wraps ? 1 : 0);
      } else if (b.year == null && a.year != null) {
        b.year = a.year + (wraps ? 1 : 0);
      }
      if (a.yearOffset == null) {
        a.yearOffset = b.yearOffset;
      } else if (b.yearOffset == null) {
        b.yearOffset = a.yearOffset;
      }
    }
    alignYears(a, b);
    if (a.part != null && b.part != null) {
      if (a.year == null) {
        a.year = b.year;
      }
      if (b.year == null) {
        b.year = a.year;
      }
    }
    Resolved left = point(a);
    Resolved right = after(left, b);
    Resolution how =
        left.resolution() == Resolution.UNDERSPECIFIED
                || right.resolution() == Resolution.UNDERSPECIFIED
            ? Resolution.UNDERSPECIFIED
            : left.resolution() == Resolution.INFERRED || right.resolution() == Resolution.INFERRED
                ? Resolution.INFERRED
                : Resolution.EXPLICIT;
    String value = left.first() + "/" + right.last();
    LocalDate earliest = left.earliest();
    LocalDate latest = right.latest();
    boolean ordered = earliest != null && latest != null && !latest.isBefore(earliest);
    return new Resolved(
        value,
        TimeType.DATE,
        left.calendar(),
        how,
        ordered ? earliest : null,
        ordered ? latest : null);
  }

  /** Without a year on either end both are of the year that puts the second end nearest. */
  private void alignYears(Draft a, Draft b) {
    LocalDate today = reference;
    CalendarSystem calendar = b.calendar;
    if (today == null
        || calendar == null
        || calendar == CalendarSystem.ISLAMIC
        || a.month == null
        || b.month == null
        || a.hasYear()
        || b.hasYear()) {
      return;
    }
    Integer year =
        nearestYear(calendar, b.month, b.day == null ? 15 : Math.min(b.day, 28), b.direction);
    if (year != null) {
      int current = calendar == CalendarSystem.PERSIAN ? SolarHijri.yearOf(today) : today.getYear();
      b.yearOffset = year - current;
      a.yearOffset = b.yearOffset - (a.month > b.month ? 1 : 0);
    }
  }

  /** The second end of a range: the first day or month of that name after the first end. */
  private Resolved after(Resolved left, Draft b) {
    Resolved right = point(b);
    LocalDate start = left.earliest();
    if (start == null
        || right.latest() == null
        || b.year != null
        || !right.latest().isBefore(start)) {
      return right;
    }
    return new TimeResolver(
            start.plusDays(b.weekday != null && b.month == null ? 7 : 150), solarHome)
        .point(b);
  }

  private static String clock(int hour, int minute) {
    return "T" + Digits.two(hour) + ":" + Digits.two(minute);
  }

  private static Resolved withClock(Draft d, Resolved date) {
    if (d.hour == null || d.clockWord || d.year == null || d.lastDay != null) {
      return date;
    }
    String clock =
        d.second < 0
            ? clock(d.hour, d.minute)
            : clock(d.hour, d.minute) + ":" + Digits.two(d.second);
    return new Resolved(
        date.value() + clock,
        TimeType.TIME,
        date.calendar(),
        date.resolution(),
        date.earliest(),
        date.latest());
  }

  private Resolved day(Draft d) {
    int month = d.month == null ? 1 : d.month;
    int day = d.day == null ? 1 : d.day;
    int last = d.lastDay == null ? day : d.lastDay;
    CalendarSystem calendar = d.calendar == null ? CalendarSystem.GREGORIAN : d.calendar;
    Integer year = knownYear(d);
    Resolution how = d.year != null ? Resolution.EXPLICIT : Resolution.INFERRED;
    if (year == null && reference != null && calendar != CalendarSystem.ISLAMIC) {
      year = nearestYear(calendar, month, Math.min(day, 28), d.direction);
      if (year != null && d.weekday != null) {
        year = yearOfWeekday(calendar, year, month, day, d.weekday);
      }
    }
    if (year == null || (calendar == CalendarSystem.PERSIAN && !SolarHijri.covers(year))) {
      String value = CalendarDates.monthDay(month, day);
      return Resolved.unknown(
          last > day ? value + "/" + CalendarDates.monthDay(month, last) : value, calendar);
    }
    return Resolved.days(
        CalendarDates.date(calendar, year, month, day),
        CalendarDates.date(calendar, year, month, last),
        calendar,
        how);
  }

  /** A weekday that is named tells the year, when it fits exactly one near year. */
  private static int yearOfWeekday(
      CalendarSystem calendar, int nearest, int month, int day, int weekday) {
    for (int year : new int[] {nearest, nearest - 1, nearest + 1}) {
      if (CalendarDates.date(calendar, year, month, day).getDayOfWeek().getValue() == weekday) {
        return year;
      }
    }
    return nearest;
  }

  /**
   * The year in the draft's own calendar, as said or counted from the reference; null if unknown.
   */
  private @Nullable Integer knownYear(Draft d) {
    int month = d.month == null ? 6 : d.month;
    if (d.year != null) {
      return d.calendar == CalendarSystem.PERSIAN
          ? Integer.valueOf(CalendarDates.solarYear(d.year, month))
          : d.year;
    }
    if (d.yearOffset != null && reference != null) {
      boolean solar = d.calendar == null ? solarHome : d.calendar == CalendarSystem.PERSIAN;
      return (solar ? SolarHijri.yearOf(reference) : reference.getYear()) + d.yearOffset;
    }
    return null;
  }

  /** The year that puts a day nearest to the reference. */
  private @Nullable Integer nearestYear(
      CalendarSystem calendar, int month, int day, int direction) {
    LocalDate today = reference;
    if (today == null) {
      return null;
    }
    boolean solar = calendar == CalendarSystem.PERSIAN;
    int current = solar ? SolarHijri.yearOf(today) : today.getYear();
    int best = current;
    double least = Double.MAX_VALUE;
    for (int year = current - 1; year <= current + 1; year++) {
      long days = ChronoUnit.DAYS.between(today, CalendarDates.date(calendar, year, month, day));
      if ((direction < 0 && days > 0) || (direction > 0 && days < 0)) {
        continue;
      }
      double cost = days < 0 ? -days : days * AHEAD;
      cost += year < current ? LAST_YEAR : year > current ? NEXT_YEAR : 0;
      if (cost < least) {
        least = cost;
        best = year;
      }
    }
    return best;
  }

  private Resolved month(Draft d) {
    int month = d.month == null ? 1 : d.month;
    CalendarSystem calendar = d.calendar == null ? CalendarSystem.GREGORIAN : d.calendar;
    Integer year = knownYear(d);
    if (year == null && reference != null && calendar != CalendarSystem.ISLAMIC) {
      year = nearestYear(calendar, month, d.direction > 0 ? 28 : 15, d.direction);
    }
    if (year == null || (calendar == CalendarSystem.PERSIAN && !SolarHijri.covers(year))) {
      return Resolved.unknown("XXXX-" + Digits.two(month), calendar);
    }
    Resolution how = d.year != null ? Resolution.EXPLICIT : Resolution.INFERRED;
    return CalendarDates.months(calendar, year, month, month, how);
  }

  private CalendarSystem calendarOf(Draft d) {
    if (d.calendar != null) {
      return d.calendar;
    }
    return solarHome ? CalendarSystem.PERSIAN : CalendarSystem.GREGORIAN;
  }

  private Resolved year(Draft d) {
    Integer year = knownYear(d);
    CalendarSystem calendar = calendarOf(d);
    if (year == null) {
      int offset = d.yearOffset == null ? 0 : d.yearOffset;
      return Resolved.unknown(
          offset == 0 ? "XXXX" : offset > 0 ? "P" + offset + "Y" : "PAST_REF", calendar);
    }
    Resolution how = d.year != null ? Resolution.EXPLICIT : Resolution.INFERRED;
    if (d.decade && calendar == CalendarSystem.GREGORIAN) {
      int decade = year / 10;
      return new Resolved(
          decade + "X",
          TimeType.DATE,
          calendar,
          how,
          LocalDate.of(decade * 10, 1, 1),
          LocalDate.of(decade * 10 + 9, 12, 31));
    }
    if (calendar == CalendarSystem.GREGORIAN) {
      String value = Digits.four(year);
      return new Resolved(
          value,
          TimeType.DATE,
          calendar,
          how,
          LocalDate.of(year, 1, 1),
          LocalDate.of(year, 12, 31));
    }
    if (calendar == CalendarSystem.PERSIAN && !SolarHijri.covers(year)) {
      return Resolved.unknown("XXXX", calendar);
    }
    if (d.decade && SolarHijri.covers(year + 9)) {
      LocalDate end =
          CalendarDates.date(calendar, year + 9, 12, SolarHijri.monthLength(year + 9, 12));
      return Resolved.days(CalendarDates.date(calendar, year, 1, 1), end, calendar, how);
    }
    return CalendarDates.months(calendar, year, 1, 12, how);
  }

  private Resolved firstMonths(Draft d) {
    int count = d.firstMonths == null ? 1 : d.firstMonths;
    Integer year = knownYear(d);
    CalendarSystem calendar = calendarOf(d);
    Resolution how = d.year != null ? Resolution.EXPLICIT : Resolution.INFERRED;
    if (year == null && reference != null) {
      year =
          calendar == CalendarSystem.PERSIAN ? SolarHijri.yearOf(reference) : reference.getYear();
    }
    if (year == null) {
      return Resolved.unknown("XXXX-01/XXXX-" + Digits.two(count), calendar);
    }
    return CalendarDates.months(calendar, year, 1, count, how);
  }

  private Resolved part(Draft d) {
    String part = d.part == null ? "" : d.part;
    Integer year = knownYear(d);
    CalendarSystem calendar = calendarOf(d);
    Resolution how = d.year != null ? Resolution.EXPLICIT : Resolution.INFERRED;
    if (part.startsWith("W") && part.length() == 3 && year != null) {
      LocalDate monday =
          LocalDate.of(year, 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(part.substring(1)))
              .with(DayOfWeek.MONDAY);
      return new Resolved(
          Digits.four(year) + "-" + part,
          TimeType.DATE,
          CalendarSystem.GREGORIAN,
          how,
          monday,
          monday.plusDays(6));
    }
    int[] months = CalendarDates.monthsOf(part, calendar);
    if (year == null && reference != null) {
      year =
          d.direction > 0
              ? nearestYear(calendar, months[1], 28, d.direction)
              : nearestYear(calendar, (months[0] + months[1]) / 2, 15, d.direction);
    }
    if (year == null || (calendar == CalendarSystem.PERSIAN && !SolarHijri.covers(year))) {
      return Resolved.unknown("XXXX-" + part, calendar);
    }
    if (calendar != CalendarSystem.GREGORIAN) {
      return CalendarDates.months(calendar, year, months[0], months[1], how);
    }
    String value = Digits.four(year) + "-" + part;
    LocalDate first = LocalDate.of(year, months[0], 1);
    LocalDate last = CalendarDates.lastDay(year, months[1]);
    if (part.equals("WI")) {
      // winter of a year may be its beginning or its end
      last = CalendarDates.lastDay(year + 1, 3);
    }
    return new Resolved(value, TimeType.DATE, calendar, how, first, last);
  }
}
