// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import org.jspecify.annotations.Nullable;

/**
 * How many travelled.
 *
 * @param companies number of companies, or {@code null} if not said
 * @param people number of people, or {@code null} if not said
 */
public record Delegation(@Nullable Integer companies, @Nullable Integer people) {
  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if a component is out of its range
   */
  public Delegation {
    Checks.notNegative("companies", companies);
    Checks.notNegative("people", people);
  }
}
