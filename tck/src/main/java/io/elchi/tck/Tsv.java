// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads tables as text, without knowing what they mean. */
final class Tsv {
  private Tsv() {}

  /**
   * One row.
   *
   * @param line its number in the file, from 1
   * @param cells the cells by column name; empty ones are left out
   */
  record Row(int line, Map<String, String> cells) {
    String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /** The rows of a table, none if there is no such table. Closes the stream. */
  static List<Row> read(@Nullable InputStream stream) {
    if (stream == null) {
      return List.of();
    }
    try (stream) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      List<Row> rows = new ArrayList<>();
      String[] header = null;
      int number = 0;
      for (String line : text.split("\r?\n", -1)) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (header == null) {
          header = cells;
        } else {
          rows.add(new Row(number, byName(header, cells)));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> byName(String[] header, String[] cells) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < Math.min(header.length, cells.length); i++) {
      if (!cells[i].isBlank()) {
        named.put(header[i].strip(), cells[i].strip());
      }
    }
    return Map.copyOf(named);
  }
}
