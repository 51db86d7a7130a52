// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.kit.tables.Rows;
import io.elchi.model.Quantity;
import io.elchi.model.Report;
import io.elchi.model.TextSpan;
import io.elchi.model.TimeExpression;
import io.elchi.spi.LanguageModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The examples of a language's tables: each gives exactly its value, at exactly its place, and
 * nothing else.
 */
final class ExampleChecks {
  private static final String TRIGGERS = "triggers.tsv";
  private static final List<String> TABLES =
      List.of(
          "months.tsv",
          "dates.tsv",
          "relative-times.tsv",
          "numbers.tsv",
          "units.tsv",
          "currencies.tsv",
          TRIGGERS);

  /** In these an example that gives an empty cell must give no quantity. */
  private static final Set<String> AMOUNTS = Set.of("numbers.tsv", "units.tsv", "currencies.tsv");

  private ExampleChecks() {}

  static List<Check> of(LanguageModule module, Extractor extractor) {
    List<Check> checks = new ArrayList<>();
    for (String table : TABLES) {
      for (Rows.Row row : Rows.read(module.open(table))) {
        String example = row.get("example");
        String gives = row.get("gives");
        if (example.isEmpty() || (gives.isEmpty() && !AMOUNTS.contains(table))) {
          continue;
        }
        Marked marked = Marked.of(example);
        checks.add(
            new Check(
                table + ": " + marked.text(),
                table
                    + ":"
                    + row.line()
                    + " «"
                    + example
                    + "» → "
                    + (gives.isEmpty() ? "nothing" : gives),
                () -> {
                  Report report =
                      extractor.extract(Document.of(marked.text()).withLanguage(module.tag()));
                  check(table, row.line(), report, marked, gives);
                }));
      }
    }
    return checks;
  }

  private static void check(String table, int line, Report report, Marked example, String gives) {
    String where = table + ":" + line + ": '" + example.text() + "' ";
    if (gives.isEmpty() || gives.equals("-")) {
      Check.require(
          report.quantities().isEmpty(),
          () -> where + "must give no quantity but gives " + Findings.quantities(report));
      return;
    }
    List<String> accepted = Arrays.stream(gives.split(" \\| ")).map(String::strip).toList();
    if (table.equals(TRIGGERS)) {
      Check.require(
          accepted.stream().anyMatch(v -> Findings.events(report).contains(v)),
          () -> where + "must give the event " + gives + " but gives " + Findings.all(report));
      return;
    }
    List<Found> found = found(report, accepted);
    Check.require(
        found.size() == 1 && found.get(0).right(),
        () -> where + "must give " + gives + " and nothing else, but gives " + shown(found));
    found
        .get(0)
        .example(example)
        .ifPresent(
            fault -> {
              throw new AssertionError(where + "gives " + gives + ", but " + fault);
            });
  }

  /** A time or a quantity that was read. */
  private record Found(String value, TextSpan span, boolean right) {
    java.util.Optional<String> example(Marked example) {
      return example.fault(span.text());
    }
  }

  private static List<Found> found(Report report, List<String> accepted) {
    List<Found> found = new ArrayList<>();
    for (TimeExpression time : report.times()) {
      TextSpan span = time.span();
      if (span != null) {
        found.add(new Found(time.value(), span, accepted.contains(time.value())));
      }
    }
    for (Quantity quantity : report.quantities()) {
      boolean right = accepted.stream().anyMatch(v -> Findings.isQuantity(quantity, v));
      found.add(new Found(Findings.quantity(quantity), quantity.span(), right));
    }
    return found;
  }

  private static String shown(List<Found> found) {
    return found.isEmpty()
        ? "nothing"
        : String.join(
            ", ", found.stream().map(f -> f.value() + " at '" + f.span().text() + "'").toList());
  }
}
