// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.model.Report;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A language's own phrases: times, quantities, and what is neither. */
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
    for (Tsv.Row row : Tsv.read(files.apply("times.tsv"))) {
      String text = row.get("text");
      String reference = row.get("reference");
      checks.add(
          new Check(
              "times: " + text + (reference.isEmpty() ? "" : " @ " + reference),
              () -> {
                Report report = read(text, reference);
                Check.require(
                    Findings.times(report).contains(row.get("value")),
                    () -> "expected " + row.get("value") + " but read " + Findings.times(report));
              }));
    }
    for (Tsv.Row row : Tsv.read(files.apply("quantities.tsv"))) {
      String text = row.get("text");
      String expected = (row.get("value") + " " + row.get("unit")).strip();
      checks.add(
          new Check(
              "quantities: " + text,
              () -> {
                Report report = read(text, "");
                Check.require(
                    report.quantities().stream().anyMatch(q -> kind(q.kind().code(), row))
                        && Findings.quantities(report).contains(expected),
                    () -> "expected " + expected + " but read " + Findings.quantities(report));
              }));
    }
    for (Tsv.Row row : Tsv.read(files.apply("nothing.tsv"))) {
      String text = row.get("text");
      checks.add(
          new Check(
              "nothing: " + text,
              () -> {
                Report report = read(text, "");
                assertEquals(List.of(), Findings.times(report), row.get("why"));
                assertEquals(List.of(), Findings.quantities(report), row.get("why"));
              }));
    }
    return checks;
  }

  private Report read(String text, String reference) {
    Document document = Document.of(text).withLanguage(tag);
    return extractor.extract(reference.isEmpty() ? document : document.withPublished(reference));
  }

  private static boolean kind(String code, Tsv.Row row) {
    return row.get("kind").isEmpty() || row.get("kind").equals(code);
  }
}
