// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An office that a person holds.
 *
 * @param title the title as written, without its owner
 * @param role the kind of office
 * @param organization the id of the organisation or place that the office is of, or {@code null} if
 *     not said
 */
public record Position(String title, PositionRole role, @Nullable String organization) {
  /** Checks the components. */
  public Position {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(role, "role");
  }
}
