// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Sense;
import io.elchi.language.Sense.DateClass;
import io.elchi.language.Sense.DateWord;
import io.elchi.language.Sense.NumberKind;
import io.elchi.language.Sense.NumberWord;
import io.elchi.language.Sense.RelativeTime;
import io.elchi.language.Sense.Side;
import io.elchi.language.Sense.Unit;
import io.elchi.language.Sense.UnitKind;
import io.elchi.language.SenseKinds;
import io.elchi.text.CharacterFolding;
import io.elchi.text.Token;
import org.jspecify.annotations.Nullable;

/** Looks words of dates up in one text. For use by one thread. */
final class DateWords {
  private static final long AMOUNTS =
      SenseKinds.of(Sense.Currency.class)
          | SenseKinds.of(Unit.class)
          | SenseKinds.of(NumberWord.class);
  private static final String DASHES = "-–—−‑‒";

  private final AnalyzedText text;

  DateWords(AnalyzedText text) {
    this.text = text;
  }

  AnalyzedText text() {
    return text;
  }

  boolean in(int at) {
    return at >= 0 && at < text.size();
  }

  Token token(int at) {
    return text.token(at);
  }

  /** Whether the token stands directly behind the one before it. */
  boolean glued(int at) {
    return in(at) && at > 0 && !text.token(at).spaceBefore();
  }

  /** Whether reading may go on from the token before into this one. */
  boolean flows(int at) {
    return in(at)
        && (text.token(at).linesBefore() == 0
            || (at > 0 && text.token(at).linesBefore() == 1 && text.isSameSentence(at, at - 1)));
  }

  boolean isNumber(int at) {
    return in(at) && text.token(at).isNumber();
  }

  boolean isPunctuation(int at, String marks) {
    return in(at) && text.token(at).isAny(marks);
  }

  boolean isDash(int at) {
    return in(at) && text.token(at).isAny(DASHES);
  }

  boolean isApostrophe(int at) {
    return in(at)
        && text.token(at).text().length() == 1
        && CharacterFolding.isApostrophe(text.token(at).text().charAt(0));
  }

  @Nullable Match<DateWord> word(int at, DateClass type) {
    if (!in(at) || !text.has(at, DateWord.class)) {
      return null;
    }
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof DateWord w && w.type() == type) {
        return cast(m);
      }
    }
    return null;
  }

  /** End of a word of this class, or -1. */
  int end(int at, DateClass type) {
    Match<DateWord> m = word(at, type);
    return m == null ? -1 : m.to();
  }

  @Nullable Match<Sense.Month> month(int at) {
    return in(at) ? text.first(at, Sense.Month.class, m -> true) : null;
  }

  @Nullable Match<RelativeTime> relative(int at, Side side) {
    if (!in(at) || !text.has(at, RelativeTime.class)) {
      return null;
    }
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof RelativeTime r && r.side() == side) {
        return cast(m);
      }
    }
    return null;
  }

  @Nullable Match<Unit> duration(int at) {
    if (!in(at) || !text.has(at, Unit.class)) {
      return null;
    }
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof Unit u && u.kind() == UnitKind.DURATION) {
        return cast(m);
      }
    }
    return null;
  }

  /**
   * Whether an amount of something goes on here: a unit, a currency or a magnitude, and no date.
   */
  boolean isAmount(int at) {
    if (!in(at) || !text.hasAny(at, AMOUNTS) || word(at, DateClass.RANGE_TO) != null) {
      return false;
    }
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof Sense.Currency
          || (m.sense() instanceof Unit u
              && u.kind() != UnitKind.DURATION
              && u.kind() != UnitKind.COUNTER)
          || (m.sense() instanceof NumberWord w
              && (w.kind() == NumberKind.MAGNITUDE
                  || (w.kind() == NumberKind.MODIFIER && w.flags().contains("after"))))) {
        return true;
      }
    }
    return false;
  }

  /** An ordinal word up to a limit, or null. */
  @Nullable Match<NumberWord> ordinal(int at) {
    if (!in(at) || !text.has(at, NumberWord.class)) {
      return null;
    }
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof NumberWord w && w.kind() == NumberKind.ORDINAL) {
        return cast(m);
      }
    }
    return null;
  }

  /**
   * The token after an ending that is glued to the digits before it ({@code 2012'de}, {@code
   * 29ام}), or {@code at}.
   */
  int skipSuffix(int at) {
    if (isApostrophe(at) && glued(at) && glued(at + 1) && token(at + 1).isWord()) {
      return at + 2;
    }
    return at;
  }

  /** The token after an ordinal sign that is glued to the digits before it, or {@code at}. */
  int skipOrdinal(int at) {
    if (!glued(at)) {
      return at;
    }
    if (token(at).is('.')) {
      return isNumber(at + 1) && glued(at + 1) ? at : at + 1;
    }
    int word = isApostrophe(at) || isDash(at) ? at + 1 : at;
    if (word > at && !glued(word)) {
      return at;
    }
    int end = Math.max(end(word, DateClass.ORDINAL_SUFFIX), end(at, DateClass.ORDINAL_SUFFIX));
    return end > at ? end : at;
  }

  @SuppressWarnings("unchecked") // the caller has looked at the sense
  private static <S extends Sense> Match<S> cast(Match<?> m) {
    return (Match<S>) m;
  }
}
