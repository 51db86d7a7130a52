// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Frame;
import io.elchi.clause.Noun;
import io.elchi.clause.Standing;
import io.elchi.clause.StatusReader;
import io.elchi.clause.Verb;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Delegation;
import io.elchi.model.Direction;
import io.elchi.model.Entity;
import io.elchi.model.Event;
import io.elchi.model.EventType;
import io.elchi.model.Mission;
import io.elchi.model.MissionKind;
import io.elchi.model.Organization;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import io.elchi.model.PositionRole;
import io.elchi.model.Quantity;
import io.elchi.model.QuantityKind;
import io.elchi.model.Span;
import io.elchi.model.Status;
import io.elchi.model.TimeExpression;
import io.elchi.model.TimeType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
   */
  public record Result(double relevance, List<Mission> missions, List<Place> added) {
    /** Copies the lists. */
    public Result {
      missions = List.copyOf(missions);
      added = List.copyOf(added);
    }
  }

  /** Reads the missions of a text. */
  public Result extract(Mentions mentions, List<Event> events) {
    Signals signals = new Signals(mentions, events);
    double relevance = Math.round(1000 * RelevanceModel.relevance(signals)) / 1000.0;
    if (relevance < RELEVANT) {
      return new Result(relevance, List.of(), List.of());
    }
    List<Place> added = new ArrayList<>();
    Mission mission = new Assembly(signals, added).mission(relevance);
    return new Result(relevance, List.of(mission), added);
  }

  /** Assembles one mission; for use by one thread. */
  private static final class Assembly {
    private final Signals s;
    private final Mentions mentions;
    private final List<Place> added;

    Assembly(Signals signals, List<Place> added) {
      this.s = signals;
      this.mentions = signals.mentions;
      this.added = added;
    }

    Mission mission(double relevance) {
      Itinerary way = Directions.decide(s);
      Status status = status();
      Located<TimeExpression> time = time();
      Set<Integer> evidence = new TreeSet<>();
      for (Frame f : s.missionFrames) {
        boolean noun = s.hasNoun(f, "");
        if (noun || s.isTrip(f)) {
          evidence.add(f.sentence().index());
        }
      }
      List<Span> spans = new ArrayList<>();
      evidence.forEach(i -> spans.add(s.text.span(s.text.sentences().get(i))));
      List<String> leads = leads();
      return Mission.builder("m1", way.direction(), status)
          .kind(kind(leads))
          .origins(places(way.origins()))
          .destinations(places(way.destinations()))
          .time(time == null ? null : time.value().id())
          .leads(leads)
          .organizers(organizers())
          .hosts(hosts())
          .delegation(delegation())
          .sectors(sectors())
          .events(s.events.stream().map(Event::id).toList())
          .evidence(spans)
          .confidence(Math.min(0.97, relevance * (0.6 + 0.4 * way.sure())))
          .build();
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

    private Status status() {
      Status found = null;
      for (Frame f : s.missionFrames) {
        if (f.headline() && s.missionFrames.size() > 1) {
          continue;
        }
        Standing standing = standing(f);
        if (standing != null
            && standing.status() != null
            && standing.firm()
            && !standing.background()) {
          found = standing.status();
          break;
        }
      }
      boolean held = s.events.stream().anyMatch(e -> e.status() == Status.HELD);
      boolean planned = s.events.stream().anyMatch(e -> e.status() == Status.PLANNED);
      if (found == null) {
        return held || !planned ? Status.HELD : Status.PLANNED;
      }
      if (found == Status.PROPOSED) {
        return held ? Status.HELD : planned ? Status.PLANNED : Status.PROPOSED;
      }
      if (found == Status.PLANNED && held) {
        long n = s.events.stream().filter(e -> e.status() == Status.HELD).count();
        return n * 2 > s.events.size() ? Status.HELD : Status.PLANNED;
      }
      return found;
    }

    private static @Nullable Standing standing(Frame f) {
      for (Verb v : f.verbs()) {
        if (v.is(Sense.TriggerType.TRAVEL) || v.is(Sense.TriggerType.VISIT)) {
          return StatusReader.read(f, v.from(), v.to(), v);
        }
      }
      for (Noun n : f.nouns()) {
        if (n.trigger().type() == Sense.TriggerType.MISSION) {
          Verb v = f.governor(n.from(), n.to()).orElse(null);
          return v == null ? null : StatusReader.read(f, n.from(), n.to(), v);
        }
      }
      for (Verb v : f.verbs()) {
        if (v.is(Sense.TriggerType.HOST)) {
          return StatusReader.read(f, v.from(), v.to(), v);
        }
      }
      return null;
    }

    private @Nullable Located<TimeExpression> time() {
      Located<TimeExpression> best = null;
      int bestRank = 0;
      for (Frame f : s.missionFrames) {
        for (Located<TimeExpression> t : mentions.timesIn(f.sentence().from(), f.sentence().to())) {
          int rank = rank(t.value());
          if (rank == 0) {
            continue;
          }
          rank += s.isTrip(f) ? 2 : 0;
          rank += s.isLead(f) ? 1 : 0;
          if (rank > bestRank) {
            best = t;
            bestRank = rank;
          }
        }
      }
      if (best != null) {
        return best;
      }
      Set<String> ids = new LinkedHashSet<>();
      s.events.forEach(
          e -> {
            if (e.time() != null) {
              ids.add(e.time());
            }
          });
      for (Located<TimeExpression> t : mentions.times()) {
        if (ids.contains(t.value().id())) {
          return t;
        }
      }
      return null;
    }

    private static int rank(TimeExpression t) {
      String v = t.value();
      if ((t.type() != TimeType.DATE && t.type() != TimeType.TIME)
          || v.endsWith("_REF")
          || v.startsWith("P")) {
        return 0;
      }
      if (v.indexOf('/') > 0) {
        return v.length() >= 21 ? 4 : 1;
      }
      return v.length() >= 10 ? 3 : v.length() >= 7 ? 2 : 1;
    }

    private List<String> leads() {
      Set<String> out = new LinkedHashSet<>();
      for (Frame f : s.missionFrames) {
        for (Located<Entity> e :
            s.links.beside(Relation.LED_BY, f.sentence().from(), f.sentence().to())) {
          if (e.value() instanceof Person) {
            out.add(e.value().id());
          }
        }
      }
      if (out.isEmpty()) {
        traveller(out);
      }
      return List.copyOf(out);
    }

    /** A minister or head of state who travels leads those who travel with them. */
    private void traveller(Set<String> out) {
      for (Frame f : s.missionFrames) {
        if (!s.isTrip(f)) {
          continue;
        }
        for (Located<Entity> e : mentions.entitiesIn(f.sentence().from(), f.sentence().to())) {
          if (e.value() instanceof Person p) {
            Set<Relation> r = s.links.relations(e);
            boolean other =
                r.contains(Relation.COMPANION)
                    || r.contains(Relation.AGENT)
                    || r.contains(Relation.OBJECT);
            if (!other && p.positions().stream().anyMatch(x -> isHigh(x.role()))) {
              out.add(p.id());
            }
            return;
          }
        }
      }
    }

    private static boolean isHigh(PositionRole role) {
      return switch (role) {
        case HEAD_OF_STATE,
            HEAD_OF_GOVERNMENT,
            MINISTER,
            DEPUTY_MINISTER,
            GOVERNOR,
            DEPUTY_GOVERNOR,
            MAYOR,
            AMBASSADOR ->
            true;
        default -> false;
      };
    }

    private List<String> organizers() {
      Set<String> out = new LinkedHashSet<>();
      for (Frame f : s.missionFrames) {
        for (Located<Entity> e :
            s.links.beside(Relation.ORGANISED_BY, f.sentence().from(), f.sentence().to())) {
          if (e.value() instanceof Organization) {
            out.add(e.value().id());
          }
        }
      }
      if (out.isEmpty()) {
        for (Frame f : s.missionFrames) {
          for (Noun n : f.nouns()) {
            if (n.trigger().type() == Sense.TriggerType.MISSION) {
              for (Located<Entity> e :
                  mentions.entitiesIn(Math.max(f.sentence().from(), n.from() - 12), n.from())) {
                if (e.value() instanceof Organization && n.from() - e.to() <= 2) {
                  out.add(e.value().id());
                }
              }
            }
          }
          if (!out.isEmpty()) {
            break;
          }
        }
      }
      return List.copyOf(out);
    }

    private List<String> hosts() {
      Set<String> out = new LinkedHashSet<>();
      for (Frame f : s.missionFrames) {
        for (Relation r : List.of(Relation.HOSTED_BY, Relation.INVITED_BY)) {
          for (Located<Entity> e : s.links.beside(r, f.sentence().from(), f.sentence().to())) {
            if (!(e.value() instanceof Place)) {
              out.add(e.value().id());
            }
          }
        }
      }
      return List.copyOf(out);
    }

    private @Nullable Delegation delegation() {
      Integer companies = null;
      Integer people = null;
      for (Frame f : s.missionFrames) {
        if (!s.hasNoun(f, "")) {
          continue;
        }
        for (Located<Quantity> q : mentions.quantitiesIn(f.sentence().from(), f.sentence().to())) {
          Quantity v = q.value();
          BigDecimal n = v.value() != null ? v.value() : v.min();
          if (v.kind() != QuantityKind.COUNT
              || n == null
              || n.compareTo(BigDecimal.valueOf(3)) < 0
              || n.compareTo(BigDecimal.valueOf(5000)) > 0) {
            continue;
          }
          if ("company".equals(v.unit()) && companies == null) {
            companies = n.intValue();
          } else if ("person".equals(v.unit()) && people == null) {
            people = n.intValue();
          }
        }
      }
      return companies == null && people == null ? null : new Delegation(companies, people);
    }

    private List<String> sectors() {
      Set<String> out = new TreeSet<>();
      for (Frame f : s.missionFrames) {
        if (s.hasNoun(f, "") || f.headline()) {
          for (Match<Sense.Sector> m :
              s.text.matches(f.sentence().from(), f.sentence().to(), Sense.Sector.class)) {
            out.addAll(m.sense().divisions());
          }
        }
      }
      return List.copyOf(out);
    }

    private @Nullable MissionKind kind(List<String> leads) {
      for (Frame f : s.missionFrames) {
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

  /** Decides between outbound and inbound. */
  private static final class Directions {
    private static final double TAKES_PART = 1.4;

    private Directions() {}

    static Itinerary decide(Signals s) {
      List<String> foreign = s.foreign();
      if (foreign.isEmpty()) {
        return new Itinerary(Direction.MUTUAL, List.of(s.home), List.of(), 0);
      }
      boolean homeNamed = s.counts.containsKey(s.home);
      if (!homeNamed && foreign.size() >= 2) {
        String origin = top(s, foreign, true);
        String goal = top(s, foreign, false);
        if (origin != null && goal != null && !origin.equals(goal)) {
          return new Itinerary(Direction.MUTUAL, List.of(origin), List.of(goal), 0.5);
        }
      }
      double out = 0;
      double in = 0;
      for (String c : foreign) {
        out += s.to.getOrDefault(c, 0.0);
        in += s.from.getOrDefault(c, 0.0);
      }
      out += s.from.getOrDefault(s.home, 0.0);
      in += 0.8 * s.to.getOrDefault(s.home, 0.0);
      boolean outbound = out >= in;
      List<String> chosen = new ArrayList<>();
      double most = side(s, foreign.get(0), outbound);
      for (String c : foreign) {
        most = Math.max(most, side(s, c, outbound));
      }
      for (CountryMention m : s.countries) {
        String c = m.country();
        double side = side(s, c, outbound);
        if (!c.equals(s.home) && !chosen.contains(c) && side >= TAKES_PART && side >= 0.4 * most) {
          chosen.add(c);
        }
      }
      if (chosen.isEmpty()) {
        chosen.add(foreign.get(0));
      }
      double sure = Math.abs(out - in) / Math.max(1, out + in);
      return outbound
          ? new Itinerary(Direction.OUTBOUND, List.of(s.home), chosen, sure)
          : new Itinerary(Direction.INBOUND, chosen, List.of(s.home), sure);
    }

    private static double side(Signals s, String country, boolean outbound) {
      return (outbound ? s.to : s.from).getOrDefault(country, 0.0)
          + 0.05 * s.counts.getOrDefault(country, 0);
    }

    private static @Nullable String top(Signals s, List<String> countries, boolean origin) {
      String best = null;
      double most = 0.5;
      for (String c : countries) {
        double mine =
            (origin ? s.from : s.to).getOrDefault(c, 0.0)
                - 0.5 * (origin ? s.to : s.from).getOrDefault(c, 0.0);
        if (mine > most) {
          best = c;
          most = mine;
        }
      }
      return best;
    }
  }
}
