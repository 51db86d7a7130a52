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
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.EventType;
import io.elchi.model.Organization;
import io.elchi.model.OrganizationKind;
import io.elchi.model.ParticipantRole;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.QuantityKind;
import io.elchi.model.TimeExpression;
import io.elchi.model.TimeType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills times, places and participants of candidates from their sentence; for use by one thread.
 */
final class ArgumentReader {
  /** So many tokens behind a paper "between A and B" begins. */
  private static final int PAPER_REACH = 6;

  /** So many words may stand between a person and the trip that is theirs. */
  private static final int TRIP_REACH = 7;

  private static final String QUOTES = "\"”»“«„'’";

  private final Mentions mentions;
  private final AnalyzedText text;
  private final Links links;
  private final EventPlaces places;
  private final Parties parties;
  private final Bodies bodies;
  private final Tellers tellers;
  private final boolean headFinal;

  ArgumentReader(Mentions mentions, Links links, Bodies bodies) {
    this.bodies = bodies;
    this.tellers = new Tellers(mentions.text());
    this.mentions = mentions;
    this.text = mentions.text();
    this.links = links;
    this.headFinal = text.language().profile().headFinal();
    this.places = new EventPlaces(mentions, links);
    this.parties = new Parties(mentions, links);
  }

  /** Fills all candidates of one sentence. */
  void fill(Frame frame, List<Candidate> candidates) {
    windows(frame, candidates);
    papers(candidates);
    Candidate previous = null;
    for (Candidate c : candidates) {
      for (Located<Entity> e : mentions.entitiesIn(c.windowFrom, c.windowTo)) {
        entity(frame, c, e);
      }
      subject(frame, c);
      places.scene(frame, c);
      places.arrival(frame, c);
      if (frame.verbFinal() && previous != null && c.participants.isEmpty()) {
        agreed(previous, c);
      }
      parties(frame, c);
      if (previous != null
          && c.participants.isEmpty()
          && !c.mentionOnly
          && tellers.goesOn(frame, c)) {
        for (String id : previous.participants.keySet()) {
          if (!previous.companions.contains(id)) {
            c.participants.put(id, role(c, Set.of()));
          }
        }
      }
      previous = c.mentionOnly ? previous : c;
      c.time = time(frame, c);
      for (var q : mentions.quantitiesIn(c.windowFrom, c.windowTo)) {
        boolean sum =
            q.value().kind() == QuantityKind.MONEY || q.value().kind() == QuantityKind.MEASURE;
        if (sum
            && ((c.type == EventType.INVESTMENT && q.value().kind() == QuantityKind.MONEY)
                || c.type == EventType.PROJECT
                || c.type == EventType.AGREEMENT)) {
          c.quantities.add(q.value().id());
        }
      }
      for (Match<Sense.Sector> s : text.matches(c.windowFrom, c.windowTo, Sense.Sector.class)) {
        if (!isInPublicBody(s)) {
          c.sectors.addAll(s.sense().divisions());
        }
      }
    }
  }

  /** "The chamber of industry and mines": what a public body is called after is no business. */
  private boolean isInPublicBody(Match<?> word) {
    for (Located<Entity> e : mentions.entitiesAt(word.from())) {
      if (e.value() instanceof Organization o
          && o.kind() != OrganizationKind.COMPANY
          && o.kind() != OrganizationKind.ASSOCIATION) {
        return true;
      }
    }
    return false;
  }

  /**
   * Which part of the sentence speaks of which candidate: from the end of the one before to the end
   * of its own verb.
   */
  private void windows(Frame frame, List<Candidate> all) {
    int start = frame.sentence().from();
    int end = frame.sentence().to();
    int distinct = 0;
    int lastEnd = -1;
    for (Candidate c : all) {
      distinct += c.end != lastEnd && !c.mentionOnly ? 1 : 0;
      lastEnd = c.mentionOnly ? lastEnd : c.end;
    }
    for (Candidate c : all) {
      c.windowFrom = start;
      c.windowTo = end;
      if (frame.verbFinal() && c.verb >= 0) {
        // what follows the predicate is another clause; where relative clauses follow their noun
        // it may be the rest of the same one
        int next = frame.clauseAt(c.verb).to();
        c.windowTo = headFinal ? Math.max(c.end, next) : end;
      }
      if (distinct < 2) {
        continue;
      }
      if (frame.verbFinal()) {
        for (Candidate o : all) {
          if (o.end <= c.from && !o.mentionOnly && o.end != c.end) {
            c.windowFrom = Math.max(c.windowFrom, o.end);
          }
          if (o.from >= c.end && o.end != c.end) {
            c.windowTo = Math.min(c.windowTo, c.end);
          }
        }
      } else {
        Clause clause = frame.clauseAt(c.from);
        c.windowFrom = clause.from();
        c.windowTo = clause.to();
      }
    }
  }

  /** Papers that share a verb: each has the parties on the side of it where they stand. */
  private void papers(List<Candidate> all) {
    Candidate last = null;
    for (Candidate c : all) {
      boolean paper = c.type == EventType.AGREEMENT && !c.mentionOnly && (c.verb >= 0 || c.listed);
      if (paper && last != null && last.verb == c.verb && last.docTo <= c.docFrom) {
        if (partiesFollow(last.docTo)) {
          last.windowTo = Math.min(last.windowTo, c.docFrom);
          c.windowFrom = Math.max(c.windowFrom, c.docFrom);
        } else {
          last.windowTo = Math.min(last.windowTo, last.docTo);
          c.windowFrom = Math.max(c.windowFrom, last.docTo);
        }
      }
      last = paper ? c : last;
    }
  }

  /** Whether "between" stands in front of its nouns, in the words behind a paper. */
  private boolean partiesFollow(int from) {
    for (int i = from; i < Math.min(text.size(), from + PAPER_REACH); i++) {
      for (Match<Sense.RelationWord> m : text.matchesAt(i, Sense.RelationWord.class)) {
        boolean party =
            m.sense().relation() == Relation.BETWEEN || m.sense().relation() == Relation.COMPANION;
        if (m.sense().before() && party) {
          return true;
        }
      }
    }
    return false;
  }

  private void entity(Frame frame, Candidate c, Located<Entity> e) {
    if ((links.isTitleOwner(e) && !places.isScene(e))
        || tellers.isSource(frame, c, e)
        || (e.value() instanceof Organization && tellers.isCredited(mentions, e))
        || isTraveller(frame, c, e)
        || Tellers.isTeller(frame, c, e)) {
      return;
    }
    if (e.value() instanceof Place place) {
      places.place(frame, c, e, place);
    } else if (e.value() instanceof Person || e.value() instanceof Organization) {
      if (e.value() instanceof Organization o && o.kind() == OrganizationKind.MEDIA) {
        return;
      }
      Set<Relation> relations = links.relations(e);
      if (relations.contains(Relation.TOPIC) && !relations.contains(Relation.COMPANION)) {
        return;
      }
      if (relations.contains(Relation.COMPANION)) {
        c.companions.add(e.value().id());
      }
      if (namesEvent(c, e)) {
        c.objects.add(e.value().id());
        return;
      }
      if (isVenue(e.value(), relations)) {
        c.places.add(e.value().id());
        return;
      }
      c.participants.putIfAbsent(e.value().id(), role(c, relations));
    }
  }

  /** "On the eve of X's visit": whose trip it is takes no part in what else is told. */
  private boolean isTraveller(Frame frame, Candidate c, Located<Entity> e) {
    return frame.verbFinal()
        && e.value() instanceof Person
        && links.relations(e).contains(Relation.POSSESSOR)
        && Any.of(
            frame.nouns(),
            n ->
                n.trigger().type() == Sense.TriggerType.MISSION
                    && n.has("trip")
                    && n.from() >= e.to()
                    && n.from() - e.to() <= TRIP_REACH
                    && (n.to() <= c.from || n.from() >= c.to)
                    && text.any(
                        n.to(),
                        Sense.RelationWord.class,
                        m -> m.sense().relation() == Relation.PLACE));
  }

  /** "The “X Summit” forum", "the session of the committee": the body is the event's own name. */
  private boolean namesEvent(Candidate c, Located<Entity> e) {
    if (!(e.value() instanceof Organization body)) {
      return false;
    }
    boolean other = body.kind() == OrganizationKind.OTHER;
    if (e.from() < c.to && e.to() > c.from) {
      return other && c.verb != c.from;
    }
    boolean right = e.from() >= c.to;
    boolean quoted = right && e.from() == c.to + 1 && text.token(c.to).isAny(QUOTES);
    boolean before = e.to() == c.from || (e.to() + 1 == c.from && text.token(e.to()).isAny(QUOTES));
    return switch (c.type) {
      case FORUM, FAIR ->
          (other || body.kind() == OrganizationKind.COMPANY)
              && (quoted || (before && links.relations(e).isEmpty()));
      case MEETING ->
          other && c.verb != c.from && (headFinal ? before : right && e.from() <= c.to + 1);
      default -> false;
    };
  }

  /** Talks "at the embassy", "in the governor's office": the body is only where they are. */
  private static boolean isVenue(Entity body, Set<Relation> relations) {
    return body instanceof Organization o
        && (o.kind() == OrganizationKind.EMBASSY || o.kind() == OrganizationKind.GOVERNMENT)
        && relations.contains(Relation.PLACE)
        && !relations.contains(Relation.COMPANION);
  }

  private static ParticipantRole role(Candidate c, Set<Relation> relations) {
    if (relations.contains(Relation.ORGANISED_BY)) {
      return ParticipantRole.ORGANIZER;
    }
    if (relations.contains(Relation.HOSTED_BY) || relations.contains(Relation.INVITED_BY)) {
      return ParticipantRole.HOST;
    }
    if (relations.contains(Relation.SUPPORTED_BY)) {
      return ParticipantRole.SUPPORTER;
    }
    if (c.type == EventType.AGREEMENT) {
      return ParticipantRole.SIGNATORY;
    }
    return relations.contains(Relation.COMPANION)
        ? ParticipantRole.PARTNER
        : ParticipantRole.PARTICIPANT;
  }

  /** "With X on building Y agreed": with whom stands in front of what is agreed on. */
  private static void agreed(Candidate content, Candidate c) {
    boolean deed = content.type != EventType.AGREEMENT && content.type != EventType.MEETING;
    if (c.type == EventType.AGREEMENT && deed) {
      for (String id : content.companions) {
        c.participants.put(id, ParticipantRole.SIGNATORY);
      }
    }
  }

  /** Who is left when no person or body takes part. */
  private void parties(Frame frame, Candidate c) {
    if (!c.participants.isEmpty()) {
      return;
    }
    for (String body : bodies.of(c.tellers)) {
      if (bodies.isCompany(body)) {
        c.participants.put(body, ParticipantRole.PARTICIPANT);
      }
    }
    if (!c.participants.isEmpty()) {
      return;
    }
    for (Located<Entity> e : parties.bodiesBefore(frame, c)) {
      entity(frame, c, e);
    }
    if (c.participants.isEmpty()) {
      parties.referred(frame, c).ifPresent(id -> c.participants.put(id, role(c, Set.of())));
    }
    if (c.participants.isEmpty()) {
      for (String place : parties.places(frame, c)) {
        c.participants.putIfAbsent(place, role(c, Set.of()));
      }
    }
  }

  /** The subject of the sentence takes part in everything that its verbs say. */
  private void subject(Frame frame, Candidate c) {
    if (c.windowFrom == frame.sentence().from()) {
      return;
    }
    for (Located<Entity> e : mentions.entitiesIn(frame.sentence().from(), c.windowFrom)) {
      boolean name = e.value() instanceof Person || e.value() instanceof Organization;
      if (name && !links.isTitleOwner(e)) {
        if (links.relations(e).isEmpty()) {
          entity(frame, c, e);
        }
        return;
      }
    }
  }

  private @Nullable Located<TimeExpression> time(Frame frame, Candidate c) {
    if (c.type == EventType.INVITATION) {
      // a time beside it is that of what one is invited to
      return null;
    }
    Located<TimeExpression> best = nearest(c, c.windowFrom, c.windowTo);
    if (best != null) {
      return best;
    }
    // a time in front of the first verb holds for the whole sentence
    int firstVerb = frame.verbs().isEmpty() ? frame.sentence().to() : frame.verbs().get(0).from();
    return nearest(c, frame.sentence().from(), Math.min(firstVerb, c.windowFrom));
  }

  private @Nullable Located<TimeExpression> nearest(Candidate c, int from, int to) {
    Located<TimeExpression> best = null;
    int bestCost = Integer.MAX_VALUE;
    for (Located<TimeExpression> t : mentions.timesIn(from, Math.max(from, to))) {
      if (!isWhen(t.value()) || links.isReportTime(t) || (isYears(t.value()) && !isLong(c.type))) {
        continue;
      }
      int cost = t.from() >= c.to ? t.from() - c.to + 3 : c.from - t.to();
      boolean exact = t.value().value().length() >= 10;
      cost += exact ? 0 : 12;
      if (cost < bestCost) {
        best = t;
        bestCost = cost;
      }
    }
    return best;
  }

  /** Only works and what is paid for them last for years; papers hold for years. */
  private static boolean isLong(EventType type) {
    return type == EventType.PROJECT || type == EventType.INVESTMENT;
  }

  /** Whether a time is years together: {@code 2024/2026}. */
  private static boolean isYears(TimeExpression t) {
    String value = t.value();
    return value.length() == 9 && value.charAt(4) == '/' && value.indexOf('-') < 0;
  }

  private static boolean isWhen(TimeExpression t) {
    boolean date = t.type() == TimeType.DATE || t.type() == TimeType.TIME;
    return date && !t.value().endsWith("_REF") && !t.value().startsWith("P");
  }
}
