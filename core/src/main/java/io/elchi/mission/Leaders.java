// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Frame;
import io.elchi.clause.Noun;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Direction;
import io.elchi.model.Entity;
import io.elchi.model.Person;
import io.elchi.model.PositionRole;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds who leads those who travel; for use by one thread. */
final class Leaders {
  /** How many words may stand between a trip and the one whose trip it is. */
  private static final int BESIDE = 1;

  private final Signals s;
  private final Mentions mentions;
  private final Nationalities nationalities;
  private final Plan plan;
  private final List<Frame> frames;

  Leaders(Signals signals, Nationalities nationalities, Plan plan) {
    this.s = signals;
    this.mentions = signals.mentions;
    this.nationalities = nationalities;
    this.plan = plan;
    this.frames = plan.frames();
  }

  /** Ids of persons; the first way to tell that finds somebody counts. */
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
      frames.forEach(f -> whose(f, out));
    }
    if (out.isEmpty()) {
      traveller(out);
    }
    if (out.isEmpty() && plan.main()) {
      s.frames.forEach(f -> led(f, out));
    }
    if (out.isEmpty() && plan.main() && plan.way().direction() == Direction.INBOUND) {
      visitor(out);
    }
    return List.copyOf(out);
  }

  private void led(Frame f, Set<String> out) {
    for (Located<Entity> e :
        s.links.beside(Relation.LED_BY, f.sentence().from(), f.sentence().to())) {
      if (e.value() instanceof Person p) {
        out.add(p.id());
      }
    }
  }

  /** Whether nothing says that a person is of the country that the guests go to. */
  private boolean mayTravel(Person p) {
    return nationalities.of(p.id()).filter(c -> !plan.way().origins().contains(c)).isEmpty();
  }

  /** "The visit of the chamber's president X to …": the person right beside the word for a trip. */
  private void whose(Frame f, Set<String> out) {
    boolean headFirst = !s.text.language().profile().headFinal();
    for (Noun n : f.nouns()) {
      if (n.trigger().type() != Sense.TriggerType.MISSION || !n.has("trip")) {
        continue;
      }
      int from = headFirst ? n.to() : f.sentence().from();
      int to = headFirst ? f.sentence().to() : n.from();
      for (Located<Entity> e : mentions.entitiesIn(from, to)) {
        int gap = headFirst ? Math.max(0, titleGap(n.to(), e)) : n.from() - e.to();
        Set<Relation> r = s.links.relations(e);
        boolean owner = headFirst ? r.isEmpty() : r.contains(Relation.POSSESSOR);
        if (e.value() instanceof Person p
            && gap <= BESIDE
            && owner
            && !p.positions().isEmpty()
            && mayTravel(p)) {
          out.add(p.id());
          return;
        }
      }
    }
  }

  /** Words between a token and a person that belong to neither title nor its owner. */
  private int titleGap(int at, Located<Entity> person) {
    int gap = 0;
    int i = at;
    while (i < person.from()) {
      int next = i;
      for (Match<Sense.Title> m : s.text.matchesAt(i, Sense.Title.class)) {
        next = Math.max(next, m.to());
      }
      for (Located<Entity> e : mentions.entitiesIn(i, person.from())) {
        next = e.from() == i ? Math.max(next, e.to()) : next;
      }
      gap += next == i ? 1 : 0;
      i = Math.max(i + 1, next);
    }
    return gap;
  }

  /** A minister or head of state who travels leads those who travel with them. */
  private void traveller(Set<String> out) {
    boolean inbound = plan.way().direction() == Direction.INBOUND;
    for (Frame f : frames) {
      if (!travels(f)) {
        continue;
      }
      for (Located<Entity> e : mentions.entitiesIn(f.sentence().from(), f.sentence().to())) {
        if (e.value() instanceof Person p && (!inbound || mayTravel(p))) {
          Set<Relation> r = s.links.relations(e);
          boolean other =
              r.contains(Relation.COMPANION)
                  || r.contains(Relation.AGENT)
                  || r.contains(Relation.OBJECT)
                  || r.contains(Relation.INVITED_BY);
          if (!other && isHigh(p)) {
            out.add(p.id());
          }
          return;
        }
      }
    }
  }

  /** A foreign head of state, minister or governor whom headline or lead name. */
  private void visitor(Set<String> out) {
    for (Frame f : s.frames) {
      if (f.sentence().furniture() || !s.isLead(f)) {
        continue;
      }
      for (Located<Entity> e : mentions.entitiesIn(f.sentence().from(), f.sentence().to())) {
        boolean guest =
            e.value() instanceof Person p
                && isHigh(p)
                && nationalities.of(p.id()).filter(plan.way().origins()::contains).isPresent();
        if (guest) {
          out.add(e.value().id());
          return;
        }
      }
    }
  }

  /** Whether somebody travels here who is not merely received, or told of in a participle. */
  private boolean travels(Frame f) {
    boolean goes =
        Any.of(
            f.verbs(),
            v ->
                !v.isParticiple()
                    && (v.is(Sense.TriggerType.TRAVEL) || v.is(Sense.TriggerType.VISIT)));
    boolean received = Any.of(f.verbs(), v -> v.is(Sense.TriggerType.HOST));
    return (goes || s.hasNoun(f, "trip")) && !received;
  }

  private static boolean isHigh(Person p) {
    return Any.of(p.positions(), x -> isHigh(x.role()));
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
