// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Frame;
import io.elchi.clause.Links;
import io.elchi.language.Feature;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.EventType;
import io.elchi.model.Organization;
import io.elchi.model.OrganizationKind;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who takes part where a clause names no person or body: the rest of the sentence, places
 * that act for their people, bodies that a bare noun refers back to. For use by one thread.
 */
final class Parties {
  /** So many sentences back a bare noun may refer. */
  private static final int REFERENCE_REACH = 2;

  private final Mentions mentions;
  private final AnalyzedText text;
  private final Links links;

  Parties(Mentions mentions, Links links) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.links = links;
  }

  /** The bodies of the sentence in front of a candidate's clause: its verbs share them. */
  List<Located<Entity>> bodiesBefore(Frame frame, Candidate c) {
    List<Located<Entity>> out = new ArrayList<>();
    if (c.windowFrom > frame.sentence().from() && !c.mentionOnly) {
      for (Located<Entity> e : mentions.entitiesIn(frame.sentence().from(), c.windowFrom)) {
        Set<Relation> relations = links.relations(e);
        boolean met = c.type != EventType.MEETING && relations.contains(Relation.COMPANION);
        boolean aside =
            e.value() instanceof Organization
                && (relations.contains(Relation.SOURCE) || relations.contains(Relation.GOAL));
        if (!(e.value() instanceof Place) && !met && !aside) {
          out.add(e);
        }
      }
    }
    return out;
  }

  /**
   * The body that a bare noun in the clause refers back to: "the company will open …", told of the
   * company named last.
   */
  Optional<String> referred(Frame frame, Candidate c) {
    boolean deed =
        switch (c.type) {
          case AGREEMENT, ESTABLISHMENT, PROJECT, INVESTMENT, INVITATION -> true;
          default -> false;
        };
    if (!deed || c.mentionOnly) {
      return Optional.empty();
    }
    for (int i = c.windowFrom; i < c.windowTo; i++) {
      for (Match<Sense.OrganizationWord> m : text.matchesAt(i, Sense.OrganizationWord.class)) {
        boolean generic = m.sense().type() == Sense.OrganizationClass.GENERIC;
        boolean apart = i >= c.to || m.to() <= c.from;
        if (generic
            && apart
            && m.to() <= c.windowTo
            && isSubject(m)
            && mentions.entitiesAt(i).isEmpty()) {
          return last(i, m.sense().kind());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a noun carries no case but that of subjects. */
  private boolean isSubject(Match<?> m) {
    return m.ending().features().isEmpty()
        ? !links.isOblique(m.from(), m.to(), m.ending().features())
        : m.ending().has(Feature.NOMINATIVE);
  }

  private Optional<String> last(int token, OrganizationKind kind) {
    int from = text.sentenceAt(token).from();
    for (int k = 0; k < REFERENCE_REACH && from > 0; k++) {
      from = text.sentenceAt(from - 1).from();
    }
    String found = null;
    for (Located<Entity> e : mentions.entitiesIn(from, token)) {
      if (e.value() instanceof Organization o && o.kind() == kind) {
        found = o.id();
      }
    }
    return Optional.ofNullable(found);
  }

  /** Places that act for their people: "between A and B", "A and B agreed", "A's trade house". */
  List<String> places(Frame frame, Candidate c) {
    boolean between = c.type == EventType.AGREEMENT;
    if (!between && c.type != EventType.ESTABLISHMENT) {
      return List.of();
    }
    List<String> out = new ArrayList<>();
    List<Located<Entity>> all = mentions.entitiesIn(c.windowFrom, c.windowTo);
    for (int i = 0; i < all.size(); i++) {
      if (!(all.get(i).value() instanceof Place place)
          || place.kind() == PlaceKind.FACILITY
          || c.places.contains(place.id())) {
        continue;
      }
      boolean pair =
          (i + 1 < all.size() && isPair(all.get(i), all.get(i + 1)))
              || (i > 0 && isPair(all.get(i - 1), all.get(i)));
      Set<Relation> relations = links.relations(all.get(i));
      boolean owns =
          c.type == EventType.ESTABLISHMENT
              && relations.contains(Relation.POSSESSOR)
              && all.get(i).to() <= c.from;
      boolean party =
          relations.contains(Relation.BETWEEN)
              || (c.type == EventType.AGREEMENT
                  && (relations.contains(Relation.COMPANION)
                      || (relations.isEmpty() && acts(frame, c, all.get(i)))));
      if ((pair && between) || owns || party) {
        out.add(place.id());
      }
    }
    return out;
  }

  /** Whether a place stands where the subject of a candidate's verb does. */
  private static boolean acts(Frame frame, Candidate c, Located<Entity> place) {
    return c.verb >= 0
        && place.to() <= c.verb
        && frame.verbsIn(place.to(), c.verb).isEmpty()
        && !Any.of(frame.verbs(), v -> v.from() == c.verb && v.has(Feature.PASSIVE));
  }

  /** Two places of one kind joined by a dash or "and". */
  private boolean isPair(Located<Entity> left, Located<Entity> right) {
    if (!(left.value() instanceof Place a)
        || !(right.value() instanceof Place b)
        || a.kind() != b.kind()
        || a.id().equals(b.id())
        || right.from() - left.to() != 1) {
      return false;
    }
    int gap = left.to();
    return text.token(gap).isAny("-–—−")
        || text.any(gap, Sense.OrganizationWord.class, m -> m.sense().flags().contains("joiner"));
  }
}
