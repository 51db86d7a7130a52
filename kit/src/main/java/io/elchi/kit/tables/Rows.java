// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads tables as text: cells by column name, without knowing what they mean. */
public final class Rows {
  private Rows() {}

  /**
   * One row. Immutable.
   *
   * @param line its number in the file, from 1
   * @param cells the cells by column name; empty ones are left out
   */
  public record Row(int line, Map<String, String> cells) {
    /** Copies what is given. */
    public Row {
      cells = Map.copyOf(cells);
    }

    /** The cell under a column; empty when there is none. */
    public String get(String column) {
      return cells.getOrDefault(column, "");
    }

    /** The alternatives of a cell, separated by {@code |}. */
    public List<String> alternatives(String column) {
      return Arrays.stream(get(column).split("\\|"))
          .map(String::strip)
          .filter(s -> !s.isEmpty())
          .toList();
    }
  }

  /**
   * The rows of a table, none if there is no such table. Closes the stream.
   *
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static List<Row> read(@Nullable InputStream stream) {
    if (stream == null) {
      return List.of();
    }
    try (stream) {
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table that is given as text. */
  public static List<Row> parse(String text) {
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
  }

  private static Map<String, String> byName(String[] header, String[] cells) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < Math.min(header.length, cells.length); i++) {
      if (!cells[i].isBlank()) {
        named.put(header[i].strip(), cells[i].strip());
      }
    }
    return named;
  }
}
