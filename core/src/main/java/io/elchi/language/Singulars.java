// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the head noun of several names in a row ("the ministries of X and Y") stands in the name of
 * each, from {@code singulars.tsv}. Immutable.
 */
public final class Singulars {
  private record Rule(String plural, String singular) {}

  private final List<Rule> rules;

  private Singulars(List<Rule> rules) {
    this.rules = rules;
  }

  static Singulars read(Table table) {
    List<Rule> rules = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      rules.add(new Rule(row.get("plural"), row.get("singular")));
    }
    rules.sort(Comparator.comparingInt((Rule r) -> r.plural().length()).reversed());
    return new Singulars(List.copyOf(rules));
  }

  /** The head noun of one name, as written; empty when no rule knows its plural. */
  public Optional<String> of(String plural) {
    String lower = plural.toLowerCase(Locale.ROOT);
    return rules.stream()
        .filter(r -> lower.endsWith(r.plural()) && plural.length() > r.plural().length())
        .findFirst()
        .map(r -> plural.substring(0, plural.length() - r.plural().length()) + r.singular());
  }
}
