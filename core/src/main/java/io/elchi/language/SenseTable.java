// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import java.util.List;
import java.util.function.Function;

/**
 * A table whose rows say what words mean: its name, its columns, and how a row is read. Immutable
 * and safe for all threads.
 *
 * @param file the table's file name
 * @param columns the columns that it may have
 * @param reader what a row says
 */
record SenseTable(String file, List<String> columns, RowReader reader) {

  /** Takes the forms of a row. */
  @FunctionalInterface
  interface FormSink {
    /** One form, in the notation of {@code docs/language-data.md}, and what it means. */
    void add(String form, Sense sense);
  }

  /** Tells the forms of a row and what they mean; the same each time for the same row. */
  @FunctionalInterface
  interface RowReader {
    /** Hands over all forms of a row. */
    void read(Table.Row row, FormSink sink);
  }

  /** A table whose rows have one sense each, which is that of every form. */
  static SenseTable each(String file, Function<Table.Row, Sense> sense, String... columns) {
    return new SenseTable(
        file,
        List.of(columns),
        (row, sink) -> {
          Sense s = sense.apply(row);
          row.alternatives("forms").forEach(form -> sink.add(form, s));
        });
  }

  /** Hands over all forms of a row; what goes wrong in a cell names the line. */
  void read(Table.Row row, FormSink sink) {
    try {
      reader.read(row, sink);
    } catch (LanguageDataException e) {
      throw e;
    } catch (RuntimeException e) {
      throw row.error(String.valueOf(e.getMessage()));
    }
  }
}
