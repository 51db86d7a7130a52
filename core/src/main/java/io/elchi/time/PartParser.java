// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Feature;
import io.elchi.language.Sense.DateClass;
import io.elchi.language.Sense.DateWord;
import io.elchi.language.Sense.NumberWord;
import io.elchi.language.Sense.Unit;
import io.elchi.quantity.NumberReader;
import io.elchi.text.Shape;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads parts of a year: quarters, halves, seasons, weeks, first months. For use by one thread. */
final class PartParser {
  private final DateGrammar g;
  private final AnalyzedText text;
  private final DateWords words;

  PartParser(DateGrammar g) {
    this.g = g;
    this.text = g.words.text();
    this.words = g.words;
  }

  /** "First nine months", "nine months of the year", with the words in any order. */
  int firstMonths(Draft d, int at) {
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
    int months = unit == null ? 0 : monthsOf(unit, value.intValue());
    if (unit == null || months == 0) {
      return -1;
    }
    int to = unit.to();
    int last = words.flows(to) ? words.end(to, DateClass.FIRST_OF) : -1;
    if (first < 0
        && last < 0
        && !d.hasYear()
        && !g.relatives.yearFollows(to)
        && !g.years.fullYear(to)) {
      return -1;
    }
    d.firstMonths = months;
    return Math.max(to, last);
  }

  /** So many months, or quarters, in months; 0 when they are more than a year. */
  private static int monthsOf(Match<Unit> unit, int number) {
    BigDecimal factor = unit.sense().factor();
    int months = factor.scale() > 0 ? 0 : number * factor.intValue();
    return unit.sense().unit().equals("M") && months <= 12 ? months : 0;
  }

  /** Quarters and halves. */
  int part(Draft d, int at) {
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
      if (half != null
          && n.value <= 2
          && (d.hasYear()
              || g.relatives.yearFollows(half.to())
              || words.duration(half.from()) != null)) {
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
          && (quarter || d.hasYear() || g.relatives.yearFollows(after.to))) {
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
      d.part = "W" + Digits.two(number);
    }
    return to;
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

  int season(Draft d, int at) {
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
    boolean seasonal =
        d.hasYear()
            || g.relatives.yearFollows(m.to())
            || g.years.fullYear(m.to())
            || isShortYear(m);
    boolean adverbial =
        text.language().profile().capitals()
            && (m.length() > 1
                || m.ending().hasAny(Feature.LOCATIVE, Feature.DATIVE)
                || (words.flows(m.to()) && g.months.isEdge(m.to()))
                || (m.ending().lemma().isEmpty() && m.ending().length() == 0));
    if (!seasonal
        && (!adverbial || (text.token(at).shape() == Shape.TITLE && !startsSentence(at)))) {
      return -1;
    }
    d.part = m.sense().value();
    return m.to();
  }

  /** "Spring 98". */
  private boolean isShortYear(Match<DateWord> season) {
    Draft d = new Draft(season.from());
    d.part = season.sense().value();
    return words.flows(season.to())
        && words.isNumber(season.to())
        && g.years.year(d, season.to()) > 0;
  }

  private boolean startsSentence(int at) {
    return text.sentenceAt(at).from() == at;
  }

  /** "The first ten days" of a month that was named; the token after it, or -1. */
  private int firstDays(int at) {
    int first = words.end(at, DateClass.FIRST_OF);
    NumberReader.Reading n =
        first > 0 && words.flows(first) ? NumberReader.at(text, first, text.size()) : null;
    if (n == null) {
      return -1;
    }
    int unitAt = n.digits() ? words.skipSuffix(n.to()) : n.to();
    Match<Unit> unit = words.flows(unitAt) ? words.duration(unitAt) : null;
    boolean days = unit != null && "D W".contains(unit.sense().unit());
    return days && unit != null ? unit.to() : -1;
  }

  /** "The first week of May" is given as the month. */
  int weekOfMonth(Draft d, int at) {
    if (d.month == null || d.day != null) {
      return -1;
    }
    int days = firstDays(at);
    if (days > 0) {
      return days;
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
