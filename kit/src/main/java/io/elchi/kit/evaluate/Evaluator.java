// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import io.elchi.model.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Scores records against gold, field by field and language by language. What the gold calls
 * optional counts neither as missed nor as wrong.
 *
 * <pre>{@code
 * Evaluator evaluator = new Evaluator();
 * evaluator.add(GoldFile.read(file), report, text);
 * Evaluation evaluation = evaluator.result();
 * }</pre>
 *
 * <p>For use by one thread.
 */
public final class Evaluator {
  private final Map<String, EnumMap<Field, Tally>> languages = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private int documents;

  /** An evaluator that has seen nothing yet. */
  public Evaluator() {}

  /**
   * Adds one report.
   *
   * @param gold what people read in it
   * @param report what was read in it; a report without values where nothing was
   * @param text the report's text; without it, offsets are not checked and events are known by
   *     their triggers only
   */
  public void add(GoldFile gold, Report report, @Nullable String text) {
    String language = gold.language();
    EnumMap<Field, Tally> tallies =
        languages.computeIfAbsent(language, l -> new EnumMap<>(Field.class));
    String document = language + "/" + gold.stem();
    findings.addAll(new Comparison(document, gold.gold(), report, text, tallies).run());
    documents++;
  }

  /** The scores of all reports added so far. */
  public Evaluation result() {
    Map<String, Map<Field, Score>> scores = new TreeMap<>();
    languages.forEach(
        (language, tallies) -> {
          Map<Field, Score> fields = new EnumMap<>(Field.class);
          for (Field field : Field.values()) {
            fields.put(field, tallies.getOrDefault(field, new Tally()).score());
          }
          scores.put(language, fields);
        });
    return new Evaluation(documents, scores, findings);
  }
}
