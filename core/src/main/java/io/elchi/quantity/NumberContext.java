// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quantity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.analysis.Sentence;
import io.elchi.language.Sense.DateClass;
import io.elchi.language.Sense.DateWord;
import io.elchi.language.Sense.Month;
import io.elchi.language.Sense.NumberKind;
import io.elchi.language.Sense.NumberWord;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.math.BigDecimal;

/**
 * Tells numbers from names, codes, ordinals and dates by what stands around them. For use by one
 * thread.
 */
final class NumberContext {
  /**
   * How long digits may be that count something; longer ones are telephone or registration numbers.
   */
  private static final int LONGEST = 15;

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

  private final AnalyzedText text;
  private final Sentence sentence;
  private final AmountWords words;

  NumberContext(AnalyzedText text, Sentence sentence, AmountWords words) {
    this.text = text;
    this.sentence = sentence;
    this.words = words;
  }

  /** {@code B2B}, {@code E-80}, {@code №12}, {@code UR-GE031}, {@code 12:30}. */
  boolean isPartOfName(NumberReader.Reading n) {
    int at = n.from();
    if (!n.digits()) {
      return false;
    }
    int length = 0;
    for (int i = at; i < n.to(); i++) {
      length += text.token(i).isNumber() ? text.token(i).key().length() : 0;
    }
    String first = text.token(at).key();
    if (isLabelled(at)) {
      return true;
    }
    if (length > LONGEST || (n.to() == at + 1 && first.length() > 1 && first.startsWith("0"))) {
      return true;
    }
    if (at > 0 && (text.token(at - 1).is('№') || text.token(at - 1).is('#'))) {
      return true;
    }
    if (at > 0 && words.glued(at)) {
      Token before = text.token(at - 1);
      if (before.isWord() && before.shape() != Shape.LOWER && !words.isUnitWord(at - 1)) {
        return true;
      }
      if (words.isDash(at - 1) && words.glued(at - 1) && at > 1 && text.token(at - 2).isWord()) {
        return true;
      }
      if (before.isAny(":/\\_@=&") || (before.is('.') && words.glued(at - 1) && at > 1)) {
        return true;
      }
    }
    int to = n.to();
    if (to < text.size()
        && words.glued(to)
        && text.token(to).isAny("”»\"")
        && at > sentence.from()
        && !text.token(at - 1).isAny("“„«\"")) {
      // “… 2025” is the end of a name, whatever noun follows
      return true;
    }
    if (to < text.size()
        && words.glued(to)
        && text.token(to).isAny(":/\\_@=&+")
        && to + 1 < text.size()
        && words.glued(to + 1)) {
      return text.token(to + 1).isNumber() || !text.token(to).is('/');
    }
    return false;
  }

  /** "Article 5", "hall 3", "the first 10". */
  private boolean isLabelled(int at) {
    int last = at - 1;
    if (last >= sentence.from() && text.token(last).isAny(".:")) {
      last--;
    }
    for (int i = last; i >= Math.max(sentence.from(), at - 3); i--) {
      for (Match<?> m : text.matchesAt(i)) {
        if (m.sense() instanceof NumberWord w
            && w.kind() == NumberKind.LABEL
            && (m.to() == last + 1 || m.to() == at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Skips the ending that is glued to the digits; -1 when it makes them an ordinal or a name. */
  int ending(Amount a, int at, boolean prefixed) {
    if (at >= sentence.to()) {
      return at;
    }
    Token next = text.token(at);
    boolean lastIsNumber = text.token(at - 1).isNumber();
    if (!lastIsNumber) {
      return isOrdinalBehind(at) ? -1 : at;
    }
    if (next.is('.') && words.glued(at)) {
      boolean ordinal =
          at + 1 < sentence.to() && NumberReader.end(text, at, NumberKind.ORDINAL_MARK) > 0;
      return ordinal && !prefixed ? -1 : at;
    }
    int word = at;
    if ((words.isApostrophe(at) || words.isDash(at)) && words.glued(at)) {
      word = at + 1;
    }
    if (word >= sentence.to() || !words.glued(word) || !text.token(word).isWord()) {
      return isOrdinalBehind(at) ? -1 : at;
    }
    if (NumberReader.end(text, word, NumberKind.ORDINAL_MARK) > 0
        || NumberReader.end(text, at, NumberKind.ORDINAL_MARK) > 0) {
      return -1;
    }
    if (words.isUnitLike(word)) {
      return word > at
              && words.isDash(at)
              && !words.isAmountWord(word)
              && NumberReader.end(text, word, NumberKind.MAGNITUDE) < 0
          ? -1
          : word;
    }
    if (word > at && words.isApostrophe(at)) {
      a.elliptic = !isRank(a.from);
      return word + 1;
    }
    boolean shortEnding =
        text.token(word).text().length() <= 5 && text.token(word).shape() == Shape.LOWER;
    if (shortEnding && word == at) {
      if (isRangeWord(word)) {
        return at;
      }
      a.elliptic = true;
      return word + 1;
    }
    return prefixed && shortEnding ? word + 1 : -1;
  }

  /** What follows makes the number part of a date or of a length of time. */
  boolean isDateWord(Amount a, int at) {
    if (at >= sentence.to()) {
      return false;
    }
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof Month && isDay(a)) {
        // a day inside a name: "4 May Square"
        return true;
      }
      if (m.sense() instanceof DateWord w
          && (w.type() == DateClass.QUARTER_WORD
              || w.type() == DateClass.HALF_WORD
              || (w.type() == DateClass.DECADE_WORD
                  && a.magnitude.compareTo(BigDecimal.ONE) == 0))) {
        return text.matchesAt(at).get(0).to() <= m.to();
      }
    }
    return false;
  }

  /** {@code 500to600}: a word of ranges between two numbers. */
  private boolean isRangeWord(int at) {
    return at + 1 < sentence.to()
        && text.token(at + 1).isNumber()
        && NumberReader.end(text, at, NumberKind.RANGE) == at + 1;
  }

  private static boolean isDay(Amount a) {
    return a.digits
        && a.value != null
        && a.value.compareTo(LAST_DAY) <= 0
        && a.magnitude.compareTo(BigDecimal.ONE) == 0;
  }

  /** "Among the first 10". */
  private boolean isRank(int at) {
    if (at <= sentence.from()) {
      return false;
    }
    for (Match<?> m : text.matchesAt(at - 1)) {
      if ((m.sense() instanceof DateWord w && w.type() == DateClass.FIRST_OF)
          || (m.sense() instanceof NumberWord n && n.kind() == NumberKind.ORDINAL)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOrdinalBehind(int at) {
    Match<NumberWord> next = at < sentence.to() ? NumberReader.longest(text, at) : null;
    return next != null
        && next.sense().kind() == NumberKind.ORDINAL_MARK
        && !text.token(at).is('.');
  }
}
