// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.model.Report;
import io.elchi.spi.LanguageModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The examples of a language's tables, as checks. */
final class ExampleChecks {
  private static final List<String> TABLES =
      List.of(
          "months.tsv",
          "dates.tsv",
          "relative-times.tsv",
          "numbers.tsv",
          "units.tsv",
          "currencies.tsv",
          "triggers.tsv");

  /** In these an example that gives an empty cell must give no quantity. */
  private static final Set<String> AMOUNTS = Set.of("numbers.tsv", "units.tsv", "currencies.tsv");

  private ExampleChecks() {}

  static List<Check> of(LanguageModule module, Extractor extractor) {
    List<Check> checks = new ArrayList<>();
    for (String table : TABLES) {
      for (Tsv.Row row : Tsv.read(module.open(table))) {
        String example = row.get("example");
        String gives = row.get("gives");
        if (example.isEmpty() || (gives.isEmpty() && !AMOUNTS.contains(table))) {
          continue;
        }
        checks.add(
            new Check(
                table + ": " + example,
                () -> check(table + ":" + row.line(), read(module, extractor, example), gives)));
      }
    }
    return checks;
  }

  private static Report read(LanguageModule module, Extractor extractor, String example) {
    return extractor.extract(Document.of(example).withLanguage(module.tag()));
  }

  private static void check(String where, Report report, String gives) {
    if (gives.isEmpty() || gives.equals("-")) {
      assertEquals(List.of(), Findings.quantities(report), where);
      return;
    }
    for (String value : gives.split(" \\| ")) {
      if (Findings.gives(report, value.strip())) {
        return;
      }
    }
    throw new AssertionError(where + ": expected " + gives + " but read " + Findings.all(report));
  }
}
