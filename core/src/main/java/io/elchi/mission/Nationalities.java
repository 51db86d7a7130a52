// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Located;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Links;
import io.elchi.language.Relation;
import io.elchi.model.Entity;
import io.elchi.model.Organization;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.Position;
import io.elchi.model.PositionRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which country people speak for: by what their titles are of. Immutable. */
final class Nationalities {
  private static final int TITLE_REACH = 12;

  private final Map<String, String> byPerson = new HashMap<>();

  Nationalities(Mentions mentions, Links links, List<CountryMention> countries) {
    Map<String, Entity> byId = new HashMap<>();
    mentions.entities().forEach(e -> byId.put(e.id(), e));
    for (Entity e : mentions.entities()) {
      if (e instanceof Person p) {
        for (Position position : p.positions()) {
          if (isDiplomat(position)) {
            continue;
          }
          String country = country(byId.get(position.organization()));
          if (country != null) {
            byPerson.putIfAbsent(p.id(), country);
          }
        }
      }
    }
    Map<Integer, List<CountryMention>> bySentence = CountryMention.bySentence(countries);
    for (Located<Entity> e : mentions.entityMentions()) {
      if (!(e.value() instanceof Person) || byPerson.containsKey(e.value().id())) {
        continue;
      }
      int sentence = mentions.text().sentenceAt(e.from()).index();
      for (CountryMention c : bySentence.getOrDefault(sentence, List.of())) {
        int gap = e.from() - c.to();
        boolean beside = gap >= 0 && gap <= TITLE_REACH;
        if (!beside) {
          continue;
        }
        boolean owner =
            c.entity() == null
                ? gap <= 3
                : links.isTitleOwner(c.entity()) || ownsOwner(mentions, links, c, e.from());
        if (owner) {
          byPerson.put(e.value().id(), c.country());
        }
      }
    }
  }

  /** "X's company Y's head Z": a country whose firm the title is of. */
  private static boolean ownsOwner(Mentions mentions, Links links, CountryMention c, int person) {
    for (Located<Entity> e : mentions.entitiesIn(c.to(), person)) {
      if (e.value() instanceof Organization) {
        return e.from() - c.to() <= 1
            && c.relations().contains(Relation.POSSESSOR)
            && links.isTitleOwner(e);
      }
    }
    return false;
  }

  /** An ambassador's position tells where they serve. */
  private static boolean isDiplomat(Position position) {
    return position.role() == PositionRole.AMBASSADOR || position.role() == PositionRole.CONSUL;
  }

  private static @Nullable String country(@Nullable Entity entity) {
    if (entity instanceof Place p) {
      return p.country();
    }
    return entity instanceof Organization o ? o.country() : null;
  }

  /** ISO 3166-1 alpha-2, where the text tells. */
  Optional<String> of(String personId) {
    return Optional.ofNullable(byPerson.get(personId));
  }
}
