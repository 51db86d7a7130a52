// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Feature;
import io.elchi.language.Sense.DateClass;
import io.elchi.language.Sense.NumberKind;
import io.elchi.language.Sense.RelativeTime;
import io.elchi.language.Sense.Side;
import io.elchi.language.Sense.Unit;
import io.elchi.language.Sense.UnitKind;
import io.elchi.quantity.NumberReader;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths of time: a number and a unit, with the words around them that say "ago", "within",
 * "the last".
 */
final class DurationParser {
  /** What one unit without a number may follow; "last" and "next" make a date of it. */
  private static final Set<String> POINTS = Set.of("ago", "later", "within");

  private static final String SPAN = "-span";

  private static final BigDecimal LONGEST = BigDecimal.valueOf(10_000);
  private static final int SHORTEST_STEM = 3;
  private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

  private final DateWords words;
  private final AnalyzedText text;

  DurationParser(DateWords words) {
    this.words = words;
    this.text = words.text();
  }

  /** The duration that begins at a token, or null. */
  @Nullable ParsedTime at(int at) {
    Match<RelativeTime> before = words.relative(at, Side.BEFORE);
    if (before != null) {
      // "last week" is a date, "the last two weeks" a length
      boolean span = before.sense().value().endsWith(SPAN);
      ParsedTime inner = span && words.duration(before.to()) != null ? null : plain(before.to());
      if (inner == null && POINTS.contains(before.sense().value())) {
        inner = oneUnit(before.to());
      }
      return inner == null
          ? null
          : ParsedTime.duration(at, inner.to(), String.valueOf(inner.duration()));
    }
    return plain(at);
  }

  private @Nullable ParsedTime plain(int at) {
    if (!words.in(at)) {
      return null;
    }
    NumberReader.Reading number = NumberReader.at(text, at, text.size());
    if (number == null) {
      return unitAlone(at);
    }
    BigDecimal value = number.value();
    if (value == null || number.slash() || value.compareTo(LONGEST) > 0 || value.signum() <= 0) {
      return null;
    }
    BigDecimal upper = null;
    int to = number.to();
    int range = rangeTo(to);
    if (range > 0) {
      NumberReader.Reading second = NumberReader.at(text, range, text.size());
      if (second != null && second.value() != null && second.value().compareTo(value) > 0) {
        upper = second.value();
        to = second.to();
      }
    }
    if (number.digits()) {
      if (words.skipOrdinal(to) != to) {
        return null;
      }
      to = words.skipSuffix(to);
    }
    if (words.isDash(to) && words.glued(to) && words.glued(to + 1)) {
      to++;
    }
    int counter = counter(to);
    Match<Unit> unit = words.flows(to) ? words.duration(to) : null;
    if (unit == null && counter > 0) {
      unit = words.duration(counter);
    }
    if (unit == null) {
      return null;
    }
    if (NumberReader.end(text, unit.to(), NumberKind.ORDINAL_MARK) > 0
        && !words.isPunctuation(unit.to(), ".")) {
      // "30 years old", "the jubilee of 30 years"
      return null;
    }
    String code = unit.sense().unit();
    if (code.equals("Y") && number.digits() && text.token(number.from()).key().length() == 4) {
      return null;
    }
    String duration = iso(value.multiply(unit.sense().factor()), code);
    if (upper != null) {
      duration += "/" + iso(upper.multiply(unit.sense().factor()), code);
    }
    return ParsedTime.duration(at, after(unit.to()), duration);
  }

  /** "Within a year": a unit in the genitive, without a number, before a word that measures. */
  private @Nullable ParsedTime unitAlone(int at) {
    Match<Unit> unit = words.duration(at);
    // "in the course of the day" is no length of time
    if (unit == null || !isSingularGenitive(unit) || unit.sense().unit().equals("D")) {
      return null;
    }
    Match<RelativeTime> after = words.relative(unit.to(), Side.AFTER);
    if (after == null || !after.sense().value().equals("within") || isNamed(at)) {
      return null;
    }
    return ParsedTime.duration(at, after.to(), iso(unit.sense().factor(), unit.sense().unit()));
  }

  /** "During the Week of Design": an event that lasts the unit, told by what stands before it. */
  private boolean isNamed(int at) {
    int first = text.sentenceAt(at).from();
    if (at == first || !words.flows(at)) {
      return false;
    }
    Token before = text.token(at - 1);
    boolean starts = first == at - 1;
    if (!before.isWord()) {
      return !starts && !before.isAny(",;:-–—");
    }
    if (before.shape() == Shape.UPPER || (before.shape() == Shape.TITLE && !starts)) {
      return true;
    }
    boolean bare = true;
    for (Match<?> m : text.matchesAt(at - 1)) {
      if (m.to() == at && m.ending().has(Feature.GENITIVE)) {
        return true;
      }
      bare &= m.to() != at || m.ending().features().isEmpty();
    }
    return bare
        && !text.isStopWord(at - 1)
        && text.language().guessEnding(before.key(), SHORTEST_STEM).has(Feature.GENITIVE);
  }

  /** "A month ago": the unit behind a word for "before" or "after", and nothing of its own. */
  private @Nullable ParsedTime oneUnit(int at) {
    Match<Unit> unit = words.flows(at) ? words.duration(at) : null;
    if (unit == null || !isSingularGenitive(unit)) {
      return null;
    }
    for (DateClass edge : List.of(DateClass.START_OF, DateClass.MIDDLE_OF, DateClass.END_OF)) {
      if (words.word(unit.to(), edge) != null) {
        return null;
      }
    }
    return ParsedTime.duration(at, unit.to(), iso(unit.sense().factor(), unit.sense().unit()));
  }

  /** One form may be the genitive singular and the nominative plural. */
  private static boolean isSingularGenitive(Match<Unit> unit) {
    return unit.ending().has(Feature.GENITIVE)
        && (!unit.ending().has(Feature.PLURAL) || unit.ending().has(Feature.NOMINATIVE));
  }

  private int rangeTo(int at) {
    if (!words.flows(at)) {
      return -1;
    }
    if (words.isDash(at)) {
      return at + 1;
    }
    return NumberReader.end(text, at, NumberKind.RANGE);
  }

  private int counter(int at) {
    if (!words.flows(at)) {
      return -1;
    }
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof Unit u && u.kind() == UnitKind.COUNTER) {
        return m.to();
      }
    }
    return -1;
  }

  private int after(int at) {
    Match<RelativeTime> marker = words.flows(at) ? words.relative(at, Side.AFTER) : null;
    return marker == null ? at : marker.to();
  }

  private static String iso(BigDecimal value, String unit) {
    BigDecimal months = value.multiply(MONTHS_OF_YEAR);
    if (unit.equals("Y") && isWhole(months) && value.compareTo(BigDecimal.ONE) < 0) {
      return iso(months, "M");
    }
    String number = value.stripTrailingZeros().toPlainString();
    return switch (unit) {
      case "H" -> "PT" + number + "H";
      case "MIN" -> "PT" + number + "M";
      case "S" -> "PT" + number + "S";
      default -> "P" + number + unit;
    };
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
