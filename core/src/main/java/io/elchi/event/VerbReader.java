// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.Any;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Frame;
import io.elchi.clause.Links;
import io.elchi.clause.Noun;
import io.elchi.clause.Standing;
import io.elchi.clause.StatusReader;
import io.elchi.clause.Verb;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.model.EventType;
import io.elchi.model.Instrument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what verbs tell of events by themselves or with what they act on. */
final class VerbReader {
  /** So many tokens an ordinal takes. */
  private static final int ORDINAL = 3;

  private final Mentions mentions;
  private final Links links;
  private final Encounters encounters;
  private final VerbObjects objects;

  VerbReader(Mentions mentions, Links links) {
    this.mentions = mentions;
    this.links = links;
    this.encounters = new Encounters(mentions, links);
    this.objects = new VerbObjects(mentions);
  }

  /** What a verb tells, if it tells of an event. */
  void read(Frame frame, Verb verb, List<Candidate> out) {
    Sense.Trigger t = verb.trigger();
    if (t == null) {
      return;
    }
    Standing standing = StatusReader.read(frame, verb.from(), verb.to(), verb);
    EventType type = null;
    @Nullable Noun object = null;
    double score = 0.6;
    switch (t.type()) {
      case EVENT ->
          type =
              t.event() == EventType.MEETING && encounters.isOfFirms(frame, verb)
                  ? EventType.MATCHMAKING
                  : t.event();
      case SIGN -> type = t.flags().contains("alone") ? EventType.AGREEMENT : null;
      case OPEN -> {
        object = objects.object(frame, verb, EventType.ESTABLISHMENT);
        boolean founded = object != null && !holds(frame, verb, object);
        type = founded ? EventType.ESTABLISHMENT : null;
        if (object == null) {
          // a plant is opened as well
          object = objects.object(frame, verb, EventType.PROJECT);
          type = object == null || holds(frame, verb, object) ? null : EventType.PROJECT;
        }
      }
      case BUILD -> {
        object = objects.object(frame, verb, EventType.PROJECT);
        type = object == null ? null : EventType.PROJECT;
        if (object == null) {
          object = objects.object(frame, verb, EventType.ESTABLISHMENT);
          type = object == null || holds(frame, verb, object) ? null : EventType.ESTABLISHMENT;
        }
      }
      case VISIT -> {
        object = objects.object(frame, verb, EventType.SITE_VISIT);
        type = encounters.visited(frame, verb, object);
        score = 0.55;
      }
      case TRAVEL -> {
        object = verb.isParticiple() ? null : objects.object(frame, verb, EventType.SITE_VISIT);
        boolean there =
            object != null
                && links.isOblique(object.from(), object.to(), object.ending().features());
        boolean guest = !there && encounters.isAtSomebodys(frame, verb);
        type = there ? EventType.SITE_VISIT : guest ? EventType.MEETING : null;
        object = there ? object : null;
        score = 0.45;
      }
      case HOST -> type = encounters.received(frame, verb) ? EventType.MEETING : null;
      case SAY -> {
        type = encounters.talkedWith(frame, verb) ? EventType.MEETING : null;
        score = 0.5;
      }
      default -> {}
    }
    if (type == null) {
      return;
    }
    Instrument instrument = t.instrument();
    if (type == EventType.AGREEMENT && instrument == null) {
      instrument = Instrument.AGREEMENT;
    }
    Candidate c = new Candidate(frame, type, verb.from(), verb.to(), verb, standing);
    c.instrument = instrument;
    c.nominal = t.flags().contains("talk");
    c.reception = t.type() == Sense.TriggerType.HOST;
    c.score = score - (t.flags().contains("weak") ? 0.15 : 0);
    boolean before = verb.has(Feature.PARTICIPLE) && verb.has(Feature.PAST_PARTICIPLE);
    // "said that they agreed": what is told is no description
    boolean told = type == EventType.AGREEMENT && frame.verbFinal() && verb.has(Feature.ACCUSATIVE);
    c.attributive = verb.isParticiple() && !told && (frame.verbFinal() || before);
    if (object != null) {
      c.rule = "verb-with-object";
      c.objectFrom = object.from();
      c.objectTo = object.to();
      c.objects.add(mentions.text().phrase(object.from(), object.to()));
    }
    out.add(c);
  }

  /** "Organised" and "founded" may be one word: a meeting is organised, whatever else is named. */
  private static boolean holds(Frame frame, Verb verb, Noun object) {
    int far = VerbObjects.distance(verb, object);
    return Any.of(
        frame.nouns(),
        n ->
            n.trigger().event() != null
                && isHeld(n.trigger().event())
                && !n.has("object")
                && VerbObjects.distance(verb, n) >= 0
                && (VerbObjects.distance(verb, n) < far || isOf(object, n)));
  }

  /** "The commission's fourth session": who sits stands in the genitive right before it. */
  private static boolean isOf(Noun object, Noun gathering) {
    int gap = gathering.from() - object.to();
    return gap >= 0 && gap <= ORDINAL && object.ending().has(Feature.GENITIVE);
  }

  private static boolean isHeld(EventType type) {
    return switch (type) {
      case MEETING, FORUM, MATCHMAKING, FAIR, CEREMONY -> true;
      default -> false;
    };
  }
}
