// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Located;
import io.elchi.model.Direction;
import io.elchi.model.Status;
import io.elchi.model.TimeExpression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the missions of a text apart and decides which way each goes. Stateless. */
final class Planner {
  private static final double FALLBACK = 0.3;
  private static final double TAKES_PART = 0.34;

  private Planner() {}

  static List<Plan> plan(Signals s, List<Leg> legs) {
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
    for (Leg leg : legs) {
      int d = leg.direction(s.home);
      out += d > 0 ? leg.weight() : 0;
      in += d < 0 ? leg.weight() : 0;
    }
    for (String c : foreign) {
      out += FALLBACK * s.to.getOrDefault(c, 0.0);
      in += FALLBACK * s.from.getOrDefault(c, 0.0);
    }
    out += FALLBACK * s.from.getOrDefault(s.home, 0.0);
    in += 0.8 * FALLBACK * s.to.getOrDefault(s.home, 0.0);
    boolean outbound = out >= in;
    int sign = outbound ? 1 : -1;
    double sure = Math.abs(out - in) / Math.max(1, out + in);
    List<Leg> mainLegs = new ArrayList<>();
    List<Leg> others = new ArrayList<>();
    for (Leg leg : legs) {
      (leg.direction(s.home) == -sign ? others : mainLegs).add(leg);
    }
    List<Plan> plans = new ArrayList<>();
    plans.add(new Plan(way(s, mainLegs, foreign, outbound, sure), mainLegs, true));
    Plan back = wayBack(s, mainLegs, others, foreign, !outbound);
    if (back != null) {
      plans.add(back);
    }
    return plans;
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

  /** A trip the other way: told with its own verb, and at another time or with another status. */
  private static @Nullable Plan wayBack(
      Signals s, List<Leg> mainLegs, List<Leg> others, List<String> foreign, boolean outbound) {
    List<Leg> real = new ArrayList<>();
    for (Leg leg : others) {
      boolean told =
          leg.trip()
              && leg.standing() != null
              && leg.standing().status() != null
              && leg.standing().firm();
      if (told && (hasTime(s, leg) || leg.standing().status() == Status.PLANNED)) {
        real.add(leg);
      }
    }
    if (real.isEmpty()) {
      return null;
    }
    return new Plan(way(s, real, foreign, outbound, 0.5), real, false);
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
