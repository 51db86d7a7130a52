// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.spi.LanguageModule;
import io.elchi.text.CharacterFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code characters.tsv}. */
public final class Characters {
  private Characters() {}

  /** The table itself. */
  static Table table(LanguageModule module) {
    return Table.read("characters.tsv", module.open("characters.tsv"), "kind", "from", "to");
  }

  /**
   * How a language's words become keys.
   *
   * @throws LanguageDataException if the table is malformed
   */
  public static CharacterFolding folding(LanguageModule module) {
    List<Map.Entry<String, String>> rules = new ArrayList<>();
    for (Table.Row row : table(module).rows()) {
      if (row.get("kind").equals("fold")) {
        rules.add(Map.entry(row.get("from"), row.get("to").equals("-") ? "" : row.get("to")));
      }
    }
    return CharacterFolding.of(rules);
  }
}
