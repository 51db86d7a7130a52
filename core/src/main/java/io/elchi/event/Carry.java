// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
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
import io.elchi.model.Instrument;
import io.elchi.model.Organization;
import io.elchi.model.OrganizationKind;
import io.elchi.model.ParticipantRole;
import io.elchi.model.Person;
import io.elchi.model.Place;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills in who acts where a sentence does not say it again: the subject of the sentence before ("…
 * arrived on Monday. He met the mayor"), and those who met where something was agreed at a meeting.
 * For use by one thread.
 */
final class Carry {
  /** So many sentences a subject is understood without being named again. */
  private static final int TOPIC_REACH = 2;

  /** So many sentences after a meeting "the parties" are those who met. */
  private static final int BOTH_REACH = 3;

  /** So many tokens into a sentence a pronoun is its subject. */
  private static final int OPENING = 2;

  private static final Set<Relation> ASIDE =
      Set.of(
          Relation.COMPANION,
          Relation.TOPIC,
          Relation.GOAL,
          Relation.SOURCE,
          Relation.PLACE,
          Relation.POSSESSOR,
          Relation.OBJECT,
          Relation.INVITED_BY,
          Relation.HOSTED_BY);

  private final Mentions mentions;
  private final Links links;
  private final Set<String> organizations = new HashSet<>();
  private final Set<String> places = new HashSet<>();

  private @Nullable String topic;
  private int topicSentence;
  private @Nullable String person;
  private int personSentence;
  private @Nullable Candidate gathering;

  Carry(Mentions mentions, Links links) {
    this.mentions = mentions;
    this.links = links;
    for (Entity e : mentions.entities()) {
      if (e instanceof Organization) {
        organizations.add(e.id());
      } else if (e instanceof Place) {
        places.add(e.id());
      }
    }
  }

  /** Completes the candidates of a sentence; sentences are handed over in text order. */
  void complete(Frame frame, List<Candidate> candidates) {
    Located<Entity> subject = subject(frame);
    for (Candidate c : candidates) {
      if (c.mentionOnly) {
        continue;
      }
      if (subject == null && lacksSubject(frame, c)) {
        String known = topic;
        if (known != null && frame.sentence().index() - topicSentence <= TOPIC_REACH) {
          c.participants.putIfAbsent(known, ParticipantRole.PARTICIPANT);
        }
      }
      if (person != null && hasPronoun(frame, c)) {
        if (frame.sentence().index() - personSentence <= TOPIC_REACH) {
          c.participants.putIfAbsent(person, ParticipantRole.PARTICIPANT);
        }
      }
      if (c.type == EventType.AGREEMENT && places.containsAll(c.participants.keySet())) {
        decided(frame, c);
      }
      boolean meets = c.type == EventType.MEETING || c.type == EventType.MATCHMAKING;
      if (meets && !c.participants.isEmpty()) {
        gathering = c;
      }
    }
    if (subject != null) {
      topic = subject.value().id();
      topicSentence = frame.sentence().index();
      if (subject.value() instanceof Person) {
        person = subject.value().id();
        personSentence = topicSentence;
      }
    }
  }

  /**
   * What is agreed in the sentence of a meeting, or the next, is agreed by those who met; a paper
   * where its sentence speaks of "the parties" or "both".
   */
  private void decided(Frame frame, Candidate c) {
    Candidate meeting = gathering;
    boolean decision = c.instrument == null || c.instrument == Instrument.AGREEMENT;
    boolean both = namesBoth(frame, c);
    if (meeting == null
        || c.standing.background()
        || !(both || (decision && c.participants.isEmpty()))) {
      return;
    }
    int back = c.sentence() - meeting.sentence();
    if (back < 0 || back > (both ? BOTH_REACH : 1)) {
      return;
    }
    Set<String> signers = new LinkedHashSet<>(meeting.participants.keySet());
    long bodies = signers.stream().filter(organizations::contains).count();
    if (!decision && bodies > 0) {
      signers.retainAll(organizations);
    }
    if (!decision && signers.size() != 2) {
      return;
    }
    c.participants.clear();
    signers.forEach(id -> c.participants.put(id, ParticipantRole.SIGNATORY));
  }

  private boolean namesBoth(Frame frame, Candidate c) {
    Clause clause = frame.clauseAt(c.verb < 0 ? c.from : c.verb);
    for (int i = frame.sentence().from(); i < clause.to(); i++) {
      if (mentions
          .text()
          .any(i, Sense.Reference.class, m -> m.sense().type() == Sense.ReferenceClass.BOTH)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "He opened the forum": a pronoun opens the sentence. Where verbs end clauses pronouns are left
   * out, and one that stands there is somebody's.
   */
  private boolean hasPronoun(Frame frame, Candidate c) {
    if (frame.verbFinal() || c.verb < 0 || c.aside || Any.of(frame.verbs(), Verb::saying)) {
      return false;
    }
    int opening = frame.sentence().from();
    for (int i = opening; i < Math.min(opening + OPENING, frame.sentence().to()); i++) {
      boolean pronoun =
          mentions
              .text()
              .any(i, Sense.Speech.class, m -> m.sense().type() == Sense.SpeechClass.PRONOUN);
      if (pronoun && mentions.entitiesAt(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Talks with somebody, where the sentence does not say who talked. */
  private boolean lacksSubject(Frame frame, Candidate c) {
    if (c.type != EventType.MEETING
        || c.companions.isEmpty()
        || !c.companions.containsAll(c.participants.keySet())) {
      return false;
    }
    boolean passive = Any.of(frame.verbs(), v -> v.from() == c.verb && v.has(Feature.PASSIVE));
    boolean people =
        Any.of(
            frame.nouns(), n -> n.trigger().type() == Sense.TriggerType.MISSION && n.has("people"));
    return !passive && !people;
  }

  /**
   * Who a sentence is about: the first person or body that is not set aside, in front of the verb
   * where verbs end clauses.
   */
  private @Nullable Located<Entity> subject(Frame frame) {
    boolean whole = frame.verbs().isEmpty() || !frame.verbFinal();
    int to = whole ? frame.sentence().to() : lastVerb(frame);
    for (Located<Entity> e : mentions.entitiesIn(frame.sentence().from(), to)) {
      boolean actor =
          e.value() instanceof Person
              || (e.value() instanceof Organization o && o.kind() != OrganizationKind.MEDIA);
      if (actor && !links.isTitleOwner(e) && !Any.of(links.relations(e), ASIDE::contains)) {
        return e;
      }
    }
    return null;
  }

  private static int lastVerb(Frame frame) {
    return frame.verbs().get(frame.verbs().size() - 1).from();
  }
}
