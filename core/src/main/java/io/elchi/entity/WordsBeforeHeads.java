// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Ending;
import io.elchi.language.Feature;
import io.elchi.language.LanguageData;
import io.elchi.language.Sense;
import io.elchi.text.Shape;
import java.util.List;

/**
 * Words of the sentence with a capital that stand before an organisation's name and are no part of
 * it, where the head noun ends the name.
 */
final class WordsBeforeHeads {
  private final Words words;

  WordsBeforeHeads(Words words) {
    this.words = words;
  }

  /**
   * A word of the sentence before the name: "tomorrow", or, where the verb ends the clause, a noun
   * in the dative, locative or ablative.
   */
  boolean isAdverbial(int i, int head) {
    AnalyzedText text = words.text();
    if (text.sentenceAt(i).from() == i && i < head - 1 && text.has(i, Sense.RelativeTime.class)) {
      return true;
    }
    LanguageData language = text.language();
    if (!language.profile().verbFinal()
        || language.nameForms().hasCases()
        || words.isQualifier(i)) {
      return false;
    }
    List<Match<?>> known =
        text.matchesAt(i).stream()
            .filter(
                m ->
                    m.sense() instanceof Sense.PlaceName
                        || (m.sense() instanceof Sense.GivenName && words.lowerTail()))
            .toList();
    if (!known.isEmpty()) {
      boolean object =
          words.lowerTail() && i + 1 < head && words.isCapitalized(i + 1) && !isInitialBehind(i);
      return known.stream()
          .allMatch(
              m ->
                  m.to() == i + 1
                      && (isAdverbial(m.ending())
                          || (object && m.ending().has(Feature.ACCUSATIVE))));
    }
    if (!words.lowerTail() || i + 1 >= head || !words.isCapitalized(i + 1)) {
      return false;
    }
    Ending ending = language.guessEnding(words.token(i).key(), 4);
    return isAdverbial(ending)
        || (ending.hasAny(Feature.ACCUSATIVE, Feature.PLURAL) && text.sentenceAt(i).from() == i);
  }

  /** The full stop of an initial. */
  private boolean isInitialBehind(int i) {
    return words.token(i + 1).is('.');
  }

  private static boolean isAdverbial(Ending ending) {
    return ending.hasAny(Feature.DATIVE, Feature.ABLATIVE, Feature.LOCATIVE)
        && !ending.hasAny(Feature.GENITIVE, Feature.NOMINATIVE, Feature.ADJECTIVAL);
  }

  /** A place in a case of its own ("in X"), not in the genitive of an owner. */
  boolean isAside(int i) {
    return words
        .text()
        .any(
            i,
            Sense.PlaceName.class,
            m ->
                m.length() == 1
                    && m.ending().hasAny(Feature.LOCATIVE, Feature.DATIVE)
                    && !m.ending().has(Feature.GENITIVE));
  }

  /** A weekday or a number that only the beginning of the sentence gives its capital. */
  boolean isOpener(int i) {
    AnalyzedText text = words.text();
    return text.sentenceAt(i).from() == i
        && words.token(i).shape() == Shape.TITLE
        && (text.has(i, Sense.DateWord.class) || text.has(i, Sense.NumberWord.class));
  }

  /** "To X the council has": a place that a preposition governs owns nothing behind it. */
  boolean isGoverned(int i, Ending head) {
    return words.lowerTail()
        && words.text().language().nameForms().hasCases()
        && i > 0
        && words.joined(i)
        && (head.length() == 0 || head.has(Feature.NOMINATIVE))
        && !head.hasAny(Feature.GENITIVE, Feature.ACCUSATIVE, Feature.PLURAL)
        && words
            .text()
            .any(
                i,
                Sense.PlaceName.class,
                m -> m.ending().has(Feature.ACCUSATIVE) && !m.ending().has(Feature.NOMINATIVE))
        && words
            .text()
            .any(i - 1, Sense.RelationWord.class, m -> m.sense().before() && m.to() == i);
  }
}
