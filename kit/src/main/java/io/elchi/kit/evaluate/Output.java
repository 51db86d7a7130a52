// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import io.elchi.model.Entity;
import io.elchi.model.Organization;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import io.elchi.model.Report;
import io.elchi.model.TimeExpression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A record that is scored, with what is looked up in it often. For use by one thread. */
final class Output {
  private static final Pattern CLOCK = Pattern.compile("T[0-9A-Z][^/]*");
  private static final Pattern VAGUE = Pattern.compile("(PRESENT|PAST|FUTURE)_REF|^X+$");

  private final Report report;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Map<String, String> times = new HashMap<>();

  Output(Report report) {
    this.report = report;
    for (Entity entity : report.entities()) {
      entities.put(entity.id(), entity);
      forms.put(entity.id(), forms(entity));
    }
    for (TimeExpression time : report.times()) {
      times.put(time.id(), time.value());
    }
  }

  Report report() {
    return report;
  }

  List<Entity> entities(Class<? extends Entity> type) {
    return new ArrayList<>(report.entities(type));
  }

  /** The squashed forms of an entity's name; none of an entity that the record lacks. */
  Set<String> forms(@Nullable String entity) {
    return entity == null ? Set.of() : forms.getOrDefault(entity, Set.of());
  }

  /** The forms of all of these. */
  Set<String> forms(Collection<String> ids) {
    Set<String> out = new LinkedHashSet<>();
    ids.forEach(id -> out.addAll(forms(id)));
    return out;
  }

  @Nullable String name(String entity) {
    Entity found = entities.get(entity);
    return found == null ? null : found.name();
  }

  @Nullable String country(String entity) {
    return country(entities.get(entity));
  }

  static @Nullable String country(@Nullable Entity entity) {
    if (entity instanceof Place place) {
      return place.country();
    }
    return entity instanceof Organization organization ? organization.country() : null;
  }

  boolean isCountry(String entity) {
    return entities.get(entity) instanceof Place place && place.kind() == PlaceKind.COUNTRY;
  }

  /** The value of a time, without its time of day. */
  @Nullable String day(@Nullable String time) {
    return time == null ? null : dayOf(times.get(time));
  }

  /** A value without its time of day: stamps with and without the clock count alike. */
  static @Nullable String dayOf(@Nullable String value) {
    return value == null || value.startsWith("P") ? value : CLOCK.matcher(value).replaceAll("");
  }

  /** Null for a clock time, of which no day is left. */
  static @Nullable String present(@Nullable String day) {
    return day == null || day.isEmpty() ? null : day;
  }

  /** Whether a value is one of the vague ones, which are never an error. */
  static boolean isVague(@Nullable String value) {
    return value != null && VAGUE.matcher(value).find();
  }

  private static Set<String> forms(Entity entity) {
    Set<String> out = new LinkedHashSet<>();
    out.add(Squash.of(entity.name()));
    entity.aliases().forEach(a -> out.add(Squash.of(a)));
    entity.mentions().forEach(m -> out.add(Squash.of(m.text())));
    out.remove("");
    return out;
  }
}
