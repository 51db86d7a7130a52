// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.DateClass;
import io.elchi.language.Sense.DateWord;
import io.elchi.text.Shape;
import java.util.List;

/** Reads names of months. For use by one thread. */
final class MonthParser {
  private static final List<DateClass> EDGES =
      List.of(DateClass.START_OF, DateClass.MIDDLE_OF, DateClass.END_OF);

  private final AnalyzedText text;
  private final DateWords words;
  private final boolean headFinal;

  MonthParser(DateGrammar g) {
    this.text = g.words.text();
    this.words = g.words;
    this.headFinal = text.language().profile().headFinal();
  }

  /** The month behind a day; sets month and calendar. */
  int monthAfter(Draft d, int at) {
    int start = at;
    if ((words.isDash(start) || words.isPunctuation(start, "/."))
        && words.glued(start)
        && words.glued(start + 1)) {
      start++;
    } else if (isSpacedDash(start)) {
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

  /** "28 - January 2023": a month and its year behind a dash between blanks. */
  private boolean isSpacedDash(int at) {
    Match<Sense.Month> month =
        words.isDash(at) && !words.glued(at) && words.flows(at + 1) ? words.month(at + 1) : null;
    return month != null
        && words.flows(month.to())
        && words.isNumber(month.to())
        && text.token(month.to()).key().length() == 4;
  }

  private int setMonth(Draft d, Match<Sense.Month> m) {
    d.month = m.sense().number();
    d.calendar = m.sense().calendar();
    d.weakMonth = m.sense().weak() || isGivenName(m);
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

  /** Whether a word for the beginning, middle or end of something begins here. */
  boolean isEdge(int at) {
    for (DateClass type : EDGES) {
      if (words.word(at, type) != null) {
        return true;
      }
    }
    return false;
  }

  /** "The second half of May", where the head comes first: the word before its month. */
  int edge(Draft d, int at) {
    if (headFinal || d.from != at || d.isComplete() || words.isNumber(at)) {
      return -1;
    }
    for (DateClass type : EDGES) {
      int to = words.end(at, type);
      int word = to > 0 && words.flows(to) ? words.end(to, DateClass.MONTH_WORD) : -1;
      int month = word > 0 && words.flows(word) ? word : to;
      if (to > 0 && words.flows(month) && words.month(month) != null) {
        d.dateWord = true;
        return to;
      }
    }
    return -1;
  }

  int monthAlone(Draft d, int at) {
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

  /** "Maija said": a capital on a name that people bear too needs another sign of a date. */
  private boolean isGivenName(Match<Sense.Month> m) {
    return text.token(m.from()).shape() == Shape.TITLE
        && !m.ending().has(Feature.LOCATIVE)
        && text.has(m.from(), Sense.GivenName.class);
  }

  /** A capital, and another capital word behind it: a person named like the month. */
  private boolean isFirstName(Match<Sense.Month> m) {
    int next = m.to();
    return text.token(m.from()).shape() == Shape.TITLE
        && !m.ending().has(Feature.LOCATIVE)
        && text.token(m.from()).boundary() < 0
        && words.flows(next)
        && text.token(next).shape() == Shape.TITLE
        && !Any.of(text.matchesAt(next), x -> x.sense() instanceof DateWord);
  }
}
