// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.Located;
import io.elchi.model.EventType;
import io.elchi.model.Instrument;
import io.elchi.model.ParticipantRole;
import io.elchi.model.Status;
import io.elchi.model.TimeExpression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Candidates that speak of one event. What they say together is gathered as they join, so that an
 * event that is told a thousand times costs no more a time than one told twice. For use by one
 * thread.
 */
final class Cluster {
  final List<Candidate> members = new ArrayList<>();

  private final Map<String, ParticipantRole> participants = new LinkedHashMap<>();
  private final Set<String> persons = new LinkedHashSet<>();
  private final Set<String> bodies = new LinkedHashSet<>();
  private final Set<String> places = new LinkedHashSet<>();
  private final Set<String> objects = new LinkedHashSet<>();
  private double score;
  private @Nullable Status status;
  private int statusRank = -1;
  private @Nullable Instrument instrument;
  private @Nullable Located<TimeExpression> time;
  private boolean onlyHeadline = true;
  private boolean firm;
  private boolean told;

  Cluster(Candidate first) {
    add(first);
  }

  /** Takes in a candidate whose arguments are complete. */
  void add(Candidate c) {
    members.add(c);
    c.participants.forEach(participants::putIfAbsent);
    persons.addAll(c.persons);
    bodies.addAll(c.bodies);
    places.addAll(c.places);
    objects.addAll(c.objects);
    score = Math.max(score, c.score);
    onlyHeadline &= c.frame.headline();
    firm |= c.standing.firm();
    told |= !c.mentionOnly;
    if (c.standing.status() != null && rank(c) > statusRank) {
      status = c.standing.status();
      statusRank = rank(c);
    }
    if (c.instrument != null && (instrument == null || instrument == Instrument.AGREEMENT)) {
      instrument = c.instrument;
    }
    if (c.time != null && (time == null || length(c.time) > length(time))) {
      time = c.time;
    }
  }

  /** How plainly a member says the status; the body before the headline. */
  private static int rank(Candidate c) {
    return (c.standing.firm() ? 4 : 0) + (c.frame.headline() ? 0 : 1) + (c.mentionOnly ? 0 : 2);
  }

  private static int length(Located<TimeExpression> time) {
    return time.value().value().length();
  }

  Candidate first() {
    return members.get(0);
  }

  Candidate last() {
    return members.get(members.size() - 1);
  }

  EventType type() {
    return first().type;
  }

  double score() {
    return score + 0.03 * Math.min(3, members.size() - 1);
  }

  /** The status of the member that says it most plainly. */
  Status status() {
    return status == null ? Status.HELD : status;
  }

  @Nullable Instrument instrument() {
    return instrument;
  }

  @Nullable Located<TimeExpression> time() {
    return time;
  }

  Map<String, ParticipantRole> participants() {
    return participants;
  }

  /** The persons among those who take part. */
  Set<String> persons() {
    return persons;
  }

  /** The bodies that its persons act for. */
  Set<String> bodies() {
    return bodies;
  }

  Set<String> places() {
    return places;
  }

  Set<String> objects() {
    return objects;
  }

  Set<String> quantities() {
    Set<String> out = new LinkedHashSet<>();
    members.forEach(c -> out.addAll(c.quantities));
    return out;
  }

  Set<String> sectors() {
    Set<String> out = new LinkedHashSet<>();
    members.forEach(c -> out.addAll(c.sectors));
    return out;
  }

  /** Whether nothing but the headline tells of it. */
  boolean onlyHeadline() {
    return onlyHeadline;
  }

  /** Whether some member says its status for sure. */
  boolean firm() {
    return firm;
  }

  /** Whether some member tells of it and does not only mention it. */
  boolean told() {
    return told;
  }
}
