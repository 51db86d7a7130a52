// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.Located;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Clause;
import io.elchi.clause.Links;
import io.elchi.language.Relation;
import io.elchi.model.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells why one event was read; for use by one thread. */
final class Reasons {
  private final Mentions mentions;
  private final Links links;
  private final String id;
  private final Cluster cluster;
  private final List<EventReason> out = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  Reasons(Mentions mentions, String id, Cluster cluster) {
    this.mentions = mentions;
    this.links = new Links(mentions);
    this.id = id;
    this.cluster = cluster;
  }

  List<EventReason> read() {
    for (Candidate c : cluster.members) {
      out.add(new EventReason(id, "type", c.rule, null, c.from, c.to));
      boolean spoken = c.standing.firm() || cluster.members.size() == 1;
      if (spoken && told.add("status")) {
        String rule =
            c.standing.explicit() ? "cue" : c.standing.firm() ? "verb-form" : "nothing-said";
        Clause clause = c.frame.clauseAt(c.from);
        int to = Math.max(clause.to(), c.end);
        out.add(new EventReason(id, "status", rule, null, clause.from(), to));
      }
      if (c.time != null && c.time.equals(cluster.time()) && told.add("time")) {
        String about = c.time.value().id();
        out.add(new EventReason(id, "time", "time-in-sentence", about, c.time.from(), c.time.to()));
      }
      c.places.forEach(place -> part(c, "place", place));
      c.participants.keySet().forEach(entity -> part(c, "participant", entity));
    }
    return out;
  }

  private void part(Candidate c, String field, String entity) {
    if (!told.add(field + " " + entity)) {
      return;
    }
    Located<Entity> found = null;
    int from = c.frame.sentence().from();
    int to = c.frame.sentence().to();
    for (Located<Entity> e : mentions.entitiesIn(from, to)) {
      boolean same = e.value().id().equals(entity);
      found = same && (found == null || e.from() >= c.windowFrom) ? e : found;
    }
    if (found == null) {
      out.add(new EventReason(id, field, "carried-over", entity, c.from, c.to));
      return;
    }
    Set<Relation> relations = links.relations(found);
    String rule =
        relations.isEmpty()
            ? "in-clause"
            : relations.stream()
                .map(r -> r.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining("+"));
    out.add(new EventReason(id, field, rule, entity, found.from() - 1, found.to() + 1));
  }
}
