// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quantity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.analysis.Sentence;
import io.elchi.language.Sense.Currency;
import io.elchi.language.Sense.NumberKind;
import io.elchi.language.Sense.NumberWord;
import io.elchi.language.Sense.Unit;
import io.elchi.language.Sense.UnitKind;
import io.elchi.language.SenseKinds;
import io.elchi.model.CalendarSystem;
import io.elchi.model.Modifier;
import io.elchi.model.QuantityKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of one sentence. For use by one thread. */
final class AmountParser {

  /** What an amount may begin with, besides digits. */
  private static final long STARTS =
      SenseKinds.of(NumberWord.class) | SenseKinds.of(Currency.class) | SenseKinds.of(Unit.class);

  private final AnalyzedText text;
  private final Sentence sentence;
  private final boolean[] taken;
  private final List<Amount> found = new ArrayList<>();
  private final AmountWords words;
  private final NumberContext context;
  private final UnitParser units;
  private final AmountSeries series;

  AmountParser(AnalyzedText text, Sentence sentence, boolean[] taken) {
    this.text = text;
    this.sentence = sentence;
    this.taken = taken;
    this.words = new AmountWords(text, sentence, taken);
    this.context = new NumberContext(text, sentence, words);
    this.units = new UnitParser(text, sentence, taken, words, found);
    this.series = new AmountSeries(text, words, found);
  }

  /** All numbers of the sentence; those without a kind are no quantities. */
  List<Amount> parse() {
    int at = sentence.from();
    while (at < sentence.to()) {
      at = step(at);
    }
    series.inherit();
    return found;
  }

  /** Reads what begins at a token; returns the token to go on at. */
  private int step(int at) {
    if (taken[at] || (!text.token(at).isNumber() && !text.hasAny(at, STARTS))) {
      return at + 1;
    }
    Modifier modifier = null;
    int start = at;
    Match<NumberWord> before = words.modifierBefore(at);
    if (before != null && words.isFree(before.to())) {
      modifier = isGrowth(at) ? null : AmountWords.modifier(before.sense().value());
      start = before.to();
      Match<NumberWord> again = words.modifierBefore(start);
      start = again != null && words.isFree(again.to()) ? again.to() : start;
    }
    Prefix prefix = prefix(start);
    if (prefix != null) {
      start = prefix.to;
      before = words.modifierBefore(start);
      if (before != null && words.isFree(before.to())) {
        modifier = AmountWords.modifier(before.sense().value());
        start = before.to();
      }
    }
    if (!words.isFree(start)) {
      return at + 1;
    }
    NumberReader.Reading number = NumberReader.at(text, start, sentence.to());
    if (number == null) {
      return notNumber(at);
    }
    if (number.value() == null || context.isPartOfName(number) || words.isTaken(number)) {
      return Math.max(number.to(), at + 1);
    }
    return amount(at, modifier, prefix, number);
  }

  /** "From six to 20": the "to" is no "up to". */
  private boolean isGrowth(int at) {
    Amount last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last != null
        && last.to == at
        && words.saysFrom(last.from)
        && NumberReader.end(text, at, NumberKind.RANGE) > 0;
  }

  /** Skips what looks like a number and is none: "a series of", ordinals. */
  private int notNumber(int at) {
    Match<NumberWord> word = NumberReader.longest(text, at);
    boolean skip =
        word != null
            && (word.sense().kind() == NumberKind.VAGUE
                || word.sense().kind() == NumberKind.ORDINAL);
    return skip && word != null ? word.to() : at + 1;
  }

  private record Prefix(QuantityKind kind, String unit, BigDecimal factor, int to) {}

  /** A currency or per cent sign that stands in front of its number. */
  private @Nullable Prefix prefix(int at) {
    if (at >= sentence.to()) {
      return null;
    }
    for (Match<?> m : text.matchesAt(at)) {
      boolean numberNext = m.to() < sentence.to() && startsNumber(m.to());
      if (numberNext && m.sense() instanceof Currency c && c.flags().contains("before")) {
        return new Prefix(QuantityKind.MONEY, c.code(), c.factor(), m.to());
      }
      if (numberNext
          && m.sense() instanceof Unit u
          && u.kind() == UnitKind.PERCENT
          && u.flags().contains("before")) {
        return new Prefix(QuantityKind.PERCENT, u.unit(), u.factor(), m.to());
      }
    }
    return null;
  }

  private boolean startsNumber(int at) {
    return text.token(at).isNumber()
        || words.modifierBefore(at) != null
        || (!text.matchesAt(at).isEmpty() && NumberReader.at(text, at, sentence.to()) != null);
  }

  /** Reads a number with all that belongs to it; returns the token to go on at. */
  private int amount(
      int from, @Nullable Modifier modifier, @Nullable Prefix prefix, NumberReader.Reading number) {
    Amount a = new Amount();
    a.from = from;
    a.to = number.to();
    a.value = number.value();
    a.digits = number.digits();
    a.fraction = number.fraction();
    a.slash = number.slash();
    a.magnitude = number.magnitude();
    a.modifier = modifier;
    int to = context.ending(a, number.to(), prefix != null);
    if (to < 0 || context.isDateWord(a, to)) {
      return number.to();
    }
    int ranged = range(a, number, to, from);
    to = ranged > 0 ? ranged : to;
    to = repetition(a, to);
    to = words.after(a, to);
    a.to = Math.max(a.to, to);
    if (prefix != null) {
      a.kind = prefix.kind;
      a.unit = prefix.unit;
      a.factor = prefix.factor;
    } else {
      to = units.unit(a, to);
    }
    a.to = Math.max(a.to, to);
    if (a.kind != null) {
      to = words.after(a, a.to);
      a.to = Math.max(a.to, to);
    }
    boolean most = modifier == null || modifier == Modifier.LESS_THAN;
    a.elliptic |= a.digits && !most;
    if (a.slash && a.kind == null && a.magnitude.compareTo(BigDecimal.ONE) == 0) {
      return a.to;
    }
    found.add(a);
    series.pair(a);
    return Math.max(a.to, from + 1);
  }

  /** The second number of a range; the token after it, or -1. */
  private int range(Amount a, NumberReader.Reading first, int at, int from) {
    if (at >= sentence.to()) {
      return -1;
    }
    int next = words.isDash(at) ? at + 1 : NumberReader.end(text, at, NumberKind.RANGE);
    if (next < 0 || !words.isFree(next)) {
      return -1;
    }
    if (words.isDash(at) && words.glued(at) != words.glued(next)) {
      return -1;
    }
    NumberReader.Reading second = NumberReader.at(text, next, sentence.to());
    BigDecimal low = first.value();
    BigDecimal high = second == null ? null : second.value();
    if (second == null || low == null || high == null || words.isTaken(second)) {
      return -1;
    }
    if (first.magnitude().compareTo(BigDecimal.ONE) == 0
        && second.magnitude().compareTo(BigDecimal.ONE) > 0
        && low.compareTo(high) < 0
        && low.multiply(second.magnitude()).compareTo(high) < 0) {
      if (words.saysFrom(from)) {
        return -1;
      }
      low = low.multiply(second.magnitude());
    }
    if (low.compareTo(high) > 0 && isReversed(first, second, at, next)) {
      BigDecimal swapped = low;
      low = high;
      high = swapped;
    }
    if (low.compareTo(high) >= 0 || words.saysFrom(from)) {
      return -1;
    }
    int to = context.ending(a, second.to(), false);
    if (to < 0) {
      return -1;
    }
    a.min = low;
    a.max = high;
    a.magnitude = second.magnitude();
    a.fraction |= second.fraction();
    return to;
  }

  /** "30-20", as a span comes out where letters run from right to left. */
  private boolean isReversed(
      NumberReader.Reading first, NumberReader.Reading second, int dash, int next) {
    return text.language().profile().calendar() == CalendarSystem.PERSIAN
        && words.isDash(dash)
        && words.glued(dash)
        && words.glued(next)
        && first.digits()
        && second.digits()
        && first.magnitude().compareTo(second.magnitude()) == 0;
  }

  /** "10 (ten)": the number once more in brackets. */
  private int repetition(Amount a, int at) {
    if (at + 2 >= sentence.to() || !text.token(at).is('(')) {
      return at;
    }
    NumberReader.Reading again = NumberReader.at(text, at + 1, sentence.to());
    if (again == null
        || again.value() == null
        || again.to() >= sentence.to()
        || !text.token(again.to()).is(')')) {
      return at;
    }
    return a.value != null && again.value().compareTo(a.value) == 0 ? again.to() + 1 : at;
  }
}
