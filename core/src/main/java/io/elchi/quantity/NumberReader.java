// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quantity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Sense.NumberKind;
import io.elchi.language.Sense.NumberWord;
import io.elchi.text.Shape;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers: digits of any script with their separators, number words of any size, and
 * magnitudes, alone or mixed ("2 bin 207", "nine billion and 255 million"). Stateless.
 */
public final class NumberReader {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final String DASHES = "-–—";

  private NumberReader() {}

  /**
   * A number found in the text.
   *
   * @param from index of its first token
   * @param to index after its last token
   * @param value the number; null when the signs between the digits make it no number (a date, a
   *     score, an address)
   * @param base the number without its magnitude words (2 in "2 million")
   * @param magnitude product of its last magnitude words, 1 without any
   * @param digits whether it begins with digits
   * @param fraction whether digits stand behind a decimal sign
   * @param slash whether the decimal sign is a slash, which only a unit behind it makes certain
   */
  public record Reading(
      int from,
      int to,
      @Nullable BigDecimal value,
      BigDecimal base,
      BigDecimal magnitude,
      boolean digits,
      boolean fraction,
      boolean slash) {}

  /** The number that begins at a token, if one does. */
  public static @Nullable Reading at(AnalyzedText text, int from, int limit) {
    Segment first = segment(text, from, limit);
    if (first == null) {
      return null;
    }
    if (first.base == null) {
      return new Reading(from, first.to, null, BigDecimal.ZERO, BigDecimal.ONE, true, false, false);
    }
    BigDecimal total = first.value();
    BigDecimal last = first.multiplier;
    BigDecimal base = first.base;
    int to = first.to;
    while (last.compareTo(THOUSAND) >= 0 && to < limit) {
      Match<NumberWord> half = fractionAt(text, to, limit);
      if (half != null) {
        // "three billion and a half"
        total = total.add(half.sense().number().multiply(last));
        to = half.to();
        break;
      }
      int next = skipJoiner(text, to, limit);
      if (next >= limit
          || text.token(next).linesBefore() > 0
          || (!text.token(next).spaceBefore() && text.token(next).isNumber())) {
        break;
      }
      Segment more = segment(text, next, limit);
      if (more == null || more.base == null || more.fraction) {
        break;
      }
      if (more.value().compareTo(last) < 0) {
        total = total.add(more.value());
        last = more.multiplier.compareTo(BigDecimal.ONE) > 0 ? more.multiplier : BigDecimal.ONE;
      } else if (last.compareTo(THOUSAND) == 0
          && more.multiplier.compareTo(THOUSAND) > 0
          && more.base.compareTo(THOUSAND) < 0) {
        total = total.add(more.base).multiply(more.multiplier);
        last = more.multiplier;
      } else {
        break;
      }
      base = more.base;
      to = more.to;
    }
    return new Reading(
        from, to, total, base, magnitudeOf(first), first.digits, first.fraction, first.slash);
  }

  private static BigDecimal magnitudeOf(Segment first) {
    return first.multiplier;
  }

  /** Whether a word or sign of this kind begins at the token; its end, or -1. */
  public static int end(AnalyzedText text, int at, NumberKind kind) {
    if (at < 0 || at >= text.size() || !text.has(at, NumberWord.class)) {
      return -1;
    }
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof NumberWord w && w.kind() == kind) {
        return m.to();
      }
    }
    return -1;
  }

  /** The longest number word at a token, whatever its kind. */
  static @Nullable Match<NumberWord> longest(AnalyzedText text, int at) {
    return text.longestAt(at, NumberWord.class).orElse(null);
  }

  private static @Nullable Match<NumberWord> word(AnalyzedText text, int at, NumberKind kind) {
    if (at >= text.size() || !text.has(at, NumberWord.class)) {
      return null;
    }
    List<Match<NumberWord>> all = text.matchesAt(at, NumberWord.class);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).sense().kind() == kind) {
        return all.get(i);
      }
    }
    return null;
  }

  /** "Half a": a fraction that stands before its magnitude. */
  private static @Nullable Match<NumberWord> half(AnalyzedText text, int at) {
    for (Match<NumberWord> m : text.matchesAt(at, NumberWord.class)) {
      if (m.sense().kind() == NumberKind.FRACTION && m.sense().flags().contains("half-of")) {
        return m;
      }
    }
    return null;
  }

  private static int skipJoiner(AnalyzedText text, int at, int limit) {
    int end = end(text, at, NumberKind.JOINER);
    return end > 0 && end < limit ? end : at;
  }

  /** A number below a magnitude, and the magnitudes behind it. */
  static final class Segment {
    @Nullable BigDecimal base;
    BigDecimal multiplier = BigDecimal.ONE;
    int to;
    boolean digits;
    boolean fraction;
    boolean slash;

    BigDecimal value() {
      return base == null ? BigDecimal.ZERO : base.multiply(multiplier);
    }
  }

  private static @Nullable Segment segment(AnalyzedText text, int from, int limit) {
    if (from >= limit || !(text.token(from).isNumber() || text.has(from, NumberWord.class))) {
      return null;
    }
    Segment s = new Segment();
    if (text.token(from).isNumber()) {
      DigitReader.read(text, from, limit, s);
      if (s.base == null) {
        return s;
      }
    } else if (!words(text, from, limit, s)) {
      return null;
    }
    fraction(text, limit, s);
    magnitudes(text, limit, s);
    return s;
  }

  private static void fraction(AnalyzedText text, int limit, Segment s) {
    Match<NumberWord> m = fractionAt(text, s.to, limit);
    if (s.base != null && m != null) {
      s.base = s.base.add(m.sense().number());
      s.to = m.to();
    }
  }

  /** "And a half" at a token. */
  private static @Nullable Match<NumberWord> fractionAt(AnalyzedText text, int at, int limit) {
    Match<NumberWord> here = fraction(text, at, limit);
    return here != null ? here : fraction(text, skipJoiner(text, at, limit), limit);
  }

  private static @Nullable Match<NumberWord> fraction(AnalyzedText text, int at, int limit) {
    Match<NumberWord> m = word(text, at, NumberKind.FRACTION);
    return m != null && m.to() <= limit && !text.token(at).is('.') ? m : null;
  }

  private static void magnitudes(AnalyzedText text, int limit, Segment s) {
    while (s.to < limit) {
      Match<NumberWord> m = word(text, s.to, NumberKind.MAGNITUDE);
      if (m == null || m.to() > limit || text.token(s.to).linesBefore() > 1) {
        return;
      }
      if (m.sense().number().compareTo(HUNDRED) == 0 && !s.digits) {
        // hundreds in words are part of the number below the magnitude
        return;
      }
      s.multiplier = s.multiplier.multiply(m.sense().number());
      s.to = m.to();
      if (s.to < limit - 1
          && text.token(s.to).is('.')
          && !text.token(s.to).spaceBefore()
          && text.sentenceAt(m.from()).to() > s.to + 1) {
        // the stop of an abbreviated magnitude
        s.to++;
      }
    }
  }

  /** Cardinal words below a thousand, or a magnitude that stands for itself. */
  private static boolean words(AnalyzedText text, int from, int limit, Segment s) {
    BigDecimal sum = null;
    int at = from;
    while (at < limit) {
      int next = sum == null ? at : skipJoiner(text, at, limit);
      Match<NumberWord> best = longest(text, next);
      if (best == null
          || best.to() > limit
          || text.token(next).linesBefore() > 1
          || (sum != null && text.token(next).linesBefore() > 0)) {
        break;
      }
      NumberWord w = best.sense();
      if (w.kind() == NumberKind.ORDINAL || w.kind() == NumberKind.VAGUE) {
        if (sum == null || (w.kind() == NumberKind.ORDINAL && addable(sum, w.number()))) {
          return false;
        }
        break;
      }
      Match<NumberWord> cardinal = word(text, next, NumberKind.CARDINAL);
      Match<NumberWord> hundred = word(text, next, NumberKind.MAGNITUDE);
      if (cardinal != null && (hundred == null || cardinal.length() >= hundred.length())) {
        BigDecimal c = cardinal.sense().number();
        if (sum != null && !addable(sum, c)) {
          break;
        }
        sum = sum == null ? c : sum.add(c);
        at = cardinal.to();
      } else if (hundred != null && hundred.sense().number().compareTo(HUNDRED) == 0) {
        if (sum == null) {
          if (!hundred.sense().flags().contains("bare") || !isModified(text, hundred)) {
            break;
          }
          sum = HUNDRED;
        } else if (next == at && sum.signum() > 0 && sum.compareTo(HUNDRED) < 0) {
          sum = sum.multiply(HUNDRED);
        } else {
          break;
        }
        at = hundred.to();
      } else if (sum == null
          && hundred != null
          && hundred.sense().flags().contains("bare")
          && !isPartOfName(text, from)) {
        s.base = BigDecimal.ONE;
        s.to = from;
        return true;
      } else {
        Match<NumberWord> half = half(text, next);
        if (sum == null && half != null && word(text, half.to(), NumberKind.MAGNITUDE) != null) {
          s.base = half.sense().number();
          s.to = half.to();
          return true;
        }
        break;
      }
    }
    if (sum == null) {
      return false;
    }
    s.base = sum;
    s.to = at;
    return true;
  }

  /**
   * A capital beside another capital, or a particle between two: a name with what looks like a
   * "thousand".
   */
  private static boolean isPartOfName(AnalyzedText text, int at) {
    if (text.sentenceAt(at).from() == at) {
      return false;
    }
    boolean behindCapital = text.token(at - 1).shape() == Shape.TITLE;
    return text.token(at).shape() == Shape.TITLE
        ? behindCapital || text.token(at - 1).isAny(DASHES)
        : behindCapital && at + 1 < text.size() && text.token(at + 1).shape() == Shape.TITLE;
  }

  /** A form that is another word too is a number only with a "more than" behind it. */
  private static boolean isModified(AnalyzedText text, Match<NumberWord> word) {
    return !word.sense().flags().contains("modified")
        || end(text, word.to(), NumberKind.MODIFIER) > 0;
  }

  /** Whether a smaller number word may follow: 20 takes 5, 300 takes 25, 25 takes nothing. */
  private static boolean addable(BigDecimal sum, BigDecimal more) {
    if (more.signum() == 0 || sum.compareTo(TEN) < 0 || more.scale() > 0 || sum.scale() > 0) {
      return false;
    }
    BigDecimal unit =
        more.compareTo(TEN) < 0 ? TEN : more.compareTo(HUNDRED) < 0 ? HUNDRED : THOUSAND;
    return sum.remainder(unit).signum() == 0;
  }
}
