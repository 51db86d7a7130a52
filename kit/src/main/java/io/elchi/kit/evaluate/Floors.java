// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import io.elchi.kit.tables.Rows;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Scores below which a language must not fall: a table with the columns {@code field} and {@code
 * f1}. Immutable.
 *
 * @param floors F1, 0 to 1, by the code of a {@link Field}, or by {@code names.} and the type of
 *     names, or {@code relevance.texts}
 */
public record Floors(Map<String, Double> floors) {
  /** What the fields of marked names begin with. */
  static final String NAMES = "names.";

  /** The share of short texts whose relevance is told rightly. */
  static final String TEXTS = "relevance.texts";

  private static final BigDecimal SLACK = new BigDecimal("0.02");

  /** Copies what is given. */
  public Floors {
    floors = Collections.unmodifiableMap(new LinkedHashMap<>(floors));
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException if a row names no field or holds no number; the message names
   *     the line
   */
  public static Floors parse(String table) {
    Map<String, Double> floors = new LinkedHashMap<>();
    for (Rows.Row row : Rows.parse(table)) {
      try {
        String field = row.get("field");
        floors.put(
            field.startsWith(NAMES) || field.equals(TEXTS) ? field : Field.fromCode(field).code(),
            Double.valueOf(row.get("f1")));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("line " + row.line() + ": " + e.getMessage(), e);
      }
    }
    return new Floors(floors);
  }

  /** Floors a little below these scores, so that a change of one word is no regression yet. */
  public static Floors below(Map<String, Double> f1) {
    Map<String, Double> floors = new LinkedHashMap<>();
    f1.forEach(
        (field, value) ->
            floors.put(
                field,
                BigDecimal.valueOf(value)
                    .subtract(SLACK)
                    .max(BigDecimal.ZERO)
                    .setScale(2, RoundingMode.FLOOR)
                    .doubleValue()));
    return new Floors(floors);
  }

  /** The table, as {@link #parse} reads it. */
  public String write() {
    StringBuilder out = new StringBuilder("# No score may fall below these.\n");
    out.append("field\tf1\n");
    floors.forEach(
        (field, f1) ->
            out.append(field)
                .append('\t')
                .append(BigDecimal.valueOf(f1).setScale(2, RoundingMode.HALF_EVEN))
                .append('\n'));
    return out.toString();
  }
}
