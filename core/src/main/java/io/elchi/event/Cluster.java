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

/** Candidates that speak of one event; for use by one thread. */
final class Cluster {
  final List<Candidate> members = new ArrayList<>();

  // what all members say, as long as no member joins
  private @Nullable Map<String, ParticipantRole> participants;
  private @Nullable Set<String> bodies;
  private @Nullable Set<String> places;
  private @Nullable Set<String> objects;

  Cluster(Candidate first) {
    members.add(first);
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

  void add(Candidate c) {
    members.add(c);
    participants = null;
    bodies = null;
    places = null;
    objects = null;
  }

  double score() {
    double best = 0;
    for (Candidate c : members) {
      best = Math.max(best, c.score);
    }
    return best + 0.03 * Math.min(3, members.size() - 1);
  }

  /** The status of the member that says it most plainly; the body before the headline. */
  Status status() {
    Candidate best = null;
    int bestRank = -1;
    for (Candidate c : members) {
      if (c.standing.status() == null) {
        continue;
      }
      int rank =
          (c.standing.firm() ? 4 : 0) + (c.frame.headline() ? 0 : 1) + (c.mentionOnly ? 0 : 2);
      if (rank > bestRank) {
        best = c;
        bestRank = rank;
      }
    }
    Status status = best == null ? null : best.standing.status();
    return status == null ? Status.HELD : status;
  }

  @Nullable Instrument instrument() {
    Instrument found = null;
    for (Candidate c : members) {
      if (c.instrument != null && (found == null || found == Instrument.AGREEMENT)) {
        found = c.instrument;
      }
    }
    return found;
  }

  @Nullable Located<TimeExpression> time() {
    Located<TimeExpression> best = null;
    for (Candidate c : members) {
      if (c.time != null
          && (best == null || c.time.value().value().length() > best.value().value().length())) {
        best = c.time;
      }
    }
    return best;
  }

  Map<String, ParticipantRole> participants() {
    Map<String, ParticipantRole> out = participants;
    if (out == null) {
      out = new LinkedHashMap<>();
      for (Candidate c : members) {
        c.participants.forEach(out::putIfAbsent);
      }
      participants = out;
    }
    return out;
  }

  /** The persons among those who take part. */
  Set<String> persons() {
    Set<String> out = new LinkedHashSet<>();
    members.forEach(c -> out.addAll(c.persons));
    return out;
  }

  /** The bodies that its persons act for. */
  Set<String> bodies() {
    Set<String> out = bodies;
    if (out == null) {
      out = new LinkedHashSet<>();
      for (Candidate c : members) {
        out.addAll(c.bodies);
      }
      bodies = out;
    }
    return out;
  }

  Set<String> places() {
    Set<String> out = places;
    if (out == null) {
      out = new LinkedHashSet<>();
      for (Candidate c : members) {
        out.addAll(c.places);
      }
      places = out;
    }
    return out;
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

  Set<String> objects() {
    Set<String> out = objects;
    if (out == null) {
      out = new LinkedHashSet<>();
      for (Candidate c : members) {
        out.addAll(c.objects);
      }
      objects = out;
    }
    return out;
  }

  boolean onlyHeadline() {
    return members.stream().allMatch(c -> c.frame.headline());
  }
}
