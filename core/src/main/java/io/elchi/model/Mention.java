// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.Objects;

/**
 * A place in the text where an entity is named: by its full name, a short form, an abbreviation or
 * an inflected form.
 *
 * @param start the first UTF-16 code unit, from 0
 * @param end the code unit after the last, at least {@code start}
 * @param text what stands there: {@code source.substring(start, end)}
 */
public record Mention(int start, int end, String text) {
  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if a component is out of its range
   */
  public Mention {
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

  /**
   * A mention at a span.
   *
   * @param span where it stands
   * @return the mention
   */
  public static Mention of(TextSpan span) {
    return new Mention(span.start(), span.end(), span.text());
  }
}
