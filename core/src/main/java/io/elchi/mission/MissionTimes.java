// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.analysis.Sentence;
import io.elchi.clause.Frame;
import io.elchi.language.Sense;
import io.elchi.model.Event;
import io.elchi.model.EventType;
import io.elchi.model.Status;
import io.elchi.model.TimeExpression;
import io.elchi.model.TimeType;
import io.elchi.time.IsoDates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Picks the time of a mission, or puts it together from the days of its parts. Stateless. */
final class MissionTimes {
  /** A trip does not last longer, where nothing says how long it was. */
  private static final int LONGEST = 10;

  /** The like where only weekdays are told. */
  private static final int LONGEST_WEEK = 4;

  /** How much more the day of arrival counts. */
  private static final int ARRIVAL = 3;

  /** How much less the time of what lies ahead counts, once the guests have come. */
  private static final int AHEAD = 6;

  /** How much less the time counts of what business people do who do not travel. */
  private static final int HOSTS = 6;

  /** The rank of a range of days. */
  static final int RANGE = 4;

  private static final String UNKNOWN_YEAR = "XXXX";

  /** What tells when a trip was; papers that were signed may be older. */
  private static final Set<EventType> DATED =
      EnumSet.of(
          EventType.MEETING,
          EventType.MATCHMAKING,
          EventType.FORUM,
          EventType.SITE_VISIT,
          EventType.FAIR,
          EventType.CEREMONY,
          EventType.ESTABLISHMENT);

  private MissionTimes() {}

  /** The time of a mission: one of the text's, or one put together, without offsets. */
  static @Nullable TimeExpression of(Signals s, Plan plan, String id) {
    Located<TimeExpression> best = pick(s, plan);
    if (best == null) {
      return null;
    }
    TimeExpression time = best.value();
    if (!plan.main() || isArrival(s, best)) {
      return time;
    }
    List<TimeExpression> days = days(s, plan);
    if (isWeekday(time)) {
      days.removeIf(t -> !isWeekday(t));
      return days.isEmpty() ? time : week(id, time, days.get(0), days.get(days.size() - 1));
    }
    String year = year(time, days);
    LocalDate day = day(time.value(), year);
    if (day == null) {
      return time;
    }
    TimeExpression first = time;
    TimeExpression last = time;
    for (TimeExpression t : days) {
      LocalDate other = day(t.value(), year);
      if (other == null || Math.abs(ChronoUnit.DAYS.between(day, other)) > LONGEST) {
        continue;
      }
      first = isBefore(t, first, year) ? t : first;
      last = isBefore(last, t, year) ? t : last;
    }
    return range(id, time, first, last, year);
  }

  /**
   * From one day to another; the time itself where they are the same.
   *
   * @param year what stands for a year that is not said
   */
  private static TimeExpression range(
      String id, TimeExpression time, TimeExpression first, TimeExpression last, String year) {
    String from = date(first.value());
    String to = date(last.value());
    if (!year.isEmpty()) {
      from = from.replace(UNKNOWN_YEAR, year);
      to = to.replace(UNKNOWN_YEAR, year);
    }
    return from.equals(to)
        ? time
        : TimeExpression.builder(id, TimeType.DATE, from + "/" + to)
            .calendar(time.calendar())
            .resolution(time.resolution())
            .earliest(first.earliest())
            .latest(last.latest())
            .composed(true)
            .build();
  }

  private static boolean isBefore(TimeExpression a, TimeExpression b, String year) {
    LocalDate first = day(a.value(), year);
    LocalDate last = day(b.value(), year);
    return first != null && last != null && first.isBefore(last);
  }

  /** From one weekday to another, in the order in which they are told; not over a whole week. */
  private static TimeExpression week(
      String id, TimeExpression time, TimeExpression first, TimeExpression last) {
    int at = UNKNOWN_YEAR.length() + "-WXX-".length();
    int days = Math.floorMod(last.value().charAt(at) - first.value().charAt(at), 7);
    return days > LONGEST_WEEK ? time : range(id, time, first, last, "");
  }

  private static boolean isWeekday(TimeExpression t) {
    return t.value().startsWith(UNKNOWN_YEAR + "-WXX-");
  }

  /** The year of the trip: its own, else that of some of its days; empty when none is said. */
  private static String year(TimeExpression time, List<TimeExpression> days) {
    if (!time.value().startsWith(UNKNOWN_YEAR)) {
      return time.value().substring(0, UNKNOWN_YEAR.length());
    }
    for (TimeExpression t : days) {
      if (day(t.value()) != null && !t.value().startsWith(UNKNOWN_YEAR)) {
        return t.value().substring(0, UNKNOWN_YEAR.length());
      }
    }
    return "";
  }

  /** Whether a time is a few days after the beginning of a trip, or "in a few days". */
  static boolean isSoon(@Nullable TimeExpression trip, TimeExpression time) {
    String value = time.value();
    if (value.length() == 3 && value.startsWith("P") && value.endsWith("D")) {
      return true;
    }
    if (trip == null) {
      return false;
    }
    LocalDate from = first(trip.value());
    LocalDate day = first(value);
    return from != null
        && day != null
        && trip.value().startsWith(UNKNOWN_YEAR) == value.startsWith(UNKNOWN_YEAR)
        && day.isAfter(from)
        && !day.isAfter(from.plusDays(LONGEST));
  }

  /** The first day of a day or a range of days. */
  private static @Nullable LocalDate first(String value) {
    int slash = value.indexOf('/');
    return day(slash < 0 ? value : value.substring(0, slash));
  }

  private static boolean isHeld(Leg leg) {
    return leg.standing() != null && leg.standing().status() == Status.HELD;
  }

  private static boolean isAhead(Leg leg) {
    return leg.called() || (leg.standing() != null && leg.standing().status() == Status.PLANNED);
  }

  /** The day on which the guests came is the time of a trip whose end nobody tells. */
  private static boolean isArrival(Signals s, Located<TimeExpression> time) {
    Frame f = s.frames.get(s.text.sentenceAt(time.from()).index());
    return Any.of(f.verbsIn(f.clauseAt(time.from())), v -> v.is(Sense.TriggerType.TRAVEL));
  }

  /** The days that the trip's own sentences name, and those of what the guests did on it. */
  private static List<TimeExpression> days(Signals s, Plan plan) {
    Set<String> ids = new LinkedHashSet<>();
    for (Leg leg : plan.legs()) {
      Sentence sentence = leg.frame().sentence();
      for (Located<TimeExpression> t : s.mentions.timesIn(sentence.from(), sentence.to())) {
        if (!s.links.isReportTime(t)) {
          ids.add(t.value().id());
        }
      }
    }
    for (Event e : s.events) {
      if (e.time() != null && e.status() == Status.HELD && MissionStatus.PARTS.contains(e.type())) {
        ids.add(e.time());
      }
    }
    return s.mentions.times().stream()
        .map(Located::value)
        .filter(t -> ids.contains(t.id()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** The months that a sentence about a trip names, with or without a day. */
  static Set<String> months(Signals s, Leg leg) {
    Sentence sentence = leg.frame().sentence();
    Set<String> out = new LinkedHashSet<>();
    for (Located<TimeExpression> t : s.mentions.timesIn(sentence.from(), sentence.to())) {
      if (rank(t.value()) >= 2 && !s.links.isReportTime(t) && !t.value().value().contains("W")) {
        out.add(t.value().value().substring(0, "2000-01".length()));
      }
    }
    return out;
  }

  /** The months that a sentence about a trip names, whatever the year. */
  static Set<String> monthsOfYear(Signals s, Leg leg) {
    Set<String> out = new LinkedHashSet<>();
    for (String month : months(s, leg)) {
      out.add(month.substring(UNKNOWN_YEAR.length()));
    }
    return out;
  }

  /** Whether a sentence about a trip names a month and no day: what lies some way ahead. */
  static boolean isByMonth(Signals s, Leg leg) {
    Sentence sentence = leg.frame().sentence();
    boolean month = false;
    for (Located<TimeExpression> t : s.mentions.timesIn(sentence.from(), sentence.to())) {
      int rank = rank(t.value());
      if (rank > 2) {
        return false;
      }
      month |= rank == 2;
    }
    return month;
  }

  private static String date(String value) {
    return value.substring(0, "2000-01-01".length());
  }

  /** The day of a value that tells one; an unknown year counts as a leap year. */
  private static @Nullable LocalDate day(String value) {
    return day(value, "");
  }

  private static @Nullable LocalDate day(String value, String year) {
    if (value.length() < "2000-01-01".length() || value.indexOf('/') >= 0 || value.contains("W")) {
      return null;
    }
    return IsoDates.day(value.replace(UNKNOWN_YEAR, year.isEmpty() ? "2000" : year));
  }

  private static @Nullable Located<TimeExpression> pick(Signals s, Plan plan) {
    Located<TimeExpression> best = null;
    int bestRank = 5;
    boolean begun = Any.of(plan.legs(), leg -> isHeld(leg) && !leg.called());
    for (Leg leg : plan.legs()) {
      Frame f = leg.frame();
      for (Located<TimeExpression> t : s.mentions.timesIn(f.sentence().from(), f.sentence().to())) {
        int rank = rank(t.value());
        if (rank < 2 || s.links.isReportTime(t)) {
          continue;
        }
        rank = 4 * rank + (leg.trip() ? 2 : 0);
        rank += s.isLead(f) ? 1 : 0;
        rank += isArrival(s, t) ? ARRIVAL : 0;
        rank -= begun && isAhead(leg) ? AHEAD : 0;
        rank -= !leg.trip() && LegReader.isOnlyBusiness(f) ? HOSTS : 0;
        if (rank > bestRank) {
          best = t;
          bestRank = rank;
        }
      }
    }
    if (!plan.main()) {
      return best;
    }
    return best != null ? best : ofParts(s, begun);
  }

  /** The first time of what guests do on a trip; of what lies ahead only where nothing is over. */
  private static @Nullable Located<TimeExpression> ofParts(Signals s, boolean begun) {
    Set<String> over = new LinkedHashSet<>();
    Set<String> ahead = new LinkedHashSet<>();
    for (Event e : s.events) {
      if (e.time() != null && DATED.contains(e.type())) {
        switch (e.status()) {
          case HELD, ONGOING -> over.add(e.time());
          case PLANNED -> ahead.add(e.time());
          default -> {}
        }
      }
    }
    Set<String> ids = over.isEmpty() ? ahead : over;
    LocalDate today = MissionStatus.today(s);
    LocalDate latest = begun && today != null ? today.plusDays(LONGEST) : LocalDate.MAX;
    for (Located<TimeExpression> t : s.mentions.times()) {
      LocalDate from = t.value().earliest();
      boolean late = from != null && from.isAfter(latest);
      if (ids.contains(t.value().id()) && rank(t.value()) > 1 && !late) {
        return t;
      }
    }
    return null;
  }

  /**
   * How exactly a time tells when a trip was: 0 not at all, 1 a year, 2 a month, 3 a day, 4 a range
   * of days.
   */
  static int rank(TimeExpression t) {
    String v = t.value();
    if ((t.type() != TimeType.DATE && t.type() != TimeType.TIME)
        || v.endsWith("_REF")
        || v.startsWith("P")) {
      return 0;
    }
    if (v.endsWith("-WXX") || (v.contains("W") && v.length() < 9)) {
      return 1;
    }
    if (v.indexOf('/') > 0) {
      return v.length() >= 21 ? RANGE : 1;
    }
    return v.length() >= 10 ? 3 : v.length() >= 7 ? 2 : 1;
  }
}
