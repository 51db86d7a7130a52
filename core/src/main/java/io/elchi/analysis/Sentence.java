// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

/**
 * A sentence, or a line that stands for one (a headline, a list item).
 *
 * @param index its number in the text, from 0
 * @param from index of its first token
 * @param to index after its last token
 * @param paragraph number of the paragraph it stands in, from 0
 * @param furniture whether it belongs to the page and not to the report
 */
public record Sentence(int index, int from, int to, int paragraph, boolean furniture) {
  /** Whether the token stands in this sentence. */
  public boolean contains(int token) {
    return token >= from && token < to;
  }
}
