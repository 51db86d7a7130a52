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
import io.elchi.language.Sense.Unit;
import io.elchi.model.CalendarSystem;
import io.elchi.quantity.NumberReader;
import io.elchi.text.Shape;
import java.math.BigDecimal;

/** Reads years and decades. For use by one thread. */
final class YearParser {
  private static final BigDecimal LARGEST_YEAR = BigDecimal.valueOf(2150);
  private final DateGrammar g;
  private final AnalyzedText text;
  private final DateWords words;

  YearParser(DateGrammar g) {
    this.g = g;
    this.text = g.words.text();
    this.words = g.words;
  }

  boolean fullYear(int at) {
    return words.flows(at)
        && words.isNumber(at)
        && text.token(at).key().length() == 4
        && Years.isPlausible(Integer.parseInt(text.token(at).key()));
  }

  int year(Draft d, int at) {
    if (d.hasYear() || (d.relativeUnit != null && d.month == null) || d.vague != null) {
      return -1;
    }
    int decade = words.end(at, DateClass.DECADE_WORD);
    if (decade > 0 && words.flows(decade)) {
      int behind = g.decades.behindWord(d, decade);
      if (behind > 0 || words.isNumber(decade)) {
        return behind;
      }
    }
    int spelled = g.decades.ordinal(d, at);
    if (spelled > 0) {
      return spelled;
    }
    int word = words.end(at, DateClass.YEAR_WORD);
    int to = word > 0 && words.flows(word) ? yearBehindWord(d, word) : -1;
    if (to < 0 && words.isNumber(at)) {
      to = text.token(at).key().length() == 4 ? fourDigits(d, at) : twoDigits(d, at);
    }
    return to;
  }

  private int yearBehindWord(Draft d, int at) {
    int value;
    int to;
    if (words.isNumber(at)) {
      String key = text.token(at).key();
      if (key.length() == 4 && Years.isPlausible(Integer.parseInt(key)) && !continues(at)) {
        value = Integer.parseInt(key);
      } else if (key.length() == 2 && g.solarHome && !words.isAmount(at + 1) && !continues(at)) {
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

  int setYear(Draft d, int value, int to, boolean marked) {
    d.year = value;
    d.yearMarked = marked;
    int end = to;
    Match<DateWord> era = words.flows(end) ? words.word(end, DateClass.ERA) : null;
    // elsewhere a year without a solar month is an old one
    CalendarSystem calendar =
        Years.isSolar(value) && (g.solarHome || d.calendar == CalendarSystem.PERSIAN)
            ? CalendarSystem.PERSIAN
            : CalendarSystem.GREGORIAN;
    if (era != null) {
      calendar = era(era.sense().value());
      end = era.to();
    }
    if (d.calendar == null) {
      d.calendar = calendar;
    }
    return end;
  }

  static CalendarSystem era(String value) {
    return switch (value) {
      case "persian" -> CalendarSystem.PERSIAN;
      case "lunar", "islamic" -> CalendarSystem.ISLAMIC;
      default -> CalendarSystem.GREGORIAN;
    };
  }

  /** The digits are only the beginning of a longer number, or of an amount. */
  boolean continues(int at) {
    return isLonger(at) || (words.flows(at + 1) && words.isAmount(at + 1));
  }

  private boolean isLonger(int at) {
    int next = at + 1;
    return words.glued(next)
        && words.isPunctuation(next, ".,:/٫٬")
        && words.glued(next + 1)
        && words.isNumber(next + 1)
        && !(words.isPunctuation(next, "/") && fullYear(next + 1));
  }

  private int fourDigits(Draft d, int at) {
    int value = Integer.parseInt(text.token(at).key());
    // behind a day and month it is the year, whatever counter of the page follows
    if (!Years.isPlausible(value) || (d.hasDay() ? isLonger(at) : continues(at))) {
      return -1;
    }
    int to = at + 1;
    boolean ordinal = false;
    if (words.isPunctuation(to, ".") && words.glued(to)) {
      to++;
      ordinal = true;
    }
    boolean hyphenated =
        words.isDash(to)
            && words.glued(to)
            && (words.glued(to + 1) || words.end(to + 1, DateClass.YEAR_WORD) > 0);
    int hyphen = hyphenated ? to + 1 : to;
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
    if (marked && value % 10 == 0 && words.end(suffix - 1, DateClass.DECADE_WORD) == suffix) {
      d.decade = true;
      return setYear(d, value, suffix, true);
    }
    if (marked && words.flows(suffix) && words.isAmount(suffix)) {
      // "until 2030" and not "up to 2030 firms"
      int until = isCentury(value) ? words.end(suffix, DateClass.UNTIL) : -1;
      if (until < 0 || isCounted(until)) {
        return -1;
      }
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
    if (isCentury(value) && isSecondYear(at) && words.end(to, DateClass.RANGE_BETWEEN) > 0) {
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
            || g.months.isEdge(next)
            || g.parts.firstMonths(hasYear(), next) > 0
            || g.parts.part(hasYear(), next) > 0)) {
      return setYear(d, value, to, true);
    }
    if (d.part != null || d.firstMonths != null) {
      return setYear(d, value, to, true);
    }
    return isNameBefore(at) ? -1 : linkedYear(d, value, to);
  }

  /** "2014 and 2020", in front of "between". */
  private boolean isSecondYear(int at) {
    int link = at - 1;
    return words.isNumber(at - 2)
        && text.token(at - 2).key().length() == 4
        && (words.end(link, DateClass.RANGE_TO) == at || words.end(link, DateClass.AND) == at);
  }

  static Draft hasYear() {
    Draft d = new Draft(0);
    d.year = 2000;
    return d;
  }

  private boolean isMonthNext(int at) {
    return g.days.isDate(at) || (words.month(at) != null && !words.isNumber(at));
  }

  /** A bare year before a dash or "and" and a year that is marked. */
  private int linkedYear(Draft d, int value, int to) {
    if (!words.flows(to)) {
      return -1;
    }
    int next =
        words.isDash(to) || words.isPunctuation(to, "/,،")
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
    int decade = g.decades.shortForm(d, at);
    if (decade > 0) {
      return decade;
    }
    boolean season = d.part != null && d.part.charAt(1) >= 'A' && d.calendar == null;
    boolean solarMonth = d.month != null && d.calendar == CalendarSystem.PERSIAN;
    if (!g.solarHome || !(season || solarMonth) || text.token(at).key().length() != 2) {
      return -1;
    }
    int value = Integer.parseInt(text.token(at).key());
    if ((value < 50 && value > 10)
        || continues(at)
        || words.isPunctuation(at + 1, ":")
        || (words.isDash(at + 1) && words.glued(at + 1))
        || isCounted(at + 1)) {
      return -1;
    }
    d.shortYear = true;
    return setYear(d, century(value), at + 1, false);
  }

  /** A year of the present, rather than a round number. */
  private static boolean isCentury(int value) {
    return value >= 1900 && value <= 2100;
  }

  private boolean isCounted(int at) {
    return words.flows(at) && text.has(at, Unit.class);
  }

  static int century(int twoDigits) {
    return twoDigits < 20 ? 1400 + twoDigits : 1300 + twoDigits;
  }
}
