// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.analysis.Sentence;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.Organization;
import io.elchi.model.OrganizationKind;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import io.elchi.model.PositionRole;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The sectors that a mission is about, and not every sector that a word of the text belongs to:
 * those that its headline or the lead's sentences on the delegation name, that are listed side by
 * side, or that come up again and again.
 */
final class BusinessSectors {
  private static final int ENOUGH = 2;
  private static final int LIST = 2;

  /** Number of the last sentence of the lead. */
  private static final int LEAD = 3;

  /** So many words may stand between a sector and the office that it is of. */
  private static final int REACH = 4;

  private static final Set<PositionRole> PUBLIC =
      EnumSet.of(PositionRole.MINISTER, PositionRole.DEPUTY_MINISTER);

  private final Mentions mentions;
  private final AnalyzedText text;

  BusinessSectors(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text();
  }

  /**
   * ISIC divisions, sorted.
   *
   * @param aboutMission whether a sentence speaks of the delegation or the trip
   * @param main whether the whole text is about the mission; otherwise only its sentences are
   */
  List<String> of(Predicate<Sentence> aboutMission, boolean main) {
    Map<String, Integer> points = new HashMap<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.furniture() || !(main || aboutMission.test(sentence))) {
        continue;
      }
      Map<String, Integer> here = divisions(sentence);
      boolean headline = text.headline().filter(h -> h.index() == sentence.index()).isPresent();
      int weight = 1;
      boolean told = aboutMission.test(sentence) && (!main || sentence.index() <= LEAD);
      weight += headline || told ? 1 : 0;
      weight += here.size() >= LIST ? 1 : 0;
      for (String division : here.keySet()) {
        points.merge(division, weight, Integer::sum);
      }
    }
    Set<String> out = new TreeSet<>();
    points.forEach(
        (division, sum) -> {
          if (sum >= ENOUGH) {
            out.add(division);
          }
        });
    return new ArrayList<>(out);
  }

  /** Divisions named in a sentence outside the names of bodies and persons. */
  private Map<String, Integer> divisions(Sentence sentence) {
    Map<String, Integer> out = new TreeMap<>();
    for (Match<Sense.Sector> m : text.matches(sentence.from(), sentence.to(), Sense.Sector.class)) {
      if (!isInName(m) && !isOfOffice(m, sentence)) {
        m.sense().divisions().forEach(d -> out.merge(d, 1, Integer::sum));
      }
    }
    return out;
  }

  /** "The minister of industry, mines and trade": what an office is for is no business. */
  private boolean isOfOffice(Match<?> m, Sentence sentence) {
    boolean headFinal = text.language().profile().headFinal();
    int step = headFinal ? 1 : -1;
    int i = headFinal ? m.to() : m.from() - 1;
    for (int n = 0; n < REACH && i >= sentence.from() && i < sentence.to(); n++, i += step) {
      if (isOffice(i)) {
        return true;
      }
      Token t = text.token(i);
      if (!t.isWord() && !t.isAny(",،")) {
        return false;
      }
      boolean verb =
          text.any(i, Sense.Trigger.class, x -> x.sense().wordClass() == Sense.TriggerClass.VERB);
      if (verb) {
        return false;
      }
    }
    return false;
  }

  private boolean isOffice(int token) {
    return text.any(token, Sense.Title.class, x -> PUBLIC.contains(x.sense().role()))
        || text.any(
            token,
            Sense.OrganizationWord.class,
            x ->
                x.sense().type() == Sense.OrganizationClass.HEAD
                    && x.sense().kind() == OrganizationKind.MINISTRY);
  }

  private boolean isInName(Match<?> m) {
    for (int i = m.from(); i < m.to(); i++) {
      for (Located<Entity> e : mentions.entitiesAt(i)) {
        boolean venue = e.value() instanceof Place p && p.kind() == PlaceKind.FACILITY;
        if (venue || e.value() instanceof Organization || e.value() instanceof Person) {
          return true;
        }
      }
    }
    return false;
  }
}
