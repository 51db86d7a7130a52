// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.model.Entity;
import io.elchi.model.Event;
import io.elchi.model.Organization;
import io.elchi.model.Participant;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.PositionRole;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who of other countries takes part in what a text tells. Diplomats and newsrooms do not count:
 * they live where they are.
 *
 * @param firms foreign companies, chambers, associations, agencies, banks
 * @param officials foreign ministries and authorities, and persons who hold an office abroad
 * @param abroad events that take place in another country
 * @param mixed events with participants of the own country and of another
 */
record Involvement(int firms, int officials, int abroad, int mixed) {

  static Involvement of(Signals s, Nationalities nationalities) {
    Map<String, Entity> entities = new HashMap<>();
    for (Located<Entity> e : s.mentions.entityMentions()) {
      entities.putIfAbsent(e.value().id(), e.value());
    }
    int firms = 0;
    int officials = 0;
    for (Entity e : entities.values()) {
      String country = country(e, nationalities);
      if (country == null || country.equals(s.home)) {
        continue;
      }
      firms += isBusiness(e) ? 1 : 0;
      officials += isOffice(e) ? 1 : 0;
    }
    int abroad = 0;
    int mixed = 0;
    for (Event event : s.events) {
      abroad += isAbroad(event, entities, s.home) ? 1 : 0;
      mixed += isMixed(event, entities, nationalities, s.home) ? 1 : 0;
    }
    return new Involvement(firms, officials, abroad, mixed);
  }

  private static boolean isAbroad(Event event, Map<String, Entity> entities, String home) {
    return Any.of(
        event.places(),
        id ->
            entities.get(id) instanceof Place p
                && p.country() != null
                && !home.equals(p.country()));
  }

  private static boolean isMixed(
      Event event, Map<String, Entity> entities, Nationalities nationalities, String home) {
    boolean own = false;
    boolean foreign = false;
    for (Participant p : event.participants()) {
      Entity e = entities.get(p.entity());
      String country = e == null ? null : country(e, nationalities);
      own |= home.equals(country);
      foreign |= country != null && !home.equals(country);
    }
    return own && foreign;
  }

  private static @Nullable String country(Entity entity, Nationalities nationalities) {
    if (entity instanceof Organization o) {
      return switch (o.kind()) {
        case EMBASSY, MEDIA -> null;
        default -> o.country();
      };
    }
    return entity instanceof Person p && !isDiplomat(p)
        ? nationalities.of(p.id()).orElse(null)
        : null;
  }

  private static boolean isDiplomat(Person person) {
    Set<PositionRole> diplomats = Set.of(PositionRole.AMBASSADOR, PositionRole.CONSUL);
    return Any.of(person.positions(), q -> diplomats.contains(q.role()));
  }

  private static boolean isBusiness(Entity entity) {
    return entity instanceof Organization o
        && switch (o.kind()) {
          case COMPANY, CHAMBER, ASSOCIATION, AGENCY, BANK -> true;
          default -> false;
        };
  }

  private static boolean isOffice(Entity entity) {
    return entity instanceof Person
        || (entity instanceof Organization o
            && switch (o.kind()) {
              case MINISTRY, GOVERNMENT -> true;
              default -> false;
            });
  }
}
