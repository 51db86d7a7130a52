// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import java.math.BigDecimal;
import java.util.List;

/** The tables of numbers, units, currencies and figures. */
final class QuantityTables {
  private QuantityTables() {}

  /** How they are read. */
  static List<SenseTable> all() {
    return List.of(
        SenseTable.each(
            "numbers.tsv",
            row ->
                new Sense.NumberWord(
                    Cells.code(row, Sense.NumberKind.class, "kind"),
                    row.get("value"),
                    row.words("flags")),
            "kind",
            "value",
            "forms",
            "flags"),
        SenseTable.each(
            "units.tsv",
            row ->
                new Sense.Unit(
                    Cells.code(row, Sense.UnitKind.class, "kind"),
                    row.get("unit"),
                    factor(row),
                    row.words("flags")),
            "kind",
            "unit",
            "factor",
            "forms",
            "flags"),
        SenseTable.each(
            "currencies.tsv",
            row -> new Sense.Currency(row.get("code"), factor(row), row.words("flags")),
            "code",
            "factor",
            "forms",
            "flags"),
        SenseTable.each(
            "figures.tsv",
            row -> new Sense.FigureWord(row.get("metric")),
            "metric",
            "forms",
            "flags"));
  }

  private static BigDecimal factor(Table.Row row) {
    return row.get("factor").isEmpty() ? BigDecimal.ONE : new BigDecimal(row.get("factor"));
  }
}
