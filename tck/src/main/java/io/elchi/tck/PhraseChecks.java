// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.kit.tables.Rows;
import io.elchi.model.Report;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A language's own phrases: times, quantities, what is neither, and events with their status. */
final class PhraseChecks {
  private final String tag;
  private final Extractor extractor;
  private final Function<String, @Nullable InputStream> files;

  PhraseChecks(String tag, Extractor extractor, Function<String, @Nullable InputStream> files) {
    this.tag = tag;
    this.extractor = extractor;
    this.files = files;
  }

  List<Check> all() {
    List<Check> checks = new ArrayList<>();
    for (Rows.Row row : rows("times.tsv")) {
      String text = row.get("text");
      String reference = row.get("reference");
      String on = reference.isEmpty() ? "" : " @ " + reference;
      checks.add(
          new Check(
              "times: " + text + on,
              name("times.tsv", row, row.get("value")) + on,
              () -> {
                Report report = read(text, reference);
                Check.require(
                    Findings.times(report).contains(row.get("value")),
                    () -> "expected " + row.get("value") + " but read " + Findings.times(report));
              }));
    }
    for (Rows.Row row : rows("quantities.tsv")) {
      String text = row.get("text");
      String expected = (row.get("value") + " " + row.get("unit")).strip();
      checks.add(
          new Check(
              "quantities: " + text,
              name("quantities.tsv", row, expected),
              () -> {
                Report report = read(text, "");
                Check.require(
                    report.quantities().stream().anyMatch(q -> kind(q.kind().code(), row))
                        && Findings.quantities(report).contains(expected),
                    () -> "expected " + expected + " but read " + Findings.quantities(report));
              }));
    }
    for (Rows.Row row : rows("nothing.tsv")) {
      String text = row.get("text");
      checks.add(
          new Check(
              "nothing: " + text,
              name("nothing.tsv", row, "nothing"),
              () -> {
                Report report = read(text, "");
                Check.require(
                    report.times().isEmpty() && report.quantities().isEmpty(),
                    () ->
                        "must give neither time nor quantity ("
                            + row.get("why")
                            + ") but gives "
                            + Findings.times(report)
                            + Findings.quantities(report));
              }));
    }
    for (Rows.Row row : rows("events.tsv")) {
      String text = row.get("text");
      String expected = row.get("type") + " " + row.get("status");
      checks.add(
          new Check(
              "events: " + text,
              name("events.tsv", row, expected),
              () -> {
                List<String> found = events(read(text, ""), row.get("type"));
                // twice the same is one too many as well
                Check.require(
                    found.equals(List.of(expected)),
                    () -> "expected " + expected + " but read " + found);
              }));
    }
    return checks;
  }

  private static List<String> events(Report report, String type) {
    return report.events().stream()
        .filter(e -> e.type().code().equals(type))
        .map(e -> type + " " + e.status().code())
        .toList();
  }

  private List<Rows.Row> rows(String file) {
    return Rows.read(files.apply(file));
  }

  private static String name(String file, Rows.Row row, String gives) {
    return file + ":" + row.line() + " «" + row.get("text") + "» → " + gives;
  }

  private Report read(String text, String reference) {
    Document document = Document.of(text).withLanguage(tag);
    return extractor.extract(reference.isEmpty() ? document : document.withPublished(reference));
  }

  private static boolean kind(String code, Rows.Row row) {
    return row.get("kind").isEmpty() || row.get("kind").equals(code);
  }
}
