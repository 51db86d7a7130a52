// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.scaffold;

import io.elchi.text.CharacterFolding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table that is being written: comments, header, rows. A form that has a value in its scope
 * already gets no second one. For use by one thread.
 */
final class TableDraft {
  private final String file;
  private final List<String> comments;
  private final List<String> columns;
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final Map<String, String> taken = new HashMap<>();
  private CharacterFolding folding = CharacterFolding.none();

  TableDraft(String file, List<String> comments, String header) {
    this.file = file;
    this.comments = List.copyOf(comments);
    this.columns = List.of(header.split("\t"));
  }

  String file() {
    return file;
  }

  List<Map<String, String>> rows() {
    return rows;
  }

  void foldBy(CharacterFolding newFolding) {
    folding = newFolding;
  }

  /** Adds a row: columns and cells by turns. */
  void add(String... cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      if (!columns.contains(cells[i])) {
        throw new IllegalArgumentException(file + " has no column " + cells[i]);
      }
      row.put(cells[i], cells[i + 1].strip());
    }
    rows.add(row);
  }

  /** Adds a row with these forms, but for those that mean something else in this scope already. */
  void addForms(String scope, Collection<String> forms, String... cells) {
    String value = String.join("\t", cells);
    Set<String> free = new LinkedHashSet<>();
    for (String form : forms) {
      String clean = clean(form);
      String key = scope + "\t" + folding.key(clean.replace("~", ""));
      if (!clean.replaceAll("[~….]", "").isBlank()
          && !clean.contains("|")
          && value.equals(taken.computeIfAbsent(key, k -> value))
          && free.stream().noneMatch(f -> same(f, clean))) {
        free.add(clean);
      }
    }
    if (!free.isEmpty()) {
      String[] all = new String[cells.length + 2];
      System.arraycopy(cells, 0, all, 0, cells.length);
      all[cells.length] = "forms";
      all[cells.length + 1] = String.join(" | ", free);
      add(all);
    }
  }

  private boolean same(String a, String b) {
    return folding.key(a.replace("~", "")).equals(folding.key(b.replace("~", "")));
  }

  private static String clean(String form) {
    return form.replaceAll("[\u00ad\u200b\u200e\u200f\u2068\u2069]", "")
        .replaceAll("[\\s\u00a0\u202f]+", " ")
        .strip();
  }

  String write() {
    StringBuilder out = new StringBuilder();
    comments.forEach(c -> out.append(c).append('\n'));
    out.append(String.join("\t", columns)).append('\n');
    for (Map<String, String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (String column : columns) {
        line.append(row.getOrDefault(column, "")).append('\t');
      }
      int end = line.length();
      while (end > 0 && line.charAt(end - 1) == '\t') {
        end--;
      }
      out.append(line, 0, end).append('\n');
    }
    return out.toString();
  }
}
