// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.elchi.model.Quantity;
import io.elchi.model.QuantityKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes two amounts the same: the number, and of money, percents and measures the unit.
 *
 * @param number the value, or the bounds of a range
 * @param unit empty where the unit does not count
 */
record AmountKey(String number, String unit) {
  private static final Set<String> WITH_UNIT = Set.of("money", "percent", "measure");
  private static final int DIGITS = 4;

  static AmountKey of(JsonNode gold) {
    String unit =
        WITH_UNIT.contains(gold.path("kind").asText("")) ? gold.path("unit").asText("") : "";
    JsonNode value = gold.path("value");
    String number;
    if (value.isNumber()) {
      number = rounded(value.decimalValue());
    } else if (value.isTextual()) {
      number = value.asText();
    } else {
      number = exact(gold.path("min")) + ".." + exact(gold.path("max"));
    }
    return new AmountKey(number, unit);
  }

  static AmountKey of(Quantity quantity) {
    boolean withUnit =
        quantity.kind() == QuantityKind.MONEY
            || quantity.kind() == QuantityKind.PERCENT
            || quantity.kind() == QuantityKind.MEASURE;
    BigDecimal value = quantity.value();
    return new AmountKey(
        value != null ? rounded(value) : plain(quantity.min()) + ".." + plain(quantity.max()),
        withUnit ? Objects.requireNonNullElse(quantity.unit(), "") : "");
  }

  private static String exact(JsonNode number) {
    return number.isNumber() ? plain(number.decimalValue()) : "";
  }

  private static String rounded(BigDecimal number) {
    return plain(new BigDecimal(number.doubleValue()).setScale(DIGITS, RoundingMode.HALF_EVEN));
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  @Override
  public String toString() {
    return unit.isEmpty() ? number : number + " " + unit;
  }
}
