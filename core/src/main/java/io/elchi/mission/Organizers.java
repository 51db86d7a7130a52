// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Frame;
import io.elchi.clause.Noun;
import io.elchi.clause.Verb;
import io.elchi.language.Feature;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.Event;
import io.elchi.model.EventType;
import io.elchi.model.Organization;
import io.elchi.model.OrganizationKind;
import io.elchi.model.ParticipantRole;
import io.elchi.model.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds who organises a mission and who is its host; for use by one thread. */
final class Organizers {
  /** How far before a verb of organising its subject may stand, over times and places. */
  private static final int OWNER_REACH = 16;

  private final Signals s;
  private final Mentions mentions;
  private final Plan plan;
  private final List<Frame> frames;

  Organizers(Signals signals, Plan plan) {
    this.s = signals;
    this.mentions = signals.mentions;
    this.plan = plan;
    this.frames = plan.frames();
  }

  List<String> organizers() {
    Set<String> out = new LinkedHashSet<>();
    for (Frame f : frames) {
      for (Located<Entity> e :
          s.links.beside(Relation.ORGANISED_BY, f.sentence().from(), f.sentence().to())) {
        if (organizes(e.value())) {
          out.add(e.value().id());
        }
      }
    }
    if (out.isEmpty() && s.text.language().profile().verbFinal()) {
      frames.forEach(f -> owning(f, out));
    }
    for (Frame f : frames) {
      arranging(f, out);
    }
    if (out.isEmpty() && plan.main()) {
      hostingOf(out);
    }
    if (out.isEmpty()) {
      frames.forEach(f -> organizing(f, out));
    }
    if (out.isEmpty()) {
      for (Frame f : frames) {
        for (Noun n : f.nouns()) {
          if (n.trigger().type() == Sense.TriggerType.MISSION && !n.has("domestic")) {
            boolean after = !s.text.language().profile().headFinal();
            int lowest = after ? n.to() : Math.max(f.sentence().from(), n.from() - 12);
            int highest = after ? f.sentence().to() : n.from();
            for (Located<Entity> e : mentions.entitiesIn(lowest, highest)) {
              int gap = after ? e.from() - n.to() : n.from() - e.to() - 1;
              if (organizes(e.value()) && gap <= 1) {
                out.add(e.value().id());
              }
            }
          }
        }
        if (!out.isEmpty()) {
          break;
        }
      }
    }
    return List.copyOf(out);
  }

  /** A newsroom that is credited organises nothing. */
  private static boolean organizes(Entity e) {
    return e instanceof Organization o && o.kind() != OrganizationKind.MEDIA;
  }

  /**
   * "The trip that X (in the genitive, or as agent) in May to Y organised": where the verb comes
   * last, the body stands before the time and the place.
   */
  private void owning(Frame f, Set<String> out) {
    for (int i = f.sentence().from(); i < f.sentence().to(); i++) {
      boolean organised =
          s.text.any(
              i,
              Sense.RelationWord.class,
              m -> m.sense().relation() == Relation.ORGANISED_BY && !m.sense().before());
      if (!organised) {
        continue;
      }
      List<Located<Entity>> before = mentions.entitiesIn(f.sentence().from(), i);
      for (int k = before.size() - 1; k >= 0; k--) {
        Located<Entity> e = before.get(k);
        boolean near = i - e.to() <= OWNER_REACH && f.verbsIn(e.to(), i).isEmpty();
        if (near
            && organizes(e.value())
            && (s.links.relations(e).contains(Relation.POSSESSOR)
                || s.links.relations(e).contains(Relation.AGENT))) {
          out.add(e.value().id());
          break;
        }
      }
    }
  }

  /** Who organises the forum or the fair that the guests come to. */
  private void hostingOf(Set<String> out) {
    for (Event e : s.events) {
      boolean gathering =
          e.type() == EventType.FORUM
              || e.type() == EventType.FAIR
              || e.type() == EventType.MATCHMAKING;
      if (gathering && out.isEmpty()) {
        e.participants().stream()
            .filter(p -> p.role() == ParticipantRole.ORGANIZER)
            .filter(p -> isBody(p.entity()))
            .forEach(p -> out.add(p.entity()));
      }
    }
  }

  private boolean isBody(String id) {
    return Any.of(mentions.entities(), e -> e.id().equals(id) && e instanceof Organization);
  }

  /**
   * The body that is the subject of a verb of organising (flag {@code organise}) with the mission.
   */
  private void organizing(Frame f, Set<String> out) {
    for (Noun n : f.nouns()) {
      if (n.trigger().type() != Sense.TriggerType.MISSION) {
        continue;
      }
      Verb v = f.governor(n.from(), n.to()).orElse(null);
      if (v == null
          || v.trigger() == null
          || !v.trigger().flags().contains("organise")
          || v.has(Feature.PASSIVE)) {
        continue;
      }
      boolean attributive = f.verbFinal() && v.has(Feature.PARTICIPLE);
      int from = attributive ? v.to() : f.sentence().from();
      int to = attributive ? Math.min(v.to() + 2, f.sentence().to()) : f.sentence().to();
      for (Located<Entity> e : mentions.entitiesIn(from, to)) {
        boolean subject =
            organizes(e.value())
                && !s.links.isTitleOwner(e)
                && (attributive || s.links.relations(e).isEmpty());
        if (subject) {
          out.add(e.value().id());
          return;
        }
      }
    }
  }

  /** "X holds a mission to …", "a mission is held by X". */
  private void arranging(Frame f, Set<String> out) {
    for (Noun n : f.nouns()) {
      Verb verb = f.governor(n.from(), n.to()).orElse(null);
      boolean mission = n.trigger().type() == Sense.TriggerType.MISSION;
      if (!mission || verb == null || !verb.is(Sense.TriggerType.SUPPORT)) {
        continue;
      }
      for (Located<Entity> e : mentions.entitiesIn(f.sentence().from(), f.sentence().to())) {
        if (!organizes(e.value()) || s.links.isTitleOwner(e)) {
          continue;
        }
        Set<Relation> r = s.links.relations(e);
        boolean agent = r.contains(Relation.AGENT);
        boolean subject =
            !verb.has(Feature.PASSIVE)
                && e.from() < n.from()
                && !r.contains(Relation.GOAL)
                && !r.contains(Relation.PLACE)
                && !r.contains(Relation.COMPANION);
        if (agent || subject) {
          out.add(e.value().id());
          break;
        }
      }
    }
  }

  List<String> hosts() {
    Set<String> out = new LinkedHashSet<>();
    for (Frame f : frames) {
      for (Relation r : List.of(Relation.HOSTED_BY, Relation.INVITED_BY)) {
        for (Located<Entity> e : s.links.beside(r, f.sentence().from(), f.sentence().to())) {
          if (!(e.value() instanceof Place)) {
            out.add(e.value().id());
          }
        }
      }
    }
    return List.copyOf(out);
  }
}
