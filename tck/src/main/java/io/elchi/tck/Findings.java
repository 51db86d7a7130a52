// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import io.elchi.model.Event;
import io.elchi.model.Quantity;
import io.elchi.model.Report;
import io.elchi.model.TimeExpression;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a report's values in the short form that tables and phrase lists use. */
final class Findings {
  private Findings() {}

  static List<String> times(Report report) {
    return report.times().stream().map(TimeExpression::value).toList();
  }

  /** Quantities such as {@code 500 MW}, {@code 10..20 company}, {@code 50} without a unit. */
  static List<String> quantities(Report report) {
    return report.quantities().stream().map(Findings::quantity).toList();
  }

  static List<String> events(Report report) {
    return report.events().stream().map(Event::type).map(t -> t.code()).toList();
  }

  /** Everything, for messages. */
  static String all(Report report) {
    return Stream.of(
            "times " + times(report),
            "quantities " + quantities(report),
            "events " + events(report))
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  /** Whether a quantity is what was expected, with or without its unit and modifier. */
  static boolean isQuantity(Quantity quantity, String expected) {
    String full = quantity(quantity);
    String number = number(quantity);
    String modified = quantity.modifier() == null ? full : quantity.modifier().code() + " " + full;
    String wanted = expected.replace("%", " %").replaceAll("\\s+", " ").strip();
    return wanted.equals(full) || wanted.equals(number) || wanted.equals(modified);
  }

  static String quantity(Quantity quantity) {
    String unit = quantity.unit();
    return unit == null ? number(quantity) : number(quantity) + " " + unit;
  }

  private static String number(Quantity quantity) {
    BigDecimal value = quantity.value();
    if (value != null) {
      return plain(value);
    }
    return plain(quantity.min()) + ".." + plain(quantity.max());
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
