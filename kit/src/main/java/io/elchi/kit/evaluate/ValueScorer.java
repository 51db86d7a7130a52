// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import io.elchi.model.Quantity;
import io.elchi.model.QuantityKind;
import io.elchi.model.TimeExpression;
import io.elchi.model.TimeType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Scores times, quantities and relevance; a value counts once, however often it stands there. */
final class ValueScorer {
  private static final double RELEVANT = 0.5;

  private ValueScorer() {}

  static void run(Comparison comparison) {
    times(comparison);
    quantities(comparison);
    boolean relevant = comparison.output().report().relevance() >= RELEVANT;
    boolean right = relevant == comparison.gold().relevant();
    comparison.tally(Field.RELEVANCE).addOne(right);
    if (!right) {
      comparison.note(
          Field.RELEVANCE,
          "gold "
              + comparison.gold().relevant()
              + " out "
              + comparison.output().report().relevance());
    }
  }

  private static void times(Comparison comparison) {
    Map<String, Boolean> required = new LinkedHashMap<>();
    for (Gold.Time time : comparison.gold().times()) {
      String day = Output.dayOf(time.value());
      if (day != null && !day.isEmpty()) {
        required.merge(day, !time.optional(), Boolean::logicalOr);
      }
    }
    Map<String, TimeExpression> read = new LinkedHashMap<>();
    for (TimeExpression time : comparison.output().report().times()) {
      String day = Output.dayOf(time.value());
      if (day != null && !day.isEmpty()) {
        read.putIfAbsent(day, time);
      }
    }
    Tally tally = comparison.tally(Field.TIMES);
    required.forEach(
        (day, isRequired) -> {
          if (!isRequired) {
            return;
          }
          if (read.containsKey(day)) {
            tally.add(1, 0, 0);
          } else if (!Output.isVague(day)) {
            tally.add(0, 0, 1);
            comparison.note(Field.TIMES, "missed " + day);
          }
        });
    read.forEach(
        (day, time) -> {
          if (!required.containsKey(day)
              && !Output.isVague(day)
              && time.type() != TimeType.SET
              && !isOptional(comparison.gold(), time)) {
            tally.add(0, 1, 0);
            comparison.note(Field.TIMES, "wrong  " + day + " [" + text(time) + "]");
          }
        });
  }

  private static boolean isOptional(Gold gold, TimeExpression time) {
    String read = Squash.of(text(time));
    return gold.times().stream()
        .filter(Gold.Time::optional)
        .map(t -> Squash.of(t.text()))
        .anyMatch(t -> !t.isEmpty() && read.contains(t));
  }

  private static String text(TimeExpression time) {
    return time.span() == null ? "" : time.span().text();
  }

  private static void quantities(Comparison comparison) {
    Map<AmountKey, Boolean> required = new LinkedHashMap<>();
    comparison
        .gold()
        .quantities()
        .forEach(q -> required.merge(q.key(), !q.optional(), Boolean::logicalOr));
    Map<AmountKey, Quantity> read = new LinkedHashMap<>();
    comparison.output().report().quantities().forEach(q -> read.put(AmountKey.of(q), q));
    Tally tally = comparison.tally(Field.QUANTITIES);
    required.forEach(
        (key, isRequired) -> {
          if (!isRequired) {
            return;
          }
          if (read.containsKey(key)) {
            tally.add(1, 0, 0);
          } else {
            tally.add(0, 0, 1);
            comparison.note(Field.QUANTITIES, "missed " + key);
          }
        });
    read.forEach(
        (key, quantity) -> {
          if (!required.containsKey(key) && !isSmallCount(quantity)) {
            tally.add(0, 1, 0);
            comparison.note(
                Field.QUANTITIES, "wrong  " + key + " [" + quantity.span().text() + "]");
          }
        });
  }

  /** "One company", "both sides": never an error. */
  private static boolean isSmallCount(Quantity quantity) {
    BigDecimal value = quantity.value();
    return quantity.kind() == QuantityKind.COUNT
        && value != null
        && (value.compareTo(BigDecimal.ONE) == 0 || value.compareTo(BigDecimal.valueOf(2)) == 0);
  }
}
