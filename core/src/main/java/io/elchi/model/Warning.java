// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something about the text that a reader of the record should know.
 *
 * @param code a stable code of small letters and hyphens, such as {@code mixed-script-word}
 * @param span where, or {@code null} if it is about the whole text
 * @param message one sentence in English
 */
public record Warning(String code, @Nullable Span span, String message) {
  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if a component is out of its range
   */
  public Warning {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Checks.notEmpty("code", code);
  }
}
