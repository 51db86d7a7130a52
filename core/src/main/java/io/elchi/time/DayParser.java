// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Sense.DateClass;
import io.elchi.language.Sense.DateWord;
import io.elchi.language.Sense.NumberKind;
import io.elchi.language.Sense.NumberWord;
import io.elchi.language.Sense.RelativeTime;
import io.elchi.language.Sense.Side;
import io.elchi.model.CalendarSystem;
import io.elchi.quantity.NumberReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads days of a month, spans and lists of them. For use by one thread. */
final class DayParser {
  private final DateGrammar g;
  private final AnalyzedText text;
  private final DateWords words;
  private List<Draft> more = new ArrayList<>();

  DayParser(DateGrammar g) {
    this.g = g;
    this.text = g.words.text();
    this.words = g.words;
  }

  /** Forgets the list that was read last. */
  void forget() {
    if (!more.isEmpty()) {
      more = new ArrayList<>();
    }
  }

  /** Gives the further days of the list what was said of all of them. */
  void completeMore(Draft all) {
    for (Draft day : more) {
      complete(day, all);
      day.to = all.to;
    }
  }

  /** Further days of the list that was read last; may be asked once. */
  List<Draft> takeMore() {
    if (more.isEmpty()) {
      return List.of();
    }
    List<Draft> taken = more;
    more = new ArrayList<>();
    return taken;
  }

  /** Gives a day of a list what was said of all of them. */
  private static void complete(Draft day, Draft all) {
    day.month = all.month;
    day.calendar = all.calendar;
    day.year = all.year;
    day.yearOffset = all.yearOffset;
  }

  /** Whether days and a month begin here; leaves no trace. */
  boolean isDate(int at) {
    List<Draft> kept = more;
    more = new ArrayList<>();
    boolean date = days(new Draft(at), at) > 0;
    more = kept;
    return date;
  }

  /** A day, a span of days or a list of days, and the month behind them. */
  int days(Draft d, int at) {
    if (d.month != null || d.day != null || d.part != null || d.firstMonths != null) {
      return -1;
    }
    DayList list = dayList(at);
    if (list == null) {
      return -1;
    }
    int to = g.months.monthAfter(d, list.to);
    if (to < 0) {
      Match<RelativeTime> month =
          list.cardinal || !words.flows(list.to) ? null : words.relative(list.to, Side.NONE);
      if (month != null && month.sense().value().startsWith("month") && d.relativeUnit == null) {
        setDays(d, list);
        return g.relatives.relative(d, list.to);
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
    NumericDates.Numeric n = g.numeric.at(list.lastToken);
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
      int from = rangeFrom(to);
      boolean range = from > 0 || words.isDash(to) || words.word(to, DateClass.RANGE_TO) != null;
      int next =
          from > 0 ? from : range && words.isDash(to) ? to + 1 : words.end(to, DateClass.RANGE_TO);
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
      if (following != null && isReversed(spans, following, to)) {
        spans.set(0, new DaySpan(following.value, previous.last, previous.token));
        to = following.to;
        break;
      }
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

  /** "15-12 May", as a span comes out where letters run from right to left. */
  private boolean isReversed(List<DaySpan> spans, Day following, int dash) {
    DaySpan first = spans.get(0);
    return g.solarHome
        && spans.size() == 1
        && first.first == first.last
        && words.isDash(dash)
        && following.value < first.first
        && words.month(following.to) != null;
  }

  /** The token after an ending that says "from", glued to the digits before it; or -1. */
  private int rangeFrom(int at) {
    int word = words.isDash(at) && words.glued(at) ? at + 1 : at;
    return words.glued(word) && words.in(word) && text.token(word).isWord()
        ? words.end(word, DateClass.RANGE_FROM)
        : -1;
  }

  @Nullable Day day(int at) {
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

  /** "May 14", "ноябрнинг 14-куни": the day stands behind its month. */
  int dayAfterMonth(Draft d, int at) {
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
        && !g.years.fullYear(words.isPunctuation(to, ",،") ? to + 1 : to)) {
      return -1;
    }
    if (!marked && words.isAmount(to)) {
      return -1;
    }
    setDays(d, list);
    return Math.max(list.to, Math.max(dayWord, dateWord));
  }
}
