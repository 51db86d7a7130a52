// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.Any;
import io.elchi.model.EventType;
import io.elchi.model.Instrument;
import io.elchi.model.Status;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well a candidate fits the event that others tell of, from type, time, place, status, people
 * and distance; for one comparison.
 */
final class MergeFit {
  /** How many sentences back a bare noun ("at the meeting") may point. */
  private static final int ANAPHORA_REACH = 6;

  /** How much more "this meeting" points at a meeting than at a forum. */
  private static final double SAME_TYPE = 0.1;

  /** So many sentences from a visit its welcome may be told. */
  private static final int WELCOME_REACH = 2;

  /** So many sentences back "the memorandum" points. */
  private static final int KNOWN_REACH = 2;

  private final Cluster cluster;
  private final Candidate candidate;

  /** So many sentences lie between; negative where the candidate comes first. */
  private final int distance;

  /** Nearness, from 1 in the same sentence towards 0. */
  private final double near;

  private final Set<String> known;
  private final Set<String> mine;

  private MergeFit(Cluster cluster, Candidate candidate) {
    this.cluster = cluster;
    this.candidate = candidate;
    distance = candidate.sentence() - cluster.last().sentence();
    near = 1.0 / (1 + Math.max(0, distance));
    known = cluster.participants().keySet();
    mine = candidate.participants.keySet();
  }

  /** How well a candidate fits a cluster: 0 for another event. */
  static double of(Cluster k, Candidate c) {
    // most are of another type, and need no closer look
    boolean other =
        k.type() != c.type && c.echo <= 0 && !c.anaphoric && c.type != EventType.CEREMONY;
    return other ? 0 : new MergeFit(k, c).fit();
  }

  private double fit() {
    if (candidate.echo > 0) {
      return echo();
    }
    if (candidate.type == EventType.CEREMONY
        && (candidate.nominal || candidate.anaphoric)
        && isOccasion()) {
      return 0.9;
    }
    if (candidate.anaphoric) {
      return refersTo() && distance <= ANAPHORA_REACH && !conflictInTime()
          ? 1 + near + (cluster.type() == candidate.type ? SAME_TYPE : 0)
          : 0;
    }
    if (isShownRound()) {
      return 0.9;
    }
    if (cluster.type() != candidate.type || conflictInTime() || conflictInPlace()) {
      return 0;
    }
    if (conflictInStatus() && !isBare()) {
      return 0;
    }
    return switch (candidate.type) {
      case FORUM, FAIR, MATCHMAKING, CEREMONY -> distance > 15 && !isBare() ? 0 : 0.5 + near;
      case MEETING -> meeting();
      case AGREEMENT -> agreement();
      case SITE_VISIT -> siteVisit();
      case ESTABLISHMENT, PROJECT, INVESTMENT, INVITATION ->
          cluster.onlyHeadline() || sharesObject() || distance <= 1 ? 0.4 + near : 0;
    };
  }

  /** A bare noun, or an event that is only mentioned. */
  private boolean isBare() {
    return candidate.nominal || candidate.mentionOnly;
  }

  /** Whether the event was told in the headline or the lead. */
  private boolean isLead() {
    return cluster.onlyHeadline() || cluster.first().sentence() <= 2;
  }

  private int shared() {
    if (known.isEmpty() || mine.isEmpty()) {
      return 0;
    }
    int n = 0;
    for (String id : mine) {
      if (known.contains(id)) {
        n++;
      }
    }
    return n;
  }

  private boolean sharesObject() {
    return Any.of(candidate.objects, cluster.objects()::contains);
  }

  /** "At the ceremony": that of the signing or opening told right before. */
  private boolean isOccasion() {
    boolean occasion =
        cluster.type() == EventType.AGREEMENT || cluster.type() == EventType.ESTABLISHMENT;
    return occasion && distance >= 0 && distance <= 3 && !conflictInTime();
  }

  /** How well an event may be what "at the event" or "… took part" goes on about. */
  private double echo() {
    if (!cluster.told() || distance < 0 || distance > candidate.echo) {
      return 0;
    }
    return switch (cluster.type()) {
      case MEETING, FORUM, MATCHMAKING, FAIR -> 0.5 + near;
      case AGREEMENT, ESTABLISHMENT, CEREMONY, SITE_VISIT -> 0.2 + near;
      case PROJECT, INVESTMENT, INVITATION -> 0;
    };
  }

  /** "This meeting" may be a forum or talks of firms as well. */
  private boolean refersTo() {
    if (cluster.type() == candidate.type) {
      return true;
    }
    return candidate.type == EventType.MEETING
        && (cluster.type() == EventType.FORUM || cluster.type() == EventType.MATCHMAKING);
  }

  private double meeting() {
    int shared = shared();
    boolean lead = isLead();
    boolean bare = isBare();
    if (bare && (mine.isEmpty() || shared > 0) && distance <= ANAPHORA_REACH) {
      return 0.5 + near + 0.1 * shared;
    }
    if (bare && lead && distance <= 2) {
      return 0.3 + near;
    }
    if (overlap(cluster.last().companions, candidate.companions)
        || (overlap(known, candidate.companions) && shared >= 2)) {
      return 1 + near;
    }
    if (isWelcome() || sharesObject()) {
      return 0.7 + near;
    }
    if (distance <= WELCOME_REACH
        && !candidate.persons.isEmpty()
        && cluster.persons().isEmpty()
        && overlap(known, candidate.bodies)) {
      // bodies met, and the next sentence names who was there for them
      return 0.5 + near;
    }
    if (cluster.onlyHeadline()) {
      return shared > 0 || mine.isEmpty() || known.isEmpty() ? 0.6 + near : distance <= 2 ? 0.3 : 0;
    }
    if (shared >= 2) {
      return 0.8 + near;
    }
    boolean close = shared > 0 && lead && distance <= 3;
    return close && (known.containsAll(mine) || mine.containsAll(known)) ? 0.4 + near : 0;
  }

  private double siteVisit() {
    boolean where = overlap(cluster.places(), candidate.places);
    if (isBare()
        || (distance == 0 && (shared() > 0 || isNowhere()))
        || (where && shared() > 0)
        || (distance <= 3 && cluster.onlyHeadline())) {
      return 0.5 + near;
    }
    return where || sharesObject() ? 0.4 + near : 0;
  }

  /** "Toured and saw the plant": one of two visits in a sentence says neither where nor who. */
  private boolean isNowhere() {
    return (mine.isEmpty() && candidate.places.isEmpty())
        || (known.isEmpty() && cluster.places().isEmpty());
  }

  /** "They saw the school, where its head welcomed them": no talks beside the visit. */
  private boolean isShownRound() {
    return candidate.reception
        && candidate.type == EventType.MEETING
        && cluster.type() == EventType.SITE_VISIT
        && distance == 0
        && !candidate.frame.verbFinal();
  }

  /**
   * "The guests came to the chamber. Its president received them": the welcome belongs to the talks
   * of those for whom he acts.
   */
  private boolean isWelcome() {
    boolean reception = candidate.reception || cluster.last().reception;
    if (!reception || distance < 0 || distance > WELCOME_REACH) {
      return false;
    }
    if (overlap(known, candidate.bodies) && candidate.persons.size() == 1) {
      return true;
    }
    boolean head = overlap(known, candidate.bodies) || overlap(cluster.bodies(), mine);
    return head
        && (isNobody(cluster.persons(), mine, candidate.bodies)
            || isNobody(candidate.persons, known, cluster.bodies()));
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

  private double agreement() {
    Instrument a = cluster.instrument();
    Instrument b = candidate.instrument;
    boolean sameInstrument =
        a == b || a == null || b == null || a == Instrument.AGREEMENT || b == Instrument.AGREEMENT;
    if (!sameInstrument) {
      return 0;
    }
    int shared = shared();
    if (isBare()) {
      boolean same = candidate.mentionOnly || mine.isEmpty() || known.isEmpty() || shared > 0;
      return same && distance <= ANAPHORA_REACH ? 0.4 + near : 0;
    }
    if (candidate.known && distance > 0 && distance <= KNOWN_REACH) {
      return 0.5 + near;
    }
    if (cluster.onlyHeadline()
        || (isLead() && distance <= 3 && (shared > 0 || mine.isEmpty() || known.isEmpty()))) {
      return 0.5 + near;
    }
    return shared > 0 && shared >= Math.min(known.size(), mine.size()) ? 0.5 + near : 0;
  }

  private static boolean overlap(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && !Collections.disjoint(a, b);
  }

  private boolean conflictInStatus() {
    @Nullable Status mine = candidate.standing.status();
    if (mine == null || !candidate.standing.firm()) {
      return false;
    }
    Status theirs = cluster.status();
    if (!cluster.firm() || theirs == mine || cluster.onlyHeadline()) {
      return false;
    }
    boolean ahead = mine == Status.PLANNED || mine == Status.PROPOSED;
    boolean theirsAhead = theirs == Status.PLANNED || theirs == Status.PROPOSED;
    return ahead != theirsAhead;
  }

  private boolean conflictInTime() {
    var theirs = cluster.time();
    if (theirs == null || candidate.time == null) {
      return false;
    }
    String a = theirs.value().value();
    String b = candidate.time.value().value();
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

  private boolean conflictInPlace() {
    if (candidate.type == EventType.SITE_VISIT) {
      return !candidate.places.isEmpty()
          && !cluster.places().isEmpty()
          && !overlap(cluster.places(), candidate.places);
    }
    boolean fixed =
        candidate.type == EventType.FORUM
            || candidate.type == EventType.FAIR
            || candidate.type == EventType.MEETING;
    return fixed
        && !candidate.places.isEmpty()
        && !cluster.places().isEmpty()
        && !overlap(cluster.places(), candidate.places);
  }
}
