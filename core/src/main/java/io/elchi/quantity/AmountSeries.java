// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quantity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Sense.NumberKind;
import io.elchi.language.Sense.Unit;
import io.elchi.language.Sense.UnitKind;
import io.elchi.model.QuantityKind;
import io.elchi.text.Token;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Relates the amounts of a sentence: one unit for a series, one sum in two currencies. For use by
 * one thread.
 */
final class AmountSeries {
  /** How many words may stand between "the number of" and the number. */
  private static final int COUNT_REACH = 8;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  private final AnalyzedText text;
  private final AmountWords words;
  private final List<Amount> found;

  AmountSeries(AnalyzedText text, AmountWords words, List<Amount> found) {
    this.text = text;
    this.words = words;
    this.found = found;
  }

  /** Marks two sums of different currencies, the second in brackets, as one. */
  void pair(Amount a) {
    int i = found.size() - 1;
    if (i == 0 || a.kind != QuantityKind.MONEY) {
      return;
    }
    Amount b = found.get(i - 1);
    if (b.kind != QuantityKind.MONEY
        || b.unit == null
        || b.unit.equals(a.unit)
        || a.from - b.to > 3) {
      return;
    }
    boolean bracket = false;
    for (int k = b.to; k < a.from; k++) {
      bracket |= text.token(k).is('(');
    }
    if (bracket) {
      a.sameAs = i - 1;
      b.sameAs = i;
    }
  }

  /**
   * Gives numbers without a unit the one that stands once for a series, and decides what bare
   * numbers are.
   */
  void inherit() {
    for (int i = found.size() - 1; i >= 0; i--) {
      Amount a = found.get(i);
      if (a.kind != null) {
        continue;
      }
      Amount next = i + 1 < found.size() ? found.get(i + 1) : null;
      Amount last = i > 0 ? found.get(i - 1) : null;
      if (last != null && last.kind != null && isGrowth(last, a)) {
        a.kind = last.kind;
        a.unit = last.unit;
        a.factor = last.factor;
        continue;
      }
      String counted = counted(a);
      if (counted != null) {
        a.kind = QuantityKind.COUNT;
        a.unit = counted;
        continue;
      }
      boolean large = a.magnitude.compareTo(THOUSAND) >= 0;
      if (next != null && next.kind != null && mayShare(a, next)) {
        a.kind = next.kind;
        a.unit = next.unit;
        a.factor = next.factor;
        if (isLinked(a, next)
            && next.kind == QuantityKind.MONEY
            && a.magnitude.compareTo(BigDecimal.ONE) == 0
            && sharesMagnitude(a, next)) {
          a.value = a.value == null ? null : a.value.multiply(next.magnitude);
          a.magnitude = next.magnitude;
        }
      } else if (a.magnitude.compareTo(MILLION) >= 0) {
        a.kind = QuantityKind.MONEY;
        Amount said = onlyCurrency();
        if (said != null) {
          a.unit = said.unit;
          a.factor = said.factor;
        }
      } else if (large || (a.elliptic && a.value != null && a.value.compareTo(THREE) >= 0)) {
        a.kind = QuantityKind.COUNT;
        a.unit = last != null && last.kind == QuantityKind.COUNT ? last.unit : "item";
      }
    }
  }

  /** "From 30 square metres in one year to 114 in the other": the unit stands once. */
  private boolean isGrowth(Amount last, Amount a) {
    return words.saysFrom(last.from)
        && (NumberReader.end(text, a.from, NumberKind.RANGE) > 0
            || NumberReader.end(text, a.from - 1, NumberKind.RANGE) == a.from);
  }

  /** An amount in the currency of the sentence, where it names just one; or null. */
  private @Nullable Amount onlyCurrency() {
    Amount said = null;
    for (Amount b : found) {
      if (b.kind == QuantityKind.MONEY && b.unit != null) {
        if (said != null && !b.unit.equals(said.unit)) {
          return null;
        }
        said = b;
      }
    }
    return said;
  }

  private boolean sharesMagnitude(Amount a, Amount next) {
    return next.value != null && next.magnitude.compareTo(MILLION) >= 0 && isSmall(a);
  }

  private static boolean isSmall(Amount a) {
    return a.value != null
        && a.digits
        && a.value.compareTo(THOUSAND) < 0
        && a.magnitude.compareTo(BigDecimal.ONE) == 0;
  }

  private boolean mayShare(Amount a, Amount next) {
    if (next.kind == QuantityKind.COUNT) {
      return isLinked(a, next);
    }
    boolean alike =
        a.magnitude.compareTo(next.magnitude) == 0
            || a.magnitude.compareTo(THOUSAND) >= 0
            || words.saysFrom(a.from)
            // "of 12 and 15 million dollars"
            || (next.kind == QuantityKind.MONEY && isSmall(a) && a.to < next.from);
    return alike && (isLinked(a, next) || a.fraction);
  }

  /** What is counted by a bare number behind "the number of …"; null if nothing is. */
  private @Nullable String counted(Amount a) {
    if (!a.digits || a.fraction || a.value == null || a.value.compareTo(THREE) < 0) {
      return null;
    }
    int first = Math.max(text.sentenceAt(a.from).from(), a.from - COUNT_REACH);
    for (int i = a.from - 1; i >= first; i--) {
      if (text.token(i).isNumber()) {
        return null;
      }
      if (NumberReader.end(text, i, NumberKind.COUNT_WORD) > 0) {
        return unitBeside(i);
      }
    }
    return null;
  }

  private String unitBeside(int at) {
    for (int i : new int[] {at + 1, at - 1, at + 2, at - 2}) {
      Match<Unit> unit = i >= 0 && i < text.size() ? words.unitOf(i, UnitKind.COUNT) : null;
      if (unit != null) {
        return unit.sense().unit();
      }
    }
    return "item";
  }

  /** Whether only a comma, an "and" or a "to" stands between the two. */
  private boolean isLinked(Amount a, Amount next) {
    if (next.from - a.to > 2 || next.from < a.to) {
      return false;
    }
    if (next.from == a.to) {
      // "one 27-metre stand" counts the stand
      return a.value != null && a.value.compareTo(BigDecimal.ONE) > 0;
    }
    if (next.from - a.to == 1 && words.saysFrom(a.from) && text.token(a.to).isWord()) {
      return true;
    }
    for (int i = a.to; i < next.from; i++) {
      Token t = text.token(i);
      boolean link =
          t.isAny(",،/")
              || words.isDash(i)
              || words.isAnd(i)
              || NumberReader.end(text, i, NumberKind.RANGE) > 0
              || words.isRangeTo(i);
      if (!link) {
        return false;
      }
    }
    return true;
  }
}
