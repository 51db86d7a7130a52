// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Frame;
import io.elchi.clause.Links;
import io.elchi.clause.Noun;
import io.elchi.clause.Standing;
import io.elchi.clause.Verb;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.EventType;
import io.elchi.model.Place;
import io.elchi.model.Status;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences that go on about an event told before: "at the event", "there", "the talks were
 * attended by …". For use by one thread.
 */
final class References {
  /** So many tokens into a sentence "there" still opens it. */
  private static final int OPENING = 3;

  private final Mentions mentions;
  private final AnalyzedText text;
  private final Links links;

  References(Mentions mentions, Links links) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.links = links;
  }

  /** Whether a demonstrative stands right before a token. */
  boolean isPointedAt(int token) {
    for (int i = Math.max(0, token - 2); i < token; i++) {
      for (Match<Sense.Reference> m : text.matchesAt(i, Sense.Reference.class)) {
        if (m.sense().type() == Sense.ReferenceClass.DEMONSTRATIVE && m.to() == token) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a noun stands without anything that says which: it opens its sentence or clause, or
   * follows a demonstrative. Where heads come first what says which follows, so that only a
   * demonstrative tells.
   */
  boolean isBare(Frame frame, int from) {
    if (isPointedAt(from)) {
      return true;
    }
    if (!text.language().profile().headFinal() || text.language().caseRelations().isEmpty()) {
      return false;
    }
    int first = frame.sentence().from();
    return from == first
        || text.token(from - 1).isAny(",;،؛:–—-\"“”«»")
        || (from - 1 == first
            && text.any(first, Sense.RelationWord.class, m -> m.sense().before()));
  }

  /**
   * What a sentence says that has no noun or verb of an event of its own, but goes on about one.
   */
  Optional<Candidate> read(Frame frame, List<Candidate> own) {
    if (frame.headline() || frame.sentence().furniture()) {
      return Optional.empty();
    }
    int gathering = gathering(frame);
    boolean there = gathering < 0 && there(frame);
    if (gathering >= 0 || there) {
      boolean taken = Any.of(own, c -> (gathering >= c.from && gathering < c.to) || c.anaphoric);
      if (taken || (there && !own.isEmpty())) {
        return Optional.empty();
      }
      int at = gathering >= 0 ? gathering : frame.sentence().from();
      return Optional.of(echo(frame, at, null, Candidate.FAR_ECHO));
    }
    if (!own.isEmpty() || Any.of(frame.nouns(), References::isGathering)) {
      return Optional.empty();
    }
    for (Verb v : frame.verbs()) {
      if (v.is(Sense.TriggerType.ATTEND) && v.isFinite() && isAttended(frame, v)) {
        return Optional.of(echo(frame, v.from(), v, Candidate.NEAR_ECHO));
      }
    }
    return Optional.empty();
  }

  private static boolean isGathering(Noun n) {
    return n.trigger().event() != null && !n.has("object");
  }

  /** Somebody takes part, and nothing stands beside that says in what. */
  private boolean isAttended(Frame frame, Verb v) {
    return Any.of(
        mentions.entitiesIn(frame.sentence().from(), v.to()),
        e -> !(e.value() instanceof Place) && !links.isTitleOwner(e));
  }

  /** The noun of "at the event", or -1. */
  private int gathering(Frame frame) {
    for (int i = frame.sentence().from(); i < frame.sentence().to(); i++) {
      for (Match<Sense.Reference> m : text.matchesAt(i, Sense.Reference.class)) {
        if (m.sense().type() == Sense.ReferenceClass.GATHERING
            && m.to() <= frame.sentence().to()
            && links.isOblique(i, m.to(), m.ending().features())
            && !isNamed(i)
            && isBare(frame, i)) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean isNamed(int token) {
    for (Located<Entity> e : mentions.entitiesAt(token)) {
      if (!(e.value() instanceof Place)) {
        return true;
      }
    }
    return false;
  }

  private boolean there(Frame frame) {
    int to = Math.min(frame.sentence().to(), frame.sentence().from() + OPENING);
    for (int i = frame.sentence().from(); i < to; i++) {
      for (Match<Sense.Reference> m : text.matchesAt(i, Sense.Reference.class)) {
        if (m.sense().type() == Sense.ReferenceClass.THERE) {
          return true;
        }
      }
    }
    return false;
  }

  private static Candidate echo(Frame frame, int at, @Nullable Verb verb, int reach) {
    Candidate c =
        new Candidate(frame, EventType.MEETING, at, at + 1, verb, Standing.of(Status.HELD, false));
    c.nominal = true;
    c.mentionOnly = true;
    c.score = 0.2;
    c.echo = reach;
    c.rule = "goes-on";
    return c;
  }
}
