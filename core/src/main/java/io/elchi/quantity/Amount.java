// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quantity;

import io.elchi.model.Modifier;
import io.elchi.model.QuantityKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An amount while it is read: what is not known yet is null. For use by one thread. */
final class Amount {
  int from;
  int to;
  @Nullable BigDecimal value;
  @Nullable BigDecimal min;
  @Nullable BigDecimal max;
  @Nullable QuantityKind kind;
  @Nullable String unit;
  BigDecimal factor = BigDecimal.ONE;
  @Nullable Modifier modifier;

  /** Index of the amount that states the same sum, or -1. */
  int sameAs = -1;

  boolean digits;
  boolean fraction;
  boolean slash;
  BigDecimal magnitude = BigDecimal.ONE;

  /** Whether an ending or a counter shows that something is counted that is not named here. */
  boolean elliptic;

  boolean isRange() {
    return min != null || max != null;
  }
}
