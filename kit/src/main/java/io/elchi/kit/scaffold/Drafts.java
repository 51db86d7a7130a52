// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.scaffold;

import io.elchi.kit.tables.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Empty tables, each with its header and comments that explain its columns. */
final class Drafts {
  private static final String FILE = "tables.txt";

  private Drafts() {}

  static Map<String, TableDraft> empty() {
    Map<String, TableDraft> drafts = new LinkedHashMap<>();
    String name = "";
    List<String> comments = new ArrayList<>();
    for (String line : text().split("\n")) {
      if (line.startsWith("== ")) {
        name = line.substring(3).strip();
        comments.clear();
      } else if (line.startsWith("#")) {
        comments.add(line);
      } else if (!line.isBlank()) {
        drafts.put(name, new TableDraft(name, comments, line));
      }
    }
    return drafts;
  }

  private static String text() {
    try (InputStream in = Drafts.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a draft, as they will be read. */
  static List<Rows.Row> rows(TableDraft draft) {
    return Rows.parse(draft.write());
  }
}
