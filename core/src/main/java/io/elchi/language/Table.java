// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One table of language data: a header line of column names, then one row a line, cells separated
 * by tabs. Lines that begin with {@code #} are comments. Immutable.
 */
public final class Table {
  private final String file;
  private final List<Row> rows;

  private Table(String file, List<Row> rows) {
    this.file = file;
    this.rows = List.copyOf(rows);
  }

  /** The table's file name, for messages. */
  public String file() {
    return file;
  }

  /** All rows, in file order. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * Reads a table; a null stream gives an empty table.
   *
   * @param columns the columns that the table may have
   * @throws LanguageDataException if the table is malformed; the message names file and line
   */
  public static Table read(String file, @Nullable InputStream stream, String... columns) {
    if (stream == null) {
      return new Table(file, List.of());
    }
    List<Row> rows = new ArrayList<>();
    List<String> header = null;
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = cells(line);
        if (header == null) {
          header = cells;
          checkHeader(file, number, header, columns);
          continue;
        }
        if (cells.size() > header.size()) {
          throw new LanguageDataException(
              file, number, cells.size() + " cells under " + header.size() + " columns");
        }
        rows.add(new Row(file, number, header, cells));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return new Table(file, rows);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab).strip());
      start = tab + 1;
    }
    cells.add(line.substring(start).strip());
    while (cells.size() > 1 && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return List.copyOf(cells);
  }

  private static void checkHeader(String file, int line, List<String> header, String[] columns) {
    Set<String> unknown = new TreeSet<>(header);
    unknown.removeAll(Arrays.asList(columns));
    unknown.removeAll(List.of("example", "gives", "source", "note"));
    if (!unknown.isEmpty()) {
      throw new LanguageDataException(
          file, line, "unknown columns " + unknown + "; known are " + Arrays.toString(columns));
    }
  }

  /** One row of a table. */
  public static final class Row {
    private final String file;
    private final int line;
    private final List<String> header;
    private final List<String> cells;

    Row(String file, int line, List<String> header, List<String> cells) {
      this.file = file;
      this.line = line;
      this.header = header;
      this.cells = cells;
    }

    /** The cell under this column; empty when the row is shorter or has no such column. */
    public String get(String column) {
      int i = header.indexOf(column);
      return i < 0 || i >= cells.size() ? "" : cells.get(i);
    }

    /** The words of the cell that are separated by blanks or commas. */
    public Set<String> words(String column) {
      String cell = get(column);
      return cell.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(cell.split("[ ,]+")));
    }

    /** The cell's alternatives, separated by {@code |}. */
    public List<String> alternatives(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> out = new ArrayList<>();
      for (String part : cell.split("\\|")) {
        if (!part.isBlank()) {
          out.add(part.strip());
        }
      }
      return out;
    }

    /** The exception that tells what is wrong with this row. */
    public LanguageDataException error(String message) {
      return new LanguageDataException(file, line, message);
    }

    /** Where the row stands. */
    RowOrigin origin() {
      return new RowOrigin(file, line);
    }

    /** File and line, such as {@code dates.tsv:3}. */
    public String where() {
      return file + ":" + line;
    }
  }
}
