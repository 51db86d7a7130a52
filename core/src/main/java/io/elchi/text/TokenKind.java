// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.text;

/** What a token is made of. */
public enum TokenKind {
  /** Letters, with the apostrophes and zero-width non-joiners between them. */
  WORD,
  /**
   * A run of decimal digits of one or several scripts; signs between digits are tokens of their
   * own.
   */
  NUMBER,
  /** One punctuation mark, symbol or other character. */
  PUNCTUATION
}
