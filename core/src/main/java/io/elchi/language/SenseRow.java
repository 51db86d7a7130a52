// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

/**
 * Where a sense comes from.
 *
 * @param table the number of its table among those of the lexicon
 * @param line the row's line, from 1
 * @param offset where the row begins in its file, in bytes
 * @param variant which of the row's senses it is, from 0
 */
record SenseRow(int table, int line, int offset, int variant) {
  /** How many numbers make up one. */
  static final int NUMBERS = 4;

  /** The one that stands at a place among others. */
  static SenseRow of(int[] numbers, int index) {
    int i = index * NUMBERS;
    return new SenseRow(numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3]);
  }
}
