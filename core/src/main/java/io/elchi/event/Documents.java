// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Clause;
import io.elchi.clause.Frame;
import io.elchi.clause.Noun;
import io.elchi.clause.Standing;
import io.elchi.clause.StatusReader;
import io.elchi.clause.Verb;
import io.elchi.language.Sense;
import io.elchi.model.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads agreements from the papers that are signed: with their verb, with a noun of signing, or in
 * a list that a sentence of signing opens. For use by one thread.
 */
final class Documents {
  private static final int FAR = 40;
  private static final double ONLY_EVIDENCE = 0.2;

  private final AnalyzedText text;
  private final References references;

  /** How far the signing has come that opens a list of papers, while its items go on. */
  private @Nullable Standing opening;

  Documents(Mentions mentions, References references) {
    this.text = mentions.text();
    this.references = references;
  }

  /** A document is an agreement when it is signed. */
  Candidate read(Frame frame, Noun noun) {
    Clause clause = frame.clauseAt(noun.from());
    Verb sign = signing(frame.verbsIn(clause), noun);
    if (sign == null) {
      // the verb of a clause that another clause is put into stands far off
      Verb far = signing(frame.verbs(), noun);
      boolean right = far != null && far.from() >= noun.to();
      boolean near = far != null && VerbObjects.distance(far, noun) <= FAR;
      sign = near && (right || !frame.verbFinal()) ? far : null;
    }
    if (sign != null) {
      return signed(frame, noun, sign);
    }
    for (Noun other : frame.nounsIn(clause.from(), clause.to())) {
      if (other.trigger().type() == Sense.TriggerType.SIGN
          && Math.min(Math.abs(other.from() - noun.to()), Math.abs(noun.from() - other.to()))
              <= 4) {
        return signing(frame, noun, other);
      }
    }
    Candidate listed = listed(frame, noun);
    if (listed != null) {
      return listed;
    }
    Verb verb = frame.governor(noun.from(), noun.to()).orElse(null);
    boolean carried =
        verb != null && verb.is(Sense.TriggerType.SUPPORT) && !noun.has("needs-predicate");
    Standing standing = NounReader.standing(frame, noun, verb, carried);
    Candidate c = new Candidate(frame, EventType.AGREEMENT, noun.from(), noun.to(), verb, standing);
    c.instrument = noun.trigger().instrument();
    c.nominal = true;
    c.mentionOnly = !carried;
    c.score = carried ? 0.45 : ONLY_EVIDENCE;
    c.rule = "paper";
    return c;
  }

  private Candidate signed(Frame frame, Noun noun, Verb sign) {
    Standing standing = StatusReader.read(frame, sign.from(), sign.to(), sign);
    int from = Math.min(noun.from(), sign.from());
    int to = Math.max(noun.to(), sign.to());
    boolean near = to - from <= 8;
    Candidate c =
        new Candidate(
            frame,
            EventType.AGREEMENT,
            near ? from : noun.from(),
            near ? to : noun.to(),
            sign,
            standing);
    c.instrument = noun.trigger().instrument();
    c.score = 0.7;
    c.rule = "paper-signed";
    c.docFrom = noun.from();
    c.docTo = noun.to();
    c.anaphoric = references.isPointedAt(noun.from());
    c.known = noun.from() == frame.sentence().from() && references.isBare(frame, noun.from());
    return c;
  }

  /** "The signing of a memorandum". */
  private static Candidate signing(Frame frame, Noun noun, Noun deed) {
    Verb verb = frame.governor(deed.from(), deed.to()).orElse(null);
    Standing standing = StatusReader.read(frame, deed.from(), deed.to(), verb);
    Candidate c =
        new Candidate(
            frame,
            EventType.AGREEMENT,
            Math.min(noun.from(), deed.from()),
            Math.max(noun.to(), deed.to()),
            verb,
            standing);
    c.instrument = noun.trigger().instrument();
    c.score = verb == null && !frame.headline() ? 0.5 : 0.6;
    c.rule = "signing-of-paper";
    c.docFrom = noun.from();
    c.docTo = noun.to();
    return c;
  }

  /** An item of a list of papers: a line without a predicate that opens with one. */
  private @Nullable Candidate listed(Frame frame, Noun noun) {
    Standing before = opening;
    if (before == null || Any.of(frame.verbs(), Verb::isFinite)) {
      return null;
    }
    Candidate c = new Candidate(frame, EventType.AGREEMENT, noun.from(), noun.to(), null, before);
    c.instrument = noun.trigger().instrument();
    c.score = 0.7;
    c.listed = true;
    c.rule = "paper-in-list";
    return c;
  }

  /** Notes what a sentence that has been read means for the list that may follow it. */
  void after(Frame frame, List<Candidate> found) {
    boolean item = Any.of(found, c -> c.listed);
    if (item) {
      return;
    }
    opening = null;
    if (!text.token(frame.sentence().to() - 1).is(':')) {
      return;
    }
    for (Candidate c : found) {
      if (c.type == EventType.AGREEMENT && c.standing.status() != null) {
        opening = c.standing;
        return;
      }
    }
    for (Verb v : frame.verbs()) {
      if (v.is(Sense.TriggerType.SIGN)) {
        opening = StatusReader.read(frame, v.from(), v.to(), v);
      }
    }
  }

  private static @Nullable Verb signing(List<Verb> verbs, Noun noun) {
    Verb sign = null;
    for (Verb v : verbs) {
      if (v.is(Sense.TriggerType.SIGN)
          && (sign == null || VerbObjects.distance(v, noun) < VerbObjects.distance(sign, noun))) {
        sign = v;
      }
    }
    return sign;
  }
}
