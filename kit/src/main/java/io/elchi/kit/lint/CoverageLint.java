// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.lint;

import io.elchi.kit.tables.Rows;
import io.elchi.spi.LanguageModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares a language's tables with those of other languages. */
final class CoverageLint {
  /** The columns whose values are the same in every language. */
  private static final Map<String, List<String>> CODES =
      Map.ofEntries(
          Map.entry("dates.tsv", List.of("class")),
          Map.entry("numbers.tsv", List.of("kind")),
          Map.entry("units.tsv", List.of("kind", "unit")),
          Map.entry("currencies.tsv", List.of("code")),
          Map.entry("figures.tsv", List.of("metric")),
          Map.entry("titles.tsv", List.of("role")),
          Map.entry("organizations.tsv", List.of("class", "kind")),
          Map.entry("relations.tsv", List.of("relation")),
          Map.entry("triggers.tsv", List.of("type", "class")),
          Map.entry("status.tsv", List.of("status")),
          Map.entry("quotes.tsv", List.of("class")),
          Map.entry("sectors.tsv", List.of("isic")),
          Map.entry("demonyms.tsv", List.of("country")));

  private CoverageLint() {}

  static List<Problem> of(LanguageModule module, List<LanguageModule> others) {
    List<Problem> problems = new ArrayList<>();
    for (String file : Tables.ALL) {
      List<Integer> sizes =
          others.stream().map(o -> Rows.read(o.open(file)).size()).sorted().toList();
      int rows = Rows.read(module.open(file)).size();
      // what half of the others do without is no lack
      int usual = sizes.get((sizes.size() - 1) / 2);
      if (rows == 0 && usual > 0) {
        problems.add(
            new Problem(
                Severity.WARNING,
                file,
                0,
                "no rows; other languages have " + sizes.get(0) + " to " + last(sizes)));
      } else if (rows * 2 < sizes.get(0)) {
        problems.add(
            new Problem(
                Severity.NOTE,
                file,
                0,
                rows + " rows; other languages have " + sizes.get(0) + " to " + last(sizes)));
      }
      if (rows > 0) {
        problems.addAll(codes(file, module, others));
      }
    }
    return problems;
  }

  /** Codes that most other languages have rows for. */
  private static List<Problem> codes(
      String file, LanguageModule module, List<LanguageModule> others) {
    List<String> columns = CODES.getOrDefault(file, List.of());
    Map<String, Set<String>> havers = new TreeMap<>();
    for (LanguageModule other : others) {
      codes(other, file, columns)
          .forEach(c -> havers.computeIfAbsent(c, k -> new TreeSet<>()).add(other.tag()));
    }
    Set<String> own = codes(module, file, columns);
    return havers.entrySet().stream()
        .filter(e -> e.getValue().size() * 2 > others.size() && !own.contains(e.getKey()))
        .map(
            e ->
                new Problem(
                    Severity.NOTE,
                    file,
                    0,
                    "no row with "
                        + e.getKey()
                        + ", as "
                        + String.join(", ", e.getValue())
                        + " have"))
        .toList();
  }

  private static Set<String> codes(LanguageModule module, String file, List<String> columns) {
    return columns.isEmpty()
        ? Set.of()
        : Rows.read(module.open(file)).stream()
            .map(
                row ->
                    columns.stream()
                        .filter(c -> !row.get(c).isEmpty())
                        .map(c -> c + " '" + row.get(c) + "'")
                        .collect(Collectors.joining(", ")))
            .filter(c -> !c.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static int last(List<Integer> sizes) {
    return sizes.get(sizes.size() - 1);
  }
}
