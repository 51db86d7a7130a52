// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.text.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each property of a word and its neighbours speaks for small letters, for a capital and
 * for capitals throughout; learnt from running text. Immutable and safe for all threads.
 */
public final class CapitalWeights {
  /** The name of the table. */
  public static final String FILE = "capitals.tsv";

  /** What a word may look like in running text, in the order of the weights. */
  public static final List<Shape> SHAPES = List.of(Shape.LOWER, Shape.TITLE, Shape.UPPER);

  private static final List<String> COLUMNS = List.of("property", "lower", "title", "upper");

  private final Map<String, int[]> weights;

  private CapitalWeights(Map<String, int[]> weights) {
    this.weights = weights;
  }

  /**
   * Weights by property.
   *
   * @param weights three numbers a property, in the order of {@link #SHAPES}
   */
  public static CapitalWeights of(Map<String, int[]> weights) {
    Map<String, int[]> copy = new HashMap<>();
    weights.forEach((property, each) -> copy.put(property, each.clone()));
    return new CapitalWeights(copy);
  }

  static CapitalWeights read(TableFiles files) {
    Map<String, int[]> out = new HashMap<>();
    for (Table.Row row : files.table(FILE, COLUMNS).rows()) {
      int[] each = new int[SHAPES.size()];
      for (int k = 0; k < each.length; k++) {
        String cell = row.get(COLUMNS.get(k + 1));
        try {
          each[k] = cell.isEmpty() ? 0 : Integer.parseInt(cell);
        } catch (NumberFormatException e) {
          throw row.error("not a whole number: " + cell);
        }
      }
      out.put(row.get(COLUMNS.get(0)), each);
    }
    return new CapitalWeights(out);
  }

  /** Whether nothing was learnt for the language. */
  public boolean isEmpty() {
    return weights.isEmpty();
  }

  /**
   * How much all properties together speak for each shape.
   *
   * @return the sums, in the order of {@link #SHAPES}
   */
  public int[] sums(List<String> properties) {
    int[] sums = new int[SHAPES.size()];
    for (String property : properties) {
      int[] each = weights.get(property);
      if (each != null) {
        for (int k = 0; k < sums.length; k++) {
          sums[k] += each[k];
        }
      }
    }
    return sums;
  }

  /**
   * The shape that most speaks for; small letters when nothing is known.
   *
   * @param sums in the order of {@link #SHAPES}
   */
  public static Shape best(int[] sums) {
    int best = 0;
    for (int k = 1; k < sums.length; k++) {
      best = sums[k] > sums[best] ? k : best;
    }
    return SHAPES.get(best);
  }

  /** The table, one line a property, in alphabetical order. */
  public List<String> lines() {
    List<String> out = new ArrayList<>();
    out.add(String.join("\t", COLUMNS));
    weights.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e -> {
              StringBuilder line = new StringBuilder(e.getKey());
              for (int weight : e.getValue()) {
                line.append('\t').append(weight);
              }
              out.add(line.toString());
            });
    return out;
  }
}
