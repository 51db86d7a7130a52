// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Shows scores as a table and as JSON. */
public final class Scores {
  private static final String MEAN = "SCORE";
  private static final JsonMapper JSON = new JsonMapper();

  private Scores() {}

  /** A table with a line for each field, a column for each language, and their mean. */
  public static String table(Evaluation evaluation) {
    List<String> languages = List.copyOf(evaluation.languages().keySet());
    StringBuilder out = new StringBuilder(pad("F1"));
    languages.forEach(l -> out.append(String.format(Locale.ROOT, "%8s", l)));
    out.append("     all\n");
    for (Field field : Field.values()) {
      if (field == Field.PROGRAMMES) {
        line(out, MEAN, languages, evaluation::score);
      }
      line(out, field.code(), languages, l -> evaluation.f1(l).getOrDefault(field, 0.0));
    }
    return out.append("score ").append(digits(evaluation.score())).append('\n').toString();
  }

  private static void line(
      StringBuilder out, String name, List<String> languages, ToDoubleFunction<String> f1) {
    out.append(pad(name));
    languages.forEach(l -> out.append(shown(f1.applyAsDouble(l))));
    double mean = languages.stream().mapToDouble(f1).average().orElse(0);
    out.append(shown(mean)).append('\n');
  }

  private static String shown(double value) {
    return String.format(Locale.ROOT, "%8s", digits(value));
  }

  /** Three digits; of the number itself, not of its decimal form, as other tools do it. */
  static String digits(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String pad(String name) {
    return String.format(Locale.ROOT, "%-18s", name);
  }

  /** One JSON object: for each language F1 by field, and {@code SCORE}. */
  public static String json(Evaluation evaluation) {
    Map<String, Map<String, Double>> out = new LinkedHashMap<>();
    for (String language : evaluation.languages().keySet()) {
      Map<String, Double> fields = new LinkedHashMap<>();
      Map<Field, Double> f1 = evaluation.f1(language);
      new ArrayList<>(List.of(Field.values()))
          .forEach(f -> fields.put(f.code(), f1.getOrDefault(f, 0.0)));
      fields.put(MEAN, evaluation.score(language));
      out.put(language, fields);
    }
    try {
      return JSON.writeValueAsString(out);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
