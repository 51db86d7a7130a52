// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.model.OrganizationKind;
import io.elchi.text.CharacterFolding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the acronyms of organisations end, from {@code organizations.tsv}. Immutable after reading
 * and safe for all threads.
 */
final class Acronyms {
  /** The table's file name. */
  static final String FILE = "organizations.tsv";

  /** The columns that it may have. */
  static final List<String> COLUMNS =
      List.of("class", "kind", "forms", "name", "abbreviation", "country", "flags");

  private final Map<String, OrganizationKind> acronymEndings = new HashMap<>();
  private final int longest;

  private Acronyms(Table table, CharacterFolding folding) {
    String acronym = Sense.OrganizationClass.ACRONYM.name();
    int most = 0;
    for (Table.Row row : table.rows()) {
      if (Cells.constant(row.get("class")).equals(acronym)) {
        OrganizationKind kind =
            row.get("kind").isEmpty()
                ? OrganizationKind.OTHER
                : OrganizationKind.fromCode(row.get("kind"));
        for (String form : row.alternatives("forms")) {
          String ending = folding.key(form);
          acronymEndings.put(ending, kind);
          most = Math.max(most, ending.length());
        }
      }
    }
    this.longest = most;
  }

  static Acronyms read(Table table, CharacterFolding folding) {
    return new Acronyms(table, folding);
  }

  /** What kind of organisation an acronym's ending shows, {@code OTHER} when it says nothing. */
  OrganizationKind kindOfAcronym(String key) {
    for (int i = Math.max(0, key.length() - longest); i < key.length(); i++) {
      OrganizationKind kind = acronymEndings.get(key.substring(i));
      if (kind != null) {
        return kind;
      }
    }
    return OrganizationKind.OTHER;
  }
}
