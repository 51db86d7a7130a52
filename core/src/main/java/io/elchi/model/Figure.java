// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that states trade or economy.
 *
 * @param metric what it measures
 * @param status whether it has been reached
 * @param quantity the id of the quantity
 * @param time the id of the time that it is of, or {@code null} if not said
 * @param countries ISO 3166-1 alpha-2 codes of the countries that it is of
 */
public record Figure(
    Metric metric,
    FigureStatus status,
    String quantity,
    @Nullable String time,
    List<String> countries) {
  /** Checks the components and copies the lists. */
  public Figure {
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(quantity, "quantity");
    countries = List.copyOf(countries);
    countries.forEach(Checks::country);
  }
}
