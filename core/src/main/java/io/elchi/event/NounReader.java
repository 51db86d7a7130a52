// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Clause;
import io.elchi.clause.Frame;
import io.elchi.clause.Links;
import io.elchi.clause.Noun;
import io.elchi.clause.Standing;
import io.elchi.clause.StatusReader;
import io.elchi.clause.Verb;
import io.elchi.language.Feature;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.EventType;
import io.elchi.model.Status;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what nouns tell of events, with or without a verb that carries them. */
final class NounReader {
  private static final int DEED_REACH = 6;
  private static final double ONLY_EVIDENCE = 0.2;

  private final Mentions mentions;
  private final Links links;
  private final References references;
  private final Documents documents;
  private final Encounters encounters;
  private final VerbObjects objects;

  NounReader(Mentions mentions, Links links, References references, Documents documents) {
    this.mentions = mentions;
    this.links = links;
    this.references = references;
    this.documents = documents;
    this.encounters = new Encounters(mentions, links);
    this.objects = new VerbObjects(mentions);
  }

  /** What a noun that names an event tells. */
  void noun(Frame frame, Noun noun, List<Candidate> out) {
    EventType type = noun.trigger().event();
    if (type == null) {
      return;
    }
    if (type == EventType.MEETING && encounters.isMany(noun.from(), noun.to())) {
      // nobody counts that many talks of delegations: they are those of firms
      type = EventType.MATCHMAKING;
    }
    if (type == EventType.AGREEMENT && noun.trigger().instrument() != null) {
      out.add(documents.read(frame, noun));
      return;
    }
    Optional<Verb> modifier = frame.modifier(noun.from()).filter(NounReader::carries);
    Optional<Verb> governor = frame.governor(noun.from(), noun.to());
    Optional<Verb> main = modifier.isPresent() ? predicate(frame, noun) : Optional.empty();
    modifier = main.isPresent() ? Optional.empty() : modifier;
    Verb verb = modifier.or(() -> main).orElse(governor.orElse(null));
    boolean oblique =
        modifier.isEmpty() && links.isOblique(noun.from(), noun.to(), noun.ending().features());
    // "at the talks a house was proposed" proposes no talks
    boolean attended =
        verb != null
            && (verb.is(Sense.TriggerType.ATTEND)
                || (verb.cue() != null && verb.cue().status() != Status.PROPOSED));
    boolean carried = verb != null && carries(verb) && (!oblique || attended);
    carried |= verb == null && !oblique && hasCue(frame, noun);
    boolean alone = !noun.has("needs-predicate") || (verb == null && frame.headline());
    Standing standing = standing(frame, noun, verb, carried);
    boolean setting =
        modifier.isPresent()
            && frame.verbFinal()
            && !modifier.get().has(Feature.FUTURE_PARTICIPLE)
            && links.isOblique(noun.from(), noun.to(), noun.ending().features());
    if (((oblique && !carried) || setting) && standing.status() == Status.PROPOSED) {
      standing = new Standing(Status.HELD, false, false, standing.background());
    }
    double score = !alone && !carried ? ONLY_EVIDENCE : nounScore(frame, verb);
    Candidate c =
        new Candidate(frame, type, noun.from(), noun.to(), governor.orElse(verb), standing);
    c.nominal = !carried || oblique;
    c.mentionOnly = !alone && !carried;
    c.score = score - (noun.has("weak") ? 0.1 : 0);
    c.rule = carried ? "noun-with-verb" : alone ? "noun" : "noun-again";
    c.aside = oblique && !carried;
    c.anaphoric =
        references.isPointedAt(noun.from()) || (oblique && references.isBare(frame, noun.from()));
    out.add(c);
  }

  /**
   * "The fair that firms take part in will be held": the predicate behind a noun that is its
   * subject, where verbs end sentences and a clause stands before the noun.
   */
  private Optional<Verb> predicate(Frame frame, Noun noun) {
    if (!frame.verbFinal()
        || !noun.ending().features().isEmpty()
        || links.isOblique(noun.from(), noun.to(), noun.ending().features())) {
      return Optional.empty();
    }
    return frame
        .verbAfter(noun.to())
        .filter(v -> v.isFinite() && v.is(Sense.TriggerType.SUPPORT))
        .filter(v -> frame.nounsIn(noun.to(), v.from()).isEmpty());
  }

  /**
   * A noun of founding, building or visiting ("the opening of an office"): an event with its object
   * beside it.
   */
  void deed(Frame frame, Noun noun, List<Candidate> out) {
    if (noun.trigger().type() == Sense.TriggerType.HOST) {
      Verb be = frame.governor(noun.from(), noun.to()).orElse(null);
      if (be != null && be.is(Sense.TriggerType.SUPPORT) && encounters.received(frame, be)) {
        Standing standing = StatusReader.read(frame, be.from(), be.to(), be);
        Candidate c = new Candidate(frame, EventType.MEETING, noun.from(), noun.to(), be, standing);
        c.score = 0.5;
        c.rule = "reception";
        out.add(c);
      }
      return;
    }
    EventType type =
        switch (noun.trigger().type()) {
          case OPEN -> EventType.ESTABLISHMENT;
          case BUILD -> EventType.PROJECT;
          case VISIT -> EventType.SITE_VISIT;
          case MISSION -> noun.has("trip") ? EventType.SITE_VISIT : null;
          default -> null;
        };
    if (type == null || links.isTopic(noun.from(), noun.to())) {
      return;
    }
    boolean trip = noun.trigger().type() == Sense.TriggerType.MISSION;
    if (!frame.headline() && references.isBare(frame, noun.from())) {
      // "at the end of the visit": the one that has been told
      return;
    }
    for (Noun object : frame.nouns()) {
      int gap = object.from() >= noun.to() ? object.from() - noun.to() : noun.from() - object.to();
      int reach = !trip || leadsTo(noun.to(), object) ? DEED_REACH : 3;
      boolean near = gap >= 0 && gap <= reach;
      if (near && objects.isObject(object, type) && !(trip && isParted(object, noun))) {
        Candidate c = deed(frame, noun, type, 0.55, 0.4, out);
        c.objectFrom = object.from();
        c.objectTo = object.to();
        c.objects.add(mentions.text().phrase(object.from(), object.to()));
        return;
      }
    }
    if (noun.trigger().type() == Sense.TriggerType.VISIT) {
      visitTo(frame, noun, out);
    }
  }

  /** "A visit to the wool factory": a preposition of goal stands right behind a trip. */
  private boolean leadsTo(int tripTo, Noun object) {
    return object.from() > tripTo
        && mentions
            .text()
            .any(
                tripTo,
                Sense.RelationWord.class,
                m -> m.sense().before() && m.sense().relation() == Relation.GOAL);
  }

  /** Whether a mark parts two nouns. */
  private boolean isParted(Noun a, Noun b) {
    int from = Math.min(a.to(), b.to());
    int to = Math.max(a.from(), b.from());
    for (int i = from; i < to; i++) {
      if (!mentions.text().token(i).isWord()) {
        return true;
      }
    }
    return false;
  }

  /** "A visit to the port of X": what is visited stands beside the noun. */
  private void visitTo(Frame frame, Noun noun, List<Candidate> out) {
    if (links.isOblique(noun.from(), noun.to(), noun.ending().features())
        && references.isBare(frame, noun.from())) {
      // "at the end of the visit": one that has been told
      return;
    }
    Clause clause = frame.clauseAt(noun.from());
    for (Located<Entity> e : mentions.entitiesIn(clause.from(), clause.to())) {
      int gap = e.from() >= noun.to() ? e.from() - noun.to() : noun.from() - e.to();
      EventType type = Encounters.visited(e.value(), noun.has("site"));
      if (gap < 0 || gap > DEED_REACH || type == null || links.isTitleOwner(e)) {
        continue;
      }
      deed(frame, noun, type, 0.5, 0.35, out);
      return;
    }
  }

  /**
   * An event that a noun tells and its governing verb, if it has one, carries.
   *
   * @param sure score where a verb carries it or it stands in the headline
   * @param weak score elsewhere
   */
  private Candidate deed(
      Frame frame, Noun noun, EventType type, double sure, double weak, List<Candidate> out) {
    Verb verb = frame.governor(noun.from(), noun.to()).orElse(null);
    boolean carried = verb != null && carries(verb);
    Standing standing = standing(frame, noun, verb, carried);
    double score = carried || frame.headline() ? sure : weak;
    Candidate c = new Candidate(frame, type, noun.from(), noun.to(), verb, standing);
    c.nominal = !carried;
    c.score = score;
    c.rule = "noun-of-deed";
    out.add(c);
    return c;
  }

  static Standing standing(Frame frame, Noun noun, @Nullable Verb verb, boolean carried) {
    if (noun.trigger().status() != null) {
      return Standing.of(noun.trigger().status(), true);
    }
    Standing standing = StatusReader.read(frame, noun.from(), noun.to(), verb);
    if (!carried && !standing.explicit()) {
      // what happens to a noun says little of whether the event itself is over
      return new Standing(standing.status(), false, false, standing.background());
    }
    return standing;
  }

  private static double nounScore(Frame frame, @Nullable Verb verb) {
    if (verb == null) {
      return frame.headline() ? 0.55 : 0.3;
    }
    if (verb.is(Sense.TriggerType.SUPPORT) || verb.cue() != null) {
      return 0.6;
    }
    if (verb.trigger() != null
        && !verb.is(Sense.TriggerType.OTHER)
        && !verb.is(Sense.TriggerType.SAY)) {
      return 0.5;
    }
    return verb.saying() ? 0.35 : 0.4;
  }

  /** Whether a cue speaks of a noun that has no verb: "planned: talks with …". */
  private static boolean hasCue(Frame frame, Noun noun) {
    Clause clause = frame.clauseAt(noun.from());
    return Any.of(
        frame.cues(),
        c ->
            c.sense().status() != null
                && clause.contains(c.from(), c.to())
                && c.reaches(noun.from(), noun.to()));
  }

  private static boolean carries(Verb verb) {
    return verb.is(Sense.TriggerType.SUPPORT)
        || verb.is(Sense.TriggerType.ATTEND)
        || verb.is(Sense.TriggerType.OPEN)
        || verb.is(Sense.TriggerType.BUILD)
        || verb.is(Sense.TriggerType.HOST)
        || verb.cue() != null;
  }
}
