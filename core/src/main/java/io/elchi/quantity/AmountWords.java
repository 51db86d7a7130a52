// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quantity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.analysis.Sentence;
import io.elchi.language.Feature;
import io.elchi.language.Sense.Currency;
import io.elchi.language.Sense.DateClass;
import io.elchi.language.Sense.DateWord;
import io.elchi.language.Sense.NumberKind;
import io.elchi.language.Sense.NumberWord;
import io.elchi.language.Sense.Unit;
import io.elchi.language.Sense.UnitKind;
import io.elchi.model.Modifier;
import io.elchi.text.CharacterFolding;
import org.jspecify.annotations.Nullable;

/** Looks words of amounts up in one sentence. For use by one thread. */
final class AmountWords {
  private static final String DASHES = "-–—−‑‒";

  private final AnalyzedText text;
  private final Sentence sentence;
  private final boolean[] taken;

  AmountWords(AnalyzedText text, Sentence sentence, boolean[] taken) {
    this.text = text;
    this.sentence = sentence;
    this.taken = taken;
  }

  boolean isFree(int at) {
    return at < sentence.to() && !taken[at];
  }

  boolean isTaken(NumberReader.Reading n) {
    for (int i = n.from(); i < n.to(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  @Nullable Match<NumberWord> modifierBefore(int at) {
    return at < sentence.to() ? modifier(at, false) : null;
  }

  private @Nullable Match<NumberWord> modifierAfter(int at) {
    return at < sentence.to() ? modifier(at, true) : null;
  }

  private @Nullable Match<NumberWord> modifier(int at, boolean after) {
    return text.first(
        at,
        NumberWord.class,
        m ->
            m.sense().kind() == NumberKind.MODIFIER
                && m.sense().flags().contains("after") == after);
  }

  static Modifier modifier(String code) {
    return Modifier.fromCode(code);
  }

  boolean isUnitWord(int at) {
    return text.has(at, Currency.class) || text.has(at, Unit.class);
  }

  boolean glued(int at) {
    return at < text.size() && at > 0 && !text.token(at).spaceBefore();
  }

  boolean isDash(int at) {
    return at < text.size() && text.token(at).isAny(DASHES);
  }

  boolean isApostrophe(int at) {
    return at < text.size()
        && text.token(at).text().length() == 1
        && CharacterFolding.isApostrophe(text.token(at).text().charAt(0));
  }

  /** Whether a unit, a currency, a magnitude, a counter or a modifier begins at the token. */
  boolean isUnitLike(int at) {
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

  /** "From 40 to 68" speaks of growth: two amounts, no range. */
  boolean saysFrom(int from) {
    for (int i = from - 1; i >= Math.max(sentence.from(), from - 3); i--) {
      for (Match<?> m : text.matchesAt(i)) {
        if (m.to() == from && m.sense() instanceof DateWord w && w.type() == DateClass.RANGE_FROM) {
          return true;
        }
      }
    }
    return false;
  }

  /** A modifier behind the number or the unit. */
  int after(Amount a, int at) {
    Match<NumberWord> m = modifierAfter(at);
    if (m == null) {
      return at;
    }
    if (a.modifier == null) {
      a.modifier = isLimit(at) ? Modifier.LESS_THAN : modifier(m.sense().value());
    }
    a.elliptic |= a.kind == null;
    return m.to();
  }

  /** "Up to": a word for "until" behind a unit in the dative. */
  private boolean isLimit(int at) {
    boolean until = false;
    for (Match<?> m : text.matchesAt(at)) {
      until |= m.sense() instanceof DateWord w && w.type() == DateClass.UNTIL;
    }
    return until
        && at > sentence.from()
        && Any.of(text.matchesAt(at - 1), m -> m.ending().has(Feature.DATIVE));
  }

  boolean startsNumberGlued(int at) {
    return at < sentence.to() && text.token(at).isNumber() && glued(at);
  }

  static boolean isOblique(Match<?> m) {
    return m.ending()
            .hasAny(
                Feature.DATIVE,
                Feature.ABLATIVE,
                Feature.LOCATIVE,
                Feature.ACCUSATIVE,
                Feature.INSTRUMENTAL)
        && !m.ending().has(Feature.GENITIVE);
  }

  @Nullable Match<Unit> unitOf(int at, UnitKind kind) {
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

  boolean isAnd(int at) {
    for (Match<?> m : text.matchesAt(at)) {
      if ((m.sense() instanceof DateWord w && w.type() == DateClass.AND)
          || (m.sense() instanceof NumberWord n && n.kind() == NumberKind.JOINER)) {
        return true;
      }
    }
    return false;
  }

  boolean isAmountWord(int at) {
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
  boolean isVerb(int at) {
    for (Match<?> m : text.matchesAt(at)) {
      if (m.ending()
              .hasAny(
                  Feature.PAST,
                  Feature.PERFECT,
                  Feature.PRESENT,
                  Feature.PROGRESSIVE,
                  Feature.FUTURE)
          && !m.ending().hasAny(Feature.PARTICIPLE, Feature.PAST_PARTICIPLE)) {
        return true;
      }
    }
    return false;
  }

  /** "40 sofas making": what is made was counted, and not who makes it. */
  boolean isActiveParticiple(int at) {
    for (Match<?> m : text.matchesAt(at)) {
      if (m.ending().hasAny(Feature.PARTICIPLE, Feature.PAST_PARTICIPLE, Feature.FUTURE_PARTICIPLE)
          && !m.ending().has(Feature.PASSIVE)) {
        return true;
      }
    }
    return false;
  }

  boolean isRangeTo(int at) {
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof DateWord w && w.type() == DateClass.RANGE_TO) {
        return true;
      }
    }
    return false;
  }
}
