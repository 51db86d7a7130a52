// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Clause;
import io.elchi.clause.Frame;
import io.elchi.clause.Links;
import io.elchi.clause.Noun;
import io.elchi.clause.Verb;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.EventType;
import io.elchi.model.Organization;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import io.elchi.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a visit, a talk or a reception is by who is visited, spoken to or received. */
final class Encounters {
  private static final int OBJECT_REACH = 7;
  private static final int MANY_TALKS = 10;
  private static final int HOST_REACH = 4;

  private final Mentions mentions;
  private final Links links;

  Encounters(Mentions mentions, Links links) {
    this.mentions = mentions;
    this.links = links;
  }

  /** Whether talks are counted by the dozen. */
  boolean isMany(int from, int to) {
    for (Located<Quantity> q : mentions.quantitiesIn(from - 6, to)) {
      BigDecimal n = q.value().value() != null ? q.value().value() : q.value().min();
      if ("meeting".equals(q.value().unit()) && n != null && n.intValue() >= MANY_TALKS) {
        return true;
      }
    }
    return false;
  }

  /** Talks by the dozen, or "40 firms met 60 buyers": firms are counted, no person is named. */
  boolean isOfFirms(Frame frame, Verb verb) {
    if (isMany(verb.from(), verb.to())) {
      return true;
    }
    Clause clause = frame.clauseAt(verb.from());
    int from = frame.sentence().from();
    int to = clause.to();
    boolean counted = false;
    for (Located<Quantity> q : mentions.quantitiesIn(from, to)) {
      BigDecimal n = q.value().value() != null ? q.value().value() : q.value().min();
      counted |= "company".equals(q.value().unit()) && n != null && n.intValue() >= MANY_TALKS;
    }
    return counted && !Any.of(mentions.entitiesIn(from, to), e -> e.value() instanceof Person);
  }

  /** What a visit is, by what is visited. */
  @Nullable EventType visited(Frame frame, Verb verb, @Nullable Noun object) {
    Clause clause = frame.clauseAt(verb.from());
    for (Noun n : frame.nounsIn(clause.from(), clause.to())) {
      if (n.trigger().event() == EventType.FAIR) {
        return EventType.FAIR;
      }
    }
    if (object != null) {
      return EventType.SITE_VISIT;
    }
    EventType found = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Located<Entity> e : mentions.entitiesIn(clause.from(), clause.to())) {
      if (links.isTitleOwner(e)) {
        continue;
      }
      EventType type =
          visited(e.value(), verb.trigger() != null && verb.trigger().flags().contains("site"));
      if (type == EventType.MEETING
          && verb.trigger() != null
          && verb.trigger().flags().contains("thing")) {
        // "looked at": things only
        continue;
      }
      int d = e.from() >= verb.to() ? e.from() - verb.to() : verb.from() - e.to();
      boolean right = e.from() >= verb.to();
      if (frame.verbFinal() && right) {
        d += 50;
      }
      if (links.relations(e).contains(Relation.AGENT)) {
        d += 50;
      }
      if (d >= 0 && d < bestDistance) {
        found = type;
        bestDistance = d;
      }
    }
    return found;
  }

  /**
   * Persons and offices are met, plants and schools are seen; what else is visited the verb's row
   * says.
   */
  static @Nullable EventType visited(Entity entity, boolean site) {
    if (entity instanceof Person) {
      return EventType.MEETING;
    }
    if (entity instanceof Organization o) {
      return switch (o.kind()) {
        case COMPANY, UNIVERSITY, OTHER -> EventType.SITE_VISIT;
        case MINISTRY, EMBASSY -> EventType.MEETING;
        default -> site ? EventType.SITE_VISIT : EventType.MEETING;
      };
    }
    return entity instanceof Place p && p.kind() == PlaceKind.FACILITY
        ? EventType.SITE_VISIT
        : null;
  }

  private boolean namesOffice(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (mentions.text().has(i, Sense.Title.class)) {
        return true;
      }
    }
    return false;
  }

  /** "Spoke with the minister": with a person, an office or a delegation. */
  boolean talkedWith(Frame frame, Verb verb) {
    if (verb.saying()) {
      return false;
    }
    Clause clause = frame.clauseAt(verb.from());
    int from =
        frame.verbFinal()
            ? Math.max(frame.sentence().from(), clause.from() - OBJECT_REACH)
            : frame.sentence().from();
    for (Located<Entity> e : mentions.entitiesIn(from, clause.to())) {
      if (!(e.value() instanceof Place) && links.relations(e).contains(Relation.COMPANION)) {
        return true;
      }
    }
    for (int i = from; i < clause.to(); i++) {
      if (mentions.text().has(i, Sense.Title.class) && links.companionBefore(i)) {
        return true;
      }
    }
    for (Noun n : frame.nounsIn(from, clause.to())) {
      if (n.has("people") && links.companionBefore(n.from())) {
        return true;
      }
    }
    return false;
  }

  /** "Were guests at the mayor's": a preposition of being somebody's guest before an office. */
  boolean isAtSomebodys(Frame frame, Verb verb) {
    Clause clause = frame.clauseAt(verb.from());
    for (int i = clause.from(); i < clause.to(); i++) {
      for (Match<Sense.RelationWord> m : mentions.text().matchesAt(i, Sense.RelationWord.class)) {
        boolean host = m.sense().before() && m.sense().relation() == Relation.HOSTED_BY;
        for (int k = m.to(); host && k < Math.min(m.to() + HOST_REACH, clause.to()); k++) {
          boolean person =
              mentions.text().has(k, Sense.Title.class)
                  || Any.of(mentions.entitiesAt(k), e -> e.value() instanceof Person);
          if (person) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether somebody is received: a person or a delegation, and no forum is hosted. */
  boolean received(Frame frame, Verb verb) {
    Clause clause = frame.clauseAt(verb.from());
    boolean guests = false;
    for (Noun n : frame.nounsIn(clause.from(), clause.to())) {
      EventType type = n.trigger().event();
      if (type == EventType.FORUM
          || type == EventType.FAIR
          || type == EventType.MATCHMAKING
          || type == EventType.MEETING) {
        return false;
      }
      guests |= n.trigger().type() == Sense.TriggerType.MISSION;
    }
    List<Located<Entity>> around = mentions.entitiesIn(clause.from(), clause.to());
    boolean person = Any.of(around, e -> e.value() instanceof Person) || namesOffice(clause);
    boolean body = Any.of(around, e -> e.value() instanceof Organization && !links.isTitleOwner(e));
    return person || guests || (body && !verb.isParticiple());
  }
}
