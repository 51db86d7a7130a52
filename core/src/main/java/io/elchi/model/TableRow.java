// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.Objects;

/**
 * A row of a language's tables that was found in the text.
 *
 * @param table name of the table's file, such as {@code triggers.tsv}
 * @param line number of the line in that file, from 1
 * @param span the words of the text that it matched
 */
public record TableRow(String table, int line, TextSpan span) {
  /** Checks the components. */
  public TableRow {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(span, "span");
    Checks.notNegative("line", line);
  }
}
