// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Sense;
import io.elchi.language.Sense.DateClass;
import io.elchi.language.Sense.DateWord;
import io.elchi.text.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which date of a page says when it was published. Stateless. */
final class PublicationStamps {
  private static final int FIRST_LINES = 30;
  private static final int LAST_LINES = 6;
  private static final int WORDS_BESIDE_CLOCK = 8;
  private static final int WORDS_BESIDE_DATE = 4;
  private static final int LABEL_DISTANCE = 3;

  private PublicationStamps() {}

  /** The publication stamp among the expressions of a text, or null. */
  static @Nullable ParsedTime find(AnalyzedText text, List<ParsedTime> times) {
    int[] lines = lines(text);
    int last = lines.length == 0 ? 0 : lines[lines.length - 1];
    ParsedTime best = null;
    for (ParsedTime time : times) {
      Draft d = time.start();
      if (time.end() != null
          || time.duration() != null
          || !d.isFullDate()
          || d.lastDay != null
          || !CalendarDates.isPossible(d)) {
        continue;
      }
      DateClass label = label(text, time);
      if (label == DateClass.PUBLISHED) {
        return time;
      }
      int line = lines[time.from()];
      if (best == null
          && label == null
          && (line < FIRST_LINES || line > last - LAST_LINES)
          && standsAlone(text, lines, time)) {
        best = time;
      }
    }
    return best;
  }

  private static int[] lines(AnalyzedText text) {
    int[] lines = new int[text.size()];
    int line = 0;
    for (int i = 0; i < lines.length; i++) {
      line += text.token(i).linesBefore() > 0 ? 1 : 0;
      lines[i] = line;
    }
    return lines;
  }

  /**
   * {@code PUBLISHED} or {@code UPDATED} when a label stands before the date or closely behind it.
   */
  private static @Nullable DateClass label(AnalyzedText text, ParsedTime time) {
    for (int i = time.from() - 1; i >= Math.max(0, time.from() - LABEL_DISTANCE - 4); i--) {
      for (Match<?> m : text.matchesAt(i)) {
        if (m.sense() instanceof DateWord w
            && (w.type() == DateClass.PUBLISHED || w.type() == DateClass.UPDATED)
            && m.to() <= time.from()
            && isGap(text, m.to(), time.from())
            && startsLabel(text, i)) {
          return w.type();
        }
      }
    }
    for (int i = time.to(); i < Math.min(text.size(), time.to() + 2); i++) {
      for (Match<?> m : text.matchesAt(i)) {
        if (m.sense() instanceof DateWord w
            && w.type() == DateClass.PUBLISHED
            && text.token(i).linesBefore() == 0) {
          return w.type();
        }
      }
    }
    return null;
  }

  /** Only punctuation, or nothing, between label and date. */
  private static boolean isGap(AnalyzedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.token(i).isWord() || text.token(i).isNumber()) {
        return false;
      }
    }
    return to - from <= LABEL_DISTANCE;
  }

  /** A label begins a line, or stands behind a mark. */
  private static boolean startsLabel(AnalyzedText text, int at) {
    return at == 0 || text.token(at).linesBefore() > 0 || !text.token(at - 1).isWord();
  }

  private static boolean standsAlone(AnalyzedText text, int[] lines, ParsedTime time) {
    int from = time.from();
    while (from > 0 && lines[from - 1] == lines[time.from()]) {
      from--;
    }
    int to = time.to();
    while (to < text.size() && lines[to] == lines[time.from()]) {
      to++;
    }
    int before = words(text, from, time.from());
    int after = words(text, time.to(), to);
    // "at 10 o'clock" belongs to what happens, a bare clock to the page
    int most = time.start().clockWord ? 1 : WORDS_BESIDE_CLOCK;
    if (time.start().hour != null && before + after <= most) {
      return true;
    }
    if (isDateline(text, time, from, before)) {
      return true;
    }
    boolean edge =
        before == 0 || after == 0 || hasSeparator(text, from, to) || isAgency(text, time, to);
    return before + after <= WORDS_BESIDE_DATE
        && edge
        && !text.token(to - 1).isAny("!?…")
        && !endsSentence(text, time, to);
  }

  /**
   * "CITY, 28 May 2018 /Agency/": capitals, the date and a sign that ends the dateline; or any
   * city, where the agency stands between slashes.
   */
  private static boolean isDateline(AnalyzedText text, ParsedTime time, int from, int before) {
    if (before > WORDS_BESIDE_DATE || time.to() >= text.size()) {
      return false;
    }
    int sign = time.to();
    if (before > 0 && text.token(from).shape() == Shape.UPPER) {
      return text.token(sign).isAny("./-–—(:");
    }
    boolean place = before > 0 && before <= 2 && text.has(from, Sense.PlaceName.class);
    if (place && text.token(sign).isAny("-–—:") && text.token(sign).spaceBefore()) {
      return true;
    }
    sign += text.token(sign).is('.') ? 1 : 0;
    return sign < text.size() && text.token(sign).is('/');
  }

  /** "City, 28 January 2023, AGENCY". */
  private static boolean isAgency(AnalyzedText text, ParsedTime time, int to) {
    return to - time.to() <= 2 && text.token(to - 1).shape() == Shape.UPPER;
  }

  private static boolean hasSeparator(AnalyzedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.token(i).isAny("|•»›·/")) {
        return true;
      }
    }
    return false;
  }

  /** Whether words and a full stop follow: then the line is a sentence. */
  private static boolean endsSentence(AnalyzedText text, ParsedTime time, int to) {
    return text.token(to - 1).is('.') && words(text, time.to(), to) > 0;
  }

  private static int words(AnalyzedText text, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n += text.token(i).isWord() ? 1 : 0;
    }
    return n;
  }
}
