// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import io.elchi.kit.tables.Rows;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Scores below which a language's reports must not fall: a table with the columns {@code field} and
 * {@code f1}. Immutable.
 *
 * @param floors F1 by field, 0 to 1
 */
public record Floors(Map<Field, Double> floors) {
  private static final BigDecimal SLACK = new BigDecimal("0.02");

  /** Copies what is given. */
  public Floors {
    EnumMap<Field, Double> copy = new EnumMap<>(Field.class);
    copy.putAll(floors);
    floors = Collections.unmodifiableMap(copy);
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException if a row names no field or holds no number; the message names
   *     the line
   */
  public static Floors parse(String table) {
    EnumMap<Field, Double> floors = new EnumMap<>(Field.class);
    for (Rows.Row row : Rows.parse(table)) {
      try {
        floors.put(Field.fromCode(row.get("field")), Double.valueOf(row.get("f1")));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("line " + row.line() + ": " + e.getMessage(), e);
      }
    }
    return new Floors(floors);
  }

  /** Floors a little below these scores, so that a change of one word is no regression yet. */
  public static Floors below(Map<Field, Double> f1) {
    EnumMap<Field, Double> floors = new EnumMap<>(Field.class);
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
    StringBuilder out = new StringBuilder("# No score of these reports may fall below these.\n");
    out.append("field\tf1\n");
    floors.forEach(
        (field, f1) ->
            out.append(field.code())
                .append('\t')
                .append(BigDecimal.valueOf(f1).setScale(2, RoundingMode.HALF_EVEN))
                .append('\n'));
    return out.toString();
  }
}
