// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.Mentions;
import io.elchi.clause.Clause;
import io.elchi.clause.Frame;
import io.elchi.clause.Noun;
import io.elchi.clause.Verb;
import io.elchi.language.Sense;
import io.elchi.model.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is founded, built or visited: nouns of rows with flag {@code object}. Immutable. */
final class VerbObjects {
  private static final int OBJECT_REACH = 7;
  private static final int FAR_OBJECT_REACH = 14;

  private final Mentions mentions;

  VerbObjects(Mentions mentions) {
    this.mentions = mentions;
  }

  /**
   * The noun of a row with flag {@code object} that a verb acts on: of its clause, on the side
   * where objects stand.
   */
  @Nullable Noun object(Frame frame, Verb verb, EventType type) {
    Clause clause = frame.clauseAt(verb.from());
    Noun near = object(frame, frame.nounsIn(clause.from(), clause.to()), verb, type, OBJECT_REACH);
    if (near == null && !frame.verbFinal() && type == EventType.SITE_VISIT) {
      // "they looked at how the port is run": the object stands in the clause behind
      near =
          object(
              frame,
              frame.nounsIn(verb.to(), Math.min(verb.to() + OBJECT_REACH, frame.sentence().to())),
              verb,
              type,
              OBJECT_REACH);
    }
    return near != null || !frame.verbFinal() || !verb.isFinite()
        ? near
        : object(frame, frame.nouns(), verb, type, FAR_OBJECT_REACH);
  }

  /** Whether a noun may be what such an event is about; one noun may stand in several rows. */
  boolean isObject(Noun noun, EventType type) {
    if (noun.trigger().event() == type && noun.has("object")) {
      return true;
    }
    return mentions
        .text()
        .any(
            noun.from(),
            Sense.Trigger.class,
            m ->
                m.to() == noun.to()
                    && m.sense().event() == type
                    && m.sense().flags().contains("object"));
  }

  private @Nullable Noun object(
      Frame frame, List<Noun> nouns, Verb verb, EventType type, int reach) {
    Noun best = null;
    int bestDistance = reach;
    for (Noun n : nouns) {
      if (!isObject(n, type)) {
        continue;
      }
      int d = distance(verb, n);
      boolean right = n.from() >= verb.to();
      if (frame.verbFinal() && right && !verb.isParticiple()) {
        continue;
      }
      if (d >= 0 && d < bestDistance) {
        best = n;
        bestDistance = d;
      }
    }
    return best;
  }

  /** Tokens between a verb and a noun; below zero where they overlap. */
  static int distance(Verb v, Noun n) {
    return v.from() >= n.to() ? v.from() - n.to() : n.from() - v.to();
  }
}
