// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.RelationWord;
import io.elchi.model.PositionRole;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a word being the name of a place where it means something else too. Reads one
 * text; immutable.
 */
final class PlaceEvidence {
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_FUNCTION = 8;

  private final Words words;
  private final AnalyzedText text;

  PlaceEvidence(Words words) {
    this.words = words;
    this.text = words.text();
  }

  /**
   * A weak name needs an apostrophe, a case that places take, a preposition, or a certain mention
   * elsewhere.
   */
  boolean isSupported(Match<PlaceName> m, Set<String> certain) {
    if (certain.contains(m.sense().name())) {
      return true;
    }
    if (words.capitals()) {
      boolean sentenceStart = text.sentenceAt(m.from()).from() == m.from();
      return words.token(m.to() - 1).boundary() > 0
          || (!sentenceStart && m.ending().hasAny(Feature.LOCATIVE, Feature.ABLATIVE))
          || (words.isCapitalized(m.from()) && (ownsOffice(m.to()) || isListed(m)));
    }
    return m.from() > 0 && words.joined(m.from()) && (isGoverned(m) || isBehindPreposition(m));
  }

  /** "The governor of X": a title of those who head a region or a town right in front. */
  private boolean isGoverned(Match<PlaceName> m) {
    return !text.language().profile().headFinal()
        && text.any(
            m.from() - 1,
            Sense.Title.class,
            t ->
                t.to() == m.from()
                    && (t.sense().role() == PositionRole.GOVERNOR
                        || t.sense().role() == PositionRole.MAYOR));
  }

  private boolean isBehindPreposition(Match<PlaceName> m) {
    return text.longestAt(m.from() - 1, RelationWord.class)
        .filter(
            r ->
                r.sense().before()
                    && switch (r.sense().relation()) {
                      case GOAL, SOURCE, PLACE -> true;
                      default -> false;
                    })
        .isPresent();
  }

  /** "X's minister": an office of a state or a town right behind, where titles follow owners. */
  private boolean ownsOffice(int i) {
    if (!text.language().profile().headFinal()) {
      return false;
    }
    for (int k = i; k < text.size() && k - i <= LONGEST_FUNCTION && words.joined(k); k++) {
      if (words.isCapitalized(k)
          && text.any(k, Sense.Title.class, m -> isPublicOffice(m.sense().role()))) {
        return true;
      }
      if (words.lowerTail() || !words.isField(k) || (k == i && words.token(k).is(','))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPublicOffice(@Nullable PositionRole role) {
    return role != null
        && switch (role) {
          case HEAD_OF_STATE,
              HEAD_OF_GOVERNMENT,
              MINISTER,
              DEPUTY_MINISTER,
              GOVERNOR,
              DEPUTY_GOVERNOR,
              MAYOR,
              DEPUTY_MAYOR,
              AMBASSADOR,
              CONSUL,
              TRADE_ATTACHE ->
              true;
          default -> false;
        };
  }

  /** A name in a row with others that leave no doubt. */
  private boolean isListed(Match<PlaceName> m) {
    int next = m.to() + 1;
    return (isBetweenNames(m.to()) && next < text.size() && isCertain(next))
        || (m.from() > 1 && isBetweenNames(m.from() - 1) && certainBefore(m.from() - 1));
  }

  private boolean isBetweenNames(int i) {
    return i < text.size()
        && words.joined(i)
        && words.joined(i + 1)
        && (words.token(i).is(',') || words.isJoiner(i));
  }

  private boolean isCertain(int i) {
    return text.any(i, PlaceName.class, n -> !n.sense().weak());
  }

  private boolean certainBefore(int end) {
    for (int i = Math.max(0, end - LONGEST_NAME); i < end; i++) {
      if (text.any(i, PlaceName.class, n -> !n.sense().weak() && n.to() == end)) {
        return true;
      }
    }
    return false;
  }

  /** "Mary Smith": a given name that looks like a town in a case, before another capital. */
  boolean isGivenName(Match<PlaceName> m) {
    return words.capitals()
        && !text.language().nameForms().hasCases()
        && m.ending().length() > 0
        && words.token(m.to() - 1).boundary() < 0
        && text.has(m.from(), Sense.GivenName.class)
        && m.to() < text.size()
        && words.joined(m.to())
        && words.isCapitalized(m.to())
        && !words.isTitle(m.to());
  }
}
