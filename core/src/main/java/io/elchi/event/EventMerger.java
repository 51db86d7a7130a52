// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.Any;
import io.elchi.model.EventType;
import io.elchi.model.Instrument;
import io.elchi.model.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins what headline, lead and body say of one event. Stateless. */
final class EventMerger {
  /** How many sentences back a bare noun ("at the meeting") may point. */
  private static final int ANAPHORA_REACH = 6;

  /** How much more "this meeting" points at a meeting than at a forum. */
  private static final double SAME_TYPE = 0.1;

  /** So many sentences from a visit its welcome may be told. */
  private static final int WELCOME_REACH = 2;

  /** So many sentences back "the memorandum" points. */
  private static final int KNOWN_REACH = 2;

  private static final int OPENING = 20;
  private static final int RECENT = 200;

  private EventMerger() {}

  static List<Cluster> merge(List<Candidate> candidates) {
    List<Cluster> out = new ArrayList<>();
    for (Candidate c : candidates) {
      Cluster best = null;
      double bestFit = 0;
      for (int i = 0; i < out.size(); i++) {
        if (i == OPENING && out.size() > OPENING + RECENT) {
          // in a very long text only what opens it and what was said lately can be meant
          i = out.size() - RECENT;
        }
        Cluster k = out.get(i);
        double fit = fit(k, c);
        if (fit > 0 && fit >= bestFit) {
          best = k;
          bestFit = fit;
        }
      }
      if (best == null) {
        out.add(new Cluster(c));
      } else {
        best.add(c);
      }
    }
    return out;
  }

  /** How well a candidate fits a cluster: 0 for another event. */
  private static double fit(Cluster k, Candidate c) {
    if (c.echo > 0) {
      return echo(k, c);
    }
    if (c.type == EventType.CEREMONY && (c.nominal || c.anaphoric) && isOccasion(k, c)) {
      return 0.9;
    }
    if (c.anaphoric) {
      int back = c.sentence() - k.last().sentence();
      return refersTo(k, c) && back <= ANAPHORA_REACH && !conflictInTime(k, c)
          ? 1 + 1.0 / (1 + Math.max(0, back)) + (k.type() == c.type ? SAME_TYPE : 0)
          : 0;
    }
    if (k.type() != c.type || conflictInTime(k, c) || conflictInPlace(k, c)) {
      return 0;
    }
    int distance = c.sentence() - k.last().sentence();
    boolean lead = k.onlyHeadline() || k.first().sentence() <= 2;
    double near = 1.0 / (1 + Math.max(0, distance));
    boolean bare = c.nominal || c.mentionOnly;
    if (conflictInStatus(k, c) && !bare) {
      return 0;
    }
    Set<String> known = k.participants().keySet();
    Set<String> mine = c.participants.keySet();
    long shared = mine.stream().filter(known::contains).count();
    return switch (c.type) {
      case FORUM, FAIR, MATCHMAKING, CEREMONY -> distance > 15 && !bare ? 0 : 0.5 + near;
      case MEETING -> meeting(k, c, shared, known, mine, distance, lead, near, bare);
      case AGREEMENT -> agreement(k, c, shared, known, mine, distance, lead, near, bare);
      case SITE_VISIT ->
          bare
                  || (shared > 0 && overlap(k.places(), c.places))
                  || (lead && distance <= 3 && k.onlyHeadline())
              ? 0.5 + near
              : overlap(k.places(), c.places) || overlap(k.objects(), Set.copyOf(c.objects))
                  ? 0.4 + near
                  : 0;
      case ESTABLISHMENT, PROJECT, INVESTMENT, INVITATION ->
          k.onlyHeadline() || overlap(k.objects(), Set.copyOf(c.objects)) || distance <= 1
              ? 0.4 + near
              : 0;
    };
  }

  /** "At the ceremony": that of the signing or opening told right before. */
  private static boolean isOccasion(Cluster k, Candidate c) {
    int back = c.sentence() - k.last().sentence();
    boolean occasion = k.type() == EventType.AGREEMENT || k.type() == EventType.ESTABLISHMENT;
    return occasion && back >= 0 && back <= 3 && !conflictInTime(k, c);
  }

  /** How well an event may be what "at the event" or "… took part" goes on about. */
  private static double echo(Cluster k, Candidate c) {
    int back = c.sentence() - k.last().sentence();
    boolean told = Any.of(k.members, m -> !m.mentionOnly);
    if (!told || back < 0 || back > c.echo) {
      return 0;
    }
    double near = 1.0 / (1 + back);
    return switch (k.type()) {
      case MEETING, FORUM, MATCHMAKING, FAIR -> 0.5 + near;
      case AGREEMENT, ESTABLISHMENT, CEREMONY, SITE_VISIT -> 0.2 + near;
      case PROJECT, INVESTMENT, INVITATION -> 0;
    };
  }

  /** "This meeting" may be a forum or talks of firms as well. */
  private static boolean refersTo(Cluster k, Candidate c) {
    if (k.type() == c.type) {
      return true;
    }
    return c.type == EventType.MEETING
        && (k.type() == EventType.FORUM || k.type() == EventType.MATCHMAKING);
  }

  private static double meeting(
      Cluster k,
      Candidate c,
      long shared,
      Set<String> known,
      Set<String> mine,
      int distance,
      boolean lead,
      double near,
      boolean bare) {
    if (bare && (mine.isEmpty() || shared > 0) && distance <= ANAPHORA_REACH) {
      return 0.5 + near + 0.1 * shared;
    }
    if (bare && lead && distance <= 2) {
      return 0.3 + near;
    }
    if (overlap(k.last().companions, c.companions)
        || (overlap(k.participants().keySet(), c.companions) && shared >= 2)) {
      return 1 + near;
    }
    if (isWelcome(k, c, distance) || overlap(k.objects(), Set.copyOf(c.objects))) {
      return 0.7 + near;
    }
    boolean subset = known.containsAll(mine) || mine.containsAll(known);
    if (k.onlyHeadline()) {
      return shared > 0 || mine.isEmpty() || known.isEmpty() ? 0.6 + near : distance <= 2 ? 0.3 : 0;
    }
    if (shared >= 2) {
      return 0.8 + near;
    }
    return shared > 0 && subset && lead && distance <= 3 ? 0.4 + near : 0;
  }

  /**
   * "The guests came to the chamber. Its president received them": the welcome belongs to the talks
   * of those for whom he acts.
   */
  private static boolean isWelcome(Cluster k, Candidate c, int distance) {
    boolean reception = c.reception || k.last().reception;
    if (!reception || distance < 0 || distance > WELCOME_REACH) {
      return false;
    }
    Set<String> known = k.participants().keySet();
    Set<String> mine = c.participants.keySet();
    if (overlap(known, c.bodies) && c.persons.size() == 1) {
      return true;
    }
    boolean head = overlap(known, c.bodies) || overlap(k.bodies(), mine);
    return head
        && (isNobody(k.persons(), mine, c.bodies) || isNobody(c.persons, known, k.bodies()));
  }

  /** Whether no person is told of but those who are told of on the other side as well. */
  private static boolean isNobody(Set<String> persons, Set<String> others, Set<String> bodies) {
    for (String person : persons) {
      if (!others.contains(person) && !bodies.contains(person)) {
        return false;
      }
    }
    return true;
  }

  private static double agreement(
      Cluster k,
      Candidate c,
      long shared,
      Set<String> known,
      Set<String> mine,
      int distance,
      boolean lead,
      double near,
      boolean bare) {
    Instrument a = k.instrument();
    Instrument b = c.instrument;
    boolean sameInstrument =
        a == b || a == null || b == null || a == Instrument.AGREEMENT || b == Instrument.AGREEMENT;
    if (!sameInstrument) {
      return 0;
    }
    if (bare) {
      boolean same = c.mentionOnly || mine.isEmpty() || known.isEmpty() || shared > 0;
      return same && distance <= ANAPHORA_REACH ? 0.4 + near : 0;
    }
    if (c.known && distance > 0 && distance <= KNOWN_REACH) {
      return 0.5 + near;
    }
    if (k.onlyHeadline()
        || (lead && distance <= 3 && (shared > 0 || mine.isEmpty() || known.isEmpty()))) {
      return 0.5 + near;
    }
    return shared > 0 && shared >= Math.min(known.size(), mine.size()) ? 0.5 + near : 0;
  }

  private static boolean overlap(Set<String> a, Set<String> b) {
    return !Collections.disjoint(a, b);
  }

  private static boolean conflictInStatus(Cluster k, Candidate c) {
    @Nullable Status mine = c.standing.status();
    if (mine == null || !c.standing.firm()) {
      return false;
    }
    boolean firm = Any.of(k.members, m -> m.standing.firm());
    Status theirs = k.status();
    if (!firm || theirs == mine || k.onlyHeadline()) {
      return false;
    }
    boolean ahead = mine == Status.PLANNED || mine == Status.PROPOSED;
    boolean theirsAhead = theirs == Status.PLANNED || theirs == Status.PROPOSED;
    return ahead != theirsAhead;
  }

  private static boolean conflictInTime(Cluster k, Candidate c) {
    var theirs = k.time();
    if (theirs == null || c.time == null) {
      return false;
    }
    String a = theirs.value().value();
    String b = c.time.value().value();
    return !a.contains(b) && !b.contains(a) && !within(a, b) && !within(b, a);
  }

  /** Whether a day lies in a range of days, as far as their values tell. */
  private static boolean within(String day, String range) {
    int slash = range.indexOf('/');
    if (slash < 0 || day.indexOf('/') >= 0) {
      return false;
    }
    String first = range.substring(0, slash);
    String last = range.substring(slash + 1);
    return day.compareTo(first) >= 0 && day.compareTo(last) <= 0;
  }

  private static boolean conflictInPlace(Cluster k, Candidate c) {
    if (c.type == EventType.SITE_VISIT) {
      return !c.places.isEmpty() && !k.places().isEmpty() && !overlap(k.places(), c.places);
    }
    boolean fixed =
        c.type == EventType.FORUM || c.type == EventType.FAIR || c.type == EventType.MEETING;
    return fixed && !c.places.isEmpty() && !k.places().isEmpty() && !overlap(k.places(), c.places);
  }
}
