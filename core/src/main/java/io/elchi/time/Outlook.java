// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.analysis.Sentence;
import io.elchi.language.Ending;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.DateClass;
import io.elchi.language.Sense.DateWord;
import io.elchi.language.Sense.Side;
import io.elchi.language.Sense.TriggerType;
import io.elchi.model.Status;

/** Tells by the words around it whether a day or month lies ahead of the text. Stateless. */
final class Outlook {
  private Outlook() {}

  /** Whether an expression that leaves out its year or week is the next of its name. */
  static boolean isAhead(AnalyzedText text, ParsedTime p) {
    Draft d = p.start();
    boolean weekdayOnly = d.weekday != null && d.month == null && !d.hasYear();
    return weekdayOnly ? isLimit(text, p) || nearestVerb(text, p) > 0 : onlyFuture(text, p);
  }

  /** "Until Friday". */
  private static boolean isLimit(AnalyzedText text, ParsedTime p) {
    for (int i = Math.max(text.sentenceAt(p.from()).from(), p.from() - 2); i < p.from(); i++) {
      for (Match<?> m : text.matchesAt(i)) {
        if (m.to() == p.from() && m.sense() instanceof DateWord w && isLimit(w)) {
          return true;
        }
      }
    }
    for (int i = p.from(); i < p.to(); i++) {
      for (Match<?> m : text.matchesAt(i)) {
        if (m.sense() instanceof DateWord w
            && w.type() == DateClass.UNTIL
            && w.side() != Side.BEFORE) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isLimit(DateWord w) {
    return w.type() == DateClass.RANGE_TO
        || (w.type() == DateClass.UNTIL && w.side() != Side.AFTER);
  }

  /** What the verb of the clause says: 1 ahead, -1 over, 0 nothing; the verb behind first. */
  private static int nearestVerb(AnalyzedText text, ParsedTime p) {
    Sentence sentence = text.sentenceAt(p.from());
    for (int i = p.to(); i < sentence.to(); i++) {
      int sign = tense(text, i);
      if (sign != 0) {
        return sign;
      }
    }
    for (int i = p.from() - 1; i >= sentence.from(); i--) {
      int sign = tense(text, i);
      if (sign != 0) {
        return sign;
      }
    }
    return 0;
  }

  private static int tense(AnalyzedText text, int at) {
    boolean ahead = false;
    boolean over = false;
    for (Match<?> m : text.matchesAt(at)) {
      Ending e = m.ending();
      if (m.sense() instanceof Sense.StatusCue cue && cue.status() == Status.PLANNED) {
        return 1;
      }
      over |= e.hasAny(Feature.PAST, Feature.PERFECT, Feature.PLUPERFECT);
      ahead |= e.hasAny(Feature.FUTURE, Feature.FUTURE_PARTICIPLE);
      ahead |=
          e.hasAny(
                  Feature.PRESENT,
                  Feature.PROGRESSIVE,
                  Feature.OPTATIVE,
                  Feature.NECESSITY,
                  Feature.DESIRE)
              && !isSpeech(m);
    }
    return ahead == over ? 0 : ahead ? 1 : -1;
  }

  /** Who reports it speaks now, whenever it happens. */
  private static boolean isSpeech(Match<?> m) {
    return m.sense() instanceof Sense.Speech
        || (m.sense() instanceof Sense.Trigger t && t.type() == TriggerType.SAY);
  }

  /** Whether the sentence speaks of the future only. */
  private static boolean onlyFuture(AnalyzedText text, ParsedTime p) {
    Sentence sentence = text.sentenceAt(p.from());
    boolean ahead = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      for (Match<?> m : text.matchesAt(i)) {
        if (m.ending()
            .hasAny(Feature.PAST, Feature.PERFECT, Feature.PLUPERFECT, Feature.PAST_PARTICIPLE)) {
          return false;
        }
        ahead |= m.ending().has(Feature.FUTURE);
      }
    }
    return ahead;
  }
}
