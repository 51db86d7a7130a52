// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.clause;

/**
 * A part of a sentence with a predicate of its own.
 *
 * @param from index of its first token
 * @param to index after its last token
 */
public record Clause(int from, int to) {
  /** Whether a token range lies within it. */
  public boolean contains(int otherFrom, int otherTo) {
    return otherFrom >= from && otherTo <= to;
  }
}
