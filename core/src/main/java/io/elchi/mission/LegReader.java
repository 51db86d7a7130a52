// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.clause.Frame;
import io.elchi.clause.Noun;
import io.elchi.clause.Standing;
import io.elchi.clause.StatusReader;
import io.elchi.clause.Verb;
import io.elchi.language.Feature;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.EventType;
import io.elchi.model.Person;
import io.elchi.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from each sentence about travelling who goes where. Stateless. */
final class LegReader {
  private static final int BESIDE = 4;

  /**
   * "A delegation of 40 investors of X": numbers and people stand between where heads come first.
   */
  private static final int BEHIND = 6;

  /** A trip that people are only called to make counts so much. */
  private static final double INVITED = 0.5;

  private LegReader() {}

  static List<Leg> read(Signals s, Nationalities nationalities) {
    List<Leg> out = new ArrayList<>();
    for (Frame f : s.missionFrames) {
      Set<String> origins = new LinkedHashSet<>();
      Set<String> goals = new LinkedHashSet<>();
      boolean trip = s.isTrip(f);
      boolean buyers = Any.of(f.nouns(), n -> n.has("mission-kind=buyers_mission"));
      List<CountryMention> named = s.countriesIn(f.sentence().index());
      for (CountryMention c : named) {
        Set<Relation> r = c.relations();
        boolean told = s.inTravelClause(f, c) || s.firmsFrom(c);
        if (!told) {
          continue;
        }
        boolean aside =
            r.contains(Relation.GOAL) || r.contains(Relation.PLACE) || isHeldIn(s, f, c);
        if (r.contains(Relation.SOURCE)
            || (!aside && (besidePeople(s, f, c) || besideTravellers(s, f, c)))
            || (buyers && !c.country().equals(s.home) && !r.contains(Relation.GOAL))) {
          origins.add(c.country());
        } else if (aside
            && (trip || r.contains(Relation.GOAL) || s.hasNoun(f, ""))
            && c.isPlace()) {
          goals.add(c.country());
        } else if (visited(f, c) || (trip && s.bareCity(c))) {
          goals.add(c.country());
        }
      }
      origins.removeIf(c -> goals.contains(c) && goals.size() == 1 && !c.equals(s.home));
      if (trip && goals.isEmpty()) {
        hosts(s, f, nationalities, origins, goals);
      }
      people(s, f, nationalities, origins, goals);
      if (origins.isEmpty() && !goals.isEmpty() && goals.stream().allMatch(s.home::equals)) {
        named.stream().filter(c -> comes(s, f, c)).forEach(c -> origins.add(c.country()));
      }
      double weight = (s.isLead(f) ? 1.5 : 1) * (trip ? 1 : isOnlyBusiness(f) ? 0.4 : 0.8);
      Verb teller = teller(f);
      Standing standing =
          teller == null
              ? null
              : isInvitation(teller)
                  ? Standing.of(Status.PLANNED, true)
                  : StatusReader.read(f, teller.from(), teller.to(), teller);
      if (isAside(s, f)) {
        standing = (standing == null ? Standing.of(Status.HELD, false) : standing).asBackground();
      }
      boolean called = teller != null && (isInvitation(teller) || isCall(f));
      weight *= called ? INVITED : 1;
      boolean foreign = s.hasNoun(f, "") && Any.of(named, c -> !c.country().equals(s.home));
      boolean attributive = teller != null && teller.isParticiple() && f.verbFinal();
      out.add(
          new Leg(
              f,
              List.copyOf(origins),
              List.copyOf(goals),
              trip,
              standing,
              foreign,
              called,
              attributive,
              weight));
    }
    return out;
  }

  /** Business people who do something else than travel, and no delegation. */
  static boolean isOnlyBusiness(Frame f) {
    return !Any.of(f.verbs(), v -> v.is(Sense.TriggerType.HOST))
        && !Any.of(
            f.nouns(), n -> n.trigger().type() == Sense.TriggerType.MISSION && !n.has("business"));
  }

  /** "The Iraqi delegation", "the delegation of Iraq". */
  private static boolean besidePeople(Signals s, Frame f, CountryMention c) {
    boolean headFirst = !s.text.language().profile().headFinal();
    for (Noun n : f.nouns()) {
      if (n.trigger().type() != Sense.TriggerType.MISSION || !n.has("people") || s.isMet(n)) {
        continue;
      }
      int before = n.from() - c.to();
      int after = c.from() - n.to();
      if (!headFirst && before >= 0 && before <= BESIDE && noVerbBetween(f, c.to(), n.from())) {
        return true;
      }
      if (headFirst && after >= 0 && after <= BEHIND && noVerbBetween(f, n.to(), c.from())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "To take part in the fair of X": where heads come first, the place behind what is held there.
   */
  private static boolean isHeldIn(Signals s, Frame f, CountryMention c) {
    if (s.text.language().profile().headFinal() || !c.isPlace() || c.country().equals(s.home)) {
      return false;
    }
    for (Noun n : f.nouns()) {
      int gap = c.from() - n.to();
      boolean attended =
          n.trigger().event() == EventType.FAIR
              && gap >= 0
              && gap <= BESIDE
              && noVerbBetween(f, n.to(), c.from())
              && n.from() > 0
              && s.text.any(
                  n.from() - 1,
                  Sense.RelationWord.class,
                  m -> m.sense().before() && m.sense().relation() == Relation.PLACE);
      if (attended) {
        return true;
      }
    }
    return false;
  }

  /** "Twenty Omani businessmen", where the sentence tells of travelling. */
  private static boolean besideTravellers(Signals s, Frame f, CountryMention c) {
    return Signals.travels(f) && s.besideTravellers(c);
  }

  private static boolean noVerbBetween(Frame f, int from, int to) {
    return f.verbsIn(from, to).isEmpty();
  }

  /** The object of a verb of visiting. */
  private static boolean visited(Frame f, CountryMention c) {
    boolean object =
        c.relations().contains(Relation.OBJECT) && !c.relations().contains(Relation.POSSESSOR);
    if (!c.isPlace() || !object) {
      return false;
    }
    return Any.of(
        f.verbsIn(f.clauseAt(c.from())),
        v -> v.is(Sense.TriggerType.VISIT) || v.is(Sense.TriggerType.TRAVEL));
  }

  /** "The ambassador of X came": those of another country who arrive come from there. */
  private static boolean comes(Signals s, Frame f, CountryMention c) {
    boolean plain =
        c.relations().isEmpty()
            || c.relations().contains(Relation.POSSESSOR)
            || c.relations().contains(Relation.SOURCE);
    return plain
        && !c.country().equals(s.home)
        && Any.of(
            f.verbsIn(f.clauseAt(c.from())),
            v ->
                v.trigger() != null
                    && v.is(Sense.TriggerType.TRAVEL)
                    && v.trigger().flags().contains("come"));
  }

  /** "At the invitation of the minister of X": who travels goes to X, and does not come from it. */
  private static void hosts(
      Signals s, Frame f, Nationalities nationalities, Set<String> origins, Set<String> goals) {
    for (Located<Entity> e : s.mentions.entitiesIn(f.sentence().from(), f.sentence().to())) {
      boolean inviter =
          e.value() instanceof Person && s.links.relations(e).contains(Relation.INVITED_BY);
      String country = inviter ? nationalities.of(e.value().id()).orElse(null) : null;
      if (country != null) {
        goals.add(country);
        origins.remove(country);
        return;
      }
    }
  }

  /** Those who lead or travel come from the country that their titles are of. */
  private static void people(
      Signals s, Frame f, Nationalities nationalities, Set<String> origins, Set<String> goals) {
    int from = f.sentence().from();
    int to = f.sentence().to();
    for (Located<Entity> e : s.links.beside(Relation.LED_BY, from, to)) {
      nationalities.of(e.value().id()).filter(c -> !goals.contains(c)).ifPresent(origins::add);
    }
    if (!s.isTrip(f) || !origins.isEmpty()) {
      return;
    }
    for (Located<Entity> e : s.mentions.entitiesIn(from, to)) {
      if (e.value() instanceof Person) {
        Set<Relation> r = s.links.relations(e);
        boolean subject =
            !r.contains(Relation.COMPANION)
                && !r.contains(Relation.AGENT)
                && !r.contains(Relation.HOSTED_BY)
                && !r.contains(Relation.INVITED_BY);
        if (subject) {
          nationalities.of(e.value().id()).filter(c -> !goals.contains(c)).ifPresent(origins::add);
        }
        return;
      }
    }
  }

  /**
   * "Since the president's visit …", "what was signed during the visit is carried out": a trip that
   * only says when something else was, in a sentence about no other travelling.
   */
  private static boolean isAside(Signals s, Frame f) {
    if (!f.verbFinal()
        || s.hasNoun(f, "people")
        || Any.of(f.verbs(), v -> v.is(Sense.TriggerType.TRAVEL) || v.is(Sense.TriggerType.HOST))) {
      return false;
    }
    boolean trip = false;
    for (Noun n : f.nouns()) {
      if (n.trigger().type() == Sense.TriggerType.MISSION) {
        trip = true;
        if (!saysWhen(s, f, n)) {
          return false;
        }
      }
    }
    return trip;
  }

  private static boolean saysWhen(Signals s, Frame f, Noun n) {
    boolean cue =
        s.text.any(
            n.to() - 1,
            Sense.StatusCue.class,
            m -> m.to() > n.to() && m.sense().code().equals("background"));
    return cue
        || f.governor(n.from(), n.to())
            .filter(
                v -> v.isParticiple() && v.has(Feature.PASSIVE) && v.has(Feature.PAST_PARTICIPLE))
            .filter(LegReader::isPaper)
            .isPresent();
  }

  private static boolean isPaper(Verb v) {
    return v.is(Sense.TriggerType.SIGN)
        || (v.trigger() != null && v.trigger().event() == EventType.AGREEMENT);
  }

  /** Somebody is called to come along: the trip lies ahead, whatever the tense of the call. */
  private static boolean isInvitation(Verb v) {
    return v.trigger() != null && v.trigger().event() == EventType.INVITATION;
  }

  /** A sentence that tells of an invitation and of nobody who travels. */
  private static boolean isCall(Frame f) {
    boolean travels =
        Any.of(f.verbs(), v -> v.is(Sense.TriggerType.TRAVEL) || v.is(Sense.TriggerType.VISIT));
    return !travels && Any.of(f.verbs(), v -> v.isFinite() && isInvitation(v));
  }

  /** The verb that tells how far the trip has come; a predicate rather than a participle. */
  private static @Nullable Verb teller(Frame f) {
    Verb found = null;
    for (Verb v : f.verbs()) {
      boolean travels = v.is(Sense.TriggerType.TRAVEL) || v.is(Sense.TriggerType.VISIT);
      if (travels && (found == null || (found.isParticiple() && !v.isParticiple()))) {
        found = v;
      }
    }
    if (found == null) {
      for (Verb v : f.verbs()) {
        if (v.is(Sense.TriggerType.HOST) && !v.isParticiple()) {
          return v;
        }
      }
    }
    if (found != null && !found.isParticiple()) {
      return found;
    }
    for (Noun n : f.nouns()) {
      if (n.trigger().type() == Sense.TriggerType.MISSION) {
        Verb v = f.governor(n.from(), n.to()).orElse(null);
        boolean tells =
            v != null
                && !v.is(Sense.TriggerType.OTHER)
                && !v.is(Sense.TriggerType.SAY)
                && !v.is(Sense.TriggerType.BUILD)
                && !v.is(Sense.TriggerType.OPEN)
                && !v.saying();
        if (v != null && tells && (found == null || !v.isParticiple())) {
          return v;
        }
      }
    }
    if (found != null) {
      return found;
    }
    for (Verb v : f.verbs()) {
      if (v.is(Sense.TriggerType.HOST)) {
        return v;
      }
    }
    return null;
  }
}
