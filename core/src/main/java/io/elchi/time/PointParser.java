// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Sense.DateClass;
import io.elchi.language.Sense.DateWord;
import io.elchi.language.Sense.Side;
import io.elchi.model.CalendarSystem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one point of time: weekday, days, month, year, clock and the words that go with them, in
 * any order. For use by one thread.
 */
final class PointParser {
  private final DateGrammar g;
  private final AnalyzedText text;
  private final DateWords words;

  PointParser(DateWords words) {
    this.words = words;
    this.text = words.text();
    this.g = new DateGrammar(words, this);
  }

  /** The point that begins at a token, complete or not; null if none. */
  @Nullable Draft at(int at) {
    if (!words.in(at)) {
      return null;
    }
    g.days.forget();
    Draft d = new Draft(at);
    boolean any = false;
    int cursor = at;
    while (words.in(cursor)) {
      int start = any ? glue(d, cursor) : cursor;
      if (start < 0) {
        break;
      }
      int next = component(d, start);
      if (next <= start) {
        break;
      }
      any = true;
      cursor = closeBracket(cursor, start, next);
      d.to = cursor;
    }
    if (!any || (!d.isComplete() && d.hour == null)) {
      return null;
    }
    g.days.completeMore(d);
    return d;
  }

  /** Further days of the list that was read last; may be asked once. */
  List<Draft> takeMore() {
    return g.days.takeMore();
  }

  /** Whether a day is the name of a street, a square, a university. */
  boolean isName(Draft d) {
    if (!d.hasDay() || d.hasYear() || d.weekday != null || d.lastDay != null || d.dateWord) {
      return false;
    }
    Match<DateWord> after = words.flows(d.to) ? words.word(d.to, DateClass.NAME_WORD) : null;
    if (after != null && after.sense().side() != Side.BEFORE) {
      return true;
    }
    Match<DateWord> before = words.word(d.from - 1, DateClass.NAME_WORD);
    return before != null && before.sense().side() == Side.BEFORE && before.to() == d.from;
  }

  /** Whether a point may stand by itself. */
  boolean isAcceptable(Draft d) {
    if (!d.isComplete()) {
      return d.hour != null && d.clockWord;
    }
    if (d.month != null) {
      return !d.weakMonth || d.day != null || d.dateWord || d.hasYear() || d.weekday != null;
    }
    if (d.day != null && d.relativeUnit == null) {
      return false;
    }
    if (d.weekday != null && d.relativeUnit == null && !d.dateWord && d.direction == 0) {
      return !g.weekdays.isPlace(d.from);
    }
    return true;
  }

  /**
   * The token where the next component may begin, or -1: skips a comma or the signs inside a stamp.
   */
  private int glue(Draft d, int at) {
    if (!words.flows(at)) {
      return words.in(at) && text.token(at).linesBefore() == 1 && isYearLine(d, at) ? at : -1;
    }
    if (isYearSign(d, at)) {
      return at + 1;
    }
    if (words.isPunctuation(at, ",،") && words.flows(at + 1)) {
      return isEnumeration(d, at + 1) ? -1 : at + 1;
    }
    if (words.isPunctuation(at, "(/")
        && words.in(at + 1)
        && (isRelativeDay(d) || isWeekdayOnly(d))
        && startsDate(at + 1)) {
      return at + 1;
    }
    if (words.isPunctuation(at, ")")
        && isWeekdayOnly(d)
        && words.flows(at + 1)
        && startsDate(at + 1)) {
      return at + 1;
    }
    int next = at;
    while (words.flows(next) && next < at + 3 && words.isPunctuation(next, "/|-–—•:.،,")) {
      next++;
    }
    if (next > at && words.flows(next) && isStampPart(d, next)) {
      return next;
    }
    return at;
  }

  /** The sign in front of the year of {@code 28/January/2023} or {@code 28 January (2023)}. */
  private boolean isYearSign(Draft d, int at) {
    if (!d.hasDay() || d.hasYear() || !g.years.fullYear(at + 1) || !words.glued(at + 1)) {
      return false;
    }
    return words.isPunctuation(at, "(")
        ? words.isPunctuation(at + 2, ")")
        : words.glued(at) && (words.isDash(at) || words.isPunctuation(at, "/."));
  }

  private static boolean isRelativeDay(Draft d) {
    return "day".equals(d.relativeUnit) && d.month == null;
  }

  private static boolean isWeekdayOnly(Draft d) {
    return d.weekday != null && d.month == null && !d.hasYear();
  }

  /** "… in May, 2018 companies": what follows the comma is no part of the date. */
  private boolean isEnumeration(Draft d, int at) {
    return d.month != null
        && d.day != null
        && d.year != null
        && words.isNumber(at)
        && g.clocks.clock(new Draft(at), at, false) < 0;
  }

  /** "From 30 in 2014 to 114": the word belongs to the number behind it. */
  private boolean isLimit(Match<?> until) {
    return words.flows(until.to())
        && words.isNumber(until.to())
        && words.end(until.from(), DateClass.RANGE_TO) > 0;
  }

  /** Whether the four digits of a year begin here. */
  boolean isYear(int at) {
    return g.years.fullYear(at);
  }

  /** Whether a day, month, year or weekday begins here. */
  private boolean startsPoint(int at) {
    return words.flows(at)
        && (startsDate(at)
            || words.month(at) != null
            || g.years.year(hasMonth(), at) > 0
            || g.years.fullYear(at));
  }

  private static Draft hasMonth() {
    Draft d = new Draft(0);
    d.month = 1;
    d.calendar = CalendarSystem.GREGORIAN;
    return d;
  }

  private boolean startsDate(int at) {
    return words.word(at, DateClass.WEEKDAY) != null
        || g.days.isDate(at)
        || g.numeric.at(at) != null;
  }

  /** A clock behind a date, or a date behind a clock, in a stamp. */
  private boolean isStampPart(Draft d, int at) {
    if (d.isFullDate() && d.hour == null) {
      return g.clocks.clock(new Draft(at), at, false) > 0;
    }
    if (d.hour != null && !d.isComplete()) {
      return g.numeric.at(at) != null
          || words.word(at, DateClass.WEEKDAY) != null
          || g.days.isDate(at)
          || words.month(at) != null;
    }
    return d.month == null && d.weekday != null && g.numeric.at(at) != null;
  }

  /** A year alone on the line after a date in capitals. */
  private boolean isYearLine(Draft d, int at) {
    return d.hasDay()
        && !d.hasYear()
        && words.isNumber(at)
        && text.token(at).key().length() == 4
        && (at + 1 == text.size() || text.token(at + 1).linesBefore() > 0);
  }

  private int closeBracket(int cursor, int start, int next) {
    boolean opened = start > cursor && words.isPunctuation(start - 1, "(/") && words.in(next);
    return opened && words.isPunctuation(next, ")/") ? next + 1 : next;
  }

  /** Reads one component at a token into the draft; the token after it, or -1. */
  private int component(Draft d, int at) {
    int to = g.months.edge(d, at);
    if (words.isNumber(at)) {
      to = g.clocks.numericDate(d, at);
      if (to < 0) {
        to = g.clocks.clock(d, at, false);
      }
    }
    if (to < 0) {
      to = g.parts.firstMonths(d, at);
    }
    if (to < 0) {
      to = g.parts.part(d, at);
    }
    if (to < 0) {
      to = g.days.days(d, at);
    }
    if (to < 0) {
      to = g.days.dayAfterMonth(d, at);
    }
    if (to < 0) {
      to = g.relatives.relative(d, at);
    }
    if (to < 0) {
      to = g.years.year(d, at);
    }
    if (to < 0) {
      to = g.months.monthAlone(d, at);
    }
    if (to < 0) {
      to = g.weekdays.weekday(d, at);
    }
    if (to < 0) {
      to = g.parts.season(d, at);
    }
    if (to < 0) {
      to = g.clocks.clockWord(d, at);
    }
    return to < 0 ? filler(d, at) : to;
  }

  /** Words that belong to a date and add nothing to its value. */
  private int filler(Draft d, int at) {
    if (!d.isComplete()) {
      return -1;
    }
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof DateWord w) {
        switch (w.type()) {
          case DAY_WORD, DATE_WORD, PART_OF_DAY -> {
            d.dateWord = true;
            return m.to();
          }
          case MONTH_WORD -> {
            if (d.month != null) {
              d.dateWord = true;
              return m.to();
            }
          }
          case YEAR_WORD -> {
            if (d.hasYear() && d.to == at) {
              return m.to();
            }
          }
          case START_OF, MIDDLE_OF, END_OF -> {
            d.dateWord = true;
            return m.to();
          }
          case ERA -> {
            if (d.hasYear() || "month".equals(d.relativeUnit)) {
              d.calendar = d.month == null ? YearParser.era(w.value()) : d.calendar;
              return m.to();
            }
          }
          case UNTIL, SINCE -> {
            // the same word may stand before another date
            if (w.side() != Side.BEFORE && !startsPoint(m.to()) && !isLimit(m)) {
              return m.to();
            }
          }
          default -> {
            // the other classes say something of their own
          }
        }
      }
    }
    return g.parts.weekOfMonth(d, at);
  }
}
