// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Sense;
import io.elchi.language.Sense.DateClass;
import io.elchi.language.Sense.DateWord;
import io.elchi.language.Sense.NumberKind;
import io.elchi.language.Sense.NumberWord;
import io.elchi.language.Sense.RelativeTime;
import io.elchi.language.Sense.Side;
import io.elchi.language.SenseKinds;
import io.elchi.model.CalendarSystem;
import io.elchi.quantity.NumberReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions: points, ranges and lists of days, and durations. Works only at digits and
 * at words of the tables, left to right, and never looks at a token twice for long. For use by one
 * thread.
 */
final class TimeParser {
  /** What an expression may begin with, besides digits and units of time. */
  private static final long STARTS =
      SenseKinds.of(DateWord.class)
          | SenseKinds.of(Sense.Month.class)
          | SenseKinds.of(RelativeTime.class)
          | SenseKinds.of(NumberWord.class);

  private final AnalyzedText text;
  private final DateWords words;
  private final PointParser points;
  private final DurationParser durations;
  private final List<ParsedTime> found = new ArrayList<>();

  TimeParser(AnalyzedText text) {
    this.text = text;
    this.words = new DateWords(text);
    this.points = new PointParser(words);
    this.durations = new DurationParser(words);
  }

  /** All expressions, in text order, those of the page's furniture included. */
  List<ParsedTime> parse() {
    int at = 0;
    while (at < text.size()) {
      int next = isInteresting(at) ? parseAt(at) : -1;
      at = next > at ? next : skipped(at);
    }
    return found;
  }

  /** The token to go on at when nothing begins at this one. */
  private int skipped(int at) {
    int next = at + 1;
    if (text.token(at).isNumber()) {
      // the rest of a long number is no number of its own
      while (words.isPunctuation(next, "./:")
          && words.glued(next)
          && words.isNumber(next + 1)
          && words.glued(next + 1)) {
        next += 2;
      }
    }
    return next;
  }

  private boolean isInteresting(int at) {
    if (text.token(at).isNumber()) {
      return !isPartOfName(at);
    }
    return text.hasAny(at, STARTS) || words.duration(at) != null;
  }

  /**
   * Whether the digits belong to a name or a code: {@code B2B}, {@code EXPO-2025}, {@code
   * UR-GE031}.
   */
  private boolean isPartOfName(int at) {
    if (at == 0 || !words.glued(at)) {
      return false;
    }
    if (text.token(at - 1).isWord()) {
      return words.duration(at - 1) == null
          && words.month(at - 1) == null
          && words.word(at - 1, DateClass.YEAR_WORD) == null;
    }
    return words.isDash(at - 1)
        && words.glued(at - 1)
        && at > 1
        && text.token(at - 2).isWord()
        && words.month(at - 2) == null;
  }

  private int parseAt(int at) {
    int first = at;
    int from = words.end(at, DateClass.RANGE_FROM);
    if (from < 0) {
      from = words.end(at, DateClass.RANGE_BETWEEN);
    }
    if (from > 0 && from < text.size()) {
      int before = found.size();
      int to = spanAt(from, first, true);
      if (found.size() > before) {
        return to;
      }
    }
    Match<RelativeTime> spanWord = words.relative(at, Side.BEFORE);
    if (spanWord != null) {
      // "during the first four months of the year" is no length of time
      Draft inner = points.at(spanWord.to());
      if (inner != null && inner.firstMonths != null) {
        return spanAt(spanWord.to(), spanWord.to(), false);
      }
    }
    ParsedTime duration = spanWord != null ? durations.at(at) : null;
    if (duration != null) {
      found.add(duration);
      return duration.to();
    }
    int to = spanAt(at, at, false);
    if (to > at) {
      return to;
    }
    duration = spanWord != null ? null : durations.at(at);
    if (duration != null) {
      found.add(duration);
      return duration.to();
    }
    return -1;
  }

  /** Reads a point, or two points as a range; returns the token after it, or -1. */
  private int spanAt(int at, int first, boolean rangeOnly) {
    int numeric = numericRange(at, first);
    if (numeric > 0) {
      return numeric;
    }
    Draft start = points.at(at);
    if (start == null) {
      return -1;
    }
    List<Draft> more = points.takeMore();
    if (points.isName(start)) {
      return start.to;
    }
    boolean isRange = start.lastDay != null;
    Connector c = connector(start.to);
    if (c == null && rangeOnly && words.isPunctuation(start.to, ",،")) {
      // "from Sunday, 12 May, to Thursday, 16 May"
      c = connector(start.to + 1);
    }
    if (c == null && start.ablative && start.hasDay() && words.flows(start.to)) {
      c = new Connector(true, start.to);
    }
    if (c != null && (c.range || (start.weekday != null && start.month == null))) {
      Draft end = points.at(c.to);
      if (end != null && joins(start, end, c.range) && (c.to > start.to || end.dative)) {
        if (start.hour == null && end.hour != null && end.month == null && start.hasDay()) {
          takeClock(start, end);
          return add(ParsedTime.point(start));
        }
        int close = closing(end.to);
        return add(ParsedTime.range(first, close, start, end));
      }
    }
    if (c != null && isYearOnly(start)) {
      int to = secondYear(first, start, c);
      if (to > 0) {
        return to;
      }
    }
    if (rangeOnly && !isRange) {
      return -1;
    }
    if (!points.isAcceptable(start)) {
      return -1;
    }
    shareYear(start, c);
    start.from = rangeOnly ? first : start.from;
    start.to = isRange ? closing(start.to) : start.to;
    int to = add(ParsedTime.point(start));
    for (Draft day : more) {
      found.add(ParsedTime.point(day));
      to = Math.max(to, day.to);
    }
    return to;
  }

  /** "16.03.–18.03.2023": the year of the second day holds for the first; or no year is told. */
  private int numericRange(int at, int first) {
    Draft start = dayAndMonth(at);
    Connector c = start == null ? null : connector(start.to);
    if (start == null || c == null || !c.range || !words.isNumber(c.to)) {
      return -1;
    }
    Draft end = points.at(c.to);
    if (end == null) {
      end = dayAndMonth(c.to);
      boolean dates =
          end != null
              && ((isDotted(start) && isDotted(end)) || (first < at && isPadded(start, end)));
      end = dates && end != null && key(start) < key(end) ? end : null;
    } else if (!end.isFullDate() || end.lastDay != null) {
      end = null;
    }
    if (end == null) {
      return -1;
    }
    start.calendar = end.calendar;
    return CalendarDates.isPossible(start) && CalendarDates.isPossible(end)
        ? add(ParsedTime.range(first, closing(end.to), start, end))
        : -1;
  }

  /** "16.03", with or without a dot behind, or null. */
  private @Nullable Draft dayAndMonth(int at) {
    if (!isShortNumber(at)
        || !isShortNumber(at + 2)
        || !words.isPunctuation(at + 1, "./")
        || !words.glued(at + 1)
        || !words.glued(at + 2)) {
      return null;
    }
    Draft d = new Draft(at);
    d.day = Integer.parseInt(text.token(at).key());
    d.month = Integer.parseInt(text.token(at + 2).key());
    d.to = words.isPunctuation(at + 3, "./") && words.glued(at + 3) ? at + 4 : at + 3;
    return d;
  }

  /** Whether a dot stands behind the month, as behind no amount. */
  private static boolean isDotted(Draft d) {
    return d.to == d.from + 4;
  }

  /** "From 05.09 to 09.10": both months have two digits, and no unit follows. */
  private boolean isPadded(Draft start, Draft end) {
    return text.token(start.from + 2).key().length() == 2
        && text.token(end.from + 2).key().length() == 2
        && !words.isAmount(end.to);
  }

  private boolean isShortNumber(int at) {
    return words.isNumber(at) && text.token(at).key().length() <= 2;
  }

  /** "In March and April 2023", "in March 2023 and in April": one year for both. */
  private void shareYear(Draft start, @Nullable Connector c) {
    if (start.month == null || start.hasYear()) {
      return;
    }
    ParsedTime last = found.isEmpty() ? null : found.get(found.size() - 1);
    Draft from = null;
    if (last != null
        && last.end() == null
        && isSeries(last.start(), start)
        && isLink(last.to(), start.from)) {
      from = last.start();
    } else if (c != null && !c.range) {
      Draft next = points.at(c.to);
      from = next != null && isSeries(start, next) ? next : null;
    }
    if (from != null && from.hasYear()) {
      start.year = from.year;
      start.yearOffset = from.yearOffset;
    }
  }

  /** Whether the months follow one another in one calendar, both with a day or both without. */
  private static boolean isSeries(Draft a, Draft b) {
    return a.month != null
        && b.month != null
        && a.calendar == b.calendar
        && a.month < b.month
        && (a.day == null) == (b.day == null);
  }

  /** Whether nothing but a comma or an "and" stands between. */
  private boolean isLink(int from, int to) {
    return words.flows(from)
        && (words.isPunctuation(from, ",،")
            ? from + 1 == to
            : words.end(from, DateClass.AND) == to);
  }

  private static boolean isYearOnly(Draft d) {
    return d.year != null
        && d.month == null
        && d.part == null
        && d.firstMonths == null
        && !d.decade;
  }

  /**
   * "From the year 2015 to 2020", "the years 2015 and 2016": the second year needs no word of its
   * own.
   */
  private int secondYear(int first, Draft start, Connector c) {
    if (!words.flows(c.to) || !words.isNumber(c.to) || words.isAmount(c.to + 1)) {
      return -1;
    }
    String key = text.token(c.to).key();
    int value = key.length() == 4 ? Integer.parseInt(key) : 0;
    if (start.year == null
        || !Years.isPlausible(value)
        || value <= start.year
        || Years.isSolar(value) != Years.isSolar(start.year)) {
      return -1;
    }
    Draft end = new Draft(c.to);
    end.year = value;
    end.calendar = start.calendar;
    end.to = words.skipSuffix(c.to + 1);
    if (c.range) {
      return add(ParsedTime.range(first, closing(end.to), start, end));
    }
    found.add(ParsedTime.point(start));
    return add(ParsedTime.point(end));
  }

  private int add(ParsedTime time) {
    found.add(time);
    return time.to();
  }

  private static void takeClock(Draft start, Draft clock) {
    start.hour = clock.hour;
    start.minute = clock.minute;
    start.second = clock.second;
    start.clockWord = clock.clockWord;
    start.to = clock.to;
  }

  /** The words that close a range ("arasında"). */
  private int closing(int at) {
    int to = at;
    for (DateClass type :
        List.of(DateClass.DATE_WORD, DateClass.DAY_WORD, DateClass.RANGE_BETWEEN)) {
      int end = words.flows(to) ? words.end(to, type) : -1;
      to = Math.max(to, end);
    }
    return to;
  }

  private record Connector(boolean range, int to) {}

  /** What may stand between the two ends of a range, or between two days of a list. */
  private @Nullable Connector connector(int at) {
    if (!words.flows(at)) {
      return null;
    }
    int to = words.end(at, DateClass.RANGE_TO);
    if (to < 0) {
      // "26dan 28gacha": the word for "from" stands behind
      to = words.glued(at) ? words.end(at, DateClass.RANGE_FROM) : -1;
    }
    if (words.isDash(at) || isYearSlash(at)) {
      to = at + 1;
    }
    if (to > 0) {
      int until = words.end(to, DateClass.RANGE_TO);
      return new Connector(true, Math.max(to, until));
    }
    int and = words.end(at, DateClass.AND);
    if (and < 0) {
      and = NumberReader.end(text, at, NumberKind.JOINER);
    }
    return and > 0 ? new Connector(false, and) : null;
  }

  /** "2013/2014", with or without dots. */
  private boolean isYearSlash(int at) {
    return words.isPunctuation(at, "/")
        && words.glued(at)
        && words.glued(at + 1)
        && points.isYear(at + 1);
  }

  /** Whether two points can be the ends of one range. */
  private boolean joins(Draft a, Draft b, boolean range) {
    if (a.lastDay != null
        || b.lastDay != null
        || a.relativeUnit != null
        || b.relativeUnit != null
        || a.vague != null
        || b.vague != null) {
      return false;
    }
    if (!range) {
      return isWeekdayOnly(a)
          && isWeekdayOnly(b)
          && a.weekday != null
          && b.weekday != null
          && a.weekday % 7 + 1 == b.weekday;
    }
    if (b.month == null && b.hour != null && !b.clockWord) {
      return a.hasDay();
    }
    if (a.hasDay() && b.hasDay()) {
      return a.calendar == b.calendar && !(a.year != null && b.year != null && isAfter(a, b));
    }
    if (isWeekdayOnly(a) && isWeekdayOnly(b)) {
      return true;
    }
    if (a.month != null && b.month != null) {
      return a.day == null && b.day == null && a.calendar == b.calendar;
    }
    if (a.month != null || b.month != null || a.weekday != null || b.weekday != null) {
      return false;
    }
    if (a.part != null && b.part != null) {
      return true;
    }
    return a.year != null && b.year != null && a.part == null && b.part == null && a.year < b.year;
  }

  private static boolean isAfter(Draft a, Draft b) {
    return key(a) >= key(b);
  }

  private static int key(Draft d) {
    return ((d.year == null ? 0 : d.year) * 100 + (d.month == null ? 0 : d.month)) * 100
        + (d.day == null ? 0 : d.day);
  }

  private static boolean isWeekdayOnly(Draft d) {
    return d.weekday != null && d.month == null && !d.hasYear();
  }

  /** What the calendar of a lone year is. */
  static CalendarSystem calendarOf(int year) {
    return Years.isSolar(year) ? CalendarSystem.PERSIAN : CalendarSystem.GREGORIAN;
  }
}
