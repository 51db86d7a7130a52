// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.model.CalendarSystem;

/** The readers of the parts of a date, which call one another. For use by one thread. */
final class DateGrammar {
  final DateWords words;

  /** Whether the solar calendar is the one at home. */
  final boolean solarHome;

  final NumericDates numeric;
  final PointParser points;
  final ClockParser clocks;
  final PartParser parts;
  final DayParser days;
  final MonthParser months;
  final RelativeParser relatives;
  final YearParser years;
  final DecadeParser decades;
  final WeekdayParser weekdays;

  DateGrammar(DateWords words, PointParser points) {
    this.words = words;
    this.points = points;
    this.solarHome = words.text().language().profile().calendar() == CalendarSystem.PERSIAN;
    this.numeric = new NumericDates(words, solarHome);
    this.clocks = new ClockParser(this);
    this.parts = new PartParser(this);
    this.days = new DayParser(this);
    this.months = new MonthParser(this);
    this.relatives = new RelativeParser(this);
    this.years = new YearParser(this);
    this.decades = new DecadeParser(this);
    this.weekdays = new WeekdayParser(this);
  }
}
