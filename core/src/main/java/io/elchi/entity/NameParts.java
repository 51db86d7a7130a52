// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Feature;
import io.elchi.language.LanguageData;
import io.elchi.language.Sense;
import io.elchi.language.Sense.GivenName;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.Surname;
import io.elchi.text.Shape;
import io.elchi.text.Token;

/** What one word can be in the name of a person. Reads one text; immutable. */
final class NameParts {
  /** Shorter names than this are too often the beginning of a word. */
  private static final int SHORTEST_INFLECTED = 4;

  /** Where cases tell the dictionary form, so short a stem is enough. */
  private static final int SHORTEST_WITH_CASE = 3;

  private final Words words;
  private final AnalyzedText text;
  private final LanguageData language;
  private final int shortestStem;

  NameParts(Words words) {
    this.words = words;
    this.text = words.text();
    this.language = text.language();
    this.shortestStem =
        words.capitals() && language.nameForms().hasCases()
            ? SHORTEST_WITH_CASE
            : SHORTEST_INFLECTED;
  }

  boolean isGiven(int i) {
    Token t = words.token(i);
    return text.any(
        i,
        GivenName.class,
        m ->
            m.length() > 1
                || m.ending().length() == 0
                || t.boundary() > 0
                || (words.capitals() && t.key().length() - m.ending().length() >= shortestStem));
  }

  boolean isSurname(int i) {
    return text.has(i, Surname.class);
  }

  boolean isParticle(int i) {
    return text.any(i, Surname.class, m -> m.sense().kind().equals("particle"));
  }

  /** Whether a word ends as surnames do, in its own form or in the dictionary form behind it. */
  boolean isFamilyName(Token t) {
    if (language.hasSurnameSuffix(t.key())) {
      return true;
    }
    if (!language.nameForms().hasCases() || !t.shape().isCapitalized()) {
      return false;
    }
    for (String name : language.nameForms().candidates(t.text(), t.key(), "", "")) {
      String key = language.folding().key(name);
      if (language.hasSurnameSuffix(key) || language.isSurname(key)) {
        return true;
      }
    }
    return false;
  }

  int placeEnd(int i) {
    return text.longestAt(i, PlaceName.class).map(Match::to).orElse(i);
  }

  boolean isPlace(int i) {
    Match<PlaceName> m = text.first(i, PlaceName.class, any -> true);
    return m != null && !m.sense().weak() && !m.ending().has(Feature.ADJECTIVAL);
  }

  /** A place in the locative is no part of a name. */
  boolean isLocative(int i) {
    return language.nameForms().hasCases()
        && text.any(i, PlaceName.class, m -> m.ending().has(Feature.LOCATIVE));
  }

  /** A place that says where: no name begins with it. */
  boolean isWhere(int i) {
    return language.nameForms().hasCases()
        && !isGiven(i)
        && text.any(
            i,
            PlaceName.class,
            m -> m.ending().has(Feature.LOCATIVE) || words.token(i).shape() == Shape.UPPER);
  }

  /** "Forum", "fair": part of an event's name. */
  boolean isEventWord(int i) {
    return language.profile().headFinal()
        && text.any(i, Sense.Trigger.class, m -> m.sense().flags().contains("name-head"));
  }

  boolean isInflected(Token t) {
    return language.isNominalEnding(t.key(), t.boundary());
  }
}
