// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Located;
import io.elchi.clause.Frame;
import io.elchi.model.Event;
import io.elchi.model.TimeExpression;
import io.elchi.model.TimeType;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Picks the time of a mission. Stateless. */
final class MissionTimes {
  private MissionTimes() {}

  static @Nullable Located<TimeExpression> pick(Signals s, Plan plan) {
    Located<TimeExpression> best = null;
    int bestRank = 5;
    for (Leg leg : plan.legs()) {
      Frame f = leg.frame();
      for (Located<TimeExpression> t : s.mentions.timesIn(f.sentence().from(), f.sentence().to())) {
        int rank = rank(t.value());
        if (rank < 2 || s.links.isReportTime(t)) {
          continue;
        }
        rank = 4 * rank + (leg.trip() ? 2 : 0);
        rank += s.isLead(f) ? 1 : 0;
        if (rank > bestRank) {
          best = t;
          bestRank = rank;
        }
      }
    }
    if (best != null || !plan.main()) {
      return best;
    }
    Set<String> ids = new LinkedHashSet<>();
    for (Event e : s.events) {
      if (e.time() != null) {
        ids.add(e.time());
      }
    }
    for (Located<TimeExpression> t : s.mentions.times()) {
      if (ids.contains(t.value().id()) && rank(t.value()) > 1) {
        return t;
      }
    }
    return null;
  }

  /**
   * How exactly a time tells when a trip was: 0 not at all, 1 a year, 2 a month, 3 a day, 4 a range
   * of days.
   */
  static int rank(TimeExpression t) {
    String v = t.value();
    if ((t.type() != TimeType.DATE && t.type() != TimeType.TIME)
        || v.endsWith("_REF")
        || v.startsWith("P")) {
      return 0;
    }
    if (v.endsWith("-WXX") || (v.contains("W") && v.length() < 9)) {
      return 1;
    }
    if (v.indexOf('/') > 0) {
      return v.length() >= 21 ? 4 : 1;
    }
    return v.length() >= 10 ? 3 : v.length() >= 7 ? 2 : 1;
  }
}
