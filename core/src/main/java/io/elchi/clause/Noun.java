// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.clause;

import io.elchi.language.Ending;
import io.elchi.language.Sense;

/**
 * A noun of the trigger table in a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param trigger what the table says
 * @param ending its inflection
 */
public record Noun(int from, int to, Sense.Trigger trigger, Ending ending) {
  /** Whether the row carries this flag. */
  public boolean has(String flag) {
    return trigger.flags().contains(flag);
  }
}
