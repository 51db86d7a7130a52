// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/**
 * A stretch of the text as the caller passed it, in UTF-16 code units.
 *
 * @param start the first UTF-16 code unit, from 0
 * @param end the code unit after the last, at least {@code start}
 */
public record Span(int start, int end) {
  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if a component is out of its range
   */
  public Span {
    Checks.span(start, end);
  }

  /**
   * The number of code units.
   *
   * @return the length, 0 or more
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether all of another span lies within this one.
   *
   * @param other the other span
   * @return whether it does
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Whether the two have a code unit in common.
   *
   * @param other the other span
   * @return whether they do
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * What stands here in the text.
   *
   * @param source the text that the span was found in
   * @return the span with its text
   * @throws IndexOutOfBoundsException if the text is shorter than {@link #end()}
   */
  public TextSpan in(CharSequence source) {
    return new TextSpan(start, end, source.subSequence(start, end).toString());
  }
}
