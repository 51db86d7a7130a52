// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.kit.evaluate.Evaluation;
import io.elchi.kit.evaluate.Evaluator;
import io.elchi.kit.evaluate.Floors;
import io.elchi.kit.evaluate.GoldFile;
import io.elchi.kit.evaluate.NameSentences;
import io.elchi.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whole reports that a language ships, {@code reports/01.txt} with what is in them, {@code
 * reports/01.json}, sentences with marked names, {@code names.txt}, and short texts that report a
 * mission or nearly do, {@code relevance.tsv}. They are scored, and no score may fall below the
 * floor that {@code reports/floor.tsv} sets.
 */
final class ReportChecks {
  static final String FLOORS = "reports/floor.tsv";
  private static final String NAMES = "names.txt";
  private static final String RELEVANCE = "relevance.tsv";
  private static final int MOST = 999;

  private final String tag;
  private final Extractor extractor;
  private final Function<String, @Nullable InputStream> files;

  /** One report. */
  private record Shipped(String name, String text, GoldFile gold) {}

  ReportChecks(String tag, Extractor extractor, Function<String, @Nullable InputStream> files) {
    this.tag = tag;
    this.extractor = extractor;
    this.files = files;
  }

  /** The texts of all reports. */
  List<String> texts() {
    return shipped().stream().map(Shipped::text).toList();
  }

  List<Check> all() {
    List<Shipped> reports = shipped();
    if (reports.isEmpty() && text(NAMES) == null) {
      return List.of();
    }
    List<Check> checks = new ArrayList<>();
    for (Shipped report : reports) {
      checks.add(new Check(report.name() + ": language", () -> language(report)));
    }
    String floors = text(FLOORS);
    if (floors == null) {
      checks.add(
          new Check(
              "floors",
              () -> {
                throw new AssertionError(
                    FLOORS
                        + " is missing: it keeps scores from falling. Write it by running the"
                        + " tests with -Delchi.tck.update=true");
              }));
      return checks;
    }
    Evaluation evaluation = evaluate();
    Map<String, Double> scores = scores(evaluation);
    Floors.parse(floors)
        .floors()
        .forEach(
            (field, floor) ->
                checks.add(
                    new Check(
                        "score of " + field,
                        "score of " + field + " ≥ " + floor,
                        () -> floor(evaluation, scores, field, floor))));
    return checks;
  }

  private static void floor(
      Evaluation evaluation, Map<String, Double> scores, String field, double floor) {
    double f1 = scores.getOrDefault(field, 0.0);
    Check.require(
        f1 >= floor,
        () ->
            "F1 fell to "
                + f1
                + ", the floor is "
                + floor
                + ". What differs:\n"
                + evaluation.findings().stream()
                    .filter(d -> d.field().code().equals(field))
                    .map(d -> d.document() + " " + d.message())
                    .collect(Collectors.joining("\n")));
  }

  /** F1 by field, of reports and of marked names, and the share of short texts told rightly. */
  private Map<String, Double> scores(Evaluation evaluation) {
    Map<String, Double> scores = new LinkedHashMap<>();
    if (evaluation.documents() > 0) {
      evaluation.f1(tag).forEach((field, f1) -> scores.put(field.code(), f1));
    }
    String names = text(NAMES);
    if (names != null) {
      try {
        NameSentences.parse(names)
            .score(extractor, tag)
            .forEach((field, score) -> scores.put(field, score.f1()));
      } catch (IllegalArgumentException e) {
        throw new AssertionError(NAMES + ": " + e.getMessage(), e);
      }
    }
    String relevance = text(RELEVANCE);
    if (relevance != null) {
      try {
        scores.put("relevance.texts", RelevanceTexts.parse(relevance).accuracy(extractor, tag));
      } catch (IllegalArgumentException e) {
        throw new AssertionError(RELEVANCE + ": " + e.getMessage(), e);
      }
    }
    return scores;
  }

  private void language(Shipped report) {
    String language =
        extractor.extract(Document.of(report.text()).withId(report.name())).language();
    Check.require(
        language != null && language.split("-", 2)[0].equals(tag),
        () -> "its language is taken for " + language);
  }

  /** The scores of all reports that the language ships. */
  Evaluation evaluate() {
    Evaluator evaluator = new Evaluator();
    for (Shipped shipped : shipped()) {
      Document document =
          Document.of(shipped.text())
              .withId(shipped.name())
              .withPublished(shipped.gold().reference().orElse(null));
      Report report = extractor.extract(document);
      evaluator.add(shipped.gold(), report, shipped.text());
    }
    return evaluator.result();
  }

  /** The floors that today's scores allow, as the file that holds them; empty without reports. */
  String newFloors() {
    Map<String, Double> scores = scores(evaluate());
    return scores.isEmpty() ? "" : Floors.below(scores).write();
  }

  private List<Shipped> shipped() {
    List<Shipped> out = new ArrayList<>();
    for (int i = 1; i <= MOST; i++) {
      String stem = String.format(Locale.ROOT, "%02d", i);
      String text = text("reports/" + stem + ".txt");
      if (text == null) {
        continue;
      }
      String gold = text("reports/" + stem + ".json");
      if (gold == null) {
        throw new AssertionError(
            "reports/" + stem + ".json is missing: it says what is in the text");
      }
      out.add(new Shipped("reports/" + stem, text, parse(stem, gold)));
    }
    return out;
  }

  private GoldFile parse(String stem, String gold) {
    try {
      GoldFile read = GoldFile.parse("reports", stem, gold);
      Check.require(
          read.language().equals(tag),
          () -> "reports/" + stem + ".json: lang is '" + read.language() + "', not '" + tag + "'");
      return read;
    } catch (IllegalArgumentException e) {
      throw new AssertionError("reports/" + stem + ".json: " + e.getMessage(), e);
    }
  }

  private @Nullable String text(String file) {
    try (InputStream stream = files.apply(file)) {
      return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
