// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import io.elchi.model.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One record beside its gold, and what the scorers say of them. For use by one thread. */
final class Comparison {
  private final String document;
  private final Gold gold;
  private final Output output;
  private final @Nullable String text;
  private final Map<Field, Tally> tallies;
  private final List<Finding> findings = new ArrayList<>();

  Comparison(
      String document,
      Gold gold,
      Report report,
      @Nullable String text,
      EnumMap<Field, Tally> tallies) {
    this.document = document;
    this.gold = gold;
    this.output = new Output(report);
    this.text = text;
    this.tallies = tallies;
  }

  /** Runs every scorer and gives what differs. */
  List<Finding> run() {
    new EntityScorer(this).run();
    ValueScorer.run(this);
    new MissionScorer(this).run();
    new EventScorer(this).run();
    SpanScorer.run(this);
    return findings;
  }

  Gold gold() {
    return gold;
  }

  Output output() {
    return output;
  }

  @Nullable String text() {
    return text;
  }

  Tally tally(Field field) {
    return tallies.computeIfAbsent(field, f -> new Tally());
  }

  void note(Field field, String message) {
    findings.add(new Finding(document, field, message.replaceAll("\\s+", " ")));
  }

  /** What stands there in the text; as much of it as the text has. */
  static String slice(String text, int start, int end) {
    int from = Math.max(0, Math.min(start, text.length()));
    return text.substring(from, Math.max(from, Math.min(end, text.length())));
  }
}
