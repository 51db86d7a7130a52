// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Clauses;
import io.elchi.clause.Frame;
import io.elchi.clause.Noun;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.Event;
import io.elchi.model.EventType;
import io.elchi.model.Mission;
import io.elchi.model.MissionKind;
import io.elchi.model.Organization;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import io.elchi.model.Span;
import io.elchi.model.Status;
import io.elchi.model.TimeExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a text is about a trade mission, and assembles it: countries, direction, time,
 * leads, organisers. Immutable and safe for all threads.
 */
public final class MissionExtractor {
  private static final double RELEVANT = 0.5;

  /** An extractor; it keeps nothing of any text. */
  public MissionExtractor() {}

  /**
   * What a text says of missions.
   *
   * @param relevance how sure it is that the text reports one, 0 to 1
   * @param missions the missions, with ids {@code m1}, {@code m2} …; empty below a relevance of 0.5
   * @param added places without mentions, for countries that only demonyms or organisations point
   *     at
   * @param times times of missions that are put together from several places of the text
   */
  public record Result(
      double relevance, List<Mission> missions, List<Place> added, List<TimeExpression> times) {
    /** Copies the lists. */
    public Result {
      missions = List.copyOf(missions);
      added = List.copyOf(added);
      times = List.copyOf(times);
    }
  }

  /** Reads the missions of a text. */
  public Result extract(Clauses clauses, List<Event> events) {
    Signals signals = new Signals(clauses, events);
    Nationalities nationalities =
        new Nationalities(clauses.mentions(), signals.links, signals.countries);
    List<Leg> legs = LegReader.read(signals, nationalities);
    double relevance =
        Math.round(1000 * RelevanceModel.relevance(signals, legs, nationalities)) / 1000.0;
    if (relevance < RELEVANT) {
      return new Result(relevance, List.of(), List.of(), List.of());
    }
    List<Place> added = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    List<Plan> plans = Planner.plan(signals, legs);
    List<Mission> missions = new ArrayList<>();
    for (Plan plan : plans) {
      missions.add(
          new Assembly(signals, nationalities, plan, added, times)
              .mission("m" + (missions.size() + 1), relevance));
    }
    return new Result(relevance, missions, added, times);
  }

  /** Assembles one mission; for use by one thread. */
  private static final class Assembly {
    private final Signals s;
    private final Mentions mentions;
    private final Nationalities nationalities;
    private final Plan plan;
    private final List<Frame> frames;
    private final List<Place> added;
    private final List<TimeExpression> times;

    Assembly(
        Signals signals,
        Nationalities nationalities,
        Plan plan,
        List<Place> added,
        List<TimeExpression> times) {
      this.nationalities = nationalities;
      this.times = times;
      this.s = signals;
      this.plan = plan;
      this.frames = plan.frames();
      this.mentions = signals.mentions;
      this.added = added;
    }

    Mission mission(String id, double relevance) {
      Itinerary way = plan.way();
      TimeExpression time = MissionTimes.of(s, plan, "tc" + id);
      Status status = MissionStatus.decide(s, plan, time);
      if (time != null && time.composed()) {
        times.add(time);
      }
      Set<Integer> evidence = new TreeSet<>();
      for (Frame f : frames) {
        boolean noun = s.hasNoun(f, "");
        if (noun || s.isTrip(f)) {
          evidence.add(f.sentence().index());
        }
      }
      List<Span> spans = new ArrayList<>();
      evidence.forEach(i -> spans.add(s.text.span(s.text.sentences().get(i))));
      Organizers organizers = new Organizers(s, plan);
      List<String> leads = new Leaders(s, nationalities, plan).leads();
      return Mission.builder(id, way.direction(), status)
          .kind(kind(leads))
          .series(series())
          .origins(places(way.origins()))
          .destinations(places(way.destinations()))
          .time(time == null ? null : time.id())
          .leads(leads)
          .organizers(organizers.organizers())
          .hosts(organizers.hosts())
          .delegation(new DelegationReader(s, plan).delegation())
          .sectors(sectors())
          .events(plan.main() ? s.events.stream().map(Event::id).toList() : List.of())
          .evidence(spans)
          .confidence(confidence(way, relevance))
          .build();
    }

    /** Which of several countries are only mentioned is the least sure of all. */
    private double confidence(Itinerary way, double relevance) {
      boolean several = way.origins().size() + way.destinations().size() > 2;
      double sure = relevance * (0.6 + 0.4 * way.sure());
      sure *= plan.main() ? 1 : 0.7;
      sure *= several ? 0.85 : 1;
      return Math.round(1000 * Math.min(0.97, sure)) / 1000.0;
    }

    /** One place for each country: the country itself, else a place in it, else one made for it. */
    private List<String> places(List<String> countries) {
      List<String> out = new ArrayList<>();
      for (String country : countries) {
        out.add(place(country));
      }
      return out;
    }

    private String place(String country) {
      Entity best = null;
      for (Entity e : mentions.entities()) {
        if (e instanceof Place p && country.equals(p.country())) {
          if (p.kind() == PlaceKind.COUNTRY) {
            return p.id();
          }
          best = best == null ? e : best;
        }
      }
      if (best != null) {
        return best.id();
      }
      for (Entity e : mentions.entities()) {
        if (e instanceof Organization o && country.equals(o.country())) {
          return o.id();
        }
      }
      for (Place p : added) {
        if (country.equals(p.country())) {
          return p.id();
        }
      }
      Place made =
          Place.builder("c" + (added.size() + 1), PlaceKind.COUNTRY, english(country))
              .canonical(english(country))
              .country(country)
              .build();
      added.add(made);
      return made.id();
    }

    private static String english(String country) {
      return new Locale("", country).getDisplayCountry(Locale.ENGLISH);
    }

    private List<String> sectors() {
      Set<Integer> told = new HashSet<>();
      frames.forEach(f -> told.add(f.sentence().index()));
      return new BusinessSectors(s.mentions)
          .of(sentence -> told.contains(sentence.index()), plan.main());
    }

    /** "The third visit": 3. */
    private @Nullable Integer series() {
      for (Frame f : frames) {
        for (Noun n : f.nouns()) {
          boolean trip = n.trigger().type() == Sense.TriggerType.MISSION && n.has("trip");
          if (!trip) {
            continue;
          }
          for (int i = Math.max(f.sentence().from(), n.from() - 2); i < n.from(); i++) {
            for (Match<Sense.NumberWord> m : s.text.matchesAt(i, Sense.NumberWord.class)) {
              boolean ordinal = m.sense().kind() == Sense.NumberKind.ORDINAL;
              int value =
                  ordinal && !m.sense().value().isEmpty() ? m.sense().number().intValue() : 0;
              if (m.to() <= n.from() && value > 1) {
                return value;
              }
            }
          }
        }
      }
      return null;
    }

    private @Nullable MissionKind kind(List<String> leads) {
      for (Frame f : frames) {
        for (Noun n : f.nouns()) {
          for (String flag : n.trigger().flags()) {
            if (flag.startsWith("mission-kind=")) {
              return MissionKind.fromCode(flag.substring("mission-kind=".length()));
            }
          }
        }
      }
      if (!leads.isEmpty()) {
        return MissionKind.OFFICIAL_VISIT;
      }
      boolean fair =
          s.hasEvent(EventType.FAIR) && !s.hasEvent(EventType.FORUM, EventType.MATCHMAKING);
      return fair ? MissionKind.FAIR_VISIT : MissionKind.TRADE_MISSION;
    }
  }
}
