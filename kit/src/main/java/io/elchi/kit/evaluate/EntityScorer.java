// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import io.elchi.model.Entity;
import io.elchi.model.Organization;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import io.elchi.model.Programme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Scores named things: whether they were found, by what name, and with what they are. */
final class EntityScorer {
  private final Comparison comparison;
  private final Gold gold;
  private final Output output;

  /** What belongs together, and what is left on either side. */
  private record Matching(List<Pair> pairs, List<Gold.Name> missed, List<Entity> wrong) {}

  private record Pair(Gold.Name name, Entity entity) {}

  EntityScorer(Comparison comparison) {
    this.comparison = comparison;
    this.gold = comparison.gold();
    this.output = comparison.output();
  }

  void run() {
    score(Field.PERSONS, Gold.PERSONS, Person.class);
    score(Field.ORGANIZATIONS, Gold.ORGANIZATIONS, Organization.class);
    score(Field.PLACES, Gold.PLACES, Place.class);
    score(Field.PROGRAMMES, Gold.PROGRAMMES, Programme.class);
  }

  private void score(Field field, String list, Class<? extends Entity> type) {
    Matching matching = match(gold.names(list), output.entities(type));
    if (type == Place.class) {
      matching = withFacilities(matching);
    } else if (type == Organization.class) {
      matching = withoutOthers(matching);
    }
    List<Pair> required = matching.pairs().stream().filter(p -> !p.name().optional()).toList();
    comparison.tally(field).add(required.size(), matching.wrong().size(), matching.missed().size());
    matching.missed().forEach(m -> comparison.note(field, "missed " + m.name()));
    matching.wrong().forEach(w -> comparison.note(field, "wrong  " + w.name()));
    required.forEach(p -> details(p, type));
  }

  private void details(Pair pair, Class<? extends Entity> type) {
    Gold.Name name = pair.name();
    Entity entity = pair.entity();
    boolean sameName = Squash.of(name.name()).equals(Squash.of(entity.name()));
    comparison.tally(Field.DICTIONARY_FORM).add(sameName ? 1 : 0, 0, sameName ? 0 : 1);
    if (!sameName) {
      comparison.note(Field.DICTIONARY_FORM, name.name() + " <- " + entity.name());
    }
    String country = name.country();
    if (type == Place.class && country != null) {
      boolean right = country.equals(Output.country(entity));
      comparison.tally(Field.PLACE_COUNTRY).addOne(right);
      if (!right) {
        comparison.note(
            Field.PLACE_COUNTRY, name.name() + " " + country + " <- " + Output.country(entity));
      }
    }
    String role = name.role();
    if (entity instanceof Person person && role != null) {
      Set<String> roles = new TreeSet<>();
      person.positions().forEach(p -> roles.add(p.role().code()));
      boolean right = roles.contains(role);
      comparison.tally(Field.PERSON_ROLE).addSlot(right, true, !roles.isEmpty());
      if (!right) {
        comparison.note(Field.PERSON_ROLE, name.name() + " " + role + " <- " + roles);
      }
    }
  }

  /** A facility that was read as an organisation is no error, nor the reverse. */
  private Matching withFacilities(Matching places) {
    List<Gold.Name> facilities = places.missed().stream().filter(Gold.Name::isFacility).toList();
    Matching asBodies = match(facilities, output.entities(Organization.class));
    List<Pair> pairs = new ArrayList<>(places.pairs());
    pairs.addAll(asBodies.pairs());
    List<Gold.Name> missed =
        new ArrayList<>(places.missed().stream().filter(m -> !m.isFacility()).toList());
    missed.addAll(asBodies.missed());
    Set<String> bodies = forms(gold.names(Gold.ORGANIZATIONS), n -> true);
    List<Entity> wrong =
        places.wrong().stream()
            .filter(
                e ->
                    !(e instanceof Place place
                        && place.kind() == PlaceKind.FACILITY
                        && overlaps(e, bodies)))
            .toList();
    return new Matching(pairs, missed, wrong);
  }

  private Matching withoutOthers(Matching bodies) {
    Set<String> others = forms(gold.names(Gold.PLACES), Gold.Name::isFacility);
    others.addAll(forms(gold.names(Gold.PROGRAMMES), Gold.Name::optional));
    return new Matching(
        bodies.pairs(),
        bodies.missed(),
        bodies.wrong().stream().filter(e -> !overlaps(e, others)).toList());
  }

  private static Set<String> forms(List<Gold.Name> names, Predicate<Gold.Name> which) {
    Set<String> out = new HashSet<>();
    names.stream().filter(which).forEach(n -> out.addAll(n.forms()));
    return out;
  }

  private boolean overlaps(Entity entity, Set<String> forms) {
    return !Collections.disjoint(output.forms(entity.id()), forms);
  }

  /** One to one, each name with the entity that shares most forms with it. */
  private Matching match(List<Gold.Name> names, List<Entity> entities) {
    List<Gold.Name> order = new ArrayList<>(names);
    order.sort(Comparator.comparing(Gold.Name::optional));
    List<Pair> pairs = new ArrayList<>();
    List<Entity> rest = new ArrayList<>(entities);
    Set<Gold.Name> matched = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    for (Gold.Name name : order) {
      Entity best = null;
      int most = 0;
      for (Entity entity : rest) {
        Set<String> common = new HashSet<>(name.forms());
        common.retainAll(output.forms(entity.id()));
        if (common.size() > most) {
          most = common.size();
          best = entity;
        }
      }
      if (best != null) {
        rest.remove(best);
        matched.add(name);
        pairs.add(new Pair(name, best));
      }
    }
    List<Gold.Name> missed =
        names.stream().filter(n -> !matched.contains(n) && !n.optional()).toList();
    return new Matching(pairs, missed, rest);
  }
}
