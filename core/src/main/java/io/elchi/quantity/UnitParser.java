// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quantity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.analysis.Sentence;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.Currency;
import io.elchi.language.Sense.DateWord;
import io.elchi.language.Sense.NumberKind;
import io.elchi.language.Sense.NumberWord;
import io.elchi.language.Sense.Unit;
import io.elchi.language.Sense.UnitKind;
import io.elchi.model.CalendarSystem;
import io.elchi.model.QuantityKind;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a number measures or counts. For use by one thread. */
final class UnitParser {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  /** How many words may stand between a number and what is counted. */
  private static final int REACH = 6;

  /** How many words may stand between a group of people and their number. */
  private static final int GROUP_REACH = 6;

  private final AnalyzedText text;
  private final Sentence sentence;
  private final boolean[] taken;
  private final AmountWords words;
  private final List<Amount> found;
  private final boolean headFinal;
  private final boolean solarHome;

  UnitParser(
      AnalyzedText text,
      Sentence sentence,
      boolean[] taken,
      AmountWords words,
      List<Amount> found) {
    this.text = text;
    this.sentence = sentence;
    this.taken = taken;
    this.words = words;
    this.found = found;
    this.headFinal = text.language().profile().headFinal();
    this.solarHome = text.language().profile().calendar() == CalendarSystem.PERSIAN;
  }

  /** The unit behind the number; the token after it. */
  int unit(Amount a, int at) {
    int start = at;
    if (words.isDash(start) && words.glued(start) && words.glued(start + 1)) {
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
      Match<Unit> c = words.unitOf(counted, UnitKind.COUNTER);
      if (c == null) {
        break;
      }
      counter = true;
      counterClass = c.sense().unit().isEmpty() ? counterClass : c.sense().unit();
      counted = words.after(a, c.to());
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

  /** "Of the 500 million dollars … 300 million": millions behind a sum are money again. */
  private boolean isRestOfMoney(Amount a) {
    return a.magnitude.compareTo(MILLION) >= 0 && Any.of(found, b -> b.kind == QuantityKind.MONEY);
  }

  /** Four digits that are rather a year. */
  private boolean isYear(Amount a) {
    BigDecimal v = a.max == null ? a.value : a.max;
    return a.digits
        && v != null
        && a.to - a.from <= 3
        && (isBetween(v, 1900, 2100) || (solarHome && isBetween(v, 1300, 1450)));
  }

  private static boolean isBetween(BigDecimal v, int low, int high) {
    return v.compareTo(BigDecimal.valueOf(low)) >= 0 && v.compareTo(BigDecimal.valueOf(high)) <= 0;
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
        || isProductName(a.from)
        || isRestOfMoney(a)) {
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
    return !words.isVerb(at);
  }

  /** A currency, per cent word or measure that begins at the token. */
  private int directUnit(Amount a, int at) {
    if (at >= sentence.to() || text.token(at).linesBefore() > 1) {
      return -1;
    }
    boolean group =
        isGroupUnit(at)
            && ((isGroup(a) && !isGoods(at + 1)) || isPerson(words.unitOf(at + 1, UnitKind.COUNT)));
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
          && !(u.flags().contains("before") && words.startsNumberGlued(m.to()))
          && u.flags().contains("group") == group) {
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
            if (isRangeWord(m)) {
              continue;
            }
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

  /** A unit that counts people in one place and measures in another. */
  private boolean isGroupUnit(int at) {
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof Unit u && u.flags().contains("group")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPerson(@Nullable Match<Unit> unit) {
    return unit != null && "person".equals(unit.sense().unit());
  }

  /** An unknown noun, or one of a trade, as in "120 tons of saffron". */
  private boolean isGoods(int at) {
    return at < sentence.to()
        && text.token(at).isWord()
        && (text.matchesAt(at).isEmpty() || text.has(at, Sense.Sector.class));
  }

  /** A delegation or other people are spoken of, and so few that heads may be counted. */
  private boolean isGroup(Amount a) {
    if (a.fraction || a.magnitude.compareTo(BigDecimal.ONE) > 0 || a.value == null) {
      return false;
    }
    for (int i = a.from - 1; i >= Math.max(sentence.from(), a.from - GROUP_REACH); i--) {
      for (Match<?> m : text.matchesAt(i)) {
        if ((m.sense() instanceof Sense.Trigger t && t.flags().contains("people"))
            || (m.sense() instanceof Unit u && "person".equals(u.unit()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A word that is a "to" as well, with a number behind it. */
  private boolean isRangeWord(Match<?> m) {
    return m.to() < sentence.to()
        && text.token(m.to()).isNumber()
        && NumberReader.end(text, m.from(), NumberKind.RANGE) == m.to();
  }

  /** The sign belongs to the number behind it ("3 $4"). */
  private boolean isSameSignBefore(Match<?> m) {
    return m.sense() instanceof Currency c
        && c.flags().contains("before")
        && text.token(m.from()).spaceBefore()
        && words.startsNumberGlued(m.to());
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

  /** "8.00 in the parish", "2010 Music Awards": a clock or a year before a noun. */
  private boolean isNoCount(Amount a, int at, int noun) {
    boolean clock = a.fraction && a.magnitude.compareTo(BigDecimal.ONE) == 0;
    boolean year =
        noun > at && isYear(a) && a.value != null && a.value.remainder(HUNDRED).signum() != 0;
    return clock || year;
  }

  private int count(Amount a, Match<?> m, Unit u) {
    a.kind = QuantityKind.COUNT;
    a.unit = u.unit().isEmpty() ? "item" : u.unit();
    a.factor = u.factor();
    int to = m.to();
    Match<?> last = m;
    // of a chain of nouns the last is the head ("company representatives")
    while (headFinal && mayChain(a, m) && to < sentence.to() && text.token(to).isWord()) {
      Match<Unit> next = words.unitOf(to, UnitKind.COUNT);
      if (next == null
          || next.to() > sentence.to()
          || !(isHead(next.sense().unit()) || isAttribute(a, last))) {
        break;
      }
      a.unit = next.sense().unit();
      to = next.to();
      last = next;
      if (AmountWords.isOblique(next)) {
        break;
      }
    }
    return to;
  }

  /** "Of 50 branches' firms": things in the genitive plural belong to the noun behind them. */
  private static boolean isAttribute(Amount a, Match<?> m) {
    return "item".equals(a.unit)
        && m.ending().has(Feature.GENITIVE)
        && m.ending().has(Feature.PLURAL);
  }

  /** A noun with a case of its own closes the phrase; of countries the people are not counted. */
  private static boolean mayChain(Amount a, Match<?> m) {
    return !"country".equals(a.unit) && !AmountWords.isOblique(m);
  }

  /** "The two friendly countries", "both important things": what is paired rather than counted. */
  private static boolean isSide(String unit) {
    return unit.equals("country") || unit.equals("item");
  }

  private static boolean isHead(String unit) {
    return unit.equals("person") || unit.equals("job");
  }

  /** What is counted, a few words off; the token after it, or -1. */
  private int countNoun(Amount a, int at, boolean counter) {
    boolean small = !a.digits && a.value != null && a.value.compareTo(THREE) < 0 && !counter;
    if (small && a.value != null && a.value.compareTo(BigDecimal.ONE) <= 0) {
      return -1;
    }
    int reach = headFinal && !small ? REACH : 2;
    boolean joined = false;
    for (int i = at, passed = 0; i < sentence.to() && passed <= reach; i++) {
      Token t = text.token(i);
      if (t.linesBefore() > 1 || t.isNumber() || taken[i]) {
        return -1;
      }
      Match<Unit> noun = words.unitOf(i, UnitKind.COUNT);
      noun = noun != null && noun.sense().flags().contains("group") ? null : noun;
      if (noun != null && small && i > at && isSide(noun.sense().unit())) {
        return -1;
      }
      if (noun != null && noun.to() <= sentence.to()) {
        return isModel(a, noun.sense()) || isNoCount(a, at, i) ? -1 : count(a, noun, noun.sense());
      }
      if (!t.isWord()) {
        boolean inside =
            (words.isDash(i) && words.glued(i) && words.glued(i + 1)) || t.isAny("\"“”„«»'’‘");
        if (!inside) {
          return -1;
        }
        continue;
      }
      if (words.isVerb(i)
          || words.isAmountWord(i)
          || (headFinal && i > at && words.isActiveParticiple(i))) {
        return -1;
      }
      if (text.has(i, Sense.StopWord.class)) {
        if (joined || i == at || !words.isAnd(i)) {
          return -1;
        }
        joined = true;
      }
      passed++;
    }
    return -1;
  }
}
