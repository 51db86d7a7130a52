package io.elchi.mission;

import io.elchi.clause.Frame;
import io.elchi.clause.Noun;
import io.elchi.language.Sense;
import io.elchi.model.Event;
import io.elchi.model.EventType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How sure it is that a text reports a trade mission: business guests who cross a border, and what they do. A logistic
 * model with weights set by hand. Stateless.
 */
final class RelevanceModel {
  private RelevanceModel() {}

  /** A probability from 0 to 1. */
  static double relevance(Signals s) {
    Map<String, Double> f = features(s);
    double share = Math.log((f.get("foreign") + 1) / (f.get("home") + 1));
    double z = -4.0;
    z += 1.2 * Math.min(2, f.get("crossing"));
    z += 0.8 * Math.max(-1.2, Math.min(0.5, share));
    z += 0.55 * Math.log1p(f.get("together"));
    z += 0.8 * Math.log1p(f.get("people") + f.get("trip"));
    z += 0.15 * Math.log1p(f.get("verbs"));
    z += 1.1 * Math.log1p(f.get("foreign"));
    z += 0.7 * Math.log1p(f.get("abroad"));
    z += 0.5 * f.get("talks");
    z += 0.15 * (f.get("meetings") + f.get("leadForeign"));
    z -= 0.5 * Math.min(1, f.get("domestic"));
    z -= f.get("foreign") > 0 ? 0 : 1.5;
    return 1 / (1 + Math.exp(-z));
  }

  /** What the model looks at. */
  static Map<String, Double> features(Signals s) {
    Map<String, Double> out = new LinkedHashMap<>();
    double foreign = 0;
    double home = 0;
    double leadForeign = 0;
    for (CountryMention c : s.countries) {
      boolean isHome = c.country().equals(s.home);
      foreign += isHome ? 0 : 1;
      home += isHome ? 1 : 0;
      leadForeign += !isHome && s.isLead(s.frames.get(c.sentence())) ? 1 : 0;
    }
    out.put("foreign", foreign);
    out.put("home", home);
    out.put("involved", s.foreign().isEmpty() ? 0 : s.involved(s.foreign().get(0)));
    double people = 0;
    double trip = 0;
    double verbs = 0;
    double leadMission = 0;
    double together = 0;
    double missions = 0;
    for (Frame f : s.missionFrames) {
      boolean noun = s.hasNoun(f, "");
      people += s.hasNoun(f, "people") ? 1 : 0;
      trip += s.hasNoun(f, "trip") ? 1 : 0;
      verbs += noun ? 0 : 1;
      missions += noun ? 2 : 1;
      leadMission = Math.max(leadMission, s.isLead(f) && noun ? 1 : 0);
      boolean abroad =
          s.countries.stream()
              .anyMatch(c -> c.sentence() == f.sentence().index() && !c.country().equals(s.home));
      together += abroad ? (noun ? 1 : 0.5) : 0;
    }
    double crossing = 0;
    for (String c : s.foreign()) {
      crossing = Math.max(crossing, s.crossing.getOrDefault(c, 0.0));
    }
    out.put("crossing", crossing);
    out.put("frames", (double) s.missionFrames.size());
    out.put("people", people);
    out.put("trip", trip);
    out.put("verbs", verbs);
    out.put("missions", missions);
    out.put("leadMission", leadMission);
    out.put("leadForeign", Math.min(1, leadForeign));
    out.put("together", together);
    out.put("domestic", domestic(s));
    out.put("talks", s.hasEvent(EventType.FORUM, EventType.MATCHMAKING, EventType.FAIR, EventType.SITE_VISIT) ? 1.0 : 0);
    out.put("meetings", s.hasEvent(EventType.MEETING, EventType.AGREEMENT) ? 1.0 : 0);
    out.put("abroad", (double) s.events.stream().filter(e -> touches(s, e)).count());
    out.put("business", (double) s.business());
    return out;
  }

  private static double domestic(Signals s) {
    double n = 0;
    for (Frame f : s.frames) {
      for (Noun noun : f.nouns()) {
        n += noun.has("domestic") || noun.trigger().type() == Sense.TriggerType.MISSION && noun.has("domestic") ? 1 : 0;
      }
    }
    return n;
  }

  /** Whether a sentence of the event names a foreign country. */
  private static boolean touches(Signals s, Event e) {
    return e.evidence().stream()
        .anyMatch(
            span ->
                s.countries.stream()
                    .anyMatch(
                        c ->
                            !c.country().equals(s.home)
                                && s.text.token(c.from()).start() >= span.start()
                                && s.text.token(c.from()).start() < span.end()));
  }
}
