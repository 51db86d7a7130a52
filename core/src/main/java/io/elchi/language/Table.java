// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import java.io.IOException;
import java.io.InputStream;
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
  private static final List<String> ALWAYS = List.of("example", "gives", "source", "note");

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
    try (stream) {
      return of(file, stream.readAllBytes(), Arrays.asList(columns));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Reads a table from the bytes of its file. */
  static Table of(String file, byte[] bytes, List<String> columns) {
    List<Row> rows = new ArrayList<>();
    Lines lines = new Lines(bytes, 0);
    List<String> header = List.of();
    int number = 0;
    while (lines.next()) {
      number++;
      if (lines.isBlankOrComment()) {
        continue;
      }
      List<String> cells = lines.cells();
      if (header.isEmpty()) {
        header = cells;
        checkHeader(file, number, header, columns);
        continue;
      }
      if (cells.size() > header.size()) {
        throw new LanguageDataException(
            file, number, cells.size() + " cells under " + header.size() + " columns");
      }
      rows.add(new Row(file, number, lines.start, header, cells));
    }
    return new Table(file, rows);
  }

  /** The column names of a table. */
  static List<String> header(byte[] bytes) {
    Lines lines = new Lines(bytes, 0);
    while (lines.next()) {
      if (!lines.isBlankOrComment()) {
        return lines.cells();
      }
    }
    return List.of();
  }

  /**
   * One row of a table that has been read before.
   *
   * @param line its number, for messages
   * @param offset where it begins in the file
   */
  static Row row(String file, byte[] bytes, List<String> header, int line, int offset) {
    Lines lines = new Lines(bytes, offset);
    return lines.next()
        ? new Row(file, line, offset, header, lines.cells())
        : new Row(file, line, offset, header, List.of());
  }

  /** What stands between blanks or commas, in order. */
  static List<String> words(String cell) {
    List<String> out = new ArrayList<>(2);
    int start = -1;
    for (int i = 0; i <= cell.length(); i++) {
      boolean inside = i < cell.length() && cell.charAt(i) != ' ' && cell.charAt(i) != ',';
      if (inside) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        out.add(cell.substring(start, i));
        start = -1;
      }
    }
    return List.copyOf(out);
  }

  private static void checkHeader(String file, int line, List<String> header, List<String> known) {
    Set<String> unknown = new TreeSet<>(header);
    known.forEach(unknown::remove);
    ALWAYS.forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new LanguageDataException(
          file, line, "unknown columns " + unknown + "; known are " + known);
    }
  }

  /** Goes through the lines of a file. */
  private static final class Lines {
    private final byte[] bytes;
    private int at;
    private int start;
    private int end;

    Lines(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    /** Goes on to the next line, which ends as any system ends its lines. */
    boolean next() {
      if (at >= bytes.length) {
        return false;
      }
      start = at;
      end = at;
      while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
        end++;
      }
      boolean two = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
      at = end + (two ? 2 : 1);
      return true;
    }

    boolean isBlankOrComment() {
      return start == end
          || bytes[start] == '#'
          || (bytes[start] >= 0 && bytes[start] <= ' ' && text().isBlank());
    }

    private String text() {
      return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    List<String> cells() {
      String line = text();
      List<String> cells = new ArrayList<>();
      int from = 0;
      for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
        cells.add(line.substring(from, tab).strip());
        from = tab + 1;
      }
      cells.add(line.substring(from).strip());
      while (cells.size() > 1 && cells.get(cells.size() - 1).isEmpty()) {
        cells.remove(cells.size() - 1);
      }
      return List.copyOf(cells);
    }
  }

  /** One row of a table. */
  public static final class Row {
    private final String file;
    private final int line;
    private final int offset;
    private final List<String> header;
    private final List<String> cells;

    Row(String file, int line, int offset, List<String> header, List<String> cells) {
      this.file = file;
      this.line = line;
      this.offset = offset;
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
      return cell.isEmpty() ? Set.of() : Set.copyOf(Table.words(cell));
    }

    /** The cell's alternatives, separated by {@code |}. */
    public List<String> alternatives(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> out = new ArrayList<>();
      int from = 0;
      while (from <= cell.length()) {
        int bar = cell.indexOf('|', from);
        int to = bar < 0 ? cell.length() : bar;
        String part = cell.substring(from, to).strip();
        if (!part.isEmpty()) {
          out.add(part);
        }
        from = to + 1;
      }
      return out;
    }

    /** The exception that tells what is wrong with this row. */
    public LanguageDataException error(String message) {
      return new LanguageDataException(file, line, message);
    }

    /** The number of its line, from 1. */
    int line() {
      return line;
    }

    /** Where it begins in its file, in bytes. */
    int offset() {
      return offset;
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
