// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Located;
import io.elchi.language.LanguageData;
import io.elchi.model.CalendarSystem;
import io.elchi.model.TimeExpression;
import io.elchi.model.TimeType;
import io.elchi.model.Warning;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates, ranges, lists of days, parts of years, relative expressions and durations, and finds
 * the publication stamp. Immutable and safe for all threads.
 */
public final class TimeExtractor {
  private static final int STAMP_GAP = 3;

  private final boolean solarHome;

  /** An extractor for one language. */
  public TimeExtractor(LanguageData language) {
    this.solarHome = language.profile().calendar() == CalendarSystem.PERSIAN;
  }

  /**
   * Reads a text.
   *
   * @param text analysed with the language that this extractor was made for
   * @param reference ISO date or date-time from which incomplete and relative dates are resolved
   *     when the text prints no publication stamp, or null
   * @throws DateTimeException if the reference is no ISO date
   */
  public TimeExtraction extract(AnalyzedText text, @Nullable String reference) {
    List<Warning> warnings = new ArrayList<>();
    List<ParsedTime> parsed =
        possible(text, mergeCalendars(text, new TimeParser(text).parse()), warnings);
    ParsedTime stamp = PublicationStamps.find(text, parsed);
    if (stamp != null) {
      stamp.start().clockWord = false;
    }
    String published =
        stamp == null ? reference : new TimeResolver(null, solarHome).point(stamp.start()).value();
    LocalDate today = published == null ? null : IsoDates.date(published.substring(0, 10));
    TimeResolver resolver = new TimeResolver(today, solarHome);
    Anchors anchors = new Anchors();
    List<Located<TimeExpression>> times = new ArrayList<>();
    for (ParsedTime p : parsed) {
      if (!isSame(p, stamp) && text.sentenceAt(p.from()).furniture()) {
        continue;
      }
      if (today != null && p.start().direction == 0 && Outlook.isAhead(text, p)) {
        p.start().direction = Draft.AHEAD;
      }
      Resolved r = resolve(p, resolver, anchors);
      if (r != null && !r.value().equals("FUTURE_REF")) {
        if (!isSame(p, stamp)) {
          anchors.add(r);
        }
        times.add(
            new Located<>(expression(text, "t" + (times.size() + 1), p, r), p.from(), p.to()));
      }
    }
    return new TimeExtraction(times, published, warnings);
  }

  private static boolean isSame(ParsedTime p, @Nullable ParsedTime stamp) {
    return stamp != null && p.start() == stamp.start();
  }

  private static @Nullable Resolved resolve(ParsedTime p, TimeResolver resolver, Anchors anchors) {
    if (p.duration() != null) {
      return new Resolved(p.duration(), TimeType.DURATION, null, null, null, null);
    }
    if (p.end() != null) {
      return resolver.range(p.start(), p.end());
    }
    Draft d = p.start();
    String unit = d.relativeUnit;
    if (unit != null && d.month == null && (unit.startsWith("anchor") || unit.startsWith("trip"))) {
      return anchors.resolve(unit, d.offset);
    }
    return resolver.point(d);
  }

  private static TimeExpression expression(AnalyzedText text, String id, ParsedTime p, Resolved r) {
    return TimeExpression.builder(id, r.type(), r.value())
        .calendar(r.calendar())
        .resolution(r.resolution())
        .earliest(r.earliest())
        .latest(r.latest())
        .span(text.textSpan(p.from(), p.to()))
        .build();
  }

  /** Leaves out dates that cannot be, with a warning for each. */
  private static List<ParsedTime> possible(
      AnalyzedText text, List<ParsedTime> parsed, List<Warning> warnings) {
    List<ParsedTime> out = new ArrayList<>(parsed.size());
    for (ParsedTime p : parsed) {
      Draft end = p.end();
      if (CalendarDates.isPossible(p.start()) && (end == null || CalendarDates.isPossible(end))) {
        out.add(p);
      } else {
        String shown = text.source(p.from(), p.to());
        warnings.add(
            new Warning(
                "impossible-date", text.span(p.from(), p.to()), "There is no such day: " + shown));
      }
    }
    return out;
  }

  /** A stamp that names one day in two or three calendars is one expression. */
  private List<ParsedTime> mergeCalendars(AnalyzedText text, List<ParsedTime> parsed) {
    List<ParsedTime> out = new ArrayList<>(parsed.size());
    for (ParsedTime p : parsed) {
      ParsedTime last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && isSameDay(text, last, p)) {
        Draft kept = last.start();
        Draft other = p.start();
        if (kept.hour == null) {
          kept.hour = other.hour;
          kept.minute = other.minute;
          kept.second = other.second;
        }
        out.set(out.size() - 1, last.extendedTo(p.to()));
      } else {
        out.add(p);
      }
    }
    return out;
  }

  private boolean isSameDay(AnalyzedText text, ParsedTime a, ParsedTime b) {
    if (a.end() != null
        || b.end() != null
        || !a.start().isFullDate()
        || !b.start().isFullDate()
        || a.start().calendar == b.start().calendar
        || b.from() - a.to() > STAMP_GAP
        || b.from() < a.to()
        || !CalendarDates.isPossible(a.start())
        || !CalendarDates.isPossible(b.start())) {
      return false;
    }
    for (int i = a.to(); i < b.from(); i++) {
      if (text.token(i).isWord() || text.token(i).isNumber()) {
        return false;
      }
    }
    TimeResolver resolver = new TimeResolver(null, solarHome);
    LocalDate first = resolver.point(a.start()).earliest();
    LocalDate second = resolver.point(b.start()).earliest();
    // the lunar calendar depends on the moon being seen: a day more or less is the same day
    return first != null
        && second != null
        && Math.abs(first.toEpochDay() - second.toEpochDay()) <= 1;
  }
}
