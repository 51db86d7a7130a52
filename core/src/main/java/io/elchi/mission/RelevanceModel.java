package io.elchi.mission;

import io.elchi.clause.Frame;
import io.elchi.model.EventType;

/**
 * How sure it is that a text reports a trade mission: business guests who cross a border, and what they do. A logistic
 * model with weights set by hand. Stateless.
 */
final class RelevanceModel {
  private RelevanceModel() {}

  /** A probability from 0 to 1. */
  static double relevance(Signals s) {
    double z = -2.6;
    boolean foreign = !s.foreign().isEmpty();
    double involved = foreign ? s.involved(s.foreign().get(0)) : 0;
    z += foreign ? Math.min(2.4, 0.7 * involved) : -2.0;
    boolean leadMission = false;
    boolean leadForeign = false;
    int missions = 0;
    for (Frame f : s.missionFrames) {
      boolean noun = s.hasNoun(f, "");
      missions += noun ? 2 : 1;
      leadMission |= s.isLead(f) && noun;
      leadForeign |=
          s.isLead(f)
              && s.countries.stream()
                  .anyMatch(c -> c.sentence() == f.sentence().index() && !c.country().equals(s.home));
    }
    z += Math.min(1.5, 0.25 * missions);
    z += leadMission ? 0.6 : 0;
    z += leadForeign ? 0.7 : 0;
    boolean talks = s.hasEvent(EventType.FORUM, EventType.MATCHMAKING, EventType.FAIR, EventType.SITE_VISIT);
    z += talks ? 0.6 : 0;
    z += s.hasEvent(EventType.MEETING, EventType.AGREEMENT) ? 0.5 : 0;
    int business = s.business();
    z += business == 0 ? -0.7 : Math.min(0.8, 0.12 * business);
    return 1 / (1 + Math.exp(-z));
  }
}
