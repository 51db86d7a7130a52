// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Any;
import io.elchi.clause.Standing;
import io.elchi.language.Sense;
import io.elchi.model.Event;
import io.elchi.model.EventType;
import io.elchi.model.Status;
import io.elchi.model.TimeExpression;
import io.elchi.time.IsoDates;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides how far a mission has come: by its own sentences first, then by its events. Stateless.
 */
final class MissionStatus {
  private static final double EVENT = 0.1;

  /** What guests do on a trip. */
  static final Set<EventType> PARTS =
      EnumSet.of(
          EventType.MEETING,
          EventType.MATCHMAKING,
          EventType.FORUM,
          EventType.SITE_VISIT,
          EventType.FAIR);

  private MissionStatus() {}

  static Status decide(Signals s, Plan plan, @Nullable TimeExpression time) {
    Status told = told(s, plan, time);
    boolean open = told == Status.CANCELLED || told == Status.PROPOSED;
    return open || time == null ? told : byCalendar(s, time, told);
  }

  /**
   * What the calendar says of a trip of several days where the day of the report is known; a single
   * day may be that of arrival, or of one meeting.
   */
  private static Status byCalendar(Signals s, TimeExpression time, Status told) {
    LocalDate today = today(s);
    LocalDate from = time.earliest();
    LocalDate to = time.latest();
    if (today == null || from == null || to == null) {
      return told;
    }
    if (from.isAfter(today)) {
      return told == Status.ONGOING ? Status.PLANNED : told;
    }
    boolean several = to.isAfter(from);
    if (several && to.isBefore(today)) {
      return Status.HELD;
    }
    return several && MissionTimes.rank(time) == MissionTimes.RANGE && to.isAfter(today)
        ? Status.ONGOING
        : told;
  }

  /** The day of the report, where it is known. */
  static @Nullable LocalDate today(Signals s) {
    return IsoDates.day(s.mentions.published());
  }

  private static Status told(Signals s, Plan plan, @Nullable TimeExpression time) {
    Map<Status, Double> votes = new EnumMap<>(Status.class);
    for (Leg leg : plan.legs()) {
      Standing standing = leg.standing();
      if (standing == null || (standing.background() && plan.main())) {
        continue;
      }
      Status status = standing.status();
      if (status != null) {
        votes.merge(status, weight(s, leg, status), Double::sum);
      }
    }
    if (plan.main()) {
      // many events do not outweigh what is said of the trip
      double each = EVENT * Math.min(1, 4.0 / Math.max(1, s.events.size()));
      s.events.stream()
          .filter(e -> e.type() != EventType.INVITATION)
          .forEach(e -> votes.merge(e.status(), each, Double::sum));
    }
    Status best = top(votes);
    if (best == null) {
      // nothing is told but that people are called to come along
      boolean called = Any.of(s.events, e -> e.type() == EventType.INVITATION);
      return called ? Status.PLANNED : Status.HELD;
    }
    if (!plan.main()) {
      return best;
    }
    if (best != Status.CANCELLED && isUnderWay(s, plan, time)) {
      return Status.ONGOING;
    }
    long held = s.events.stream().filter(e -> e.status() == Status.HELD).count();
    long ahead = s.events.stream().filter(e -> e.status() == Status.PLANNED).count();
    if (best == Status.HELD
        && ((ahead > 1 && ahead > held) || goesOn(s, plan) || hasPartAhead(s, time))) {
      return Status.ONGOING;
    }
    if (best == Status.PROPOSED) {
      return held > 0 ? Status.HELD : ahead > 0 ? Status.PLANNED : best;
    }
    return best;
  }

  /**
   * Whether the lead says that the guests have set out or come before anything is said to be
   * planned, and no more of what they came for is over than lies ahead.
   */
  private static boolean isUnderWay(Signals s, Plan plan, @Nullable TimeExpression time) {
    boolean begun = false;
    boolean goesOn = false;
    for (Leg leg : plan.legs()) {
      Standing standing = leg.standing();
      boolean told =
          standing != null && standing.firm() && !leg.called() && !leg.frame().headline();
      if (standing == null || !told) {
        continue;
      }
      if (standing.status() == Status.PLANNED && !begun) {
        return false;
      }
      begun |= standing.status() == Status.HELD && leg.trip() && s.isLead(leg.frame());
      goesOn |= standing.status() == Status.PLANNED;
    }
    int over = 0;
    int ahead = 0;
    for (Event e : s.events) {
      if (PARTS.contains(e.type())) {
        over += e.status() == Status.HELD ? 1 : 0;
        ahead += e.status() == Status.PLANNED && !isLater(s, time, e) ? 1 : 0;
      }
    }
    int enough = goesOn ? Math.max(1, over) : Math.max(2, over + 1);
    return begun && ahead >= enough;
  }

  /** Whether the time of an event is said and lies weeks or months after the trip began. */
  private static boolean isLater(Signals s, @Nullable TimeExpression trip, Event e) {
    return hasTime(s, e, t -> MissionTimes.rank(t) > 0 && !MissionTimes.isSoon(trip, t));
  }

  /** Whether a part of the visit lies a few days ahead. */
  private static boolean hasPartAhead(Signals s, @Nullable TimeExpression trip) {
    return Any.of(
        s.events,
        e ->
            e.status() == Status.PLANNED
                && PARTS.contains(e.type())
                && hasTime(s, e, t -> MissionTimes.isSoon(trip, t)));
  }

  private static boolean hasTime(Signals s, Event e, Predicate<TimeExpression> condition) {
    String id = e.time();
    return id != null
        && Any.of(s.mentions.times(), t -> t.value().id().equals(id) && condition.test(t.value()));
  }

  /** Whether the guests have come and something is still ahead of them, in days and not months. */
  private static boolean goesOn(Signals s, Plan plan) {
    boolean begun = false;
    boolean ahead = false;
    for (Leg leg : plan.legs()) {
      Standing standing = leg.standing();
      if (standing == null || !standing.firm() || leg.called() || leg.frame().headline()) {
        continue;
      }
      begun |= standing.status() == Status.HELD && !leg.attributive();
      ahead |= standing.status() == Status.PLANNED && isNear(s, leg);
    }
    return begun && ahead;
  }

  private static boolean isNear(Signals s, Leg leg) {
    int from = leg.frame().sentence().from();
    int to = leg.frame().sentence().to();
    return s.hasNoun(leg.frame(), "")
        && !Any.of(
            s.mentions.timesIn(from, to),
            t -> MissionTimes.rank(t.value()) == 1 || MissionTimes.rank(t.value()) == 2);
  }

  private static double weight(Signals s, Leg leg, Status status) {
    Standing standing = leg.standing();
    double weight = standing != null && standing.firm() ? 1 : 0.3;
    weight *= s.isLead(leg.frame()) ? 1.5 : 0.7;
    weight *= leg.trip() ? 1 : 0.7;
    weight *= leg.attributive() ? 0.4 : 1;
    weight *= isCalledOff(s, leg, status) ? 2 : 1;
    weight *=
        status == Status.ONGOING && standing != null && standing.explicit() && leg.trip() ? 4 : 1;
    // the present tense of headlines says nothing, their future does
    boolean open = status == Status.PLANNED || isCalledOff(s, leg, status);
    boolean vague = leg.frame().headline() && !open;
    return vague ? 0.2 * weight : weight;
  }

  /** Whether headline or lead say that the trip, and not only a part of it, was called off. */
  private static boolean isCalledOff(Signals s, Leg leg, Status status) {
    return status == Status.CANCELLED
        && leg.trip()
        && s.isLead(leg.frame())
        && !Any.of(
            leg.frame().verbs(),
            v -> v.isFinite() && (v.is(Sense.TriggerType.TRAVEL) || v.is(Sense.TriggerType.VISIT)));
  }

  private static @Nullable Status top(Map<Status, Double> votes) {
    Status best = null;
    double most = 0;
    for (Map.Entry<Status, Double> e : votes.entrySet()) {
      if (e.getValue() > most) {
        best = e.getKey();
        most = e.getValue();
      }
    }
    return best;
  }
}
