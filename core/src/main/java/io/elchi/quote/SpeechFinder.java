// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quote;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.analysis.Sentence;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where direct speech may stand: between marks, after a dash that opens a line, after
 * "said:".
 */
final class SpeechFinder {
  private static final String OPENING = "“„«‹‟";
  private static final String CLOSING = "”»›″";
  private static final String EITHER = "\"“”″";
  private static final String DASHES = "–—―-−";
  private static final String FINAL = ".!?…؟۔,،";
  private static final String TURN = ",،!?؟.";
  private static final int SHORTEST = 4;
  private static final int SURE = 7;
  private static final int VERB_TO_COLON = 14;
  private static final int LONGEST_NAME = 5;

  private final AnalyzedText text;

  private static final int THAT = 3;
  private static final int LONGEST_SAY = 4;

  SpeechFinder(AnalyzedText text) {
    this.text = text;
  }

  /** All stretches, in text order. */
  List<SpeechSpan> find() {
    List<SpeechSpan> out = new ArrayList<>(marked());
    out.removeIf(s -> !isSpeech(s));
    BitSet covered = new BitSet(text.size());
    out.forEach(s -> covered.set(s.from(), s.to()));
    addFree(new SingleMarks(text, this).find(), covered, out);
    addFree(afterColon(), covered, out);
    addFree(withoutColon(), covered, out);
    addFree(dialogue(), covered, out);
    out.sort(Comparator.comparingInt(SpeechSpan::from));
    return out;
  }

  private static void addFree(List<SpeechSpan> spans, BitSet covered, List<SpeechSpan> out) {
    for (SpeechSpan s : spans) {
      int next = covered.nextSetBit(s.from());
      if (next < 0 || next >= s.to()) {
        out.add(s);
        covered.set(s.from(), s.to());
      }
    }
  }

  private List<SpeechSpan> marked() {
    List<SpeechSpan> out = new ArrayList<>();
    int open = -1;
    int depth = 0;
    for (int i = 0; i < text.size(); i++) {
      Token t = text.token(i);
      boolean paragraph = open >= 0 && t.linesBefore() > 0 && i > open + 1;
      if (paragraph && !continues(i)) {
        // a mark that nothing closes ends with its paragraph
        if (opens(i) || i - open > 400) {
          out.add(new SpeechSpan(open + 1, i, open, i, true));
          open = -1;
          depth = 0;
        }
      }
      if (open < 0) {
        if (opens(i)) {
          open = i;
          depth = 1;
        }
        continue;
      }
      if (i == open) {
        continue;
      }
      if (t.isAny("«„") || (t.isAny("“") && t.spaceBefore())) {
        depth++;
      } else if (closes(i, open)) {
        depth--;
        if (depth <= 0 || t.isAny("\"")) {
          if (i > open + 1) {
            out.add(new SpeechSpan(open + 1, i, open, i, true));
          }
          open = -1;
          depth = 0;
        }
      }
    }
    if (open >= 0 && open + 1 < text.size()) {
      int end = endOfParagraph(open);
      out.add(new SpeechSpan(open + 1, end, open, end, true));
    }
    return out;
  }

  /** Whether the paragraph that begins at a token goes on with the speech of the one before. */
  private boolean continues(int i) {
    return text.token(i).isAny(OPENING) || text.token(i).isAny("\"");
  }

  private boolean opens(int i) {
    Token t = text.token(i);
    boolean next = i + 1 < text.size() && !text.token(i + 1).spaceBefore();
    if (t.isAny(OPENING)) {
      return true;
    }
    boolean free = t.spaceBefore() || i == 0 || text.token(i - 1).isAny("(:–—-«");
    return t.isAny(EITHER)
        && free
        && (next || (i + 1 < text.size() && text.token(i + 1).spaceBefore() && !closesLine(i)));
  }

  private boolean closesLine(int i) {
    return i + 1 >= text.size() || text.token(i + 1).linesBefore() > 0;
  }

  private boolean closes(int i, int open) {
    Token t = text.token(i);
    if (t.isAny(CLOSING)) {
      return true;
    }
    if (t.isAny("“")) {
      return !t.spaceBefore() || text.token(open).isAny("„\"");
    }
    return t.isAny("\"") && (!t.spaceBefore() || !text.token(open).isAny("«"));
  }

  private int endOfParagraph(int at) {
    int i = at + 1;
    while (i < text.size() && text.token(i).linesBefore() == 0) {
      i++;
    }
    return i;
  }

  /**
   * Names, slogans and titles stand in marks as well: speech has a verb of saying beside it, or
   * ends like a sentence.
   */
  private boolean isSpeech(SpeechSpan s) {
    int words = words(s.from(), s.to());
    if (words < 2 || text.sentenceAt(s.from()).furniture()) {
      return false;
    }
    boolean said =
        sayAfter(s.close() + 1) >= 0
            || colonBefore(s.open())
            || sayRightBefore(s.open())
            || sayInside(s) >= 0;
    if (said) {
      return words > 2 || text.token(s.to() - 1).isAny(FINAL);
    }
    if (words < SURE) {
      return false;
    }
    if (nameLine(s.close() + 1) >= 0) {
      return true;
    }
    boolean sentence = text.token(s.to() - 1).isAny(FINAL);
    return sentence && (startsParagraph(s.open()) || sayInSentence(s.open()) || words > 12);
  }

  /** "“…, – said X. – …”": the verb between two parts of a speech in marks, or -1. */
  int sayInside(SpeechSpan s) {
    for (int k = s.from() + 2; s.marked() && k < s.to() - 1; k++) {
      boolean turn = text.token(k).isAny(DASHES) && text.token(k - 1).isAny(TURN);
      if (turn && (isSay(k + 1) || isSay(k + 2))) {
        return isSay(k + 1) ? k + 1 : k + 2;
      }
    }
    return -1;
  }

  /**
   * "“…” – Name Surname" to the end of the line: where the name begins that a dash puts behind a
   * quotation, or -1.
   */
  int nameLine(int at) {
    if (at + 1 >= text.size()
        || !text.token(at).isAny(DASHES)
        || text.token(at).linesBefore() > 0
        || text.token(at + 1).linesBefore() > 0) {
      return -1;
    }
    int end = at + 1;
    while (end < text.size()
        && text.token(end).linesBefore() == 0
        && text.token(end).isWord()
        && text.token(end).shape().isCapitalized()) {
      end++;
    }
    boolean whole = end == text.size() || text.token(end).linesBefore() > 0;
    return whole && end - at > 1 && end - at <= LONGEST_NAME ? at + 1 : -1;
  }

  /** Whether nobody is said to say it: "it says in the report". */
  boolean isImpersonal(int token) {
    return text.any(token, Sense.Speech.class, m -> m.sense().flags().contains("impersonal"));
  }

  private boolean startsParagraph(int open) {
    return open == 0 || text.token(open).linesBefore() > 0;
  }

  private boolean colonBefore(int open) {
    return (open > 0 && text.token(open - 1).isAny(":"))
        || (open > 1 && text.token(open - 2).isAny(":") && text.token(open - 1).isAny(DASHES));
  }

  /** "Said that “…”". */
  private boolean sayRightBefore(int open) {
    Sentence s = text.sentenceAt(open);
    for (int i = Math.max(s.from(), open - THAT); i < open; i++) {
      if (isSay(i)) {
        return true;
      }
    }
    return open > s.from() + 1 && text.token(open - 1).is(',') && isAccordingTo(open - 1);
  }

  /** "In the words of X," right before a mark. */
  private boolean isAccordingTo(int comma) {
    for (int i = Math.max(text.sentenceAt(comma).from(), comma - THAT); i < comma; i++) {
      if (text.any(
          i,
          Sense.Speech.class,
          m -> m.to() == comma && m.sense().type() == Sense.SpeechClass.INDIRECT)) {
        return true;
      }
    }
    return false;
  }

  private boolean sayInSentence(int token) {
    Sentence s = text.sentenceAt(token);
    for (int i = s.from(); i < s.to(); i++) {
      if (isSay(i)) {
        return true;
      }
    }
    return false;
  }

  /** The verb of saying right after a token, behind commas and dashes and a few words, or -1. */
  int sayAfter(int at) {
    if (at >= text.size() || text.token(at).linesBefore() > 1) {
      return -1;
    }
    if (text.token(at).is('.') && at + 2 < text.size() && text.token(at + 1).linesBefore() == 0) {
      // "“…”. So said X"
      return isSay(at + 1) ? at + 1 : isSay(at + 2) ? at + 2 : -1;
    }
    int words = 0;
    for (int i = at; i < text.size() && words < 9; i++) {
      Token t = text.token(i);
      if (i > at && (t.linesBefore() > 1 || t.isAny(OPENING))) {
        return -1;
      }
      if (isSay(i)) {
        return i;
      }
      if (t.isAny(".!?؟")) {
        return -1;
      }
      words += t.isWord() ? 1 : 0;
    }
    return -1;
  }

  boolean isSay(int token) {
    for (Match<Sense.Speech> m : text.matchesAt(token, Sense.Speech.class)) {
      if (m.sense().type() == Sense.SpeechClass.SAY
          || m.sense().type() == Sense.SpeechClass.SAY_COLON) {
        return true;
      }
    }
    for (Match<Sense.Trigger> m : text.matchesAt(token, Sense.Trigger.class)) {
      if (m.sense().type() == Sense.TriggerType.SAY) {
        return true;
      }
    }
    return false;
  }

  private int words(int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n += text.token(i).isWord() || text.token(i).isNumber() ? 1 : 0;
    }
    return n;
  }

  /** "Said: …" without marks: to the end of the paragraph, or to the next "said:". */
  private List<SpeechSpan> afterColon() {
    List<SpeechSpan> out = new ArrayList<>();
    for (int i = 0; i + 1 < text.size(); i++) {
      boolean colon = text.token(i).isAny(":") && (sayBefore(i) || isSpeakerLine(i));
      boolean comma = text.token(i).isAny("،؛") && text.token(i + 1).linesBefore() == 0;
      if (!(colon || (comma && isSaid(i))) || text.sentenceAt(i).furniture()) {
        continue;
      }
      Token next = text.token(i + 1);
      if (next.isAny(OPENING) || next.isAny(EITHER)) {
        continue;
      }
      int from = i + 1;
      while (from < text.size() && text.token(from).isAny(DASHES)) {
        from++;
      }
      int to = from;
      while (to < text.size() && !(to > from && text.token(to).linesBefore() > 0)) {
        if (to > from && text.token(to).isAny(":") && sayBefore(to)) {
          to = text.sentenceAt(to).from();
          break;
        }
        to++;
      }
      if (to > from && words(from, to) >= SHORTEST) {
        out.add(new SpeechSpan(from, to, i, to, false));
        i = to - 1;
      }
    }
    return out;
  }

  /** "X, mayor of Y: …" at the beginning of a paragraph: who speaks, and nothing else. */
  private boolean isSpeakerLine(int colon) {
    Sentence s = text.sentenceAt(colon);
    boolean opens =
        colon - s.from() > 1
            && colon - s.from() <= VERB_TO_COLON
            && startsParagraph(s.from())
            && !text.language().profile().capitals()
            && text.token(colon + 1).linesBefore() == 0;
    boolean titled = false;
    for (int i = s.from(); opens && i < colon; i++) {
      titled |= text.any(i, Sense.Title.class, m -> m.sense().type() != Sense.TitleType.HONORIFIC);
      opens =
          !text.any(i, Sense.Trigger.class, m -> m.sense().wordClass() != Sense.TriggerClass.NOUN)
              && !text.has(i, Sense.Speech.class);
    }
    return opens && titled;
  }

  /** "X said we are ready": speech in the first person right behind the verb. */
  private List<SpeechSpan> withoutColon() {
    List<SpeechSpan> out = new ArrayList<>();
    if (text.language().profile().headFinal() || !text.language().profile().verbFinal()) {
      return out;
    }
    for (int i = 0; i + SHORTEST < text.size(); i++) {
      int from = 0;
      for (Match<Sense.Speech> m : text.matchesAt(i, Sense.Speech.class)) {
        from = isPlainSay(m) ? Math.max(from, m.to()) : from;
      }
      int end = text.sentenceAt(i).to();
      boolean goesOn = from > 0 && from < end && text.token(from).isWord() && !opensClause(from);
      if (goesOn && words(from, end) >= SHORTEST && speaksOfItself(from, end)) {
        out.add(new SpeechSpan(from, end, i, end, false));
        i = end - 1;
      }
    }
    return out;
  }

  /** "That", "and": no speech begins with it. */
  private boolean opensClause(int i) {
    return text.any(
        i,
        Sense.Speech.class,
        m -> m.length() == 1 && m.sense().type() == Sense.SpeechClass.INDIRECT);
  }

  private boolean speaksOfItself(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.any(i, Sense.Trigger.class, m -> m.ending().has(Feature.FIRST_PERSON))) {
        return true;
      }
    }
    return false;
  }

  /** Where the verb ends the clause: a comma right behind "said" does what a colon should. */
  private boolean isSaid(int comma) {
    if (text.language().profile().headFinal() || !text.language().profile().verbFinal()) {
      return false;
    }
    for (int i = Math.max(text.sentenceAt(comma).from(), comma - LONGEST_SAY); i < comma; i++) {
      if (text.any(i, Sense.Speech.class, m -> isPlainSay(m) && m.to() == comma)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlainSay(Match<Sense.Speech> m) {
    return m.sense().type() == Sense.SpeechClass.SAY
        || m.sense().type() == Sense.SpeechClass.SAY_COLON;
  }

  private boolean sayBefore(int colon) {
    Sentence s = text.sentenceAt(colon);
    int lowest = Math.max(s.from(), colon - VERB_TO_COLON);
    for (int i = colon - 1; i >= lowest; i--) {
      if (text.token(i).isAny(";؛")) {
        return false;
      }
      if (isSay(i)) {
        return true;
      }
    }
    return false;
  }

  /** A paragraph that a dash opens, with ", – said X" after the first part. */
  private List<SpeechSpan> dialogue() {
    List<SpeechSpan> out = new ArrayList<>();
    for (int i = 0; i + 1 < text.size(); i++) {
      if (!text.token(i).isAny(DASHES) || !startsParagraph(i) || text.sentenceAt(i).furniture()) {
        continue;
      }
      int end = endOfParagraph(i);
      for (int k = i + 2; k < end - 1; k++) {
        boolean turn = text.token(k).isAny(DASHES) && text.token(k - 1).isAny(TURN);
        if (turn && sayAfter(k + 1) >= 0) {
          if (words(i + 1, k) >= SHORTEST) {
            out.add(new SpeechSpan(i + 1, k - 1, i, k, false));
          }
          break;
        }
      }
    }
    return out;
  }
}
