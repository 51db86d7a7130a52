// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Clause;
import io.elchi.clause.Frame;
import io.elchi.clause.Links;
import io.elchi.clause.Verb;
import io.elchi.language.Feature;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.EventType;
import io.elchi.model.ParticipantRole;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import java.util.Set;

/** Tells where events are: what stands in their clause as place; for use by one thread. */
final class EventPlaces {
  private final Mentions mentions;
  private final AnalyzedText text;
  private final Links links;
  private final boolean cases;

  EventPlaces(Mentions mentions, Links links) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.links = links;
    this.cases = text.language().caseRelations().containsKey(Feature.LOCATIVE);
  }

  /** "In X the ambassador of Y received …": a place in a case of its own is no part of a title. */
  boolean isScene(Located<Entity> e) {
    var features = links.features(e);
    return cases
        && e.value() instanceof Place
        && features.contains(Feature.LOCATIVE)
        && !features.contains(Feature.ADJECTIVAL);
  }

  /** Takes a place of a candidate's clause as its scene, or as what takes part itself. */
  void place(Frame frame, Candidate c, Located<Entity> e, Place place) {
    Set<Relation> relations = links.relations(e);
    if (relations.isEmpty() && beforeDelegation(e)) {
      return;
    }
    boolean here =
        relations.contains(Relation.PLACE)
            || namesEvent(c, e, place)
            || (relations.isEmpty() && hosts(frame, c, e));
    boolean made = c.type == EventType.ESTABLISHMENT || c.type == EventType.PROJECT;
    if (made && place.kind() == PlaceKind.FACILITY && !here) {
      // what is opened or built takes part itself
      c.participants.putIfAbsent(place.id(), ParticipantRole.PARTICIPANT);
      return;
    }
    if (c.type == EventType.AGREEMENT && place.kind() == PlaceKind.FACILITY && signs(relations)) {
      c.participants.putIfAbsent(place.id(), ParticipantRole.SIGNATORY);
      return;
    }
    if (place.kind() == PlaceKind.FACILITY) {
      here |= !relations.contains(Relation.TOPIC);
    } else if (c.type == EventType.SITE_VISIT || c.type == EventType.INVITATION) {
      here |=
          relations.contains(Relation.GOAL)
              || relations.contains(Relation.OBJECT)
              || (!cases && relations.contains(Relation.SOURCE))
              || (c.type == EventType.SITE_VISIT && links.isAtHome(e));
    }
    if (here) {
      c.places.add(place.id());
    }
  }

  /** A port or park that is told of as a party to a paper. */
  private static boolean signs(Set<Relation> relations) {
    return relations.isEmpty()
        || (!relations.contains(Relation.PLACE)
            && (relations.contains(Relation.BETWEEN) || relations.contains(Relation.COMPANION)));
  }

  /** "X was host to the forum": where it was. */
  private boolean hosts(Frame frame, Candidate c, Located<Entity> e) {
    Clause clause = frame.clauseAt(c.from);
    boolean verb =
        Any.of(
                frame.verbsIn(clause),
                v -> v.from() >= e.to() && v.trigger() != null && isHost(v.trigger()))
            && !(frame.verbFinal() && cases && receives(clause));
    return clause.contains(e.from(), e.to())
        && (verb
            || Any.of(
                frame.nounsIn(clause.from(), clause.to()),
                n -> n.from() >= e.to() && isHost(n.trigger())));
  }

  /** "X's governor Y received …": somebody does, and the place is what their title is of. */
  private boolean receives(Clause clause) {
    return Any.of(
        mentions.entitiesIn(clause.from(), clause.to()), e -> e.value() instanceof Person);
  }

  private static boolean isHost(Sense.Trigger t) {
    return t.type() == Sense.TriggerType.HOST || t.flags().contains("host");
  }

  /** "The fair of X", where names follow their head: a city right behind the noun of an event. */
  private boolean namesEvent(Candidate c, Located<Entity> e, Place place) {
    return !text.language().profile().headFinal()
        && place.kind() == PlaceKind.CITY
        && (c.type == EventType.FAIR || c.type == EventType.FORUM || c.type == EventType.MEETING)
        && e.from() >= c.to
        && e.from() - c.to <= 1;
  }

  /** "The Navoi delegation": where the guests are from. */
  private boolean beforeDelegation(Located<Entity> e) {
    for (int i = e.to(); i < Math.min(e.to() + 3, text.size()); i++) {
      for (Match<Sense.Trigger> m : text.matchesAt(i, Sense.Trigger.class)) {
        if (m.sense().type() == Sense.TriggerType.MISSION) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A place in front of the first verb is the scene of everything that the sentence says, where
   * nothing nearer is.
   */
  void scene(Frame frame, Candidate c) {
    if (frame.verbFinal() || !cases || !c.places.isEmpty() || frame.verbs().isEmpty()) {
      return;
    }
    int firstVerb = frame.verbs().get(0).from();
    int to = Math.min(firstVerb, c.windowFrom);
    for (Located<Entity> e :
        mentions.entitiesIn(frame.sentence().from(), Math.max(frame.sentence().from(), to))) {
      if (e.value() instanceof Place place
          && place.kind() != PlaceKind.COUNTRY
          && !links.isTitleOwner(e)
          && links.relations(e).contains(Relation.PLACE)) {
        c.places.add(place.id());
      }
    }
  }

  /** "Came to X and met …": where the guests have gone is the scene of what they did next. */
  void arrival(Frame frame, Candidate c) {
    if (!c.places.isEmpty() || !isDone(c)) {
      return;
    }
    for (Verb v : frame.verbs()) {
      if (v.to() > c.from || v.isNominal() || !v.is(Sense.TriggerType.TRAVEL)) {
        continue;
      }
      Clause clause = frame.clauseAt(v.from());
      for (Located<Entity> e : mentions.entitiesIn(clause.from(), clause.to())) {
        if (e.value() instanceof Place place
            && place.kind() != PlaceKind.COUNTRY
            && (!frame.verbFinal() || e.to() <= v.from())
            && links.relations(e).contains(Relation.GOAL)) {
          c.places.add(place.id());
        }
      }
    }
  }

  private static boolean isDone(Candidate c) {
    return switch (c.type) {
      case MEETING, MATCHMAKING, FORUM, SITE_VISIT -> !c.mentionOnly;
      default -> false;
    };
  }
}
