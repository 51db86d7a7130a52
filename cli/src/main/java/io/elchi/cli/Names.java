// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.model.Entity;
import io.elchi.model.Participant;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import io.elchi.model.Quantity;
import io.elchi.model.Report;
import io.elchi.model.TimeExpression;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the ids of a report stand for, in words; an id that leads nowhere stands for itself. */
final class Names {
  private final Report report;

  Names(Report report) {
    this.report = report;
  }

  /** The dictionary form of an entity. */
  String entity(String id) {
    return report.entity(id).map(Entity::name).orElse(id);
  }

  /** The English name of a place where known. */
  String place(String id) {
    Entity entity = report.entity(id).orElse(null);
    if (entity instanceof Place place) {
      String english = place.canonical();
      return english == null ? place.name() : english;
    }
    return entity(id);
  }

  /** The country of a place that is none itself, empty if unknown. */
  String countryOf(String id) {
    return report.entity(id).orElse(null) instanceof Place place
            && place.kind() != PlaceKind.COUNTRY
            && place.country() != null
        ? place.country()
        : "";
  }

  /** The countries of places, each once. */
  Set<String> countries(List<String> ids) {
    Set<String> countries = new LinkedHashSet<>();
    for (String id : ids) {
      if (report.entity(id).orElse(null) instanceof Place place && place.country() != null) {
        countries.add(Objects.requireNonNull(place.country()));
      }
    }
    return countries;
  }

  /** A participant with its role. */
  String participant(Participant participant) {
    return entity(participant.entity()) + " (" + participant.role().code() + ")";
  }

  /** The value of a time, empty if there is none. */
  String time(@Nullable String id) {
    return id == null ? "" : report.time(id).map(TimeExpression::value).orElse(id);
  }

  /** An amount with its unit. */
  String quantity(String id) {
    return report.quantity(id).map(Names::words).orElse(id);
  }

  private static String words(Quantity quantity) {
    String unit = quantity.unit();
    BigDecimal value = quantity.value();
    String number =
        value != null
            ? value.toPlainString()
            : plain(quantity.min()) + ".." + plain(quantity.max());
    return unit == null ? number : number + " " + unit;
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
