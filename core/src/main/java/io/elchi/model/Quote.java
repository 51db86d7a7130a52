// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What someone is quoted as saying.
 *
 * @param kind word for word or reported
 * @param speaker the id of the entity that speaks, or {@code null} if unknown
 * @param span where it stands, without the quotation marks
 */
public record Quote(QuoteKind kind, @Nullable String speaker, TextSpan span) {
  /** Checks the components. */
  public Quote {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
  }
}
