// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.language.Sense.RelationWord;
import io.elchi.language.Sense.TriggerType;
import io.elchi.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Names of firms in quotation marks with no head noun of their own, where names have cases and the
 * verb may stand anywhere: the further names of a list ("firms “A”, “B” and “C”"), and names that
 * somebody signs with, visits or works for.
 */
final class QuotedNames {
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_GAP = 3;

  /** So many names back one may be repeated. */
  private static final int RECENT = 100;

  /** What bodies do, and what is done to them. */
  private static final Set<TriggerType> DEEDS =
      EnumSet.of(
          TriggerType.SIGN,
          TriggerType.VISIT,
          TriggerType.HOST,
          TriggerType.OPEN,
          TriggerType.BUILD,
          TriggerType.ATTEND,
          TriggerType.EVENT);

  private final Words words;
  private final AnalyzedText text;
  private final boolean applies;

  QuotedNames(Words words) {
    this.words = words;
    this.text = words.text();
    this.applies = words.namesAreInflected();
  }

  /**
   * Adds the name that an opening mark at the token begins, where something says it is a body's.
   */
  void find(int open, List<Candidate> out) {
    if (!applies || !words.isOpeningQuote(open)) {
      return;
    }
    int close = words.closingOf(open);
    if (!isName(open, close) || Any.of(recent(out), c -> c.overlaps(open, close + 1))) {
      return;
    }
    if (continuesList(open, out) || isActedOn(open) || acts(close + 1)) {
      out.add(Candidate.firm(open + 1, close, knownAs(open + 1, close, out)));
    }
  }

  /** The name as it stood in its own form before, or as it stands here. */
  private String knownAs(int from, int to, List<Candidate> out) {
    for (int i = out.size() - 1; i >= Math.max(0, out.size() - RECENT); i--) {
      Candidate c = out.get(i);
      if (c.isOrganization() && c.to() - c.from() == to - from && Repeats.repeats(c, from, words)) {
        return c.name();
      }
    }
    return text.phrase(from, to);
  }

  private boolean isName(int open, int close) {
    if (close < 0 || close - open > LONGEST_NAME + 1 || !isProper(open + 1)) {
      return false;
    }
    for (int k = open + 1; k < close; k++) {
      Token t = words.token(k);
      boolean event =
          text.any(k, Sense.Trigger.class, m -> m.sense().flags().contains("name-head"));
      boolean scheme =
          text.has(k, Sense.ProgrammeWord.class)
              || (t.isNumber() && t.key().length() == 4)
              || t.isAny(",!?:");
      if (event || scheme) {
        return false;
      }
    }
    return true;
  }

  private static List<Candidate> recent(List<Candidate> out) {
    return out.subList(Math.max(0, out.size() - RECENT), out.size());
  }

  private boolean isProper(int i) {
    Token t = words.token(i);
    return t.isWord() && t.shape().isCapitalized() && t.key().length() > 1;
  }

  /** Behind a comma or "and" and a name that is known for a body's. */
  private boolean continuesList(int open, List<Candidate> out) {
    int at = open;
    boolean separated = false;
    while (at > 0 && open - at <= LONGEST_GAP && words.joined(at)) {
      boolean between =
          words.token(at - 1).is(',') || words.isJoiner(at - 1) || words.isStopWord(at - 1);
      if (!between) {
        break;
      }
      separated = true;
      at--;
    }
    int end = at - 1;
    return separated
        && at > 0
        && words.isClosingQuote(end)
        && Any.of(recent(out), c -> c.isOrganization() && (c.to() == end || c.to() == end + 1));
  }

  /** "With “X”", "between “X” and", "they visited “X”". */
  private boolean isActedOn(int open) {
    if (open == 0 || !words.joined(open)) {
      return false;
    }
    boolean partner =
        text.any(
            open - 1,
            RelationWord.class,
            m ->
                m.sense().before()
                    && m.to() == open
                    && (m.sense().relation() == Relation.COMPANION
                        || m.sense().relation() == Relation.BETWEEN));
    return partner || isDeed(open - 1);
  }

  /** "“X” signed", "director of “X”" where the title stands behind its owner. */
  private boolean acts(int next) {
    return next < text.size()
        && words.joined(next)
        && (words.isTitle(next) || isDeed(next) || isSaying(next));
  }

  private boolean isDeed(int i) {
    return text.any(
        i,
        Sense.Trigger.class,
        m ->
            m.length() == 1
                && m.sense().wordClass() == Sense.TriggerClass.VERB
                && DEEDS.contains(m.sense().type()));
  }

  private boolean isSaying(int i) {
    return text.any(i, Sense.Speech.class, m -> m.sense().type() == Sense.SpeechClass.SAY);
  }
}
