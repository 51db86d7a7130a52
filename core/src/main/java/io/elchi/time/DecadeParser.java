// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Sense.DateClass;
import io.elchi.language.Sense.DateWord;
import io.elchi.language.Sense.NumberWord;
import io.elchi.model.CalendarSystem;
import io.elchi.quantity.NumberReader;
import java.math.BigDecimal;

/** Reads decades, in digits and in words. For use by one thread. */
final class DecadeParser {
  private final DateGrammar g;
  private final AnalyzedText text;
  private final DateWords words;

  DecadeParser(DateGrammar g) {
    this.g = g;
    this.text = g.words.text();
    this.words = g.words;
  }

  /** "The nineties": a decade that an ordinal names. */
  int ordinal(Draft d, int at) {
    Match<NumberWord> ordinal = g.solarHome || d.month != null ? null : words.ordinal(at);
    int to =
        ordinal != null && words.flows(ordinal.to())
            ? words.end(ordinal.to(), DateClass.DECADE_WORD)
            : -1;
    if (to < 0 || ordinal == null) {
      return -1;
    }
    BigDecimal value = ordinal.sense().number();
    if (value.scale() > 0
        || value.compareTo(BigDecimal.valueOf(20)) < 0
        || value.compareTo(BigDecimal.valueOf(90)) > 0
        || value.intValue() % 10 != 0) {
      return -1;
    }
    d.decade = true;
    return g.years.setYear(d, 1900 + value.intValue(), to, true);
  }

  /** "Decade seventy", where the decade of the home calendar is meant. */
  private int inWords(Draft d, int at) {
    NumberReader.Reading n =
        g.solarHome && !text.matchesAt(at).isEmpty()
            ? NumberReader.at(text, at, text.size())
            : null;
    BigDecimal value = n == null ? null : n.value();
    if (n == null
        || value == null
        || n.digits()
        || value.scale() > 0
        || value.compareTo(BigDecimal.valueOf(20)) < 0
        || value.compareTo(BigDecimal.valueOf(90)) > 0
        || value.intValue() % 10 != 0) {
      return -1;
    }
    d.decade = true;
    return g.years.setYear(d, decadeOf(value.intValue(), n.to()), n.to(), true);
  }

  /** The first year of a decade of two digits, in the calendar that the word behind it names. */
  private int decadeOf(int twoDigits, int at) {
    Match<DateWord> era = words.flows(at) ? words.word(at, DateClass.ERA) : null;
    boolean gregorian =
        era != null && YearParser.era(era.sense().value()) == CalendarSystem.GREGORIAN;
    return gregorian ? 1900 + twoDigits : YearParser.century(twoDigits);
  }

  /** "Decade 1990", "decade 70". */
  int behindWord(Draft d, int at) {
    if (!words.isNumber(at)) {
      return inWords(d, at);
    }
    String key = text.token(at).key();
    int value = key.length() > 4 ? 1 : Integer.parseInt(key);
    boolean twoDigits = key.length() == 2 && g.solarHome;
    if (value % 10 != 0
        || g.years.continues(at)
        || !(twoDigits || (key.length() == 4 && Years.isPlausible(value)))) {
      return -1;
    }
    d.decade = true;
    int to = words.skipSuffix(at + 1);
    return g.years.setYear(d, twoDigits ? decadeOf(value, to) : value, to, true);
  }

  /** "The 90s". */
  int shortForm(Draft d, int at) {
    String key = text.token(at).key();
    int to = words.skipOrdinal(at + 1);
    to = to == at + 1 ? words.skipSuffix(to) : to;
    if (words.isDash(at + 1) && words.glued(at + 1) && words.glued(at + 2)) {
      to = at + 2;
    }
    if (g.solarHome
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
    return g.years.setYear(d, 1900 + Integer.parseInt(key), end, true);
  }
}
