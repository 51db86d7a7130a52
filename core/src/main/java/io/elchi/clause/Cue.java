// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.clause;

import io.elchi.language.Sense;

/**
 * A status cue in a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param sense what the table says
 */
public record Cue(int from, int to, Sense.StatusCue sense) {
  /** Whether it wins over the verb. */
  public boolean isStrong() {
    return sense.flags().contains("strong");
  }

  /**
   * Whether it only counts right behind the verb ("for the opening of"), and only where nothing
   * else tells.
   */
  public boolean isAdjacent() {
    return sense.flags().contains("adjacent");
  }

  /** Whether it stands right behind a verb. */
  public boolean follows(Verb verb) {
    return from == verb.to();
  }

  /**
   * Whether it may speak of something at a token range: the table may say on which side a cue
   * stands.
   */
  public boolean reaches(int otherFrom, int otherTo) {
    if (sense.flags().contains("before") && !sense.flags().contains("after")) {
      return to <= otherFrom;
    }
    if (sense.flags().contains("after") && !sense.flags().contains("before")) {
      return from >= otherTo;
    }
    return true;
  }
}
