// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.clause.Standing;
import io.elchi.model.Direction;
import io.elchi.model.Event;
import io.elchi.model.EventType;
import io.elchi.model.Status;
import io.elchi.model.TimeExpression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the missions of a text apart and decides which way each goes. Stateless. */
final class Planner {
  private static final double FALLBACK = 0.3;
  private static final double FIRST = 1.7;
  private static final double TAKES_PART = 0.34;

  /** What guests come for; where it is held counts so much. */
  private static final double VENUE = 0.6;

  private static final Set<EventType> GATHERINGS =
      EnumSet.of(EventType.FORUM, EventType.FAIR, EventType.MATCHMAKING);

  private Planner() {}

  static List<Plan> plan(Signals s, List<Leg> all) {
    List<Leg> legs = new ArrayList<>();
    List<Leg> past = new ArrayList<>();
    for (Leg leg : all) {
      (isBackground(leg) ? past : legs).add(leg);
    }
    if (legs.isEmpty()) {
      legs = all;
      past = List.of();
    }
    List<String> foreign = s.foreign();
    if (foreign.isEmpty()) {
      return List.of(
          new Plan(new Itinerary(Direction.MUTUAL, List.of(s.home), List.of(), 0), legs, true));
    }
    Itinerary third = thirdCountries(s, legs, foreign);
    if (third != null) {
      return List.of(new Plan(third, legs, true));
    }
    double out = 0;
    double in = 0;
    boolean first = true;
    for (Leg leg : legs) {
      int d = leg.direction(s.home);
      // what a report tells first it is about
      boolean plain = leg.trip() || !leg.origins().isEmpty();
      double weight = leg.weight() * (first && plain && !leg.frame().headline() ? FIRST : 1);
      out += d > 0 ? weight : 0;
      in += d < 0 ? weight : 0;
      first &= d == 0 || !plain || leg.frame().headline();
    }
    for (Event e : s.events) {
      if (GATHERINGS.contains(e.type())) {
        double weight = VENUE * (s.isLead(e) ? 1.5 : 1);
        Set<String> where = s.countriesOf(e);
        out += where.contains(s.home) || where.isEmpty() ? 0 : weight;
        in += where.size() == 1 && where.contains(s.home) ? weight : 0;
      }
    }
    // what is said elsewhere counts little once the trip's own sentences have spoken
    double rest = out + in > 0 ? FALLBACK / 3 : FALLBACK;
    for (String c : foreign) {
      out += rest * s.to.getOrDefault(c, 0.0);
      in += rest * s.from.getOrDefault(c, 0.0);
    }
    out += rest * s.from.getOrDefault(s.home, 0.0);
    in += 0.8 * rest * s.to.getOrDefault(s.home, 0.0);
    boolean outbound = out >= in;
    double sure = Math.abs(out - in) / Math.max(1, out + in);
    return apart(s, legs, past, foreign, outbound, sure);
  }

  private static boolean isBackground(Leg leg) {
    return leg.standing() != null && leg.standing().background();
  }

  /** Puts every leg to the main mission, to one the other way, or to another one the same way. */
  private static List<Plan> apart(
      Signals s,
      List<Leg> legs,
      List<Leg> past,
      List<String> foreign,
      boolean outbound,
      double sure) {
    int sign = outbound ? 1 : -1;
    List<Leg> main = new ArrayList<>();
    List<Leg> opposite = new ArrayList<>();
    for (Leg leg : legs) {
      (leg.direction(s.home) == -sign ? opposite : main).add(leg);
    }
    List<Leg> another = another(s, main, outbound);
    remove(main, another);
    List<List<Leg>> later = inOtherMonths(s, main, outbound);
    later.forEach(group -> remove(main, group));
    Itinerary way = way(s, main, foreign, outbound, sure);
    List<String> abroad = outbound ? way.destinations() : way.origins();
    List<Leg> back = new ArrayList<>();
    List<String> stops = new ArrayList<>();
    for (Leg leg : opposite) {
      boolean returns =
          outbound
              || leg.origins().contains(s.home)
              || Any.of(leg.destinations(), abroad::contains);
      if (returns && isTold(s, leg)) {
        back.add(leg);
      } else if (!outbound && !returns) {
        // guests who go on to the next country
        main.add(leg);
        leg.destinations().stream().filter(c -> !stops.contains(c)).forEach(stops::add);
      }
    }
    if (back.isEmpty()) {
      for (Leg leg : past) {
        // "… had been here in October"
        if (leg.direction(s.home) == -sign && isTold(s, leg) && hasTime(s, leg)) {
          back.add(leg);
        }
      }
    }
    if (back.isEmpty() && outbound) {
      for (Leg leg : main) {
        if (isReturnVisit(s, leg)) {
          back.add(leg);
        }
      }
      remove(main, back);
    }
    if (!outbound) {
      for (Leg leg : main) {
        for (String c : leg.destinations()) {
          if (!c.equals(s.home) && !abroad.contains(c) && !stops.contains(c)) {
            stops.add(c);
          }
        }
      }
    }
    if (!stops.isEmpty()) {
      List<String> goals = new ArrayList<>(way.destinations());
      goals.addAll(stops);
      way = new Itinerary(way.direction(), way.origins(), goals, way.sure());
    }
    List<Plan> plans = new ArrayList<>();
    plans.add(new Plan(way, main, true));
    if (!back.isEmpty()) {
      plans.add(new Plan(way(s, back, foreign, !outbound, 0.5), back, false));
    }
    if (!another.isEmpty()) {
      plans.add(new Plan(way(s, another, foreign, outbound, 0.5), another, false));
    }
    for (List<Leg> group : later) {
      plans.add(new Plan(way(s, group, foreign, outbound, 0.5), group, false));
    }
    return plans;
  }

  /** Takes some legs out of a list; each stands in it once, so that their contents need no look. */
  private static void remove(List<Leg> legs, List<Leg> some) {
    if (!some.isEmpty()) {
      Set<Leg> gone = Collections.newSetFromMap(new IdentityHashMap<>());
      gone.addAll(some);
      legs.removeIf(gone::contains);
    }
  }

  /** Somebody is to come here in a time that is said, beside a trip abroad that is over. */
  private static boolean isReturnVisit(Signals s, Leg leg) {
    Standing standing = leg.standing();
    return standing != null
        && standing.status() == Status.PLANNED
        && isTold(s, leg)
        && hasTime(s, leg)
        && leg.origins().isEmpty()
        && leg.destinations().equals(List.of(s.home));
  }

  /** Trips to other countries in other months than the first one. */
  private static List<List<Leg>> inOtherMonths(Signals s, List<Leg> legs, boolean outbound) {
    Map<String, List<Leg>> byCountry = new LinkedHashMap<>();
    for (Leg leg : legs) {
      List<String> abroad = abroad(s, leg, outbound);
      if (abroad.size() == 1 && leg.trip() && !leg.called()) {
        byCountry.computeIfAbsent(abroad.get(0), c -> new ArrayList<>()).add(leg);
      }
    }
    Set<String> taken = new HashSet<>();
    List<List<Leg>> out = new ArrayList<>();
    for (List<Leg> group : byCountry.values()) {
      Set<String> months = new HashSet<>();
      group.forEach(leg -> months.addAll(MissionTimes.months(s, leg)));
      if (!taken.isEmpty() && !months.isEmpty() && Collections.disjoint(taken, months)) {
        out.add(group);
      }
      taken.addAll(months);
    }
    return out;
  }

  /** Trips that lie ahead beside one that is over (or the reverse), elsewhere or months apart. */
  private static List<Leg> another(Signals s, List<Leg> legs, boolean outbound) {
    List<Leg> ahead = new ArrayList<>();
    List<Leg> past = new ArrayList<>();
    for (Leg leg : legs) {
      Standing standing = leg.standing();
      if (standing == null || abroad(s, leg, outbound).isEmpty() || leg.attributive()) {
        continue;
      }
      if (isTold(s, leg) && standing.status() == Status.PLANNED) {
        ahead.add(leg);
      } else if (isTold(s, leg) || (standing.firm() && standing.status() == Status.HELD)) {
        past.add(leg);
      }
    }
    if (ahead.isEmpty() || past.isEmpty()) {
      return List.of();
    }
    List<Leg> fewer = weight(ahead) > weight(past) ? past : ahead;
    List<Leg> more = fewer == past ? ahead : past;
    Set<String> taken = new HashSet<>();
    more.forEach(leg -> taken.addAll(abroad(s, leg, outbound)));
    List<Leg> out = new ArrayList<>();
    for (Leg leg : fewer) {
      if (isTold(s, leg) && !Any.of(abroad(s, leg, outbound), taken::contains)) {
        out.add(leg);
      }
    }
    return out.isEmpty() ? later(s, ahead, past) : out;
  }

  /** Trips that lie ahead in other months than one that is over, to the same country. */
  private static List<Leg> later(Signals s, List<Leg> ahead, List<Leg> past) {
    Set<String> months = new HashSet<>();
    past.forEach(leg -> months.addAll(MissionTimes.monthsOfYear(s, leg)));
    List<Leg> out = new ArrayList<>();
    for (Leg leg : ahead) {
      Set<String> mine = MissionTimes.monthsOfYear(s, leg);
      boolean apart =
          months.isEmpty() ? MissionTimes.isByMonth(s, leg) : Collections.disjoint(mine, months);
      if (!mine.isEmpty() && apart && !s.isLead(leg.frame())) {
        out.add(leg);
      }
    }
    return out;
  }

  private static double weight(List<Leg> legs) {
    return legs.stream().mapToDouble(Leg::weight).sum();
  }

  private static List<String> abroad(Signals s, Leg leg, boolean outbound) {
    List<String> out = new ArrayList<>(outbound ? leg.destinations() : leg.origins());
    out.remove(s.home);
    return out;
  }

  /** Whether a verb tells it as a deed of its own, with a time or as a plan. */
  private static boolean isTold(Signals s, Leg leg) {
    Standing standing = leg.standing();
    return leg.trip()
        && !leg.called()
        && standing != null
        && standing.status() != null
        && standing.firm()
        && (hasTime(s, leg) || standing.status() == Status.PLANNED);
  }

  private static Itinerary way(
      Signals s, List<Leg> legs, List<String> foreign, boolean outbound, double sure) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Leg leg : legs) {
      for (String c : outbound ? leg.destinations() : leg.origins()) {
        if (!c.equals(s.home)) {
          weights.merge(c, leg.weight(), Double::sum);
        }
      }
    }
    for (Leg leg : legs) {
      // the part of a trip that was called off leads nowhere
      if (isOff(leg) && leg.destinations().size() == 1 && weights.size() > 1) {
        leg.destinations().forEach(weights::remove);
      }
    }
    if (weights.isEmpty()) {
      Map<String, Double> side = outbound ? s.to : s.from;
      for (String c : foreign) {
        double w = side.getOrDefault(c, 0.0);
        if (w > 0) {
          weights.put(c, w);
        }
      }
    }
    double most = weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    List<String> chosen = new ArrayList<>();
    weights.forEach(
        (c, w) -> {
          if (w >= TAKES_PART * most) {
            chosen.add(c);
          }
        });
    if (chosen.isEmpty()) {
      chosen.add(foreign.get(0));
    }
    List<String> home = List.of(s.home);
    return outbound
        ? new Itinerary(Direction.OUTBOUND, home, chosen, sure)
        : new Itinerary(Direction.INBOUND, chosen, home, sure);
  }

  private static boolean isOff(Leg leg) {
    return leg.standing() != null && leg.standing().status() == Status.CANCELLED;
  }

  static boolean hasTime(Signals s, Leg leg) {
    for (Located<TimeExpression> t :
        s.mentions.timesIn(leg.frame().sentence().from(), leg.frame().sentence().to())) {
      if (MissionTimes.rank(t.value()) > 1) {
        return true;
      }
    }
    return false;
  }

  /** Guests and hosts of two foreign countries, where nothing points at the home country. */
  private static @Nullable Itinerary thirdCountries(
      Signals s, List<Leg> legs, List<String> foreign) {
    if (s.counts.containsKey(s.home) || foreign.size() < 2) {
      return null;
    }
    Map<String, Double> from = new LinkedHashMap<>(s.from);
    Map<String, Double> to = new LinkedHashMap<>(s.to);
    for (Leg leg : legs) {
      leg.origins().forEach(c -> from.merge(c, leg.weight(), Double::sum));
      leg.destinations().forEach(c -> to.merge(c, leg.weight(), Double::sum));
    }
    String origin = top(foreign, from, to);
    String goal = null;
    double most = 0;
    for (String c : foreign) {
      double w = to.getOrDefault(c, 0.0) + 0.01 * s.counts.getOrDefault(c, 0);
      if (!c.equals(origin) && w > most) {
        goal = c;
        most = w;
      }
    }
    if (origin == null && goal != null) {
      for (String c : foreign) {
        if (!c.equals(goal)) {
          origin = c;
          break;
        }
      }
    }
    return origin == null || goal == null
        ? null
        : new Itinerary(Direction.MUTUAL, List.of(origin), List.of(goal), 0.5);
  }

  private static @Nullable String top(
      List<String> countries, Map<String, Double> mine, Map<String, Double> other) {
    String best = null;
    double most = 0.4;
    for (String c : countries) {
      double w = mine.getOrDefault(c, 0.0) - 0.5 * other.getOrDefault(c, 0.0);
      if (w > most) {
        best = c;
        most = w;
      }
    }
    return best;
  }
}
