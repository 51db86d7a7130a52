// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Match;
import io.elchi.clause.Frame;
import io.elchi.clause.Noun;
import io.elchi.language.Sense;
import io.elchi.model.Event;
import io.elchi.model.EventType;
import java.util.List;

/**
 * How sure it is that a text reports a trade mission: business guests who cross a border, and what
 * they do. A logistic model with weights set by hand. Stateless.
 */
final class RelevanceModel {
  /** So many words of business make a text one of business. */
  private static final int ENOUGH = 6;

  private RelevanceModel() {}

  /** A probability from 0 to 1. */
  static double relevance(Signals s, List<Leg> legs) {
    Countries countries = Countries.of(s);
    Travel travel = Travel.of(s);
    double share = Math.log((countries.foreign + 1) / (countries.home + 1));
    double z = -4.0;
    z += 1.2 * Math.min(2, crossing(s));
    z += 0.8 * Math.max(-1.2, Math.min(0.5, share));
    z += 0.55 * Math.log1p(travel.together);
    z += 0.8 * Math.log1p(travel.people + travel.trips);
    z += 0.15 * Math.log1p(travel.verbs);
    z += 1.1 * Math.log1p(countries.foreign);
    z += 0.7 * Math.log1p((double) s.events.stream().filter(e -> touches(s, e)).count());
    boolean talks =
        s.hasEvent(EventType.FORUM, EventType.MATCHMAKING, EventType.FAIR, EventType.SITE_VISIT);
    z += talks ? 0.5 : 0;
    z += s.hasEvent(EventType.MEETING, EventType.AGREEMENT) ? 0.15 : 0;
    z += countries.inLead ? 0.15 : 0;
    z -= 0.5 * Math.min(1, domestic(s));
    z -= countries.foreign > 0 ? 0 : 1.5;
    Topic topic = Topic.of(s);
    int enough = Math.max(2, Math.min(ENOUGH, s.text.size() / 15));
    z -= topic.business >= enough ? 0 : 0.35 * (enough - topic.business);
    z -= crossing(s) < 0.5 ? 0.7 : 0;
    z -= isDomestic(s, legs) ? 0.8 : 0;
    z -= 0.8 * Math.min(5, topic.unrelated);
    return 1 / (1 + Math.exp(-z));
  }

  /**
   * How often countries are mentioned.
   *
   * @param foreign mentions of countries other than the report's own
   * @param home mentions of its own
   * @param inLead whether headline or lead mention a foreign one
   */
  private record Countries(double foreign, double home, boolean inLead) {
    static Countries of(Signals s) {
      int foreign = 0;
      int home = 0;
      boolean inLead = false;
      for (CountryMention c : s.countries) {
        if (c.country().equals(s.home)) {
          home++;
        } else {
          foreign++;
          inLead |= s.isLead(s.frames.get(c.sentence()));
        }
      }
      return new Countries(foreign, home, inLead);
    }
  }

  /**
   * What is said of a mission.
   *
   * @param people sentences that name those who travel
   * @param trips sentences that name the journey
   * @param verbs sentences with nothing but a verb of travelling
   * @param together sentences that name a foreign country too, half of those with a verb only
   */
  private record Travel(double people, double trips, double verbs, double together) {
    static Travel of(Signals s) {
      double people = 0;
      double trips = 0;
      double verbs = 0;
      double together = 0;
      for (Frame f : s.missionFrames) {
        boolean noun = s.hasNoun(f, "");
        people += s.hasNoun(f, "people") ? 1 : 0;
        trips += s.hasNoun(f, "trip") ? 1 : 0;
        verbs += noun ? 0 : 1;
        boolean abroad =
            s.countries.stream()
                .anyMatch(c -> c.sentence() == f.sentence().index() && !c.country().equals(s.home));
        if (abroad) {
          together += noun ? 1 : 0.5;
        }
      }
      return new Travel(people, trips, verbs, together);
    }
  }

  /**
   * Whether all that travels stays at home: some trip goes to a place there, none abroad, nobody
   * comes from abroad.
   */
  private static boolean isDomestic(Signals s, List<Leg> legs) {
    boolean inside = false;
    for (Leg leg : legs) {
      boolean abroad =
          leg.origins().stream().anyMatch(c -> !c.equals(s.home))
              || leg.destinations().stream().anyMatch(c -> !c.equals(s.home));
      if (abroad) {
        return false;
      }
      inside |= leg.destinations().contains(s.home);
    }
    return inside;
  }

  /**
   * What the text is about.
   *
   * @param business how many words speak of companies, chambers, industries, trade figures
   * @param unrelated how many words speak of something else that people travel for: sports, war,
   *     art
   */
  record Topic(int business, int unrelated) {
    static Topic of(Signals s) {
      int business = 0;
      int unrelated = 0;
      for (Frame f : s.frames) {
        if (f.sentence().furniture()) {
          continue;
        }
        for (int i = f.sentence().from(); i < f.sentence().to(); i++) {
          boolean hit = false;
          for (Match<?> m : s.text.matchesAt(i)) {
            hit |= isBusiness(m.sense());
          }
          business += hit ? 1 : 0;
        }
        for (Noun n : f.nouns()) {
          unrelated += n.has("unrelated") ? 1 : 0;
        }
      }
      return new Topic(business, unrelated);
    }

    private static boolean isBusiness(Sense sense) {
      if (sense instanceof Sense.OrganizationWord o) {
        return switch (o.kind()) {
          case COMPANY, CHAMBER, ASSOCIATION, BANK -> true;
          default -> false;
        };
      }
      if (sense instanceof Sense.Title t && t.role() != null) {
        return switch (t.role()) {
          case CHAMBER_PRESIDENT, COMPANY_HEAD, ASSOCIATION_PRESIDENT, TRADE_ATTACHE -> true;
          default -> false;
        };
      }
      if (sense instanceof Sense.Trigger t && t.event() != null) {
        return switch (t.event()) {
          case MATCHMAKING, FAIR, INVESTMENT -> true;
          default -> false;
        };
      }
      return sense instanceof Sense.FigureWord
          || sense instanceof Sense.Sector
          || (sense instanceof Sense.Unit u && u.unit().equals("company"))
          || (sense instanceof Sense.Trigger t
              && (t.flags().contains("mission-kind=trade_mission")
                  || t.flags().contains("mission-kind=buyers_mission")));
    }
  }

  /** The weight of the best sign that a border is crossed. */
  private static double crossing(Signals s) {
    return s.foreign().stream().mapToDouble(c -> s.crossing.getOrDefault(c, 0.0)).max().orElse(0);
  }

  private static double domestic(Signals s) {
    double n = 0;
    for (Frame f : s.frames) {
      for (Noun noun : f.nouns()) {
        n += noun.has("domestic") ? 1 : 0;
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
