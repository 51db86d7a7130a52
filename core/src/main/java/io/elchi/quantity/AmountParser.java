// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quantity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.analysis.Sentence;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.Currency;
import io.elchi.language.Sense.DateClass;
import io.elchi.language.Sense.DateWord;
import io.elchi.language.Sense.NumberKind;
import io.elchi.language.Sense.NumberWord;
import io.elchi.language.Sense.Unit;
import io.elchi.language.Sense.UnitKind;
import io.elchi.model.Modifier;
import io.elchi.model.QuantityKind;
import io.elchi.text.CharacterFolding;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of one sentence. For use by one thread. */
final class AmountParser {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final String DASHES = "-–—−‑‒";

  /** How many words may stand between a number and what is counted. */
  private static final int REACH = 6;

  /**
   * How long digits may be that count something; longer ones are telephone or registration numbers.
   */
  private static final int LONGEST = 15;

  private final AnalyzedText text;
  private final Sentence sentence;
  private final boolean[] taken;
  private final boolean headFinal;
  private final List<Amount> found = new ArrayList<>();

  AmountParser(AnalyzedText text, Sentence sentence, boolean[] taken) {
    this.text = text;
    this.sentence = sentence;
    this.taken = taken;
    this.headFinal = text.language().profile().headFinal();
  }

  /** All numbers of the sentence; those without a kind are no quantities. */
  List<Amount> parse() {
    int at = sentence.from();
    while (at < sentence.to()) {
      at = step(at);
    }
    inherit();
    return found;
  }

  /** Reads what begins at a token; returns the token to go on at. */
  private int step(int at) {
    if (taken[at] || (!text.token(at).isNumber() && text.matchesAt(at).isEmpty())) {
      return at + 1;
    }
    Modifier modifier = null;
    int start = at;
    Match<NumberWord> before = modifierBefore(at);
    if (before != null && isFree(before.to())) {
      modifier = modifier(before.sense().value());
      start = before.to();
      Match<NumberWord> again = modifierBefore(start);
      start = again != null && isFree(again.to()) ? again.to() : start;
    }
    Prefix prefix = prefix(start);
    if (prefix != null) {
      start = prefix.to;
      before = modifierBefore(start);
      if (before != null && isFree(before.to())) {
        modifier = modifier(before.sense().value());
        start = before.to();
      }
    }
    if (!isFree(start)) {
      return at + 1;
    }
    NumberReader.Reading number = NumberReader.at(text, start, sentence.to());
    if (number == null) {
      return notNumber(at);
    }
    if (number.value() == null || isPartOfName(number) || isTaken(number)) {
      return Math.max(number.to(), at + 1);
    }
    return amount(at, modifier, prefix, number);
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

  private boolean isFree(int at) {
    return at < sentence.to() && !taken[at];
  }

  private boolean isTaken(NumberReader.Reading n) {
    for (int i = n.from(); i < n.to(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Match<NumberWord> modifierBefore(int at) {
    if (at >= sentence.to() || text.matchesAt(at).isEmpty()) {
      return null;
    }
    for (Match<NumberWord> m : text.matchesAt(at, NumberWord.class)) {
      if (m.sense().kind() == NumberKind.MODIFIER && !m.sense().flags().contains("after")) {
        return m;
      }
    }
    return null;
  }

  private @Nullable Match<NumberWord> modifierAfter(int at) {
    if (at >= sentence.to() || text.matchesAt(at).isEmpty()) {
      return null;
    }
    for (Match<NumberWord> m : text.matchesAt(at, NumberWord.class)) {
      if (m.sense().kind() == NumberKind.MODIFIER && m.sense().flags().contains("after")) {
        return m;
      }
    }
    return null;
  }

  private static Modifier modifier(String code) {
    return Modifier.fromCode(code);
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
        || modifierBefore(at) != null
        || (!text.matchesAt(at).isEmpty() && NumberReader.at(text, at, sentence.to()) != null);
  }

  /** {@code B2B}, {@code E-80}, {@code №12}, {@code UR-GE031}, {@code 12:30}. */
  private boolean isPartOfName(NumberReader.Reading n) {
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
    if (at > 0 && glued(at)) {
      Token before = text.token(at - 1);
      if (before.isWord() && before.shape() != Shape.LOWER && !isUnitWord(at - 1)) {
        return true;
      }
      if (isDash(at - 1) && glued(at - 1) && at > 1 && text.token(at - 2).isWord()) {
        return true;
      }
      if (before.isAny(":/\\_@=&") || (before.is('.') && glued(at - 1) && at > 1)) {
        return true;
      }
    }
    int to = n.to();
    if (to < text.size()
        && glued(to)
        && text.token(to).isAny(":/\\_@=&+")
        && to + 1 < text.size()
        && glued(to + 1)) {
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

  private boolean isUnitWord(int at) {
    return text.has(at, Currency.class) || text.has(at, Unit.class);
  }

  private boolean glued(int at) {
    return at < text.size() && at > 0 && !text.token(at).spaceBefore();
  }

  private boolean isDash(int at) {
    return at < text.size() && text.token(at).isAny(DASHES);
  }

  private boolean isApostrophe(int at) {
    return at < text.size()
        && text.token(at).text().length() == 1
        && CharacterFolding.isApostrophe(text.token(at).text().charAt(0));
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
    int to = ending(a, number.to(), prefix != null);
    if (to < 0 || isDateWord(to)) {
      return number.to();
    }
    int ranged = range(a, number, to, from);
    to = ranged > 0 ? ranged : to;
    to = repetition(a, to);
    to = after(a, to);
    a.to = Math.max(a.to, to);
    if (prefix != null) {
      a.kind = prefix.kind;
      a.unit = prefix.unit;
      a.factor = prefix.factor;
    } else {
      to = unit(a, to);
    }
    a.to = Math.max(a.to, to);
    if (a.kind != null) {
      to = after(a, a.to);
      a.to = Math.max(a.to, to);
    }
    if (a.slash && a.kind == null && a.magnitude.compareTo(BigDecimal.ONE) == 0) {
      return a.to;
    }
    found.add(a);
    pair(a);
    return Math.max(a.to, from + 1);
  }

  /** Skips the ending that is glued to the digits; -1 when it makes them an ordinal or a name. */
  private int ending(Amount a, int at, boolean prefixed) {
    if (at >= sentence.to()) {
      return at;
    }
    Token next = text.token(at);
    boolean lastIsNumber = text.token(at - 1).isNumber();
    if (!lastIsNumber) {
      return isOrdinalBehind(at) ? -1 : at;
    }
    if (next.is('.') && glued(at)) {
      boolean ordinal =
          at + 1 < sentence.to() && NumberReader.end(text, at, NumberKind.ORDINAL_MARK) > 0;
      return ordinal && !prefixed ? -1 : at;
    }
    int word = at;
    if ((isApostrophe(at) || isDash(at)) && glued(at)) {
      word = at + 1;
    }
    if (word >= sentence.to() || !glued(word) || !text.token(word).isWord()) {
      return isOrdinalBehind(at) ? -1 : at;
    }
    if (NumberReader.end(text, word, NumberKind.ORDINAL_MARK) > 0
        || NumberReader.end(text, at, NumberKind.ORDINAL_MARK) > 0) {
      return -1;
    }
    if (isUnitLike(word)) {
      return word > at
              && isDash(at)
              && !isAmountWord(word)
              && NumberReader.end(text, word, NumberKind.MAGNITUDE) < 0
          ? -1
          : word;
    }
    if (word > at && isApostrophe(at)) {
      a.elliptic = !isRank(a.from);
      return word + 1;
    }
    boolean shortEnding =
        text.token(word).text().length() <= 5 && text.token(word).shape() == Shape.LOWER;
    if (shortEnding && word == at) {
      a.elliptic = true;
      return word + 1;
    }
    return prefixed && shortEnding ? word + 1 : -1;
  }

  /** What follows makes the number part of a date or of a length of time. */
  private boolean isDateWord(int at) {
    if (at >= sentence.to()) {
      return false;
    }
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof DateWord w
          && (w.type() == DateClass.QUARTER_WORD
              || w.type() == DateClass.HALF_WORD
              || w.type() == DateClass.DECADE_WORD)) {
        return text.matchesAt(at).get(0).to() <= m.to();
      }
    }
    return false;
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

  /** Whether a unit, a currency, a magnitude, a counter or a modifier begins at the token. */
  private boolean isUnitLike(int at) {
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof Currency
          || m.sense() instanceof Unit
          || (m.sense() instanceof NumberWord w
              && (w.kind() == NumberKind.MAGNITUDE
                  || (w.kind() == NumberKind.MODIFIER && w.flags().contains("after"))))) {
        return true;
      }
    }
    return false;
  }

  /** The second number of a range; the token after it, or -1. */
  private int range(Amount a, NumberReader.Reading first, int at, int from) {
    if (at >= sentence.to()) {
      return -1;
    }
    int next = isDash(at) ? at + 1 : NumberReader.end(text, at, NumberKind.RANGE);
    if (next < 0 || !isFree(next)) {
      return -1;
    }
    if (isDash(at) && glued(at) != glued(next)) {
      return -1;
    }
    NumberReader.Reading second = NumberReader.at(text, next, sentence.to());
    BigDecimal low = first.value();
    BigDecimal high = second == null ? null : second.value();
    if (second == null || low == null || high == null || isTaken(second)) {
      return -1;
    }
    if (first.magnitude().compareTo(BigDecimal.ONE) == 0
        && second.magnitude().compareTo(BigDecimal.ONE) > 0
        && low.compareTo(high) < 0
        && low.multiply(second.magnitude()).compareTo(high) < 0) {
      if (saysFrom(from)) {
        return -1;
      }
      low = low.multiply(second.magnitude());
    }
    if (low.compareTo(high) >= 0 || saysFrom(from)) {
      return -1;
    }
    int to = ending(a, second.to(), false);
    if (to < 0) {
      return -1;
    }
    a.min = low;
    a.max = high;
    a.magnitude = second.magnitude();
    a.fraction |= second.fraction();
    return to;
  }

  /** "From 40 to 68" speaks of growth: two amounts, no range. */
  private boolean saysFrom(int from) {
    for (int i = from - 1; i >= Math.max(sentence.from(), from - 3); i--) {
      for (Match<?> m : text.matchesAt(i)) {
        if (m.to() == from && m.sense() instanceof DateWord w && w.type() == DateClass.RANGE_FROM) {
          return true;
        }
      }
    }
    return false;
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

  /** A modifier behind the number or the unit. */
  private int after(Amount a, int at) {
    Match<NumberWord> m = modifierAfter(at);
    if (m == null) {
      return at;
    }
    if (a.modifier == null) {
      a.modifier = modifier(m.sense().value());
    }
    a.elliptic |= a.kind == null;
    return m.to();
  }

  /** The unit behind the number; the token after it. */
  private int unit(Amount a, int at) {
    int start = at;
    if (isDash(start) && glued(start) && glued(start + 1)) {
      start++;
    }
    int counted = start;
    String counterClass = null;
    boolean counter = false;
    for (int step = 0; step < 3 && counted < sentence.to(); step++) {
      int direct = directUnit(a, counted);
      if (direct > 0) {
        return direct;
      }
      Match<Unit> c = unitOf(counted, UnitKind.COUNTER);
      if (c == null) {
        break;
      }
      counter = true;
      counterClass = c.sense().unit().isEmpty() ? counterClass : c.sense().unit();
      counted = after(a, c.to());
    }
    int noun = countNoun(a, counted, counter);
    if (noun > 0) {
      if (counterClass != null) {
        a.unit = counterClass;
      }
      return noun;
    }
    if (counter) {
      a.kind = QuantityKind.COUNT;
      a.unit = counterClass == null ? "item" : counterClass;
      a.elliptic = counterClass == null;
      return counted;
    }
    if (isPlainNoun(a, at)) {
      a.kind = QuantityKind.COUNT;
      a.unit = "item";
      return at + 1;
    }
    return at;
  }

  /** Four digits that are rather a year. */
  private static boolean isYear(Amount a) {
    BigDecimal v = a.max == null ? a.value : a.max;
    return a.digits
        && v != null
        && a.to - a.from <= 3
        && v.compareTo(BigDecimal.valueOf(1900)) >= 0
        && v.compareTo(BigDecimal.valueOf(2100)) <= 0;
  }

  /** "Boeing 737": an unknown name in capitals before the number. */
  private boolean isProductName(int at) {
    return at > sentence.from()
        && text.token(at - 1).isWord()
        && text.token(at - 1).shape().isCapitalized()
        && text.matchesAt(at - 1).stream()
            .allMatch(m -> m.sense() instanceof Sense.OrganizationWord);
  }

  /** A small word that no table knows, behind a whole number: something is counted. */
  private boolean isPlainNoun(Amount a, int at) {
    BigDecimal value = a.value;
    if (value == null
        || a.fraction
        || value.compareTo(THREE) < 0
        || isYear(a)
        || isProductName(a.from)) {
      return false;
    }
    boolean roundWord = a.magnitude.compareTo(BigDecimal.ONE) > 0 || value.compareTo(HUNDRED) == 0;
    if ((!a.digits && roundWord) || at >= sentence.to()) {
      return false;
    }
    Token noun = text.token(at);
    if (noun.linesBefore() > 0
        || !noun.isWord()
        || noun.shape() != Shape.LOWER
        || noun.text().length() < 3) {
      return false;
    }
    for (Match<?> m : text.matchesAt(at)) {
      Sense s = m.sense();
      if (s instanceof Sense.StopWord
          || s instanceof Sense.RelationWord
          || s instanceof DateWord
          || s instanceof Sense.RelativeTime
          || s instanceof NumberWord
          || s instanceof Sense.StatusCue) {
        return false;
      }
    }
    return !isVerb(at);
  }

  /** A currency, per cent word or measure that begins at the token. */
  private int directUnit(Amount a, int at) {
    if (at >= sentence.to() || text.token(at).linesBefore() > 1) {
      return -1;
    }
    for (Match<?> m : text.matchesAt(at)) {
      if (m.to() > sentence.to()) {
        continue;
      }
      if (m.sense() instanceof Currency c && !isSameSignBefore(m)) {
        a.kind = QuantityKind.MONEY;
        a.unit = c.code();
        a.factor = c.factor();
        return m.to();
      }
      if (m.sense() instanceof Unit u
          && !(u.flags().contains("before") && startsNumberGlued(m.to()))) {
        switch (u.kind()) {
          case PERCENT -> {
            a.kind = QuantityKind.PERCENT;
            a.unit = u.unit();
            a.factor = u.factor();
            return m.to();
          }
          case MEASURE -> {
            a.kind = QuantityKind.MEASURE;
            a.unit = u.unit();
            a.factor = u.factor();
            return m.to();
          }
          case COUNT -> {
            return isArticle(a) || isModel(a, u) ? -1 : count(a, m, u);
          }
          case COUNTER, DURATION -> {
            // a counter needs its noun; lengths of time are no quantities
          }
        }
      }
    }
    return -1;
  }

  /** The sign belongs to the number behind it ("3 $4"). */
  private boolean isSameSignBefore(Match<?> m) {
    return m.sense() instanceof Currency c
        && c.flags().contains("before")
        && text.token(m.from()).spaceBefore()
        && startsNumberGlued(m.to());
  }

  private boolean startsNumberGlued(int at) {
    return at < sentence.to() && text.token(at).isNumber() && glued(at);
  }

  /** "A delegation": the word for one is an article as well. */
  private boolean isArticle(Amount a) {
    if (a.digits || a.value == null || a.value.compareTo(BigDecimal.ONE) != 0) {
      return false;
    }
    for (int i = a.from; i < a.to; i++) {
      for (Match<NumberWord> m : text.matchesAt(i, NumberWord.class)) {
        if (m.sense().flags().contains("article")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "A Boeing 737 plane". */
  private boolean isModel(Amount a, Unit u) {
    return a.digits
        && "item".equals(u.unit())
        && a.value != null
        && a.value.compareTo(HUNDRED) >= 0
        && isProductName(a.from);
  }

  private int count(Amount a, Match<?> m, Unit u) {
    a.kind = QuantityKind.COUNT;
    a.unit = u.unit().isEmpty() ? "item" : u.unit();
    a.factor = u.factor();
    int to = m.to();
    // of a chain of nouns the last is the head ("company representatives")
    while (headFinal && mayChain(a, m) && to < sentence.to() && text.token(to).isWord()) {
      Match<Unit> next = unitOf(to, UnitKind.COUNT);
      if (next == null || next.to() > sentence.to() || !isHead(next.sense().unit())) {
        break;
      }
      a.unit = next.sense().unit();
      to = next.to();
      if (isOblique(next)) {
        break;
      }
    }
    return to;
  }

  /** A noun with a case of its own closes the phrase; of countries the people are not counted. */
  private static boolean mayChain(Amount a, Match<?> m) {
    return !"country".equals(a.unit) && !isOblique(m);
  }

  private static boolean isOblique(Match<?> m) {
    return m.ending()
            .hasAny(
                Feature.DATIVE,
                Feature.ABLATIVE,
                Feature.LOCATIVE,
                Feature.ACCUSATIVE,
                Feature.INSTRUMENTAL)
        && !m.ending().has(Feature.GENITIVE);
  }

  private static boolean isHead(String unit) {
    return unit.equals("person") || unit.equals("job");
  }

  private @Nullable Match<Unit> unitOf(int at, UnitKind kind) {
    if (at >= sentence.to() || text.matchesAt(at).isEmpty()) {
      return null;
    }
    for (Match<Unit> m : text.matchesAt(at, Unit.class)) {
      if (m.sense().kind() == kind) {
        return m;
      }
    }
    return null;
  }

  /** What is counted, a few words off; the token after it, or -1. */
  private int countNoun(Amount a, int at, boolean counter) {
    boolean small = !a.digits && a.value != null && a.value.compareTo(THREE) < 0 && !counter;
    if (small && a.value != null && a.value.compareTo(BigDecimal.ONE) <= 0) {
      return -1;
    }
    int reach = small ? 0 : headFinal ? REACH : 2;
    boolean joined = false;
    for (int i = at, words = 0; i < sentence.to() && words <= reach; i++) {
      Token t = text.token(i);
      if (t.linesBefore() > 1 || t.isNumber() || taken[i]) {
        return -1;
      }
      Match<Unit> noun = unitOf(i, UnitKind.COUNT);
      if (noun != null && noun.to() <= sentence.to()) {
        return count(a, noun, noun.sense());
      }
      if (!t.isWord()) {
        boolean inside = (isDash(i) && glued(i) && glued(i + 1)) || t.isAny("\"“”„«»'’‘");
        if (!inside) {
          return -1;
        }
        continue;
      }
      if (isVerb(i) || isAmountWord(i)) {
        return -1;
      }
      if (text.has(i, Sense.StopWord.class)) {
        if (joined || i == at || !isAnd(i)) {
          return -1;
        }
        joined = true;
      }
      words++;
    }
    return -1;
  }

  private boolean isAnd(int at) {
    for (Match<?> m : text.matchesAt(at)) {
      if ((m.sense() instanceof DateWord w && w.type() == DateClass.AND)
          || (m.sense() instanceof NumberWord n && n.kind() == NumberKind.JOINER)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAmountWord(int at) {
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof Currency
          || (m.sense() instanceof Unit u
              && (u.kind() == UnitKind.MEASURE || u.kind() == UnitKind.PERCENT))) {
        return true;
      }
    }
    return false;
  }

  /** A finite verb ends the noun phrase. */
  private boolean isVerb(int at) {
    for (Match<?> m : text.matchesAt(at)) {
      if (m.ending().hasAny(Feature.PAST, Feature.PRESENT, Feature.PROGRESSIVE, Feature.FUTURE)
          && !m.ending().hasAny(Feature.PARTICIPLE, Feature.PAST_PARTICIPLE)) {
        return true;
      }
    }
    return false;
  }

  /** Marks two sums of different currencies, the second in brackets, as one. */
  private void pair(Amount a) {
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
  private void inherit() {
    for (int i = found.size() - 1; i >= 0; i--) {
      Amount a = found.get(i);
      if (a.kind != null) {
        continue;
      }
      Amount next = i + 1 < found.size() ? found.get(i + 1) : null;
      Amount last = i > 0 ? found.get(i - 1) : null;
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
        }
      } else if (last != null
          && last.kind == QuantityKind.MONEY
          && a.magnitude.compareTo(MILLION) >= 0) {
        a.kind = QuantityKind.MONEY;
      } else if (large && a.magnitude.compareTo(MILLION) >= 0) {
        a.kind = QuantityKind.MONEY;
      } else if (large || (a.elliptic && a.value != null && a.value.compareTo(THREE) >= 0)) {
        a.kind = QuantityKind.COUNT;
        a.unit = last != null && last.kind == QuantityKind.COUNT ? last.unit : "item";
      }
    }
  }

  private boolean sharesMagnitude(Amount a, Amount next) {
    return a.value != null
        && next.value != null
        && next.magnitude.compareTo(MILLION) >= 0
        && a.value.compareTo(THOUSAND) < 0
        && saysFrom(a.from);
  }

  private boolean mayShare(Amount a, Amount next) {
    if (next.kind == QuantityKind.COUNT) {
      return isLinked(a, next);
    }
    boolean alike =
        a.magnitude.compareTo(next.magnitude) == 0
            || a.magnitude.compareTo(THOUSAND) >= 0
            || saysFrom(a.from);
    return alike && (isLinked(a, next) || a.fraction);
  }

  /** Whether only a comma, an "and" or a "to" stands between the two. */
  private boolean isLinked(Amount a, Amount next) {
    if (next.from - a.to > 2 || next.from <= a.to) {
      return next.from == a.to;
    }
    if (next.from - a.to == 1 && saysFrom(a.from) && text.token(a.to).isWord()) {
      return true;
    }
    for (int i = a.to; i < next.from; i++) {
      Token t = text.token(i);
      boolean link =
          t.isAny(",،/")
              || isDash(i)
              || isAnd(i)
              || NumberReader.end(text, i, NumberKind.RANGE) > 0
              || isRangeTo(i);
      if (!link) {
        return false;
      }
    }
    return true;
  }

  private boolean isRangeTo(int at) {
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof DateWord w && w.type() == DateClass.RANGE_TO) {
        return true;
      }
    }
    return false;
  }
}
