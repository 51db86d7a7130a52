// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Clauses;
import io.elchi.clause.Frame;
import io.elchi.clause.Frames;
import io.elchi.clause.Links;
import io.elchi.model.Entity;
import io.elchi.model.Event;
import io.elchi.model.EventType;
import io.elchi.model.Instrument;
import io.elchi.model.Participant;
import io.elchi.model.Span;
import io.elchi.model.Status;
import io.elchi.model.TextSpan;
import io.elchi.model.TimeExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Assembles events: trigger words and verbs make candidates in clauses, arguments are filled in,
 * and what headline, lead and body say of one event becomes one event. Immutable and safe for all
 * threads.
 */
public final class EventExtractor {
  private static final double THRESHOLD = 0.36;

  /** An extractor; it keeps nothing of any text. */
  public EventExtractor() {}

  /** The events of a text, with ids {@code v1}, {@code v2} … in text order. */
  public List<Event> extract(Clauses clauses) {
    Mentions mentions = clauses.mentions();
    EventNames names = new EventNames(mentions);
    List<Event> out = new ArrayList<>();
    for (Cluster k : clusters(clauses)) {
      out.add(event(mentions, names, "v" + (out.size() + 1), k));
    }
    return List.copyOf(out);
  }

  /** Why {@link #extract} finds what it finds in the same text, event by event. */
  public List<EventReason> reasons(Mentions mentions) {
    List<EventReason> out = new ArrayList<>();
    int number = 0;
    for (Cluster k : clusters(Clauses.of(mentions))) {
      number++;
      out.addAll(new Reasons(mentions, "v" + number, k).read());
    }
    return List.copyOf(out);
  }

  private static List<Cluster> clusters(Clauses clauses) {
    Mentions mentions = clauses.mentions();
    boolean[] quoted = Frames.quoted(mentions.text());
    Links links = clauses.links();
    TriggerReader triggers = new TriggerReader(mentions, links);
    Bodies bodies = new Bodies(mentions);
    ArgumentReader arguments = new ArgumentReader(mentions, links, bodies);
    Carry carry = new Carry(mentions, links);
    List<Candidate> all = new ArrayList<>();
    for (Frame frame : clauses.frames()) {
      List<Candidate> found = new ArrayList<>(triggers.read(frame));
      found.removeIf(c -> c.standing.status() == null);
      arguments.fill(frame, found);
      setAside(mentions, found);
      goesOn(found);
      carry.complete(frame, found);
      for (Candidate c : found) {
        c.quoted = quoted[c.from];
        if (c.anaphoric) {
          // when it was has been said before; a time beside it is of something else
          c.time = null;
        }
        c.bodies.addAll(bodies.of(c.participants.keySet()));
        for (String id : c.participants.keySet()) {
          if (bodies.isPerson(id)) {
            c.persons.add(id);
          }
        }
        c.score = score(c);
      }
      all.addAll(found);
    }
    List<Cluster> out = new ArrayList<>();
    for (Cluster k : EventMerger.merge(mentions.text(), all)) {
      if (k.told() && k.score() >= THRESHOLD) {
        out.add(k);
      }
    }
    return out;
  }

  /**
   * "At the end of the talks A and B signed …": who and what stands there belongs to what is told,
   * not to the occasion.
   */
  private static void setAside(Mentions mentions, List<Candidate> found) {
    boolean told = Any.of(found, c -> !c.aside && !c.mentionOnly);
    for (Candidate c : found) {
      if (told && ((c.aside && c.anaphoric) || (c.echo > 0 && c.verb < 0))) {
        c.participants.clear();
        c.companions.clear();
        c.places.clear();
        c.quantities.clear();
        c.time = null;
      } else if (told && c.aside && !c.mentionOnly) {
        Set<String> signers = new HashSet<>();
        for (Candidate o : found) {
          if (o.type == EventType.AGREEMENT && !o.aside && !o.mentionOnly) {
            signers.addAll(o.participants.keySet());
          }
        }
        for (Located<Entity> e : mentions.entitiesIn(c.frame.sentence().from(), c.to)) {
          signers.remove(e.value().id());
        }
        c.participants.keySet().removeAll(signers);
        c.companions.removeAll(signers);
      }
    }
  }

  /**
   * "In the talks they discussed …", "at the event 300 people met": talks of nobody, where the
   * sentence goes on about what has been told.
   */
  private static void goesOn(List<Candidate> found) {
    if (Any.of(found, c -> c.echo == Candidate.FAR_ECHO)) {
      for (Candidate c : found) {
        boolean nobody = c.participants.isEmpty() && c.companions.isEmpty();
        c.anaphoric |= c.type == EventType.MEETING && c.echo == 0 && nobody;
      }
    }
  }

  private static double score(Candidate c) {
    double score = c.score;
    if (!c.mentionOnly) {
      score += c.participants.isEmpty() ? 0 : 0.1;
      score += c.time == null ? 0 : 0.08;
      score += c.places.isEmpty() ? 0 : 0.06;
    }
    score -= c.standing.background() ? 0.25 : 0;
    boolean told = c.standing.status() == Status.HELD && c.standing.firm();
    score -= c.quoted && !told ? 0.12 : 0;
    if (c.quoted && c.type == EventType.MEETING && c.companions.isEmpty()) {
      // "we meet them every month": who does not say with whom makes conversation
      score -= 0.3;
    }
    if (c.type == EventType.INVESTMENT) {
      score += c.quantities.isEmpty() ? -0.3 : 0.05;
    }
    score -= c.attributive ? attributive(c) : 0;
    if (c.standing.status() == Status.PROPOSED) {
      score -= c.standing.explicit() ? 0.05 : 0.4;
    }
    return score;
  }

  /**
   * "The plants that were built there": describes something and reports little, least where a
   * participle is not how clauses go on.
   */
  private static double attributive(Candidate c) {
    return switch (c.type) {
      case ESTABLISHMENT, PROJECT -> c.time != null ? 0.12 : c.frame.verbFinal() ? 0.35 : 0.5;
      case INVESTMENT -> c.frame.verbFinal() ? 0 : 0.2;
      case AGREEMENT -> c.instrument == Instrument.AGREEMENT ? 0.35 : 0;
      default -> 0;
    };
  }

  private static Event event(Mentions mentions, EventNames names, String id, Cluster k) {
    AnalyzedText text = mentions.text();
    Candidate first = k.first();
    for (Candidate c : k.members) {
      if (c.score > first.score) {
        first = c;
      }
    }
    TreeSet<Integer> sentences = new TreeSet<>();
    k.members.forEach(c -> sentences.add(c.sentence()));
    List<Span> evidence = new ArrayList<>();
    for (int s : sentences) {
      evidence.add(text.span(text.sentences().get(s)));
    }
    List<Participant> participants = new ArrayList<>();
    k.participants().forEach((entity, role) -> participants.add(new Participant(entity, role)));
    @Nullable Located<TimeExpression> time = k.time();
    return Event.builder(
            id,
            k.type(),
            EventStatus.of(mentions.published(), k),
            text.textSpan(first.from, first.to))
        .name(name(names, k))
        .subject(subject(text, names, k))
        .instrument(k.instrument())
        .time(time == null ? null : time.value().id())
        .places(List.copyOf(k.places()))
        .participants(participants)
        .sectors(List.copyOf(new TreeSet<>(k.sectors())))
        .quantities(List.copyOf(k.quantities()))
        .evidence(evidence)
        .confidence(Confidence.of(k.type(), k.score()))
        .build();
  }

  private static @Nullable String name(EventNames names, Cluster k) {
    for (Candidate c : k.members) {
      Optional<String> name = names.name(c);
      if (name.isPresent()) {
        return name.get();
      }
    }
    return null;
  }

  private static @Nullable TextSpan subject(AnalyzedText text, EventNames names, Cluster k) {
    for (Candidate c : k.members) {
      int[] tokens = c.mentionOnly ? null : names.subject(c);
      if (tokens != null) {
        return text.textSpan(tokens[0], tokens[1]);
      }
    }
    return null;
  }
}
