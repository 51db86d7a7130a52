// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.lint;

import io.elchi.kit.tables.Rows;
import io.elchi.spi.LanguageModule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that every language has words for, such as Monday or "ambassador". Immutable.
 *
 * @param required whether a language that lacks it cannot pass
 * @param file the table that it belongs to
 * @param where what the cells of its row are, by column; {@code rows} is a number of rows
 * @param what it in English
 * @param like how another language writes it; may be empty
 */
public record ClosedClass(
    boolean required, String file, Map<String, String> where, String what, String like) {
  private static final String COUNT = "rows";

  /** Copies what is given. */
  public ClosedClass {
    where = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(where));
  }

  /** All of them, by table. */
  public static List<ClosedClass> all() {
    List<ClosedClass> out = new ArrayList<>();
    for (Rows.Row row : Rows.read(ClosedClass.class.getResourceAsStream("closed-classes.tsv"))) {
      Map<String, String> where = new LinkedHashMap<>();
      for (String cell : row.get("where").split(" ")) {
        int eq = cell.indexOf('=');
        where.put(cell.substring(0, eq), cell.substring(eq + 1));
      }
      out.add(
          new ClosedClass(
              row.get("level").equals("required"),
              row.get("file"),
              where,
              row.get("what"),
              row.get("like")));
    }
    return List.copyOf(out);
  }

  /** Those that a language has no row for. */
  public static List<ClosedClass> missingIn(LanguageModule module) {
    Map<String, List<Rows.Row>> tables = new HashMap<>();
    return all().stream()
        .filter(
            c -> !c.isIn(tables.computeIfAbsent(c.file(), file -> Rows.read(module.open(file)))))
        .toList();
  }

  private boolean isIn(List<Rows.Row> rows) {
    String count = where.get(COUNT);
    if (count != null) {
      return rows.size() >= Integer.parseInt(count);
    }
    return rows.stream()
        .anyMatch(
            row ->
                (row.cells().containsKey("forms") || row.cells().containsKey("name"))
                    && where.entrySet().stream()
                        .allMatch(w -> w.getValue().equals(cell(row, w.getKey()))));
  }

  private static String cell(Rows.Row row, String column) {
    String cell = row.get(column);
    return cell.isEmpty() && column.equals("calendar") ? "gregorian" : cell;
  }

  /** Its name, such as {@code dates.tsv: class=weekday value=1}. */
  public String key() {
    StringBuilder out = new StringBuilder(file).append(':');
    where.forEach((column, value) -> out.append(' ').append(column).append('=').append(value));
    return out.toString();
  }

  /** Says which row to write. */
  public String advice() {
    String count = where.get(COUNT);
    if (count != null) {
      return "has fewer than " + count + " rows; write " + what;
    }
    StringBuilder cells = new StringBuilder();
    where.forEach(
        (column, value) ->
            cells.append(cells.isEmpty() ? "" : ", ").append(column).append(" '" + value + "'"));
    return "no row with "
        + cells
        + "; write the forms of "
        + what
        + (like.isEmpty() ? "" : ", as another language has '" + like + "'");
  }
}
