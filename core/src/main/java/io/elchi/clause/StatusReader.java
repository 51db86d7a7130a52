// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.clause;

import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.model.EventType;
import io.elchi.model.Status;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from verb and cues how far a deed has come. Stateless. */
public final class StatusReader {
  private static final int LONGEST_CHAIN = 12;
  private static final int AUXILIARY_REACH = 3;

  private static final Set<Feature> OVER =
      Collections.unmodifiableSet(
          EnumSet.of(Feature.PAST, Feature.PERFECT, Feature.PAST_PARTICIPLE));

  private StatusReader() {}

  /**
   * The standing of a deed.
   *
   * @param frame the sentence
   * @param from first token of the words that name the deed
   * @param to token after them
   * @param verb the verb that governs it or is it, or null
   */
  public static Standing read(Frame frame, int from, int to, @Nullable Verb verb) {
    Clause clause = frame.clauseAt(from);
    if (verb != null && opensComplement(frame, verb) && to <= verb.from()) {
      // "at the end of this meeting it was decided that …": what is decided comes after the verb
      return Standing.of(Status.HELD, false);
    }
    boolean done = verb != null && verb.isConverb() && precedesOffer(frame, verb);
    Standing standing =
        verb == null ? verbless() : done ? Standing.of(Status.HELD, true) : ofVerb(frame, verb, 0);
    boolean background = false;
    for (boolean adjacent : new boolean[] {false, true}) {
      for (Cue cue : frame.cues()) {
        if (cue.isAdjacent() != adjacent
            || !(clause.contains(cue.from(), cue.to()) || resumes(clause, cue))
            || !cue.reaches(from, to)
            || isTold(frame, verb, standing, cue)
            || isPast(frame, verb, cue)
            || (adjacent && (verb == null || !cue.follows(verb)))
            || (ofDeedsOnly(cue.sense()) && (verb == null || !verb.isNominal()))
            || (cue.sense().flags().contains("purpose") && isPredicate(from, verb))) {
          continue;
        }
        String code = cue.sense().code();
        if (code.equals("background")) {
          background = true;
        } else if (calledOff(standing, cue, verb) || (standing.firm() && resumes(clause, cue))) {
          standing = ofCue(code, Status.CANCELLED);
        } else if (standing.status() != null && !standing.explicit() && wins(cue, standing, verb)) {
          standing = ofCue(cue);
        }
      }
    }
    return background ? standing.asBackground() : standing;
  }

  /** "Saw the port and is expected to …": a finite verb has closed its clause before the cue. */
  private static boolean isTold(Frame frame, @Nullable Verb verb, Standing standing, Cue cue) {
    return frame.verbFinal()
        && verb != null
        && (verb.isFinite() || verb.isConverb())
        && standing.status() == Status.HELD
        && standing.firm()
        && cue.from() >= verb.to()
        && !cue.isAdjacent();
  }

  /**
   * "What was signed is to be carried out": a past participle in front of its noun is done with,
   * whatever the sentence goes on to say, unless that calls it off.
   */
  private static boolean isPast(Frame frame, @Nullable Verb verb, Cue cue) {
    return frame.verbFinal()
        && verb != null
        && verb.isParticiple()
        && verb.has(Feature.PAST_PARTICIPLE)
        && verb.cue() == null
        && cue.from() >= verb.to()
        && !cue.isAdjacent()
        && cue.sense().status() != null
        && cue.sense().status() != Status.CANCELLED;
  }

  /** "Met and offered to build", "saw the plant and said that they want": what was done before. */
  private static boolean precedesOffer(Frame frame, Verb converb) {
    Optional<Verb> next = frame.verbAfter(converb.to());
    while (next.isPresent() && next.get().isNominal()) {
      next = frame.verbAfter(next.get().to());
    }
    return next.filter(v -> !Collections.disjoint(v.features(), OVER))
        .filter(v -> v.saying() || (v.cue() != null && v.cue().status() == Status.PROPOSED))
        .isPresent();
  }

  /**
   * "The forum, which was to be in May, was cancelled": the predicate behind the relative clause.
   */
  private static boolean resumes(Clause clause, Cue cue) {
    int gap = cue.from() - clause.to();
    return cue.sense().status() == Status.CANCELLED
        && cue.isStrong()
        && gap >= 0
        && gap <= AUXILIARY_REACH - 1;
  }

  /** "The forum planned for May was cancelled", "did not take place": the last word counts. */
  private static boolean calledOff(Standing standing, Cue cue, @Nullable Verb verb) {
    boolean open =
        standing.explicit()
            && (standing.status() == Status.PLANNED || standing.status() == Status.PROPOSED);
    boolean undone =
        cue.sense().code().equals("negated")
            && !ofDeedsOnly(cue.sense())
            && verb != null
            && verb.isParticiple()
            && cue.from() >= verb.to();
    return open && (undone || (cue.sense().status() == Status.CANCELLED && cue.isStrong()));
  }

  /** Whether a deed is what the sentence tells, and not what it tells it for. */
  private static boolean isPredicate(int from, @Nullable Verb verb) {
    return verb != null && verb.from() == from && verb.isFinite();
  }

  private static boolean wins(Cue cue, Standing standing, @Nullable Verb verb) {
    if (cue.isStrong() || !standing.firm()) {
      return true;
    }
    boolean open =
        verb == null
            || verb.saying()
            || verb.isNominal()
            || standing.status() == Status.PROPOSED
            || (verb.has(Feature.PRESENT) && !verb.has(Feature.PROGRESSIVE));
    return open || cue.sense().status() == Status.CANCELLED;
  }

  /** "Was discussed": says of a deed that it is only talked of, and nothing of the talk itself. */
  private static boolean ofDeedsOnly(Sense.StatusCue cue) {
    return cue.flags().contains("verbal-noun");
  }

  private static Standing verbless() {
    return Standing.of(Status.HELD, false);
  }

  private static Standing ofCue(Cue cue) {
    return ofCue(cue.sense().code(), cue.sense().status());
  }

  private static Standing ofCue(String code, @Nullable Status status) {
    if (status == null) {
      return code.equals("negated")
          ? Standing.DENIED
          : Standing.of(Status.HELD, false).asBackground();
    }
    return new Standing(status, true, true, false);
  }

  private static Standing ofVerb(Frame frame, Verb v, int depth) {
    if (v.cue() != null && (depth > 0 || !ofDeedsOnly(v.cue()))) {
      boolean undone = v.has(Feature.NEGATIVE) && v.cue().status() != Status.CANCELLED;
      return undone ? Standing.DENIED : ofCue(v.cue().code(), v.cue().status());
    }
    if (v.trigger() != null && v.trigger().status() != null) {
      // who is told to have been invited has been, whatever the clause plans
      boolean said = v.isFinite() || v.has(Feature.PAST_PARTICIPLE);
      return new Standing(v.trigger().status(), true, said, false);
    }
    if (v.isNominal() || v.isConverb()) {
      return depth < LONGEST_CHAIN ? ofNext(frame, v, depth) : Standing.of(Status.HELD, false);
    }
    if (v.has(Feature.NEGATIVE)) {
      return Standing.DENIED;
    }
    if (v.isParticiple()) {
      return ofParticiple(frame, v, depth);
    }
    return ofFinite(frame, v);
  }

  private static Standing ofNext(Frame frame, Verb v, int depth) {
    if (v.has(Feature.NEGATIVE)) {
      return Standing.DENIED;
    }
    Optional<Verb> next = frame.verbAfter(v.to());
    if (!frame.verbFinal()) {
      Clause clause = frame.clauseAt(v.from());
      Optional<Verb> before =
          frame.verbBefore(v.from()).filter(b -> clause.contains(b.from(), b.to()));
      if ((before.isPresent() && before.get().isFinite()) || next.isEmpty()) {
        next = before;
        if (next.isPresent() && !next.get().isFinite() && next.get().cue() == null) {
          next = Optional.empty();
        }
      }
    }
    if (next.isEmpty()) {
      return Standing.of(Status.HELD, false);
    }
    Verb n = next.get();
    @Nullable EventType deed = n.trigger() == null ? null : n.trigger().event();
    boolean agreed = deed == EventType.AGREEMENT && !n.has(Feature.NEGATIVE);
    boolean called = deed == EventType.INVITATION && n.cue() == null;
    if (v.isNominal() && (agreed || called)) {
      // what is agreed on, and what people are called to do, lies ahead
      return Standing.of(Status.PLANNED, true);
    }
    if (v.isNominal() && n.saying() && n.cue() == null) {
      return Standing.of(Status.HELD, false);
    }
    if (v.isConverb() && n.cue() != null && ofDeedsOnly(n.cue())) {
      // "met and discussed": the discussing does not make the meeting a mere proposal
      return ofFinite(frame, n);
    }
    return ofVerb(frame, n, depth + 1);
  }

  private static Standing ofParticiple(Frame frame, Verb v, int depth) {
    if (v.has(Feature.FUTURE_PARTICIPLE) || v.has(Feature.FUTURE)) {
      return Standing.of(Status.PLANNED, true);
    }
    if (v.has(Feature.PROGRESSIVE)) {
      return Standing.of(Status.ONGOING, true);
    }
    if (v.has(Feature.PAST_PARTICIPLE) || v.has(Feature.PAST)) {
      Standing helped = helped(frame, v);
      return helped != null ? helped : Standing.of(Status.HELD, true);
    }
    return depth < LONGEST_CHAIN ? ofNext(frame, v, depth) : Standing.of(Status.HELD, false);
  }

  /**
   * "Will be signed", "would be signed", "was not signed": what the auxiliary beside a participle
   * says.
   */
  private static @Nullable Standing helped(Frame frame, Verb v) {
    Optional<Verb> aux = frame.verbFinal() ? frame.verbAfter(v.to()) : frame.verbBefore(v.from());
    if (aux.isEmpty() || !aux.get().isFinite()) {
      return null;
    }
    Verb a = aux.get();
    int gap = frame.verbFinal() ? a.from() - v.to() : v.from() - a.to();
    boolean plain =
        a.cue() == null && a.trigger() != null && a.trigger().event() == null && !a.saying();
    boolean near =
        gap <= (frame.verbFinal() ? 0 : AUXILIARY_REACH)
            && frame.clauseAt(a.from()).equals(frame.clauseAt(v.from()));
    if (!plain || !near) {
      return null;
    }
    if (a.has(Feature.NEGATIVE)) {
      return Standing.DENIED;
    }
    boolean telling =
        a.has(Feature.FUTURE)
            || a.has(Feature.CONDITIONAL)
            || a.has(Feature.NECESSITY)
            || a.has(Feature.OPTATIVE);
    return telling ? ofFinite(frame, a) : null;
  }

  private static Standing ofFinite(Frame frame, Verb v) {
    if (v.has(Feature.FUTURE)) {
      return Standing.of(v.has(Feature.PAST) ? Status.PROPOSED : Status.PLANNED, true);
    }
    Sense.StatusCue matrix = v.has(Feature.OPTATIVE) ? matrix(frame, v) : null;
    if (matrix != null) {
      return ofCue(matrix.code(), matrix.status());
    }
    if (v.has(Feature.CONDITIONAL)
        || v.has(Feature.OPTATIVE)
        || v.has(Feature.DESIRE)
        || v.has(Feature.NECESSITY)
        || v.has(Feature.ABILITY)
        || v.has(Feature.IMPERATIVE)) {
      return Standing.of(Status.PROPOSED, true);
    }
    if (v.has(Feature.PAST) || v.has(Feature.PERFECT) || v.has(Feature.PLUPERFECT)) {
      return Standing.of(Status.HELD, true);
    }
    if (v.has(Feature.PROGRESSIVE) || v.has(Feature.PRESENT)) {
      return Standing.of(frame.headline() ? Status.HELD : Status.ONGOING, true);
    }
    return Standing.of(Status.HELD, false);
  }

  /** Whether what a verb is a cue for follows it in the subjunctive. */
  private static boolean opensComplement(Frame frame, Verb v) {
    return v.cue() != null
        && frame.verbAfter(v.to()).filter(n -> n.has(Feature.OPTATIVE)).isPresent();
  }

  /**
   * The cue whose subjunctives reach this verb: "it is planned that A be opened and B be signed".
   */
  private static Sense.@Nullable StatusCue matrix(Frame frame, Verb v) {
    for (int i = frame.verbs().indexOf(v) - 1; i >= 0; i--) {
      Verb before = frame.verbs().get(i);
      if (before.cue() != null) {
        return before.has(Feature.NEGATIVE) ? null : before.cue();
      }
      if (!before.has(Feature.OPTATIVE)) {
        return null;
      }
    }
    return null;
  }
}
