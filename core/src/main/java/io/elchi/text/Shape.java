// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.text;

/** How a word uses capitals. */
public enum Shape {
  /** No capital at all, or a script without capitals, or no letters. */
  LOWER,
  /** A capital first, small letters after it. */
  TITLE,
  /** Two or more letters, all capitals (endings after an apostrophe may be small). */
  UPPER,
  /** One capital letter. */
  INITIAL,
  /** Capitals inside the word ("airBaltic", "TOShKENT"). */
  MIXED;

  /** Whether the word begins with a capital, or is written with capitals inside. */
  public boolean isCapitalized() {
    return this != LOWER;
  }
}
