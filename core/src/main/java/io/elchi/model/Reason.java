// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a value, or one part of it, is in a report. Immutable.
 *
 * @param value the value's id ({@code v1}, {@code p2}, {@code t3}); {@code quote-1} for the first
 *     quote, which has none
 * @param field the part: {@code type}, {@code status}, {@code time}, {@code place}, {@code
 *     participant}, {@code lead} …, or {@code name} for entities and {@code value} for times and
 *     quantities
 * @param rule code of the rule that made it; {@code docs/explain.md} lists them
 * @param about what the part refers to: the id of a place, participant or time, or {@code null}
 * @param rows the rows of the tables that the rule read, in text order; empty when a rule looks at
 *     the order or the shape of words only
 */
public record Reason(
    String value, String field, String rule, @Nullable String about, List<TableRow> rows) {
  /** Copies the list. */
  public Reason {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(rule, "rule");
    rows = List.copyOf(rows);
  }
}
