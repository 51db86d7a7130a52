// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.clause;

import io.elchi.analysis.Mentions;
import java.util.List;

/**
 * What is read of a text's clauses, once for all that assemble something from them. For use by one
 * thread.
 *
 * @param mentions what the text mentions
 * @param frames the frames of all sentences, in text order
 * @param links how its entities relate to what stands around them
 */
public record Clauses(Mentions mentions, List<Frame> frames, Links links) {
  /** Copies the list. */
  public Clauses {
    frames = List.copyOf(frames);
  }

  /** Reads the clauses of a text. */
  public static Clauses of(Mentions mentions) {
    return new Clauses(mentions, Frames.of(mentions.text()), new Links(mentions));
  }
}
