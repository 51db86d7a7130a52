// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.Objects;

/**
 * A stretch of the text as the caller passed it, in UTF-16 code units, and what stands there.
 *
 * @param start the first UTF-16 code unit, from 0
 * @param end the code unit after the last, at least {@code start}
 * @param text what stands there: {@code source.substring(start, end)}
 */
public record TextSpan(int start, int end, String text) {
  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if a component is out of its range
   */
  public TextSpan {
    Objects.requireNonNull(text, "text");
    Checks.span(start, end);
    if (text.length() != end - start) {
      throw new IllegalArgumentException(
          "text has " + text.length() + " code units, not " + (end - start));
    }
  }

  /**
   * The bare offsets.
   *
   * @return the span
   */
  public Span span() {
    return new Span(start, end);
  }
}
