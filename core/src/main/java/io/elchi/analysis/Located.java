// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

/**
 * A value with the tokens that it was read from.
 *
 * @param <T> type of the value
 * @param value what was read
 * @param from index of its first token
 * @param to index after its last token
 */
public record Located<T>(T value, int from, int to) {
  /** Whether the two share a token. */
  public boolean overlaps(int otherFrom, int otherTo) {
    return from < otherTo && otherFrom < to;
  }
}
