// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.analysis.Match;
import io.elchi.language.Sense.DateClass;
import io.elchi.language.Sense.RelativeTime;
import io.elchi.language.Sense.Side;
import org.jspecify.annotations.Nullable;

/** Reads what is said relative to the day of writing. For use by one thread. */
final class RelativeParser {
  private final DateGrammar g;
  private final DateWords words;
  private final boolean headFinal;

  RelativeParser(DateGrammar g) {
    this.g = g;
    this.words = g.words;
    this.headFinal = words.text().language().profile().headFinal();
  }

  boolean yearFollows(int at) {
    return words.flows(at)
        && (g.years.year(new Draft(at), at) > 0 || isYearOffset(words.relative(at, Side.NONE)));
  }

  private static boolean isYearOffset(@Nullable Match<RelativeTime> m) {
    return m != null && m.sense().value().startsWith("year");
  }

  int relative(Draft d, int at) {
    Match<RelativeTime> m = words.relative(at, Side.NONE);
    if (m == null) {
      return direction(d, at);
    }
    String value = m.sense().value();
    if (value.endsWith("_REF")) {
      if (d.isComplete()) {
        return -1;
      }
      d.vague = value;
      return m.to();
    }
    int sign = Math.max(value.lastIndexOf('+'), value.lastIndexOf('-'));
    if (sign < 0) {
      return -1;
    }
    String unit = value.substring(0, sign);
    String rest = value.substring(sign);
    int colon = rest.indexOf(':');
    String season = colon < 0 ? null : rest.substring(colon + 1);
    int offset;
    try {
      offset = Integer.parseInt(colon < 0 ? rest : rest.substring(0, colon));
    } catch (NumberFormatException e) {
      return -1;
    }
    if (season != null && unit.equals("year")) {
      // "this Gregorian year"
      d.calendar = d.calendar == null ? YearParser.era(season) : d.calendar;
      season = null;
    }
    if (unit.equals("year") && isBeginning(m)) {
      return -1;
    }
    if (unit.equals("year") || (unit.equals("season") && season != null)) {
      boolean part = d.part != null || d.firstMonths != null;
      if (d.hasYear() || d.vague != null || d.relativeUnit != null || (part && headFinal)) {
        // where heads come last, a year behind "the first months" belongs to what follows
        return -1;
      }
      d.yearOffset = offset;
      d.part = season == null ? d.part : season;
      return m.to();
    }
    if (d.relativeUnit != null || d.hasYear() || d.month != null || d.vague != null) {
      return -1;
    }
    if (d.weekday != null && !unit.equals("week") && !unit.equals("day")) {
      return -1;
    }
    d.relativeUnit = unit;
    d.offset = offset;
    return m.to();
  }

  /** "The end of the year" in front of the year's number, or of "next". */
  private boolean isBeginning(Match<RelativeTime> m) {
    int last = m.to() - 1;
    if (m.length() == 1
        || !g.months.isEdge(m.from())
        || words.word(last, DateClass.YEAR_WORD) == null) {
      return false;
    }
    Match<RelativeTime> longer = words.relative(last, Side.NONE);
    return (longer != null && longer.to() > m.to())
        || (words.flows(m.to()) && g.years.year(new Draft(last), last) > m.to());
  }

  /** "Last Friday", "next May"; and behind the weekday "Tuesday next". */
  private int direction(Draft d, int at) {
    Match<RelativeTime> before = words.relative(at, Side.BEFORE);
    if (before != null && !d.isComplete() && d.direction == 0) {
      int sign = sign(before.sense().value());
      int next = before.to();
      if (sign != 0
          && words.flows(next)
          && (words.word(next, DateClass.WEEKDAY) != null || words.month(next) != null)) {
        d.direction = sign;
        return next;
      }
      return -1;
    }
    Match<RelativeTime> after = words.relative(at, Side.AFTER);
    if (after != null && d.weekday != null && d.month == null && d.direction == 0) {
      int sign = sign(after.sense().value());
      if (sign != 0) {
        d.direction = sign;
        return after.to();
      }
    }
    return -1;
  }

  private static int sign(String value) {
    return switch (value) {
      case "past-span", "ago" -> -1;
      case "future-span", "later" -> 1;
      default -> 0;
    };
  }
}
