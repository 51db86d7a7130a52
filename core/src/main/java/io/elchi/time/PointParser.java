// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.DateClass;
import io.elchi.language.Sense.DateWord;
import io.elchi.language.Sense.NumberKind;
import io.elchi.language.Sense.NumberWord;
import io.elchi.language.Sense.RelativeTime;
import io.elchi.language.Sense.Side;
import io.elchi.language.Sense.Unit;
import io.elchi.model.CalendarSystem;
import io.elchi.quantity.NumberReader;
import io.elchi.text.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one point of time: weekday, days, month, year, clock and the words that go with them, in
 * any order. For use by one thread.
 */
final class PointParser {
  private static final BigDecimal LARGEST_YEAR = BigDecimal.valueOf(2150);
  private static final List<DateClass> EDGES =
      List.of(DateClass.START_OF, DateClass.MIDDLE_OF, DateClass.END_OF);

  private final AnalyzedText text;
  private final DateWords words;
  private final NumericDates numeric;
  private final boolean solarHome;
  private List<Draft> more = new ArrayList<>();

  PointParser(DateWords words) {
    this.words = words;
    this.text = words.text();
    this.solarHome = text.language().profile().calendar() == CalendarSystem.PERSIAN;
    this.numeric = new NumericDates(words, solarHome);
  }

  /** Further days of the list that was read last; may be asked once. */
  List<Draft> takeMore() {
    List<Draft> taken = more;
    more = new ArrayList<>();
    return taken;
  }

  /** The point that begins at a token, complete or not; null if none. */
  @Nullable Draft at(int at) {
    if (!words.in(at)) {
      return null;
    }
    more = new ArrayList<>();
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
    int daysTo = d.to;
    for (Draft m : more) {
      complete(m, d);
      m.to = daysTo;
    }
    return d;
  }

  /** Gives a day of a list what was said of all of them. */
  private static void complete(Draft day, Draft all) {
    day.month = all.month;
    day.calendar = all.calendar;
    day.year = all.year;
    day.yearOffset = all.yearOffset;
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
      return !isPlace(d.from);
    }
    return true;
  }

  /**
   * Whether the weekday is rather the city of that name: behind "in", or in a text about its
   * country.
   */
  private boolean isPlace(int at) {
    Sense.PlaceName place = null;
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof Sense.PlaceName p) {
        place = p;
      }
    }
    if (place == null) {
      return false;
    }
    if (at > 0 && text.has(at - 1, Sense.RelationWord.class)) {
      return true;
    }
    for (int i = 0; i < text.size(); i++) {
      for (Match<?> m : text.matchesAt(i)) {
        if (m.sense() instanceof Sense.PlaceName p
            && !p.name().equals(place.name())
            && p.country() != null
            && p.country().equals(place.country())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The token where the next component may begin, or -1: skips a comma or the signs inside a stamp.
   */
  private int glue(Draft d, int at) {
    if (!words.flows(at)) {
      return words.in(at) && text.token(at).linesBefore() == 1 && isYearLine(d, at) ? at : -1;
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

  private static boolean isRelativeDay(Draft d) {
    return "day".equals(d.relativeUnit) && d.month == null;
  }

  private static boolean isWeekdayOnly(Draft d) {
    return d.weekday != null && d.month == null && !d.hasYear();
  }

  /** Whether days and a month begin here; leaves no trace. */
  private boolean isDate(int at) {
    List<Draft> kept = more;
    more = new ArrayList<>();
    boolean date = days(new Draft(at), at) > 0;
    more = kept;
    return date;
  }

  /** "… in May, 2018 companies": what follows the comma is no part of the date. */
  private boolean isEnumeration(Draft d, int at) {
    return d.month != null
        && d.day != null
        && d.year != null
        && words.isNumber(at)
        && clock(new Draft(at), at, false) < 0;
  }

  /** Whether a day, month, year or weekday begins here. */
  private boolean startsPoint(int at) {
    return words.flows(at)
        && (startsDate(at) || words.month(at) != null || year(hasMonth(), at) > 0 || fullYear(at));
  }

  private static Draft hasMonth() {
    Draft d = new Draft(0);
    d.month = 1;
    d.calendar = CalendarSystem.GREGORIAN;
    return d;
  }

  private boolean startsDate(int at) {
    return words.word(at, DateClass.WEEKDAY) != null || isDate(at) || numeric.at(at) != null;
  }

  /** A clock behind a date, or a date behind a clock, in a stamp. */
  private boolean isStampPart(Draft d, int at) {
    if (d.isFullDate() && d.hour == null) {
      return clock(new Draft(at), at, false) > 0;
    }
    if (d.hour != null && !d.isComplete()) {
      return numeric.at(at) != null
          || words.word(at, DateClass.WEEKDAY) != null
          || isDate(at)
          || words.month(at) != null;
    }
    return d.month == null && d.weekday != null && numeric.at(at) != null;
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
    int to = -1;
    if (words.isNumber(at)) {
      to = numericDate(d, at);
      if (to < 0) {
        to = clock(d, at, false);
      }
    }
    if (to < 0) {
      to = firstMonths(d, at);
    }
    if (to < 0) {
      to = part(d, at);
    }
    if (to < 0) {
      to = days(d, at);
    }
    if (to < 0) {
      to = dayAfterMonth(d, at);
    }
    if (to < 0) {
      to = relative(d, at);
    }
    if (to < 0) {
      to = year(d, at);
    }
    if (to < 0) {
      to = monthAlone(d, at);
    }
    if (to < 0) {
      to = weekday(d, at);
    }
    if (to < 0) {
      to = season(d, at);
    }
    if (to < 0) {
      to = clockWord(d, at);
    }
    return to < 0 ? filler(d, at) : to;
  }

  private int numericDate(Draft d, int at) {
    if (d.month != null || d.hasYear() || d.part != null) {
      return -1;
    }
    NumericDates.Numeric n = numeric.at(at);
    if (n == null) {
      return -1;
    }
    d.year = n.year();
    d.month = n.month();
    d.day = n.day();
    d.calendar = Years.isSolar(n.year()) ? CalendarSystem.PERSIAN : CalendarSystem.GREGORIAN;
    int to = n.to();
    if (words.glued(to)
        && words.in(to)
        && text.token(to).text().equals("T")
        && clock(d, to + 1, false) > 0) {
      d.hour = null;
      return clock(d, to + 1, false);
    }
    if (words.isPunctuation(to, ".")
        && words.glued(to)
        && words.in(to + 1)
        && text.sentenceAt(to).to() > to + 1) {
      to++;
    }
    return words.skipSuffix(to);
  }

  private int clock(Draft d, int at, boolean afterWord) {
    if (d.hour != null || !words.isNumber(at) || text.token(at).key().length() > 2) {
      return -1;
    }
    int hour = Integer.parseInt(text.token(at).key());
    boolean sign = words.glued(at + 1) && words.isPunctuation(at + 1, afterWord ? ":." : ":");
    boolean minutes =
        sign
            && words.isNumber(at + 2)
            && words.glued(at + 2)
            && text.token(at + 2).key().length() == 2;
    if (hour > 24 || (!minutes && !afterWord)) {
      return -1;
    }
    int minute = minutes ? Integer.parseInt(text.token(at + 2).key()) : 0;
    if (minute > 59) {
      return -1;
    }
    int to = minutes ? at + 3 : at + 1;
    d.hour = hour % 24;
    d.minute = minute;
    if (minutes
        && words.isPunctuation(to, ":")
        && words.glued(to)
        && words.isNumber(to + 1)
        && words.glued(to + 1)) {
      int second = Integer.parseInt(text.token(to + 1).key());
      if (text.token(to + 1).key().length() == 2 && second < 60) {
        d.second = second;
      }
      to += 2;
    }
    d.clockWord = afterWord;
    return words.skipSuffix(to);
  }

  private int clockWord(Draft d, int at) {
    int after = words.end(at, DateClass.CLOCK_WORD);
    if (after < 0) {
      return -1;
    }
    if (words.isPunctuation(after, ".:") && words.glued(after)) {
      after++;
    }
    return words.flows(after) ? clock(d, after, true) : -1;
  }

  /** "First nine months", "nine months of the year", with the words in any order. */
  private int firstMonths(Draft d, int at) {
    if (d.firstMonths != null || d.part != null || d.month != null) {
      return -1;
    }
    int first = words.end(at, DateClass.FIRST_OF);
    int start = first > 0 ? first : at;
    NumberReader.Reading n = words.in(start) ? NumberReader.at(text, start, text.size()) : null;
    BigDecimal value = n == null ? null : n.value();
    if (n == null
        || value == null
        || value.scale() > 0
        || value.signum() <= 0
        || value.compareTo(BigDecimal.valueOf(12)) > 0) {
      return -1;
    }
    int unitAt = n.digits() ? words.skipSuffix(n.to()) : n.to();
    Match<Unit> unit = words.flows(unitAt) ? words.duration(unitAt) : null;
    if (unit == null
        || !unit.sense().unit().equals("M")
        || unit.sense().factor().compareTo(BigDecimal.ONE) != 0) {
      return -1;
    }
    int to = unit.to();
    int last = words.flows(to) ? words.end(to, DateClass.FIRST_OF) : -1;
    if (first < 0 && last < 0 && !d.hasYear() && !yearFollows(to) && !fullYear(to)) {
      return -1;
    }
    d.firstMonths = value.intValue();
    return Math.max(to, last);
  }

  /** Quarters and halves. */
  private int part(Draft d, int at) {
    if (d.part != null || d.month != null || d.firstMonths != null) {
      return -1;
    }
    int week = weekOfYear(d, at);
    if (week > 0) {
      return week;
    }
    Ordinal n = smallOrdinal(at);
    if (n != null) {
      Match<DateWord> quarter = words.word(n.to, DateClass.QUARTER_WORD);
      if (quarter != null && n.value <= 4) {
        d.part = "Q" + n.value;
        return quarter.to();
      }
      Match<DateWord> half = words.word(n.to, DateClass.HALF_WORD);
      if (half != null && n.value <= 2 && (d.hasYear() || yearFollows(half.to()))) {
        d.part = "H" + n.value;
        return half.to();
      }
      return -1;
    }
    for (DateClass type : new DateClass[] {DateClass.QUARTER_WORD, DateClass.HALF_WORD}) {
      Match<DateWord> word = words.word(at, type);
      Ordinal after = word == null ? null : smallOrdinal(word.to());
      boolean quarter = type == DateClass.QUARTER_WORD;
      if (after != null
          && after.value <= (quarter ? 4 : 2)
          && (quarter || d.hasYear() || yearFollows(after.to))) {
        d.part = (quarter ? "Q" : "H") + after.value;
        return after.to;
      }
    }
    return -1;
  }

  /** "The 48th week" of a year that was named. */
  private int weekOfYear(Draft d, int at) {
    if (!d.hasYear() || !words.isNumber(at) || text.token(at).key().length() > 2) {
      return -1;
    }
    int number = Integer.parseInt(text.token(at).key());
    int ordinal = words.skipOrdinal(at + 1);
    int to = ordinal > at + 1 ? words.end(ordinal, DateClass.WEEK_WORD) : -1;
    if (to > 0 && number >= 1 && number <= 53) {
      d.part = String.format(java.util.Locale.ROOT, "W%02d", number);
    }
    return to;
  }

  private boolean yearFollows(int at) {
    return words.flows(at)
        && (year(new Draft(at), at) > 0 || isYearOffset(words.relative(at, Side.NONE)));
  }

  private static boolean isYearOffset(@Nullable Match<RelativeTime> m) {
    return m != null && m.sense().value().startsWith("year");
  }

  private record Ordinal(int value, int to) {}

  private @Nullable Ordinal smallOrdinal(int at) {
    if (!words.flows(at)) {
      return null;
    }
    if (words.isNumber(at)) {
      if (text.token(at).key().length() != 1) {
        return null;
      }
      int to = words.skipOrdinal(at + 1);
      if (words.isDash(to) && words.glued(to)) {
        to++;
      }
      return new Ordinal(text.token(at).key().charAt(0) - '0', to);
    }
    int roman = roman(text.token(at).text());
    if (roman > 0 && text.token(at).shape() != Shape.LOWER) {
      return new Ordinal(roman, words.skipOrdinal(at + 1));
    }
    Match<NumberWord> ordinal = words.ordinal(at);
    if (ordinal != null) {
      BigDecimal v = ordinal.sense().number();
      return v.scale() <= 0 && v.compareTo(BigDecimal.TEN) < 0
          ? new Ordinal(v.intValue(), ordinal.to())
          : null;
    }
    int first = words.end(at, DateClass.FIRST_OF);
    return first > 0 ? new Ordinal(1, first) : null;
  }

  private static int roman(String s) {
    return switch (s) {
      case "I" -> 1;
      case "II" -> 2;
      case "III" -> 3;
      case "IV" -> 4;
      default -> -1;
    };
  }

  /** A day, a span of days or a list of days, and the month behind them. */
  private int days(Draft d, int at) {
    if (d.month != null || d.day != null || d.part != null || d.firstMonths != null) {
      return -1;
    }
    DayList list = dayList(at);
    if (list == null) {
      return -1;
    }
    int to = monthAfter(d, list.to);
    if (to < 0) {
      Match<RelativeTime> month =
          list.cardinal || !words.flows(list.to) ? null : words.relative(list.to, Side.NONE);
      if (month != null && month.sense().value().startsWith("month") && d.relativeUnit == null) {
        setDays(d, list);
        return relative(d, list.to);
      }
      return numericTail(d, list);
    }
    if (d.weakMonth && list.cardinal) {
      d.month = null;
      d.calendar = null;
      return -1;
    }
    setDays(d, list);
    return to;
  }

  /** "10-12.05.2023": the month and year of the last day hold for the first. */
  private int numericTail(Draft d, DayList list) {
    if (list.spans.size() != 1
        || list.lastToken < 0
        || list.spans.get(0).first == list.spans.get(0).last
        || d.hasYear()) {
      return -1;
    }
    NumericDates.Numeric n = numeric.at(list.lastToken);
    if (n == null || n.day() != list.spans.get(0).last) {
      return -1;
    }
    d.day = list.spans.get(0).first;
    d.lastDay = n.day();
    d.month = n.month();
    d.year = n.year();
    d.calendar = Years.isSolar(n.year()) ? CalendarSystem.PERSIAN : CalendarSystem.GREGORIAN;
    return n.to();
  }

  private void setDays(Draft d, DayList list) {
    DaySpan first = list.spans.get(0);
    d.day = first.first;
    d.lastDay = first.last > first.first ? first.last : null;
    for (DaySpan span : list.spans.subList(1, list.spans.size())) {
      Draft extra = new Draft(span.token);
      extra.day = span.first;
      extra.lastDay = span.last > span.first ? span.last : null;
      more.add(extra);
    }
  }

  private record DaySpan(int first, int last, int token) {}

  private record DayList(List<DaySpan> spans, int lastToken, boolean cardinal, int to) {}

  private record Day(int value, int to, boolean cardinal) {}

  private @Nullable DayList dayList(int at) {
    Day day = day(at);
    if (day == null) {
      return null;
    }
    List<DaySpan> spans = new ArrayList<>(2);
    spans.add(new DaySpan(day.value, day.value, at));
    boolean cardinal = day.cardinal;
    int to = day.to;
    int lastToken = -1;
    while (words.flows(to)) {
      boolean range = words.isDash(to) || words.word(to, DateClass.RANGE_TO) != null;
      int next = range && words.isDash(to) ? to + 1 : words.end(to, DateClass.RANGE_TO);
      if (!range) {
        next = words.end(to, DateClass.AND);
        next = next < 0 ? NumberReader.end(text, to, NumberKind.JOINER) : next;
        if (next < 0 && words.isPunctuation(to, ",،")) {
          int and = words.end(to + 1, DateClass.AND);
          next = and > 0 ? and : to + 1;
        }
      }
      Match<DateWord> weekday =
          next > 0 && words.flows(next) ? words.word(next, DateClass.WEEKDAY) : null;
      if (weekday != null) {
        next = words.isPunctuation(weekday.to(), ",،") ? weekday.to() + 1 : weekday.to();
      }
      Day following = next > 0 && words.flows(next) ? day(next) : null;
      DaySpan previous = spans.get(spans.size() - 1);
      if (following == null || following.value <= previous.last) {
        break;
      }
      if (range || following.value == previous.last + 1) {
        spans.set(spans.size() - 1, new DaySpan(previous.first, following.value, previous.token));
      } else {
        spans.add(new DaySpan(following.value, following.value, next));
      }
      cardinal |= following.cardinal;
      lastToken = next;
      to = following.to;
    }
    return new DayList(spans, lastToken, cardinal, to);
  }

  private @Nullable Day day(int at) {
    if (words.isNumber(at)) {
      String key = text.token(at).key();
      if (key.length() > 2) {
        return null;
      }
      int value = Integer.parseInt(key);
      return value >= 1 && value <= 31 ? new Day(value, words.skipOrdinal(at + 1), false) : null;
    }
    if (text.matchesAt(at).isEmpty() || words.word(at - 1, DateClass.WEEK_WORD) != null) {
      return null;
    }
    Match<NumberWord> ordinal = words.ordinal(at);
    if (ordinal != null) {
      BigDecimal v = ordinal.sense().number();
      return v.scale() <= 0 && v.signum() > 0 && v.compareTo(BigDecimal.valueOf(31)) <= 0
          ? new Day(v.intValue(), ordinal.to(), false)
          : null;
    }
    NumberReader.Reading n = NumberReader.at(text, at, text.size());
    BigDecimal v = n == null ? null : n.value();
    if (n == null
        || v == null
        || v.scale() > 0
        || v.signum() <= 0
        || v.compareTo(BigDecimal.valueOf(31)) > 0) {
      return null;
    }
    return new Day(v.intValue(), n.to(), true);
  }

  /** The month behind a day; sets month and calendar. */
  private int monthAfter(Draft d, int at) {
    int start = at;
    if (words.isDash(start) && words.glued(start) && words.glued(start + 1)) {
      start++;
    }
    if (!words.flows(start)) {
      return -1;
    }
    Match<Sense.Month> m = words.month(start);
    if (m == null) {
      int word = words.end(start, DateClass.MONTH_WORD);
      m = word > 0 && words.flows(word) ? words.month(word) : null;
    }
    return m == null ? -1 : setMonth(d, m);
  }

  private int setMonth(Draft d, Match<Sense.Month> m) {
    d.month = m.sense().number();
    d.calendar = m.sense().calendar();
    d.weakMonth = m.sense().weak();
    d.monthGenitive = m.ending().has(Feature.GENITIVE);
    d.ablative = m.ending().has(Feature.ABLATIVE);
    d.dative = m.ending().has(Feature.DATIVE);
    int to = m.to();
    if (words.isPunctuation(to, ".")
        && words.glued(to)
        && words.isNumber(to + 1)
        && text.token(to - 1).text().length() <= 4) {
      to++;
    }
    int word = words.flows(to) ? words.end(to, DateClass.MONTH_WORD) : -1;
    if (word > 0) {
      d.dateWord = true;
      to = word;
    }
    if (words.isPunctuation(to, "/") && words.glued(to)) {
      // the month once more under its other name
      Match<Sense.Month> same = words.month(to + 1);
      if (same != null
          && same.sense().number() == d.month
          && same.sense().calendar() == d.calendar) {
        to = same.to();
      }
    }
    return to;
  }

  private int monthAlone(Draft d, int at) {
    if (d.month != null
        || d.day != null
        || d.part != null
        || d.firstMonths != null
        || d.vague != null) {
      return -1;
    }
    int word = words.end(at, DateClass.MONTH_WORD);
    Match<Sense.Month> m = words.month(word > 0 && words.flows(word) ? word : at);
    if (m == null) {
      return -1;
    }
    if (text.token(m.to() - 1).is('.') && !words.isNumber(m.to()) && !d.hasYear()) {
      // an abbreviation alone is too little
      return -1;
    }
    if (isFirstName(m) && word < 0) {
      return -1;
    }
    int to = setMonth(d, m);
    // the form may hold the month word itself
    d.dateWord |= (word > 0 && m.from() == word) || m.length() > 1;
    // an apostrophe behind a capital marks a name, and so a month
    d.dateWord |=
        text.token(m.from()).boundary() > 0 && text.token(m.from()).shape() == Shape.TITLE;
    return to;
  }

  /** A capital, and another capital word behind it: a person named like the month. */
  private boolean isFirstName(Match<Sense.Month> m) {
    int next = m.to();
    return text.token(m.from()).shape() == Shape.TITLE
        && text.token(m.from()).boundary() < 0
        && words.flows(next)
        && text.token(next).shape() == Shape.TITLE
        && text.matchesAt(next).stream().noneMatch(x -> x.sense() instanceof DateWord);
  }

  /** "May 14", "ноябрнинг 14-куни": the day stands behind its month. */
  private int dayAfterMonth(Draft d, int at) {
    if (d.day != null || !words.isNumber(at) || text.token(at).key().length() > 2) {
      return -1;
    }
    boolean relativeMonth = "month".equals(d.relativeUnit);
    if (d.month == null && !relativeMonth) {
      return -1;
    }
    DayList list = dayList(at);
    if (list == null) {
      return -1;
    }
    int to = list.to;
    if (words.isDash(to) && words.glued(to)) {
      to++;
    }
    int dayWord = words.flows(to) ? words.end(to, DateClass.DAY_WORD) : -1;
    int dateWord = words.flows(to) ? words.end(to, DateClass.DATE_WORD) : -1;
    boolean marked = dayWord > 0 || dateWord > 0;
    boolean yearFirst = d.year != null && text.token(at).key().length() == 2;
    if (!marked
        && !yearFirst
        && !d.monthGenitive
        && !fullYear(words.isPunctuation(to, ",،") ? to + 1 : to)) {
      return -1;
    }
    if (!marked && words.isAmount(to)) {
      return -1;
    }
    setDays(d, list);
    return Math.max(list.to, Math.max(dayWord, dateWord));
  }

  private boolean fullYear(int at) {
    return words.flows(at)
        && words.isNumber(at)
        && text.token(at).key().length() == 4
        && Years.isPlausible(Integer.parseInt(text.token(at).key()));
  }

  private int relative(Draft d, int at) {
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
      d.calendar = d.calendar == null ? era(season) : d.calendar;
      season = null;
    }
    if (unit.equals("year") || (unit.equals("season") && season != null)) {
      if (d.hasYear() || d.vague != null || d.relativeUnit != null) {
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

  private int year(Draft d, int at) {
    if (d.hasYear() || (d.relativeUnit != null && d.month == null) || d.vague != null) {
      return -1;
    }
    int decade = words.end(at, DateClass.DECADE_WORD);
    if (decade > 0 && words.isNumber(decade) && words.flows(decade)) {
      return decadeBehindWord(d, decade);
    }
    int word = words.end(at, DateClass.YEAR_WORD);
    int to = word > 0 && words.flows(word) ? yearBehindWord(d, word) : -1;
    if (to < 0 && words.isNumber(at)) {
      to = text.token(at).key().length() == 4 ? fourDigits(d, at) : twoDigits(d, at);
    }
    return to;
  }

  /** "Decade 1990", "decade 70". */
  private int decadeBehindWord(Draft d, int at) {
    String key = text.token(at).key();
    int value = key.length() > 4 ? 1 : Integer.parseInt(key);
    boolean twoDigits = key.length() == 2 && solarHome;
    if (value % 10 != 0
        || continues(at)
        || !(twoDigits || (key.length() == 4 && Years.isPlausible(value)))) {
      return -1;
    }
    d.decade = true;
    return setYear(d, twoDigits ? century(value) : value, words.skipSuffix(at + 1), true);
  }

  private int yearBehindWord(Draft d, int at) {
    int value;
    int to;
    if (words.isNumber(at)) {
      String key = text.token(at).key();
      if (key.length() == 4 && Years.isPlausible(Integer.parseInt(key)) && !continues(at)) {
        value = Integer.parseInt(key);
      } else if (key.length() == 2 && solarHome && !words.isAmount(at + 1) && !continues(at)) {
        value = century(Integer.parseInt(key));
        d.shortYear = true;
      } else {
        return -1;
      }
      to = words.skipSuffix(at + 1);
    } else {
      NumberReader.Reading n =
          text.matchesAt(at).isEmpty() ? null : NumberReader.at(text, at, text.size());
      BigDecimal v = n == null ? null : n.value();
      if (n == null
          || v == null
          || v.scale() > 0
          || v.compareTo(BigDecimal.valueOf(1200)) < 0
          || v.compareTo(LARGEST_YEAR) > 0) {
        return -1;
      }
      value = v.intValue();
      to = n.to();
    }
    return setYear(d, value, to, true);
  }

  private int setYear(Draft d, int value, int to, boolean marked) {
    d.year = value;
    d.yearMarked = marked;
    int end = to;
    Match<DateWord> era = words.flows(end) ? words.word(end, DateClass.ERA) : null;
    CalendarSystem calendar =
        Years.isSolar(value) ? CalendarSystem.PERSIAN : CalendarSystem.GREGORIAN;
    if (era != null) {
      calendar = era(era.sense().value());
      end = era.to();
    }
    if (d.calendar == null) {
      d.calendar = calendar;
    }
    return end;
  }

  private static CalendarSystem era(String value) {
    return switch (value) {
      case "persian" -> CalendarSystem.PERSIAN;
      case "lunar", "islamic" -> CalendarSystem.ISLAMIC;
      default -> CalendarSystem.GREGORIAN;
    };
  }

  /** The digits are only the beginning of a longer number, or of an amount. */
  private boolean continues(int at) {
    int next = at + 1;
    if (words.glued(next)
        && words.isPunctuation(next, ".,:/٫٬")
        && words.glued(next + 1)
        && words.isNumber(next + 1)) {
      return true;
    }
    return words.flows(next) && words.isAmount(next);
  }

  private int fourDigits(Draft d, int at) {
    int value = Integer.parseInt(text.token(at).key());
    if (!Years.isPlausible(value) || continues(at)) {
      return -1;
    }
    int to = at + 1;
    boolean ordinal = false;
    if (words.isPunctuation(to, ".") && words.glued(to)) {
      to++;
      ordinal = true;
    }
    int hyphen = words.isDash(to) && words.glued(to) && words.glued(to + 1) ? to + 1 : to;
    int suffix = words.skipSuffix(to);
    if (suffix == to
        && words.glued(to)
        && words.in(to)
        && text.token(to).isWord()
        && words.word(to, DateClass.YEAR_WORD) == null
        && text.token(to).text().length() <= 5
        && text.token(to).shape() == Shape.LOWER) {
      suffix = to + 1;
    }
    if (hyphen > to
        && text.token(hyphen).isWord()
        && words.word(hyphen, DateClass.YEAR_WORD) == null
        && words.word(hyphen, DateClass.DECADE_WORD) == null) {
      // "1930-tajos": an ending behind a hyphen; anything longer makes a name
      if (text.token(hyphen).text().length() > 5) {
        return -1;
      }
      suffix = hyphen + 1;
    }
    boolean marked = suffix > to;
    if (marked && words.flows(suffix) && words.isAmount(suffix)) {
      return -1;
    }
    int wordAt = marked ? suffix : hyphen;
    Match<DateWord> decade = words.flows(wordAt) ? words.word(wordAt, DateClass.DECADE_WORD) : null;
    Match<DateWord> year = words.flows(wordAt) ? words.word(wordAt, DateClass.YEAR_WORD) : null;
    if (decade != null
        && value % 10 == 0
        && (marked || ordinal || year == null)
        && (year == null
            || marked
            || (!year.ending().has(Feature.ACCUSATIVE) && year.ending().has(Feature.PLURAL)))) {
      d.decade = true;
      return setYear(d, value, decade.to(), true);
    }
    if (year != null) {
      return setYear(d, value, year.to(), true);
    }
    boolean linked =
        words.isDash(at - 1) && words.isNumber(at - 2) && text.token(at - 2).key().length() == 4;
    if (linked && words.flows(to) && words.word(to, DateClass.DATE_WORD) != null) {
      return setYear(d, value, to, true);
    }
    if (marked) {
      return isNameBefore(at) && d.month == null ? -1 : setYear(d, value, suffix, true);
    }
    if (d.month != null && Years.isSolar(value) == (d.calendar != CalendarSystem.GREGORIAN)) {
      int end = ordinal && text.sentenceAt(at).to() <= to ? at + 1 : to;
      return setYear(d, value, end, false);
    }
    int next = to;
    if (words.flows(next)
        && (isMonthNext(next)
            || words.word(next, DateClass.ERA) != null
            || words.word(next, DateClass.SEASON) != null
            || isEdge(next)
            || firstMonths(hasYear(), next) > 0
            || part(hasYear(), next) > 0)) {
      return setYear(d, value, to, true);
    }
    if (d.part != null || d.firstMonths != null) {
      return setYear(d, value, to, true);
    }
    return linkedYear(d, value, to);
  }

  private static Draft hasYear() {
    Draft d = new Draft(0);
    d.year = 2000;
    return d;
  }

  private boolean isEdge(int at) {
    for (DateClass type : EDGES) {
      if (words.word(at, type) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isMonthNext(int at) {
    return isDate(at) || (words.month(at) != null && !words.isNumber(at));
  }

  /** A bare year before a dash or "and" and a year that is marked. */
  private int linkedYear(Draft d, int value, int to) {
    if (!words.flows(to)) {
      return -1;
    }
    int next =
        words.isDash(to) || words.isPunctuation(to, "/")
            ? to + 1
            : words.end(to, DateClass.RANGE_TO);
    if (next < 0) {
      next = words.end(to, DateClass.AND);
    }
    if (next < 0) {
      next = NumberReader.end(text, to, NumberKind.JOINER);
    }
    if (next < 0
        || !words.flows(next)
        || !words.isNumber(next)
        || text.token(next).key().length() != 4) {
      return -1;
    }
    Draft second = new Draft(next);
    if (fourDigits(second, next) < 0 || second.year == null || second.year <= value) {
      return -1;
    }
    return setYear(d, value, to, true);
  }

  /** "EXPO 2025'te": the year belongs to the name. */
  private boolean isNameBefore(int at) {
    return at > 0
        && words.flows(at)
        && text.token(at - 1).isWord()
        && text.token(at - 1).shape() == Shape.UPPER
        && text.sentenceAt(at).contains(at - 1)
        && !text.has(at - 1, Sense.PlaceName.class);
  }

  private int twoDigits(Draft d, int at) {
    int decade = shortDecade(d, at);
    if (decade > 0) {
      return decade;
    }
    if (!solarHome
        || d.calendar != CalendarSystem.PERSIAN
        || d.month == null
        || text.token(at).key().length() != 2) {
      return -1;
    }
    int value = Integer.parseInt(text.token(at).key());
    if ((value < 50 && value > 10)
        || continues(at)
        || words.isPunctuation(at + 1, ":-–")
        || isCounted(at + 1)) {
      return -1;
    }
    d.shortYear = true;
    return setYear(d, century(value), at + 1, false);
  }

  /** "The 90s". */
  private int shortDecade(Draft d, int at) {
    String key = text.token(at).key();
    int to = words.skipOrdinal(at + 1);
    to = to == at + 1 ? words.skipSuffix(to) : to;
    if (words.isDash(at + 1) && words.glued(at + 1) && words.glued(at + 2)) {
      to = at + 2;
    }
    if (solarHome
        || d.month != null
        || key.length() != 2
        || key.charAt(1) != '0'
        || key.charAt(0) < '3'
        || to == at + 1) {
      return -1;
    }
    int end = words.flows(to) ? words.end(to, DateClass.DECADE_WORD) : -1;
    if (end < 0) {
      return -1;
    }
    d.decade = true;
    return setYear(d, 1900 + Integer.parseInt(key), end, true);
  }

  private boolean isCounted(int at) {
    return words.flows(at) && text.has(at, Unit.class);
  }

  private static int century(int twoDigits) {
    return twoDigits < 20 ? 1400 + twoDigits : 1300 + twoDigits;
  }

  private int weekday(Draft d, int at) {
    if (d.weekday != null) {
      return -1;
    }
    Match<DateWord> m = words.word(at, DateClass.WEEKDAY);
    if (m == null
        || d.vague != null
        || (d.relativeUnit != null
            && !d.relativeUnit.equals("week")
            && !d.relativeUnit.equals("day"))) {
      return -1;
    }
    boolean abbreviation = m.length() == 1 && text.token(at).text().length() <= 3;
    if (abbreviation && !d.isComplete() && !words.isNumber(m.to()) && !words.isNumber(m.to() + 1)) {
      return -1;
    }
    d.weekday = Integer.parseInt(m.sense().value());
    d.dateWord |= m.length() > 1;
    d.dateWord |= at > 0 && d.from == at && isDayWordBefore(at);
    int to = m.to();
    if (words.isPunctuation(to, ".")
        && words.glued(to)
        && (words.isNumber(to + 1) || words.isPunctuation(to + 1, ","))) {
      to++;
    }
    return skipMoreWeekdays(to);
  }

  /** "Tuesday and Wednesday 27 and 28 …": the days that follow say it all. */
  private int skipMoreWeekdays(int at) {
    int next = words.isPunctuation(at, ",،") ? at + 1 : words.end(at, DateClass.AND);
    Match<DateWord> second =
        next > 0 && words.flows(next) ? words.word(next, DateClass.WEEKDAY) : null;
    if (second == null) {
      return at;
    }
    int after = skipMoreWeekdays(second.to());
    int comma = words.isPunctuation(after, ",،") ? after + 1 : after;
    return words.flows(comma) && isDate(comma) ? after : at;
  }

  private boolean isDayWordBefore(int at) {
    return words.word(at - 1, DateClass.DAY_WORD) != null
        || words.word(at - 1, DateClass.PART_OF_DAY) != null;
  }

  private int season(Draft d, int at) {
    if (d.part != null
        || d.month != null
        || d.weekday != null
        || d.firstMonths != null
        || d.vague != null) {
      return -1;
    }
    Match<DateWord> m = words.word(at, DateClass.SEASON);
    if (m == null) {
      return -1;
    }
    boolean seasonal = d.hasYear() || yearFollows(m.to()) || fullYear(m.to());
    boolean adverbial =
        text.language().profile().capitals()
            && (m.length() > 1
                || m.ending().has(Feature.LOCATIVE)
                || (m.ending().lemma().isEmpty() && m.ending().length() == 0));
    if (!seasonal
        && (!adverbial || (text.token(at).shape() == Shape.TITLE && !startsSentence(at)))) {
      return -1;
    }
    d.part = m.sense().value();
    return m.to();
  }

  private boolean startsSentence(int at) {
    return text.sentenceAt(at).from() == at;
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
              d.calendar = d.month == null ? era(w.value()) : d.calendar;
              return m.to();
            }
          }
          case UNTIL, SINCE -> {
            // the same word may stand before another date
            if (w.side() != Side.BEFORE && !startsPoint(m.to())) {
              return m.to();
            }
          }
          default -> {
            // the other classes say something of their own
          }
        }
      }
    }
    return weekOfMonth(d, at);
  }

  /** "The first week of May" is given as the month. */
  private int weekOfMonth(Draft d, int at) {
    if (d.month == null || d.day != null) {
      return -1;
    }
    Ordinal n = smallOrdinal(at);
    int start = n == null ? at : n.to;
    int to = words.flows(start) ? words.end(start, DateClass.WEEK_WORD) : -1;
    if (to > 0) {
      d.dateWord = true;
    }
    return to;
  }
}
