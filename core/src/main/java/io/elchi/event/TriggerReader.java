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
import io.elchi.clause.Verb;
import io.elchi.language.Relation;
import io.elchi.model.Entity;
import io.elchi.model.EventType;
import io.elchi.model.Instrument;
import io.elchi.model.Organization;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import io.elchi.model.Programme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds in a sentence the words that name events, alone or together; for use by one thread. */
final class TriggerReader {
  private final Mentions mentions;
  private final Links links;
  private final References references;
  private final Documents documents;
  private final NounReader nouns;
  private final VerbReader verbs;

  TriggerReader(Mentions mentions, Links links) {
    this.mentions = mentions;
    this.links = links;
    this.references = new References(mentions, links);
    this.documents = new Documents(mentions, references);
    this.nouns = new NounReader(mentions, links, references, documents);
    this.verbs = new VerbReader(mentions, links);
  }

  /** All candidates of a sentence, in text order; sentences are handed over in text order too. */
  List<Candidate> read(Frame frame) {
    List<Candidate> out = new ArrayList<>();
    for (Noun noun : frame.nouns()) {
      if (isInsideName(noun)) {
        continue;
      }
      if (noun.trigger().event() != null && !noun.has("object")) {
        nouns.noun(frame, noun, out);
      } else if (noun.trigger().event() == null) {
        nouns.deed(frame, noun, out);
      }
    }
    for (Verb verb : frame.verbs()) {
      if (!isInsideBody(verb)) {
        verbs.read(frame, verb, out);
      }
    }
    out.sort(Comparator.comparingInt((Candidate c) -> c.from));
    List<Candidate> all = unique(out);
    if (all.size() > 1) {
      List<Candidate> found = List.copyOf(all);
      all.removeIf(c -> isOnlyCall(frame, c, found));
    }
    documents.after(frame, all);
    references.read(frame, all).ifPresent(all::add);
    return all;
  }

  /** "Chamber of Trade and Investment": a word of an organisation's name tells of no event. */
  private boolean isInsideName(Noun noun) {
    return Any.of(
        mentions.entitiesAt(noun.from()),
        e ->
            (e.value() instanceof Organization
                    || (e.value() instanceof Programme && e.to() - e.from() > 2)
                    || isFacility(e))
                && e.from() <= noun.from()
                && e.to() >= noun.to()
                && !noun.has("object"));
  }

  /** "Agency for attracting investment": a verbal noun of a body's name tells of no event. */
  private boolean isInsideBody(Verb verb) {
    return Any.of(
        mentions.entitiesAt(verb.from()),
        e ->
            e.value() instanceof Organization
                && e.from() <= verb.from()
                && e.to() >= verb.to()
                && e.to() - e.from() > verb.to() - verb.from());
  }

  private static boolean isFacility(Located<Entity> e) {
    return e.value() instanceof Place p && p.kind() == PlaceKind.FACILITY && e.to() - e.from() > 1;
  }

  /**
   * "Agreed to hold a forum", "invited him to visit": the forum is planned and the invitation
   * given, and the rest of the words tell no event of their own.
   */
  private static boolean isOnlyCall(Frame frame, Candidate c, List<Candidate> all) {
    if (c.type == EventType.AGREEMENT && c.instrument == Instrument.AGREEMENT && !c.listed) {
      return Any.of(all, o -> isGathering(o.type) && !o.aside && governs(frame, c.verb, o.verb));
    }
    boolean visit = c.type == EventType.SITE_VISIT || c.type == EventType.MEETING;
    return visit
        && Any.of(all, o -> o.type == EventType.INVITATION && governs(frame, o.verb, c.verb));
  }

  private static boolean isGathering(EventType type) {
    return switch (type) {
      case MEETING, FORUM, MATCHMAKING, FAIR -> true;
      default -> false;
    };
  }

  /** Whether one verb is what the next to it, or the one before, says is to be done. */
  private static boolean governs(Frame frame, int main, int deed) {
    List<Verb> verbs = frame.verbs();
    for (int i = 0; i < verbs.size(); i++) {
      if (verbs.get(i).from() == deed && verbs.get(i).isNominal()) {
        int other = frame.verbFinal() ? i + 1 : i - 1;
        return other >= 0 && other < verbs.size() && verbs.get(other).from() == main;
      }
    }
    return false;
  }

  /** One candidate for each type and clause; a special type instead of a general one. */
  private List<Candidate> unique(List<Candidate> all) {
    List<Candidate> out = new ArrayList<>();
    for (Candidate c : all) {
      Candidate same = null;
      for (Candidate o : out) {
        if (o.type == c.type && (o.verb == c.verb || sameClause(o, c)) && !arePapers(o, c)) {
          same = o;
        }
      }
      if (same == null) {
        out.add(c);
      } else if (c.score > same.score) {
        out.set(out.indexOf(same), c);
      }
    }
    out.removeIf(c -> c.type == EventType.MEETING && coveredBySpecial(c, out));
    return out;
  }

  /**
   * "A memorandum between A and B and a contract between C and D were signed": two papers with
   * parties of their own.
   */
  private boolean arePapers(Candidate a, Candidate b) {
    boolean papers =
        a.type == EventType.AGREEMENT
            && a.instrument != null
            && b.instrument != null
            && a.docTo <= b.docFrom
            && (a.verb >= 0 || a.listed)
            && (b.verb >= 0 || b.listed);
    if (!papers) {
      return false;
    }
    return Any.of(
        mentions.entitiesIn(a.docTo, b.docFrom),
        e -> !(e.value() instanceof Place) && !links.isTitleOwner(e));
  }

  private static boolean sameClause(Candidate a, Candidate b) {
    Clause clause = a.frame.clauseAt(a.from);
    return clause.contains(b.from, b.to) && Math.abs(a.from - b.from) <= 20;
  }

  private boolean coveredBySpecial(Candidate meeting, List<Candidate> all) {
    for (Candidate o : all) {
      boolean special =
          o.type == EventType.MATCHMAKING || o.type == EventType.FORUM || o.type == EventType.FAIR;
      if (special && !o.mentionOnly && (o.verb == meeting.verb || sameClause(o, meeting))) {
        return o.type == EventType.MATCHMAKING || !hasCompanion(meeting);
      }
    }
    return false;
  }

  private boolean hasCompanion(Candidate c) {
    Clause clause = c.frame.clauseAt(c.from);
    return Any.of(
        mentions.entitiesIn(clause.from(), clause.to()),
        e -> e.value() instanceof Person && links.relations(e).contains(Relation.COMPANION));
  }
}
