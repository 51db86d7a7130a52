// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.clause.Frame;
import io.elchi.clause.Noun;
import io.elchi.language.Sense;
import io.elchi.language.SenseKinds;
import io.elchi.model.Event;
import io.elchi.model.EventType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How sure it is that a text reports a trade mission: business guests who cross a border, and what
 * they do. A logistic model; its weights were fitted to reports and near misses of all languages,
 * each language left out in turn, and rounded. Stateless.
 */
final class RelevanceModel {
  /** So many words of business make a text one of business. */
  private static final int ENOUGH = 8;

  /** One such word in so many. */
  private static final int RATE = 14;

  /** How long a text is that its length says nothing for or against. */
  private static final double USUAL = 100;

  private RelevanceModel() {}

  /** A probability from 0 to 1. */
  static double relevance(Signals s, List<Leg> legs, Nationalities nationalities) {
    double z = -3.8 + way(s, legs) + countries(s) + deeds(s) + involvement(s, nationalities);
    double tokens = tokens(s);
    Topic topic = Topic.of(s);
    double sentences = Math.max(1, sentences(s));
    z += 0.9 * Math.min(1, topic.business / Math.max(2, Math.min(ENOUGH, tokens / RATE)));
    z -= 1.7 * upTo(3, topic.unrelated);
    z -= 1.8 * Math.min(1, 2 * topic.unrelated / sentences);
    z -= 1.15 * topic.unrelated / (topic.unrelated + topic.business + 0.5);
    z -= 2.3 * upTo(1, domestic(s));
    z -= 0.6 * Math.log(tokens / USUAL);
    return 1 / (1 + Math.exp(-z));
  }

  /** Delegations, journeys and the borders that they cross. */
  private static double way(Signals s, List<Leg> legs) {
    double mission = 0;
    for (Frame f : s.missionFrames) {
      mission += (s.hasNoun(f, "people") ? 1 : 0) + (s.hasNoun(f, "trip") ? 1 : 0);
    }
    double crossing = crossing(s);
    return 0.85 * Math.min(1, 2 * mission / Math.max(1, sentences(s)))
        + 0.55 * upTo(2, mission)
        + 0.55 * Math.min(2, crossing)
        - (crossing < 0.5 ? 0.5 : 0)
        + (isAbroad(s, legs) ? 1.3 : 0)
        - (isDomestic(s, legs) ? 0.45 : 0);
  }

  private static double countries(Signals s) {
    Countries c = Countries.of(s);
    boolean beside = Any.of(s.countries, m -> !m.country().equals(s.home) && s.besideTravellers(m));
    return 0.45 * Math.min(1.5, Math.log1p(c.foreign))
        - (c.foreign > 0 ? 0 : 0.75)
        + (c.inLead ? 0.6 : 0)
        + (beside ? 0.6 : 0)
        + 0.35 * upTo(2, firms(s));
  }

  private static double deeds(Signals s) {
    int[] foreign =
        s.countries.stream()
            .filter(c -> !c.country().equals(s.home))
            .mapToInt(c -> s.text.token(c.from()).start())
            .sorted()
            .toArray();
    double touching = s.events.stream().filter(e -> touches(foreign, e)).count();
    return 1.4 * upTo(3, touching)
        + 0.3 * Math.min(1, touching / Math.max(1, sentences(s)))
        + (s.hasEvent(EventType.FORUM) ? 0.4 : 0)
        + (s.hasEvent(EventType.MATCHMAKING) ? 0.85 : 0)
        + (s.hasEvent(EventType.AGREEMENT) ? 0.6 : 0)
        + (gathersAbroad(s) ? 0.35 : 0);
  }

  /** Sentences that count firms and point at another country. */
  private static double firms(Signals s) {
    double n = 0;
    int last = -1;
    for (CountryMention c : s.countries) {
      if (!c.country().equals(s.home) && c.sentence() != last) {
        last = c.sentence();
        n += namesFirms(s, s.frames.get(last)) ? 1 : 0;
      }
    }
    return n;
  }

  private static boolean namesFirms(Signals s, Frame f) {
    for (int i = f.sentence().from(); i < f.sentence().to(); i++) {
      for (Match<Sense.Unit> m : s.text.matchesAt(i, Sense.Unit.class)) {
        if (m.sense().unit().equals("company")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a forum, a fair or talks of firms take place abroad. */
  private static boolean gathersAbroad(Signals s) {
    for (Event e : s.events) {
      boolean gathering =
          e.type() == EventType.FORUM
              || e.type() == EventType.FAIR
              || e.type() == EventType.MATCHMAKING;
      if (gathering) {
        Set<String> where = s.countriesOf(e);
        if (!where.isEmpty() && !where.contains(s.home)) {
          return true;
        }
      }
    }
    return false;
  }

  private static double involvement(Signals s, Nationalities nationalities) {
    Involvement i = Involvement.of(s, nationalities);
    return 0.3 * upTo(2, i.firms())
        + 0.4 * upTo(2, i.officials())
        + 0.5 * upTo(1, i.abroad())
        + 0.75 * upTo(1, i.mixed());
  }

  /** A count as a share of how many make a difference. */
  private static double upTo(int most, double count) {
    return Math.min(most, count) / most;
  }

  private static double sentences(Signals s) {
    int count = 0;
    for (Frame f : s.frames) {
      count += f.sentence().furniture() ? 0 : 1;
    }
    return count;
  }

  private static double tokens(Signals s) {
    int sum = 0;
    for (Frame f : s.frames) {
      sum += f.sentence().furniture() ? 0 : f.sentence().to() - f.sentence().from();
    }
    return Math.max(1, sum);
  }

  /**
   * How often countries are mentioned.
   *
   * @param foreign mentions of countries other than the report's own
   * @param inLead whether headline or lead mention a foreign one
   */
  private record Countries(double foreign, boolean inLead) {
    static Countries of(Signals s) {
      int foreign = 0;
      boolean inLead = false;
      for (CountryMention c : s.countries) {
        if (!c.country().equals(s.home)) {
          foreign++;
          inLead |= s.isLead(s.frames.get(c.sentence()));
        }
      }
      return new Countries(foreign, inLead);
    }
  }

  /** Whether some trip goes abroad or comes from there. */
  private static boolean isAbroad(Signals s, List<Leg> legs) {
    return Any.of(
        legs,
        leg ->
            Any.of(leg.origins(), c -> !c.equals(s.home))
                || Any.of(leg.destinations(), c -> !c.equals(s.home)));
  }

  /**
   * Whether all that travels stays at home: some trip goes to a place there, none abroad, nobody
   * comes from abroad.
   */
  private static boolean isDomestic(Signals s, List<Leg> legs) {
    return !isAbroad(s, legs) && Any.of(legs, leg -> leg.destinations().contains(s.home));
  }

  /**
   * What the text is about.
   *
   * @param business how many words speak of companies, chambers, industries, trade figures
   * @param unrelated how many words speak of something else that people travel for: sports, war,
   *     art
   */
  record Topic(int business, int unrelated) {
    /** The first ISIC division of public services, schools and arts: not only firms work there. */
    private static final String SERVICES = "84";

    /** Kinds of words that may speak of business. */
    private static final long BUSINESS =
        SenseKinds.of(Sense.OrganizationWord.class)
            | SenseKinds.of(Sense.Title.class)
            | SenseKinds.of(Sense.Trigger.class)
            | SenseKinds.of(Sense.FigureWord.class)
            | SenseKinds.of(Sense.Sector.class)
            | SenseKinds.of(Sense.Unit.class);

    static Topic of(Signals s) {
      int business = 0;
      int unrelated = 0;
      for (Frame f : s.frames) {
        if (f.sentence().furniture()) {
          continue;
        }
        for (int i = f.sentence().from(); i < f.sentence().to(); i++) {
          boolean hit = false;
          if (s.text.hasAny(i, BUSINESS)) {
            hit = Any.of(s.text.matchesAt(i), m -> isBusiness(m.sense()));
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
          || (sense instanceof Sense.Sector f
              && Any.of(f.divisions(), d -> d.compareTo(SERVICES) < 0))
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

  /**
   * Whether a sentence of the event names a foreign country.
   *
   * @param foreign where such names begin, in ascending order
   */
  private static boolean touches(int[] foreign, Event e) {
    return Any.of(
        e.evidence(),
        span -> {
          int at = Arrays.binarySearch(foreign, span.start());
          int first = at < 0 ? -at - 1 : at;
          return first < foreign.length && foreign[first] < span.end();
        });
  }
}
