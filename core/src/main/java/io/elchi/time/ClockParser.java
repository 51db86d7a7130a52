// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.analysis.AnalyzedText;
import io.elchi.language.Sense.DateClass;
import io.elchi.model.CalendarSystem;

/** Reads dates in digits and clock times. For use by one thread. */
final class ClockParser {
  private final DateGrammar g;
  private final AnalyzedText text;
  private final DateWords words;

  ClockParser(DateGrammar g) {
    this.g = g;
    this.text = g.words.text();
    this.words = g.words;
  }

  int numericDate(Draft d, int at) {
    if (d.month != null || d.hasYear() || d.part != null) {
      return -1;
    }
    NumericDates.Numeric n = g.numeric.at(at);
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

  int clock(Draft d, int at, boolean afterWord) {
    if (d.hour != null || !words.isNumber(at) || text.token(at).key().length() > 2) {
      return -1;
    }
    int hour = Integer.parseInt(text.token(at).key());
    boolean dotted = afterWord || (d.isFullDate() && endsLine(at + 3));
    boolean sign = words.glued(at + 1) && words.isPunctuation(at + 1, dotted ? ":." : ":");
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

  private boolean endsLine(int at) {
    return at == text.size() || (words.in(at) && text.token(at).linesBefore() > 0);
  }

  int clockWord(Draft d, int at) {
    int after = words.end(at, DateClass.CLOCK_WORD);
    if (after < 0) {
      return -1;
    }
    if (words.isPunctuation(after, ".:") && words.glued(after)) {
      after++;
    }
    return words.flows(after) ? clock(d, after, true) : -1;
  }
}
