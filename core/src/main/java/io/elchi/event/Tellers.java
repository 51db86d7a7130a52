// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Frame;
import io.elchi.clause.Verb;
import io.elchi.language.Feature;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.EventType;
import io.elchi.model.Person;
import io.elchi.model.Status;

/** Tells who only speaks of what happens and takes no part in it; for use by one thread. */
final class Tellers {
  private final AnalyzedText text;

  /** So many words lie between the words of a credit and the body that it names. */
  private static final int LONGEST_CREDIT = 7;

  Tellers(AnalyzedText text) {
    this.text = text;
  }

  /**
   * Whether the entity is only the one who tells it: it stands right beside a verb of saying of
   * another clause.
   */
  boolean isSource(Frame frame, Candidate c, Located<Entity> e) {
    for (Verb v : frame.verbs()) {
      if (v.saying()
          && v.isFinite()
          && v.to() <= c.from
          && e.from() < v.from()
          && v.from() != c.verb
          && !goesOn(frame, c)) {
        return true;
      }
      if (v.saying() && v.from() != c.verb && v.from() != c.from) {
        int gap = e.from() >= v.to() ? e.from() - v.to() : v.from() - e.to();
        boolean other = !frame.clauseAt(v.from()).equals(frame.clauseAt(c.from));
        if (gap >= 0 && gap <= 3 && other && !frame.verbFinal()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "According to the press office of X": a body that the report is credited to takes no part in
   * what it tells.
   */
  boolean isCredited(Mentions mentions, Located<Entity> e) {
    int start = text.sentenceAt(e.from()).from();
    for (int i = e.from() - 1; i >= start && e.from() - i <= LONGEST_CREDIT; i--) {
      int at = i;
      if (text.any(
          i,
          Sense.Speech.class,
          m -> m.sense().type() == Sense.SpeechClass.CREDIT_BEFORE && m.to() > at)) {
        return true;
      }
      boolean passes =
          text.token(i).isWord()
              && !text.has(i, Sense.Trigger.class)
              && (mentions.entitiesAt(i).isEmpty() || isSourceWord(i + 1));
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  private boolean isSourceWord(int i) {
    return text.any(i, Sense.RelationWord.class, m -> m.sense().relation() == Relation.SOURCE);
  }

  /** "X tells …, and visits …": a clause joined by "and" has the same subject. */
  boolean goesOn(Frame frame, Candidate c) {
    int from = frame.clauseAt(c.from).from();
    return !frame.verbFinal() && (isJoiner(from) || (from > 0 && isJoiner(from - 1)));
  }

  private boolean isJoiner(int token) {
    return text.any(token, Sense.OrganizationWord.class, m -> m.sense().flags().contains("joiner"));
  }

  /**
   * Where the verb ends the clause: a person who says something takes no part in what is said after
   * the verb of saying, nor in deeds that the person only announces.
   */
  static boolean isTeller(Frame frame, Candidate c, Located<Entity> e) {
    if (!frame.verbFinal() || !(e.value() instanceof Person)) {
      return false;
    }
    if (announces(frame, c, e)) {
      c.tellers.add(e.value().id());
      return true;
    }
    for (Verb v : frame.verbs()) {
      if (!v.saying() || e.to() > v.from()) {
        continue;
      }
      boolean deed = c.type != EventType.MEETING && c.type != EventType.FORUM;
      boolean announced = deed && c.verb == v.from() && e.to() <= c.from;
      if (c.type != EventType.INVITATION && e.to() <= c.from && isTheirs(frame, c, v)) {
        return true;
      }
      if (v.to() <= c.from || announced) {
        return !Any.of(frame.verbs(), o -> !o.saying() && o.from() >= e.to() && o.to() <= v.from());
      }
    }
    return false;
  }

  /** "X said that they met": the deed of a clause in the plural is told of others than one X. */
  private static boolean isTheirs(Frame frame, Candidate c, Verb saying) {
    for (Verb o : frame.verbs()) {
      if (o.from() == c.verb
          && o.to() <= saying.from()
          && o.isParticiple()
          && o.has(Feature.ACCUSATIVE)
          && o.has(Feature.PLURAL)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "A plant will be built, said the director": who tells of a work that is planned or done in a
   * clause that the verb of saying governs.
   */
  private static boolean announces(Frame frame, Candidate c, Located<Entity> e) {
    boolean work =
        c.type == EventType.PROJECT
            || c.type == EventType.ESTABLISHMENT
            || c.type == EventType.INVESTMENT;
    if (!work || c.standing.status() == Status.PROPOSED || c.verb < 0) {
      return false;
    }
    Verb next = frame.verbs().stream().filter(v -> v.from() == c.verb).findFirst().orElse(null);
    if (next == null || next.isFinite()) {
      return false;
    }
    Verb last = frame.verbs().get(frame.verbs().size() - 1);
    boolean tells = last.saying() || last.is(Sense.TriggerType.SAY);
    return tells && last.from() > c.verb && e.to() <= last.from();
  }
}
