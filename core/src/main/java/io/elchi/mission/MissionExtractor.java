// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Frame;
import io.elchi.clause.Noun;
import io.elchi.clause.Verb;
import io.elchi.language.Feature;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Delegation;
import io.elchi.model.Entity;
import io.elchi.model.Event;
import io.elchi.model.EventType;
import io.elchi.model.Mission;
import io.elchi.model.MissionKind;
import io.elchi.model.Organization;
import io.elchi.model.OrganizationKind;
import io.elchi.model.ParticipantRole;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import io.elchi.model.PositionRole;
import io.elchi.model.Quantity;
import io.elchi.model.QuantityKind;
import io.elchi.model.Span;
import io.elchi.model.Status;
import io.elchi.model.TimeExpression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
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

  /** How far before a verb of organising its subject may stand, over times and places. */
  private static final int OWNER_REACH = 16;

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
  public Result extract(Mentions mentions, List<Event> events) {
    Signals signals = new Signals(mentions, events);
    Nationalities nationalities = new Nationalities(mentions, signals.links, signals.countries);
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
          new Assembly(signals, plan, added, times)
              .mission("m" + (missions.size() + 1), relevance));
    }
    return new Result(relevance, missions, added, times);
  }

  /** Assembles one mission; for use by one thread. */
  private static final class Assembly {
    private final Signals s;
    private final Mentions mentions;
    private final Plan plan;
    private final List<Frame> frames;
    private final List<Place> added;
    private final List<TimeExpression> times;

    Assembly(Signals signals, Plan plan, List<Place> added, List<TimeExpression> times) {
      this.times = times;
      this.s = signals;
      this.plan = plan;
      this.frames = plan.frames();
      this.mentions = signals.mentions;
      this.added = added;
    }

    Mission mission(String id, double relevance) {
      Itinerary way = plan.way();
      Status status = status();
      TimeExpression time = MissionTimes.of(s, plan, "tc" + id);
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
      List<String> leads = leads();
      return Mission.builder(id, way.direction(), status)
          .kind(kind(leads))
          .series(series())
          .origins(places(way.origins()))
          .destinations(places(way.destinations()))
          .time(time == null ? null : time.id())
          .leads(leads)
          .organizers(organizers())
          .hosts(hosts())
          .delegation(delegation())
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

    private Status status() {
      return MissionStatus.decide(s, plan);
    }

    private List<String> leads() {
      Set<String> out = new LinkedHashSet<>();
      frames.forEach(f -> led(f, out));
      if (out.isEmpty()) {
        for (Frame f : frames) {
          int next = f.sentence().index() + 1;
          if (next < s.frames.size()) {
            led(s.frames.get(next), out);
          }
        }
      }
      if (out.isEmpty()) {
        traveller(out);
      }
      return List.copyOf(out);
    }

    private void led(Frame f, Set<String> out) {
      for (Located<Entity> e :
          s.links.beside(Relation.LED_BY, f.sentence().from(), f.sentence().to())) {
        if (e.value() instanceof Person) {
          out.add(e.value().id());
        }
      }
    }

    /** A minister or head of state who travels leads those who travel with them. */
    private void traveller(Set<String> out) {
      for (Frame f : frames) {
        if (!travels(f)) {
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

    /** Whether somebody travels here who is not merely received, or told of in a participle. */
    private boolean travels(Frame f) {
      boolean goes =
          f.verbs().stream()
              .anyMatch(
                  v ->
                      !v.isParticiple()
                          && (v.is(Sense.TriggerType.TRAVEL) || v.is(Sense.TriggerType.VISIT)));
      boolean received = f.verbs().stream().anyMatch(v -> v.is(Sense.TriggerType.HOST));
      return (goes || s.hasNoun(f, "trip")) && !received;
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
      for (Frame f : frames) {
        for (Located<Entity> e :
            s.links.beside(Relation.ORGANISED_BY, f.sentence().from(), f.sentence().to())) {
          if (organizes(e.value())) {
            out.add(e.value().id());
          }
        }
      }
      if (out.isEmpty() && s.text.language().profile().verbFinal()) {
        frames.forEach(f -> owning(f, out));
      }
      for (Frame f : frames) {
        arranging(f, out);
      }
      if (out.isEmpty() && plan.main()) {
        hostingOf(out);
      }
      if (out.isEmpty()) {
        frames.forEach(f -> organizing(f, out));
      }
      if (out.isEmpty()) {
        for (Frame f : frames) {
          for (Noun n : f.nouns()) {
            if (n.trigger().type() == Sense.TriggerType.MISSION && !n.has("domestic")) {
              boolean after = !s.text.language().profile().headFinal();
              int lowest = after ? n.to() : Math.max(f.sentence().from(), n.from() - 12);
              int highest = after ? f.sentence().to() : n.from();
              for (Located<Entity> e : mentions.entitiesIn(lowest, highest)) {
                int gap = after ? e.from() - n.to() : n.from() - e.to() - 1;
                if (organizes(e.value()) && gap <= 1) {
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

    /** A newsroom that is credited organises nothing. */
    private static boolean organizes(Entity e) {
      return e instanceof Organization o && o.kind() != OrganizationKind.MEDIA;
    }

    /**
     * "The trip that X (in the genitive, or as agent) in May to Y organised": where the verb comes
     * last, the body stands before the time and the place.
     */
    private void owning(Frame f, Set<String> out) {
      for (int i = f.sentence().from(); i < f.sentence().to(); i++) {
        boolean organised =
            s.text.any(
                i,
                Sense.RelationWord.class,
                m -> m.sense().relation() == Relation.ORGANISED_BY && !m.sense().before());
        if (!organised) {
          continue;
        }
        List<Located<Entity>> before = mentions.entitiesIn(f.sentence().from(), i);
        for (int k = before.size() - 1; k >= 0; k--) {
          Located<Entity> e = before.get(k);
          boolean near = i - e.to() <= OWNER_REACH && f.verbsIn(e.to(), i).isEmpty();
          if (near
              && organizes(e.value())
              && (s.links.relations(e).contains(Relation.POSSESSOR)
                  || s.links.relations(e).contains(Relation.AGENT))) {
            out.add(e.value().id());
            break;
          }
        }
      }
    }

    /** Who organises the forum or the fair that the guests come to. */
    private void hostingOf(Set<String> out) {
      for (Event e : s.events) {
        boolean gathering =
            e.type() == EventType.FORUM
                || e.type() == EventType.FAIR
                || e.type() == EventType.MATCHMAKING;
        if (gathering && out.isEmpty()) {
          e.participants().stream()
              .filter(p -> p.role() == ParticipantRole.ORGANIZER)
              .filter(p -> isBody(p.entity()))
              .forEach(p -> out.add(p.entity()));
        }
      }
    }

    private boolean isBody(String id) {
      return mentions.entities().stream()
          .anyMatch(e -> e.id().equals(id) && e instanceof Organization);
    }

    /**
     * The body that is the subject of a verb of organising (flag {@code organise}) with the
     * mission.
     */
    private void organizing(Frame f, Set<String> out) {
      for (Noun n : f.nouns()) {
        if (n.trigger().type() != Sense.TriggerType.MISSION) {
          continue;
        }
        Verb v = f.governor(n.from(), n.to()).orElse(null);
        if (v == null
            || v.trigger() == null
            || !v.trigger().flags().contains("organise")
            || v.has(Feature.PASSIVE)) {
          continue;
        }
        boolean attributive = f.verbFinal() && v.has(Feature.PARTICIPLE);
        int from = attributive ? v.to() : f.sentence().from();
        int to = attributive ? Math.min(v.to() + 2, f.sentence().to()) : f.sentence().to();
        for (Located<Entity> e : mentions.entitiesIn(from, to)) {
          boolean subject =
              organizes(e.value())
                  && !s.links.isTitleOwner(e)
                  && (attributive || s.links.relations(e).isEmpty());
          if (subject) {
            out.add(e.value().id());
            return;
          }
        }
      }
    }

    /** "X holds a mission to …", "a mission is held by X". */
    private void arranging(Frame f, Set<String> out) {
      for (Noun n : f.nouns()) {
        Verb verb = f.governor(n.from(), n.to()).orElse(null);
        boolean mission = n.trigger().type() == Sense.TriggerType.MISSION;
        if (!mission || verb == null || !verb.is(Sense.TriggerType.SUPPORT)) {
          continue;
        }
        for (Located<Entity> e : mentions.entitiesIn(f.sentence().from(), f.sentence().to())) {
          if (!organizes(e.value()) || s.links.isTitleOwner(e)) {
            continue;
          }
          Set<Relation> r = s.links.relations(e);
          boolean agent = r.contains(Relation.AGENT);
          boolean subject =
              !verb.has(Feature.PASSIVE)
                  && e.from() < n.from()
                  && !r.contains(Relation.GOAL)
                  && !r.contains(Relation.PLACE)
                  && !r.contains(Relation.COMPANION);
          if (agent || subject) {
            out.add(e.value().id());
            break;
          }
        }
      }
    }

    private List<String> hosts() {
      Set<String> out = new LinkedHashSet<>();
      for (Frame f : frames) {
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
      for (Frame f : frames) {
        for (Located<Quantity> q : mentions.quantitiesIn(f.sentence().from(), f.sentence().to())) {
          Quantity v = q.value();
          BigDecimal n = v.value() != null ? v.value() : v.min();
          if (v.kind() != QuantityKind.COUNT
              || n == null
              || n.compareTo(BigDecimal.valueOf(3)) < 0
              || n.compareTo(BigDecimal.valueOf(5000)) > 0) {
            continue;
          }
          boolean firms = "company".equals(v.unit()) || countsFirms(q);
          if (firms && companies == null) {
            companies = n.intValue();
          } else if ("person".equals(v.unit()) && !firms && people == null) {
            people = n.intValue();
          }
        }
      }
      return companies == null && people == null ? null : new Delegation(companies, people);
    }

    /** "35 company representatives": firms are counted, by those whom they send. */
    private boolean countsFirms(Located<Quantity> q) {
      for (int i = q.from(); i < q.to(); i++) {
        for (Match<Sense.Unit> m : s.text.matchesAt(i, Sense.Unit.class)) {
          if (m.sense().unit().equals("company") && m.to() <= q.to()) {
            return true;
          }
        }
      }
      return false;
    }

    private List<String> sectors() {
      Set<Integer> told = new HashSet<>();
      frames.forEach(f -> told.add(f.sentence().index()));
      return new BusinessSectors(s.mentions).of(sentence -> told.contains(sentence.index()));
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
