// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Clauses;
import io.elchi.clause.Frame;
import io.elchi.clause.Links;
import io.elchi.clause.Noun;
import io.elchi.clause.Verb;
import io.elchi.language.Feature;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Event;
import io.elchi.model.EventType;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import io.elchi.model.PositionRole;
import io.elchi.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of travelling guests, gathered once for relevance and missions; for use by one
 * thread.
 */
final class Signals {
  private static final int NEAR = 5;
  private static final int BESIDE = 4;

  final Mentions mentions;
  final AnalyzedText text;
  final List<Event> events;
  final List<Frame> frames;
  final Links links;
  final List<CountryMention> countries;
  final String home;

  /** The mentions of countries by the number of their sentence. */
  private final Map<Integer, List<CountryMention>> bySentence;

  /** The countries of places and organisations that are mentioned, by their ids. */
  private final Map<String, String> countryOf = new HashMap<>();

  /** Where headline and lead begin in the source; null as long as nobody asked. */
  private @Nullable Set<Integer> leads;

  /** Frames with a delegation, a trip or a verb of travelling or receiving. */
  final List<Frame> missionFrames = new ArrayList<>();

  /** The sentences of these frames. */
  private final BitSet missions = new BitSet();

  /** How strongly a country is named as where guests come from. */
  final Map<String, Double> from = new HashMap<>();

  /** How strongly a country is named as where guests go to. */
  final Map<String, Double> to = new HashMap<>();

  /**
   * How often a sentence about travelling says that a country is where guests come from or go to.
   */
  final Map<String, Double> crossing = new HashMap<>();

  /** How often a country is pointed at. */
  final Map<String, Integer> counts = new HashMap<>();

  Signals(Clauses clauses, List<Event> events) {
    this.mentions = clauses.mentions();
    this.text = mentions.text();
    this.events = events;
    this.frames = clauses.frames();
    this.links = clauses.links();
    List<CountryMention> named = Countries.find(mentions, links);
    for (CountryMention c : named) {
      counts.merge(c.country(), 1, Integer::sum);
    }
    this.home = home(text.language().profile().countries());
    this.countries = withOurs(named);
    this.bySentence = CountryMention.bySentence(countries);
    for (CountryMention c : countries) {
      if (c.entity() != null) {
        countryOf.putIfAbsent(c.entity().value().id(), c.country());
      }
    }
    for (CountryMention c : countries) {
      if (!c.country().equals(home) && firmsFrom(c)) {
        missions.set(c.sentence());
      }
    }
    for (Frame f : frames) {
      if (isMission(f) || missions.get(f.sentence().index())) {
        missionFrames.add(f);
        missions.set(f.sentence().index());
      }
    }
    vote();
  }

  /** All that points at a country, "our country" as well, in text order. */
  private List<CountryMention> withOurs(List<CountryMention> named) {
    List<CountryMention> ours = Countries.ours(mentions, links, home);
    if (ours.isEmpty()) {
      return named;
    }
    List<CountryMention> all = new ArrayList<>(named);
    all.addAll(ours);
    all.sort(Comparator.comparingInt(CountryMention::from));
    ours.forEach(c -> counts.merge(c.country(), 1, Integer::sum));
    return all;
  }

  /** The first of the language's countries that the text points at; the first when it does none. */
  private String home(List<String> countries) {
    return countries.stream()
        .filter(counts::containsKey)
        .findFirst()
        .orElse(countries.isEmpty() ? "" : countries.get(0));
  }

  /** "Firms from X": where guests come from, whatever the verb of the clause says of them. */
  boolean firmsFrom(CountryMention c) {
    if (!c.relations().contains(Relation.SOURCE)) {
      return false;
    }
    boolean verbFinal = text.language().profile().verbFinal();
    int from = Math.max(0, verbFinal ? c.to() : c.from() - BESIDE);
    int to = Math.min(text.size(), verbFinal ? c.to() + BESIDE : c.from());
    for (int i = from; i < to; i++) {
      for (Match<Sense.Unit> m : text.matchesAt(i, Sense.Unit.class)) {
        boolean counted = m.sense().unit().equals("company") || m.sense().unit().equals("person");
        if (counted && !isUnrelated(i) && !isDiplomat(i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isMission(Frame f) {
    for (Noun n : f.nouns()) {
      if (n.trigger().type() == Sense.TriggerType.MISSION
          || n.trigger().type() == Sense.TriggerType.VISIT) {
        return true;
      }
    }
    for (Verb v : f.verbs()) {
      if (v.is(Sense.TriggerType.TRAVEL)
          || v.is(Sense.TriggerType.VISIT)
          || v.is(Sense.TriggerType.HOST)) {
        return true;
      }
    }
    return false;
  }

  boolean hasNoun(Frame f, String flag) {
    return Any.of(
        f.nouns(),
        n -> n.trigger().type() == Sense.TriggerType.MISSION && (flag.isEmpty() || n.has(flag)));
  }

  private static boolean buyers(Frame f) {
    for (Noun n : f.nouns()) {
      if (n.has("mission-kind=buyers_mission")) {
        return true;
      }
    }
    return false;
  }

  boolean isTrip(Frame f) {
    return hasNoun(f, "trip")
        || Any.of(f.nouns(), n -> n.trigger().type() == Sense.TriggerType.VISIT)
        || Any.of(f.verbs(), v -> v.is(Sense.TriggerType.TRAVEL) || v.is(Sense.TriggerType.VISIT));
  }

  boolean isLead(Frame f) {
    return f.headline() || f.sentence().index() <= 3;
  }

  /** Whether headline or lead tell of an event. */
  boolean isLead(Event e) {
    if (leads == null) {
      leads = new HashSet<>();
      for (Frame f : frames) {
        if (!f.sentence().furniture() && isLead(f)) {
          leads.add(text.span(f.sentence()).start());
        }
      }
    }
    for (Span span : e.evidence()) {
      if (leads.contains(span.start())) {
        return true;
      }
    }
    return false;
  }

  /** What points at a country in the sentence of that number, in text order. */
  List<CountryMention> countriesIn(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The countries that an event takes place in. */
  Set<String> countriesOf(Event e) {
    Set<String> out = new LinkedHashSet<>();
    for (String place : e.places()) {
      String country = countryOf.get(place);
      if (country != null) {
        out.add(country);
      }
    }
    return out;
  }

  private void vote() {
    for (CountryMention c : countries) {
      Frame f = frames.get(c.sentence());
      double weight = isLead(f) ? 1.5 : 1;
      if (missions.get(c.sentence())) {
        people(c, f, weight);
        Set<Relation> r = c.relations();
        boolean travel = isTrip(f);
        if (buyers(f)
            && !c.country().equals(home)
            && !r.contains(Relation.GOAL)
            && !r.contains(Relation.PLACE)) {
          // buyers come from abroad, whatever case lists their countries
          add(from, c.country(), weight);
          add(crossing, c.country(), 1);
        }
        if (r.contains(Relation.SOURCE)) {
          add(from, c.country(), weight);
          add(crossing, c.country(), 1);
        }
        if (r.contains(Relation.GOAL) && travel) {
          add(to, c.country(), 1.5 * weight);
          add(crossing, c.country(), 1);
        }
        if (r.contains(Relation.PLACE)) {
          add(to, c.country(), (travel ? 1 : 0.5) * weight);
          add(crossing, c.country(), travel ? 1 : 0.3);
        }
        trip(c, f, weight);
        if (travels(f) && besideTravellers(c)) {
          add(from, c.country(), weight);
          add(crossing, c.country(), 1);
        } else if (travel && bareCity(c)) {
          add(to, c.country(), weight);
          add(crossing, c.country(), 1);
        }
      } else if (c.relations().contains(Relation.PLACE)) {
        add(to, c.country(), 0.3);
      }
    }
    for (Event e : events) {
      for (String place : e.places()) {
        String country = countryOf.get(place);
        if (country != null) {
          add(to, country, 0.7);
        }
      }
    }
  }

  /** "Twenty Omani businessmen": a word for people or firms right beside a country's name. */
  boolean besideTravellers(CountryMention c) {
    if (c.relations().contains(Relation.GOAL) || c.relations().contains(Relation.PLACE)) {
      return false;
    }
    boolean headFirst = !text.language().profile().headFinal();
    int from = headFirst ? Math.max(0, c.from() - 2) : c.to();
    int to = headFirst ? c.from() : Math.min(text.size(), c.to() + 2);
    for (int i = from; i < to; i++) {
      for (Match<Sense.Unit> m : text.matchesAt(i, Sense.Unit.class)) {
        if (isDiplomat(i) || isUnrelated(i)) {
          continue;
        }
        if (m.sense().unit().equals("person") || m.sense().unit().equals("company")) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the clause of a mention speaks of travelling, or has no verb that speaks of something
   * else.
   */
  boolean inTravelClause(Frame f, CountryMention c) {
    var clause = f.clauseAt(c.from());
    boolean other = false;
    for (Verb v : f.verbsIn(clause)) {
      if (v.is(Sense.TriggerType.TRAVEL)
          || v.is(Sense.TriggerType.VISIT)
          || v.is(Sense.TriggerType.HOST)
          || v.is(Sense.TriggerType.SUPPORT)) {
        return true;
      }
      other = true;
    }
    for (Noun n : f.nounsIn(clause.from(), clause.to())) {
      if (n.trigger().type() == Sense.TriggerType.MISSION
          || n.trigger().type() == Sense.TriggerType.VISIT) {
        return true;
      }
    }
    return !other;
  }

  /** Tourists, players, pupils: they travel, but for no business. */
  private boolean isUnrelated(int token) {
    return text.any(token, Sense.Trigger.class, m -> m.sense().flags().contains("unrelated"));
  }

  private boolean isDiplomat(int token) {
    return text.any(
        token,
        Sense.Title.class,
        t ->
            t.sense().role() == PositionRole.AMBASSADOR || t.sense().role() == PositionRole.CONSUL);
  }

  /** A city whose name does not say its case, in a language with cases. */
  boolean bareCity(CountryMention c) {
    return c.relations().isEmpty()
        && c.entity() != null
        && c.entity().value() instanceof Place p
        && p.kind() == PlaceKind.CITY
        && text.language().caseRelations().containsKey(Feature.LOCATIVE)
        && !text.language().profile().verbFinal();
  }

  /** "The Iraqi delegation", "businessmen of X". */
  private void people(CountryMention c, Frame f, double weight) {
    boolean headFirst = !text.language().profile().headFinal();
    for (Noun n : f.nouns()) {
      if (n.trigger().type() != Sense.TriggerType.MISSION || !n.has("people")) {
        continue;
      }
      boolean met = isMet(n);
      if (met && c.country().equals(home)) {
        continue;
      }
      int before = n.from() - c.to();
      int after = c.from() - n.to();
      boolean going =
          c.relations().contains(Relation.GOAL) || c.relations().contains(Relation.PLACE);
      boolean joined = before >= 0 && f.verbsIn(c.to(), n.from()).isEmpty();
      if (joined && before <= 3 && !headFirst && !going) {
        add(from, c.country(), met ? 0 : 2 * weight);
        add(crossing, c.country(), 1.5);
      }
      if (after >= 0
          && after <= NEAR
          && headFirst
          && !c.relations().contains(Relation.GOAL)
          && !c.relations().contains(Relation.PLACE)) {
        add(from, c.country(), met ? 0 : 2 * weight);
        add(crossing, c.country(), 1.5);
      }
    }
  }

  /** "Met the businessmen of X": people whom the guests see are no guests. */
  boolean isMet(Noun n) {
    return n.has("business")
        && (n.ending().has(Feature.DATIVE)
            || text.any(
                Math.max(0, n.from() - 1),
                Sense.RelationWord.class,
                m ->
                    m.sense().before()
                        && m.to() == n.from()
                        && (m.sense().relation() == Relation.COMPANION
                            || m.sense().relation() == Relation.PURPOSE))
            || text.any(
                Math.min(n.to(), text.size() - 1),
                Sense.RelationWord.class,
                m ->
                    !m.sense().before()
                        && (m.sense().relation() == Relation.COMPANION
                            || m.sense().relation() == Relation.PURPOSE)));
  }

  /** "The visit to X", "the trip in X" with a noun right beside. */
  private void trip(CountryMention c, Frame f, double weight) {
    for (Noun n : f.nouns()) {
      if (n.trigger().type() == Sense.TriggerType.MISSION && n.has("trip")) {
        int gap = c.from() >= n.to() ? c.from() - n.to() : n.from() - c.to();
        boolean goal =
            c.relations().contains(Relation.GOAL) || c.relations().contains(Relation.PLACE);
        if (gap >= 0 && gap <= 4 && goal) {
          add(to, c.country(), weight);
        }
      }
    }
  }

  private static void add(Map<String, Double> map, String country, double weight) {
    map.merge(country, weight, Double::sum);
  }

  /** Countries other than the home country, the most strongly involved first. */
  List<String> foreign() {
    Set<String> all = new LinkedHashSet<>();
    countries.forEach(c -> all.add(c.country()));
    all.remove(home);
    List<String> out = new ArrayList<>(all);
    out.sort(Comparator.comparingDouble((String c) -> -involved(c)));
    return out;
  }

  /** How strongly a country takes part in the travelling. */
  double involved(String country) {
    return from.getOrDefault(country, 0.0)
        + to.getOrDefault(country, 0.0)
        + 0.1 * counts.getOrDefault(country, 0);
  }

  boolean hasEvent(EventType... types) {
    Set<EventType> wanted = Set.of(types);
    return Any.of(events, e -> wanted.contains(e.type()));
  }

  /** Whether a sentence tells of travelling, visiting or receiving. */
  static boolean travels(Frame f) {
    return Any.of(
        f.verbs(),
        v ->
            v.is(Sense.TriggerType.TRAVEL)
                || v.is(Sense.TriggerType.VISIT)
                || v.is(Sense.TriggerType.HOST));
  }
}
