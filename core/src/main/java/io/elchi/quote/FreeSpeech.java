// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quote;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.analysis.Sentence;
import io.elchi.clause.Clauses;
import io.elchi.clause.Frame;
import io.elchi.clause.Verb;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds direct speech that no mark sets off: behind the name of the speaker and a colon, and, where
 * verbs end clauses, in front of a verb of saying that a whole clause precedes. For use by one
 * thread.
 */
final class FreeSpeech {
  private static final String DASHES = "–—―-−";
  private static final String MARKS = "\"“”„«»‹›‟″";
  private static final int SHORTEST = 4;
  private static final int LONGEST_LABEL = 16;

  private final Mentions mentions;
  private final AnalyzedText text;
  private final List<Frame> frames;

  FreeSpeech(Clauses clauses) {
    this.mentions = clauses.mentions();
    this.text = mentions.text();
    this.frames = clauses.frames();
  }

  /** All stretches, in text order. */
  List<SpeechSpan> find() {
    List<SpeechSpan> out = new ArrayList<>();
    for (Frame frame : frames) {
      Sentence s = frame.sentence();
      if (s.furniture()) {
        continue;
      }
      SpeechSpan found = labelled(frame);
      if (found == null && frame.verbFinal() && !frame.headline()) {
        found = plain(frame);
      }
      if (found != null) {
        out.add(found);
      }
    }
    return out;
  }

  /** "Name Surname, director: – We are glad …": to the end of the paragraph. */
  private @Nullable SpeechSpan labelled(Frame frame) {
    Sentence s = frame.sentence();
    if (s.from() > 0 && text.token(s.from()).linesBefore() == 0) {
      return null;
    }
    int colon = -1;
    for (int i = s.from(); i < Math.min(s.to(), s.from() + LONGEST_LABEL) && colon < 0; i++) {
      colon = text.token(i).is(':') ? i : -1;
    }
    if (colon < 0 || !frame.verbsIn(s.from(), colon).isEmpty() || !isLabel(s.from(), colon)) {
      return null;
    }
    int from = colon + 1;
    if (from < text.size()
        && text.token(from).linesBefore() > 0
        && !text.token(from).isAny(DASHES)) {
      return null;
    }
    while (from < text.size() && text.token(from).isAny(DASHES)) {
      from++;
    }
    int to = from;
    while (to < text.size() && !(to > from && text.token(to).linesBefore() > 0)) {
      to++;
    }
    boolean marked = from < text.size() && text.token(from).isAny(MARKS);
    return !marked && words(from, to) >= SHORTEST
        ? new SpeechSpan(from, to, colon, to, false)
        : null;
  }

  /** Whether a line begins with one person, alone or with a title. */
  private boolean isLabel(int from, int colon) {
    List<Located<Entity>> all = mentions.entitiesIn(from, colon);
    Located<Entity> person = null;
    for (Located<Entity> e : all) {
      if (e.value() instanceof Person) {
        if (person != null && !person.value().id().equals(e.value().id())) {
          return false;
        }
        person = e;
      }
    }
    if (person == null) {
      return false;
    }
    boolean first = person.from() == from;
    boolean last = person.to() == colon;
    for (int i = from; i < colon && !(first && last); i++) {
      if (text.has(i, Sense.Title.class)) {
        return first || last;
      }
    }
    return first && last;
  }

  /**
   * "We needed a partner, said X"; "X, we must grow closer said": the clause in front of the verb
   * has a predicate of its own, so that it is the words that were said.
   */
  private @Nullable SpeechSpan plain(Frame frame) {
    Sentence s = frame.sentence();
    for (int i = s.from(); i < s.to(); i++) {
      if (text.token(i).isAny(MARKS)) {
        return null;
      }
    }
    List<Verb> verbs = frame.verbs();
    for (int i = 1; i < verbs.size(); i++) {
      Verb say = verbs.get(i);
      Verb main = verbs.get(i - 1);
      boolean comma = main.to() + 1 == say.from() && text.token(main.to()).isAny(",،");
      if (!isSay(say.from()) || !main.isFinite() || main.saying()) {
        continue;
      }
      if (comma && speakerIn(say.to(), s.to()) && words(s.from(), main.to()) >= SHORTEST) {
        return new SpeechSpan(s.from(), main.to(), s.from(), main.to(), false);
      }
      int from = comma || main.to() == say.from() ? afterSubject(s.from(), main.from()) : -1;
      if (from >= 0 && s.to() - say.to() <= 1 && words(from, main.to()) >= SHORTEST) {
        return new SpeechSpan(from, main.to(), from, main.to(), false);
      }
    }
    return null;
  }

  private boolean speakerIn(int from, int to) {
    for (Located<Entity> e : mentions.entitiesIn(from, to)) {
      if (e.value() instanceof Person) {
        return true;
      }
    }
    return false;
  }

  /** Where the words begin behind "X," or "X;" at the head of a sentence, or -1. */
  private int afterSubject(int from, int to) {
    for (Located<Entity> e : mentions.entitiesIn(from, to)) {
      if (e.value() instanceof Person && e.to() < to && text.token(e.to()).isAny(",;،؛")) {
        return e.to() + 1;
      }
    }
    return -1;
  }

  private boolean isSay(int token) {
    for (Match<Sense.Speech> m : text.matchesAt(token, Sense.Speech.class)) {
      if (m.sense().type() == Sense.SpeechClass.SAY_COLON) {
        return true;
      }
    }
    return false;
  }

  private int words(int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n += text.token(i).isWord() ? 1 : 0;
    }
    return n;
  }
}
