// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.Located;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Frame;
import io.elchi.clause.Links;
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

  private static final Set<Relation> ASIDE =
      Set.of(
          Relation.COMPANION,
          Relation.TOPIC,
          Relation.GOAL,
          Relation.SOURCE,
          Relation.PLACE,
          Relation.INVITED_BY,
          Relation.HOSTED_BY);

  private final Mentions mentions;
  private final Links links;

  private @Nullable String topic;
  private int topicSentence;
  private @Nullable Candidate gathering;

  Carry(Mentions mentions, Links links) {
    this.mentions = mentions;
    this.links = links;
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
      if (c.type == EventType.AGREEMENT && c.participants.isEmpty()) {
        decided(c);
      }
      boolean meets = c.type == EventType.MEETING || c.type == EventType.MATCHMAKING;
      if (meets && !c.participants.isEmpty()) {
        gathering = c;
      }
    }
    if (subject != null) {
      topic = subject.value().id();
      topicSentence = frame.sentence().index();
    }
  }

  /** What is agreed in the sentence of a meeting, or the next, is agreed by those who met. */
  private void decided(Candidate c) {
    Candidate meeting = gathering;
    boolean decision = c.instrument == null || c.instrument == Instrument.AGREEMENT;
    if (meeting == null || !decision || c.standing.background()) {
      return;
    }
    int back = c.sentence() - meeting.sentence();
    if (back >= 0 && back <= 1) {
      meeting
          .participants
          .keySet()
          .forEach(id -> c.participants.put(id, ParticipantRole.SIGNATORY));
    }
  }

  /** Talks with somebody, where the sentence does not say who talked. */
  private boolean lacksSubject(Frame frame, Candidate c) {
    if (c.type != EventType.MEETING
        || c.companions.isEmpty()
        || !c.companions.containsAll(c.participants.keySet())) {
      return false;
    }
    boolean passive =
        frame.verbs().stream().anyMatch(v -> v.from() == c.verb && v.has(Feature.PASSIVE));
    boolean people =
        frame.nouns().stream()
            .anyMatch(n -> n.trigger().type() == Sense.TriggerType.MISSION && n.has("people"));
    return !passive && !people;
  }

  /** Who a sentence is about: the first person or body in front of a verb that is not set aside. */
  private @Nullable Located<Entity> subject(Frame frame) {
    int to = frame.verbs().isEmpty() ? frame.sentence().to() : lastVerb(frame);
    for (Located<Entity> e : mentions.entitiesIn(frame.sentence().from(), to)) {
      boolean actor =
          e.value() instanceof Person
              || (e.value() instanceof Organization o && o.kind() != OrganizationKind.MEDIA);
      if (actor
          && !links.isTitleOwner(e)
          && links.relations(e).stream().noneMatch(ASIDE::contains)) {
        return e;
      }
    }
    return null;
  }

  private static int lastVerb(Frame frame) {
    return frame.verbs().get(frame.verbs().size() - 1).from();
  }
}
