// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import io.elchi.language.Ending;
import io.elchi.language.Sense;

/**
 * A form of the lexicon found in the text.
 *
 * @param <S> the kind of sense
 * @param sense what the lexicon says
 * @param from index of its first token
 * @param to index after its last token
 * @param ending inflection of its last word
 */
public record Match<S extends Sense>(S sense, int from, int to, Ending ending) {
  /** How many tokens it covers. */
  public int length() {
    return to - from;
  }
}
