// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.ULocale;
import io.elchi.model.CalendarSystem;
import io.elchi.model.Resolution;
import io.elchi.model.TimeType;
import java.time.LocalDate;

/** Days and spans of months in the calendars that texts use. Stateless. */
final class CalendarDates {
  private CalendarDates() {}

  /** Whether every day that the draft names exists. */
  static boolean isPossible(Draft d) {
    if (d.day == null || d.month == null) {
      return d.month == null || d.month <= 12;
    }
    int last = d.lastDay == null ? d.day : d.lastDay;
    return d.month >= 1 && d.month <= 12 && d.day >= 1 && last <= monthLength(d);
  }

  static int monthLength(Draft d) {
    int month = d.month == null ? 1 : d.month;
    if (d.calendar == CalendarSystem.PERSIAN) {
      if (d.year == null) {
        return month <= 6 ? 31 : 30;
      }
      return SolarHijri.monthLength(solarYear(d.year, month), month);
    }
    if (d.calendar == CalendarSystem.ISLAMIC) {
      return 30;
    }
    return lastDay(d.year == null ? 2000 : d.year, month).getDayOfMonth();
  }

  static String monthDay(int month, int day) {
    return "XXXX-" + Digits.two(month) + "-" + Digits.two(day);
  }

  private static String month(int year, int month) {
    return Digits.four(year) + "-" + Digits.two(month);
  }

  /** The last day of a Gregorian month. */
  static LocalDate lastDay(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return first.withDayOfMonth(first.lengthOfMonth());
  }

  /** A Gregorian year beside a solar month names the solar year in which that month began in it. */
  static int solarYear(int year, int month) {
    return year > 1700 ? year - (month >= 10 ? 622 : 621) : year;
  }

  static LocalDate date(CalendarSystem calendar, int year, int month, int day) {
    return switch (calendar) {
      case PERSIAN ->
          SolarHijri.toGregorian(year, month, Math.min(day, SolarHijri.monthLength(year, month)));
      case ISLAMIC -> lunar(year, month, day);
      case GREGORIAN ->
          LocalDate.of(year, month, Math.min(day, lastDay(year, month).getDayOfMonth()));
    };
  }

  static LocalDate lunar(int year, int month, int day) {
    IslamicCalendar calendar =
        new IslamicCalendar(com.ibm.icu.util.TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
    calendar.clear();
    calendar.set(year, month - 1, day, 12, 0, 0);
    return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), 86_400_000L));
  }

  /** A span of months of one year. */
  static Resolved months(CalendarSystem calendar, int year, int first, int last, Resolution how) {
    if (calendar == CalendarSystem.GREGORIAN) {
      String from = month(year, first);
      String to = month(year, last);
      String value = first == last ? from : from + "/" + to;
      return new Resolved(
          value, TimeType.DATE, calendar, how, LocalDate.of(year, first, 1), lastDay(year, last));
    }
    int length = calendar == CalendarSystem.PERSIAN ? SolarHijri.monthLength(year, last) : 29;
    return Resolved.days(
        date(calendar, year, first, 1), date(calendar, year, last, length), calendar, how);
  }

  static int[] monthsOf(String part, CalendarSystem calendar) {
    boolean solar = calendar == CalendarSystem.PERSIAN;
    return switch (part) {
      case "Q1" -> new int[] {1, 3};
      case "Q2" -> new int[] {4, 6};
      case "Q3" -> new int[] {7, 9};
      case "Q4" -> new int[] {10, 12};
      case "H1" -> new int[] {1, 6};
      case "H2" -> new int[] {7, 12};
      case "SP" -> solar ? new int[] {1, 3} : new int[] {3, 6};
      case "SU" -> solar ? new int[] {4, 6} : new int[] {6, 9};
      case "FA" -> solar ? new int[] {7, 9} : new int[] {9, 12};
      default -> solar ? new int[] {10, 12} : new int[] {1, 12};
    };
  }
}
