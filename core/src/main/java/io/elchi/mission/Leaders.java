// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Located;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Frame;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.Person;
import io.elchi.model.PositionRole;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds who leads those who travel; for use by one thread. */
final class Leaders {
  private final Signals s;
  private final Mentions mentions;
  private final List<Frame> frames;

  Leaders(Signals signals, Plan plan) {
    this.s = signals;
    this.mentions = signals.mentions;
    this.frames = plan.frames();
  }

  List<String> leads() {
    Set<String> out = new LinkedHashSet<>();
    frames.forEach(f -> led(f, out));
    if (out.isEmpty()) {
      for (Frame f : frames) {
        int next = f.sentence().index() + 1;
        if (next < s.frames.size()) {
          led(s.frames.get(next), out);
        }
      }
    }
    if (out.isEmpty()) {
      traveller(out);
    }
    return List.copyOf(out);
  }

  private void led(Frame f, Set<String> out) {
    for (Located<Entity> e :
        s.links.beside(Relation.LED_BY, f.sentence().from(), f.sentence().to())) {
      if (e.value() instanceof Person) {
        out.add(e.value().id());
      }
    }
  }

  /** A minister or head of state who travels leads those who travel with them. */
  private void traveller(Set<String> out) {
    for (Frame f : frames) {
      if (!travels(f)) {
        continue;
      }
      for (Located<Entity> e : mentions.entitiesIn(f.sentence().from(), f.sentence().to())) {
        if (e.value() instanceof Person p) {
          Set<Relation> r = s.links.relations(e);
          boolean other =
              r.contains(Relation.COMPANION)
                  || r.contains(Relation.AGENT)
                  || r.contains(Relation.OBJECT);
          if (!other && p.positions().stream().anyMatch(x -> isHigh(x.role()))) {
            out.add(p.id());
          }
          return;
        }
      }
    }
  }

  /** Whether somebody travels here who is not merely received, or told of in a participle. */
  private boolean travels(Frame f) {
    boolean goes =
        f.verbs().stream()
            .anyMatch(
                v ->
                    !v.isParticiple()
                        && (v.is(Sense.TriggerType.TRAVEL) || v.is(Sense.TriggerType.VISIT)));
    boolean received = f.verbs().stream().anyMatch(v -> v.is(Sense.TriggerType.HOST));
    return (goes || s.hasNoun(f, "trip")) && !received;
  }

  private static boolean isHigh(PositionRole role) {
    return switch (role) {
      case HEAD_OF_STATE,
          HEAD_OF_GOVERNMENT,
          MINISTER,
          DEPUTY_MINISTER,
          GOVERNOR,
          DEPUTY_GOVERNOR,
          MAYOR,
          AMBASSADOR ->
          true;
      default -> false;
    };
  }
}
