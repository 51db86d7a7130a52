// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scores of a set of reports. Immutable and safe for all threads.
 *
 * @param documents how many reports were scored
 * @param languages by language tag, then by field; every field of every language
 * @param findings where records and gold differ, in the order of the reports
 */
public record Evaluation(
    int documents, Map<String, Map<Field, Score>> languages, List<Finding> findings) {

  /** Copies what is given. */
  public Evaluation {
    Map<String, Map<Field, Score>> copy = new LinkedHashMap<>();
    languages.forEach((language, fields) -> copy.put(language, Map.copyOf(fields)));
    languages = java.util.Collections.unmodifiableMap(copy);
    findings = List.copyOf(findings);
  }

  /**
   * F1 of each field of a language, 0 to 1.
   *
   * @throws IllegalArgumentException if no report is in that language
   */
  public Map<Field, Double> f1(String language) {
    Map<Field, Score> fields = languages.get(language);
    if (fields == null) {
      throw new IllegalArgumentException("no reports in '" + language + "'");
    }
    Map<Field, Double> out = new EnumMap<>(Field.class);
    fields.forEach((field, score) -> out.put(field, score.f1()));
    return out;
  }

  /**
   * The mean F1 of a language's main fields, 0 to 1.
   *
   * @throws IllegalArgumentException if no report is in that language
   */
  public double score(String language) {
    Map<Field, Double> all = f1(language);
    double sum = 0;
    for (Field field : Field.mainFields()) {
      sum += all.getOrDefault(field, 0.0);
    }
    return Tally.rounded(sum / Field.mainFields().size());
  }

  /** The mean of the languages' scores, 0 to 1; 0 without any report. */
  public double score() {
    return languages.keySet().stream().mapToDouble(this::score).average().orElse(0);
  }
}
