// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.language.Feature;
import io.elchi.language.LanguageData;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.PlaceWord;
import io.elchi.text.Token;

/**
 * Persons of the sentence that stand before an organisation's name and are no part of it, where the
 * head noun ends the name.
 */
final class PersonsBeforeHeads {
  private static final int LONGEST_PERSON = 4;

  private final Words words;

  PersonsBeforeHeads(Words words) {
    this.words = words;
  }

  /** "Given Surname X's chamber": a person of the sentence before the name. */
  int withoutPerson(int start, int head) {
    AnalyzedText text = words.text();
    if (!words.lowerTail() || text.language().nameForms().hasCases() || start + 2 >= head) {
      return start;
    }
    boolean given =
        text.any(start, Sense.GivenName.class, m -> !m.ending().has(Feature.GENITIVE))
            && !text.has(start, PlaceName.class);
    int next = start + 2;
    if (!given || !words.token(start + 1).isWord() || !words.isCapitalized(start + 1)) {
      return start;
    }
    if (words.isCapitalized(next)
        && text.language().hasSurnameSuffix(words.token(next).key())
        && next + 1 < head) {
      next++;
    }
    for (int i = next; i < head; i++) {
      if (words.isCapitalized(i) && !text.has(i, PlaceWord.class)) {
        return isNamesake(next) ? start : i == next ? next : start;
      }
    }
    return text.language().hasSurnameSuffix(words.token(start + 1).key()) && !isNamesake(next)
        ? head
        : start;
  }

  /** "Named after" stands behind a person's name. */
  private boolean isNamesake(int i) {
    return words.isQualifier(i)
        && words
            .text()
            .language()
            .guessEnding(words.token(i).key(), 3)
            .hasAny(Feature.ADJECTIVAL, Feature.LOCATIVE);
  }

  /** A person's name that does not stand in the genitive, as the owner of a body would. */
  boolean isPerson(int i) {
    for (int k = i; k >= i - 1 && words.inSentence(k, i); k--) {
      boolean given = words.text().has(k, Sense.GivenName.class);
      if (given
          && words.isCapitalized(k)
          && !words.text().has(k, Sense.PlaceName.class)
          && !words.text().any(k, Sense.GivenName.class, m -> m.ending().has(Feature.GENITIVE))) {
        return true;
      }
    }
    return false;
  }

  /** A surname that no "named after" follows is of the person before the name. */
  boolean isPlainSurname(int i) {
    AnalyzedText text = words.text();
    LanguageData language = text.language();
    return words.lowerTail()
        && !language.nameForms().hasCases()
        && i > 0
        && words.joined(i)
        && (isInitialAt(i - 2)
            || (words.isCapitalized(i - 1) && text.has(i - 1, Sense.GivenName.class)))
        && language.hasSurnameSuffix(words.token(i).key())
        && !text.has(i, Sense.PlaceName.class)
        && !words.isQualifier(i + 1);
  }

  private boolean isInitialAt(int i) {
    return i >= 0 && words.joined(i + 1) && words.isInitial(i);
  }

  /**
   * Given name and surname before the place, people or abbreviation that begins the body's name.
   */
  boolean isWholePerson(int i, int head) {
    AnalyzedText text = words.text();
    if (words.lowerTail() || !words.capitals() || i + 1 >= head || i == 0) {
      return false;
    }
    boolean begins =
        text.has(i + 1, Sense.PlaceName.class)
            || text.has(i + 1, Sense.Demonym.class)
            || words.isAcronym(i + 1);
    boolean given =
        words.joined(i)
            && words.isCapitalized(i - 1)
            && text.has(i - 1, Sense.GivenName.class)
            && !text.has(i - 1, Sense.PlaceName.class);
    return begins
        && given
        && !words.isAcronym(i)
        && !words.isQualifier(i)
        && !text.has(i, Sense.PlaceName.class)
        && NamedHead.at(words, i) == null;
  }

  /** "Led by": a word that is a head elsewhere, right behind a person. */
  boolean isLed(NamedHead head) {
    AnalyzedText text = words.text();
    boolean leads =
        text.any(
            head.from(),
            Sense.RelationWord.class,
            m ->
                m.to() == head.to()
                    && !m.sense().before()
                    && m.sense().relation() == Relation.LED_BY);
    for (int i = head.from() - 1; leads && head.from() - i <= LONGEST_PERSON; i--) {
      if (i < 0 || !words.joined(i + 1) || !words.token(i).shape().isCapitalized()) {
        return false;
      }
      if (text.has(i, Sense.GivenName.class)) {
        return true;
      }
    }
    return false;
  }

  /** A person in an oblique case before the name. */
  boolean isInflectedSurname(int i) {
    Token t = words.token(i);
    LanguageData language = words.text().language();
    if (language.nameForms().hasCases()
        || words.isQualifier(i)
        || words.text().has(i, Sense.PlaceName.class)
        || words.text().has(i, Sense.Demonym.class)) {
      return false;
    }
    for (int k = 4; k < t.key().length(); k++) {
      if (language.hasSurnameSuffix(t.key().substring(0, k))
          && language.isNominalEnding(t.key(), k)) {
        return true;
      }
    }
    return false;
  }
}
