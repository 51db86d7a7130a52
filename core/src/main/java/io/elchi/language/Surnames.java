// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.text.CharacterFolding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How surnames and patronymics of a language end, and which surnames are listed, from {@code
 * surnames.tsv}. Immutable after reading and safe for all threads.
 */
final class Surnames {
  /** The table's file name. */
  static final String FILE = "surnames.tsv";

  /** The columns that it may have. */
  static final List<String> COLUMNS = List.of("kind", "form");

  private final Set<String> names = new HashSet<>();
  private final List<String> suffixes = new ArrayList<>();
  private final Set<String> apart = new HashSet<>();
  private final List<String> patronymicSuffixes = new ArrayList<>();

  private Surnames(Table table, CharacterFolding folding) {
    for (Table.Row row : table.rows()) {
      String form = row.get("form");
      switch (row.get("kind")) {
        case "suffix" -> suffixes.add(folding.key(form.replace("-", "")));
        case "apart" -> apart.add(folding.key(form));
        case "patronymic" -> patronymicSuffixes.add(folding.key(form.replace("-", "")));
        case "name" -> names.add(folding.key(form.replace("~", "")));
        default -> {
          // particles are words of the lexicon and nothing else
        }
      }
    }
  }

  static Surnames read(Table table, CharacterFolding folding) {
    return new Surnames(table, folding);
  }

  /** Whether the table lists this key. */
  boolean isSurname(String key) {
    return names.contains(key);
  }

  /** Whether the key ends as surnames of the language do. */
  boolean hasSuffix(String key) {
    return endsWithAny(suffixes, key);
  }

  /** Whether the key is an ending of surnames that is also written as a word of its own. */
  boolean isSuffix(String key) {
    return apart.contains(key);
  }

  /** Whether the key ends as patronymics do. */
  boolean hasPatronymicSuffix(String key) {
    return endsWithAny(patronymicSuffixes, key);
  }

  private static boolean endsWithAny(List<String> suffixes, String key) {
    for (String suffix : suffixes) {
      if (key.length() > suffix.length() + 1 && key.endsWith(suffix)) {
        return true;
      }
    }
    return false;
  }
}
