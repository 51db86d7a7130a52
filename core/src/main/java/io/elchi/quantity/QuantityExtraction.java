// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quantity;

import io.elchi.analysis.Located;
import io.elchi.model.Quantity;
import java.util.List;

/**
 * The amounts of a text. Immutable.
 *
 * @param quantities in text order, with ids {@code q1}, {@code q2} …
 */
public record QuantityExtraction(List<Located<Quantity>> quantities) {
  /** Copies the list. */
  public QuantityExtraction {
    quantities = List.copyOf(quantities);
  }
}
