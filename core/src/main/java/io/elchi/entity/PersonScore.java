// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.entity.Candidate.Office;
import io.elchi.language.Feature;
import io.elchi.language.LanguageData;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.language.Sense.GivenName;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.RelationWord;
import io.elchi.language.Sense.Speech;
import io.elchi.language.Sense.SpeechClass;
import io.elchi.language.Sense.Surname;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what speaks for and against a run of words being the name of a person. Reads one text;
 * immutable.
 */
final class PersonScore {
  private static final int LONGEST_QUOTED = 5;
  private final Words words;
  private final AnalyzedText text;
  private final LanguageData language;
  private final Titles titles;
  private final NameParts parts;

  PersonScore(Words words, Titles titles, NameParts parts) {
    this.words = words;
    this.text = words.text();
    this.language = text.language();
    this.titles = titles;
    this.parts = parts;
  }

  double score(
      int from,
      int to,
      Titles.@Nullable Found before,
      Titles.@Nullable Found after,
      List<Office> shared) {
    double score = 0;
    int count = 0;
    boolean allPlaces = true;
    boolean brief = words.capitals();
    boolean given = false;
    boolean family = false;
    boolean alone = isSurnameAlone(from, to) || isAddressed(from, to);
    for (int i = from; i < to; i++) {
      Token t = words.token(i);
      if (!t.isWord()) {
        continue;
      }
      count++;
      given |= parts.isGiven(i) && t.text().length() > 1;
      family |= (i > from || alone) && (parts.isSurname(i) || parts.isFamilyName(t));
      score += language.hasPatronymicSuffix(t.key()) && count > 1 ? 1.5 : 0;
      score += words.isInitial(i) && i + 2 < to ? 2 : 0;
      allPlaces &= text.has(i, PlaceName.class);
      brief &= t.key().length() < 2;
    }
    if (!words.capitals() && parts.isPlace(from) && parts.placeEnd(from) >= to) {
      return 0;
    }
    if (before != null) {
      boolean weak = before.nearest().sense().flags().contains("weak");
      score += weak ? 1 : words.capitals() ? 2.5 : 1;
      if (!words.capitals()
          && !weak
          && count == 1
          && parts.isSurname(from)
          && !parts.isParticle(from)) {
        // "President X": a surname right behind a title
        score += before.nearest().to() == from ? 3 : 0;
      }
    }
    score += shared.isEmpty() ? 0 : 2;
    score += after != null && (count > 1 || alone) ? 1.5 : 0;
    score += titles.skipHonorifics(from) < from ? 2 : 0;
    score += !words.capitals() && count > 1 && isLed(from) ? 1.5 : 0;
    score += !words.capitals() && count > 1 && family && opensSpeech(from) ? 1 : 0;
    score += !words.capitals() && count > 1 && !family && given && followsCredit(from) ? 1 : 0;
    score += given ? (parts.isGiven(from) ? 1.5 : 1) : 0;
    score += family ? 1 : 0;
    score += speaks(from, to, count) ? count > 1 ? 1.5 : 2.5 : 0;
    score += !(given && parts.isGiven(from)) && count > 1 && isUnknownPair(from, to) ? 1.5 : 0;
    score += count == 2 || count == 3 ? 0.5 : count == 1 ? -0.5 : 0;
    score -= count == 1 && given && before == null ? 2 : 0;
    boolean titled = before != null || !shared.isEmpty();
    score -= allPlaces && !(count > 1 && (titled || (given && family))) ? 4 : 0;
    score -= brief ? 4 : 0;
    score -= count == 1 && !words.capitals() && !family && !alone ? 1.5 : 0;
    return score;
  }

  /**
   * In a script without capitals: a surname by itself, where a sentence or a clause begins or
   * behind a form of address.
   */
  private boolean isSurnameAlone(int from, int to) {
    if (words.capitals() || to - from != 1 || !parts.isSurname(from) || parts.isParticle(from)) {
      return false;
    }
    return text.sentenceAt(from).from() == from
        || words.token(from - 1).isAny(",،؛:")
        || titles.skipHonorifics(from) < from;
  }

  /** In a script without capitals: one word that no table knows, behind a form of address. */
  private boolean isAddressed(int from, int to) {
    return !words.capitals()
        && to - from == 1
        && text.matchesAt(from).isEmpty()
        && titles.skipHonorifics(from) < from;
  }

  /**
   * Two or three words with capitals inside a sentence that mean nothing else and agree in a case:
   * where other names have one capital only, that is a person.
   */
  private boolean isUnknownPair(int from, int to) {
    if (words.lowerTail() && !language.nameForms().hasCases() && language.profile().verbFinal()) {
      return isUnknownName(from, to);
    }
    if (!words.lowerTail()
        || !language.nameForms().hasCases()
        || to - from > 3
        || text.sentenceAt(from).from() == from) {
      return false;
    }
    EnumSet<Feature> shared = EnumSet.allOf(Feature.class);
    for (int i = from; i < to; i++) {
      Token t = words.token(i);
      if (t.shape() != Shape.TITLE
          || Any.of(
              text.matchesAt(i),
              m -> !(m.sense() instanceof Surname || m.sense() instanceof GivenName))) {
        return false;
      }
      shared.retainAll(language.guessEnding(t.key(), 3).features());
    }
    shared.remove(Feature.PLURAL);
    return !shared.isEmpty() && !words.isOpeningQuote(from - 1);
  }

  /**
   * Two or three words with capitals, in no quotation marks, that no table knows as anything but
   * names; the first word of a sentence only without any ending.
   */
  private boolean isUnknownName(int from, int to) {
    if (to - from < 2 || to - from > 3 || isQuoted(from)) {
      return false;
    }
    boolean brief = true;
    for (int i = from; i < to; i++) {
      Token t = words.token(i);
      boolean plain =
          t.shape() == Shape.TITLE
              && text.matchesAt(i).stream()
                  .allMatch(m -> m.sense() instanceof Surname || m.sense() instanceof GivenName);
      boolean first = i == from && text.sentenceAt(i).from() == i;
      brief &= t.text().length() < 3;
      if (!plain || (first && !language.guessEnding(t.key(), 3).features().isEmpty())) {
        return false;
      }
    }
    return !brief;
  }

  private boolean isQuoted(int token) {
    for (int i = token - 1; i >= 0 && token - i <= LONGEST_QUOTED; i--) {
      if (words.isOpeningQuote(i)) {
        return words.closingOf(i) > token;
      }
    }
    return false;
  }

  /**
   * Whether an unknown name stands right beside a verb of saying. One word alone must occur twice,
   * in the middle of a sentence at least once.
   */
  private boolean speaks(int from, int to, int count) {
    if (!language.nameForms().hasCases()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (words.token(i).isWord()
          && (words.token(i).shape() != Shape.TITLE
              || text.has(i, PlaceName.class)
              || Any.of(text.matchesAt(i), m -> m.sense() instanceof Sense.Trigger))) {
        return false;
      }
    }
    if (!isSpeech(from - 1, from) && !isSpeech(to, from)) {
      return false;
    }
    if (count > 1) {
      return true;
    }
    String key = words.token(from).key();
    int stem = Math.max(3, key.length() - 2);
    int uses = 0;
    boolean inside = false;
    for (int i = 0; i < text.size(); i++) {
      Token t = words.token(i);
      if (t.shape() == Shape.TITLE
          && t.key().length() <= key.length() + 2
          && t.key().regionMatches(0, key, 0, stem)) {
        uses++;
        inside |= text.sentenceAt(i).from() != i;
      }
    }
    return uses > 1 && inside;
  }

  private boolean isSpeech(int i, int anchor) {
    return words.inSentence(i, anchor)
        && text.any(
            i,
            Sense.Speech.class,
            m -> m.to() == i + 1 && m.sense().type() == Sense.SpeechClass.SAY);
  }

  /** "According to the agency, X Y said": a name right behind the credit of the report. */
  private boolean followsCredit(int from) {
    int start = text.sentenceAt(from).from();
    return from > start
        && words.token(from - 1).isAny("،,؛:")
        && text.any(start, Speech.class, m -> m.sense().type() == SpeechClass.CREDIT_BEFORE)
        && saysLater(from);
  }

  /** Whether the token opens a sentence in which somebody says something. */
  private boolean opensSpeech(int from) {
    return text.sentenceAt(from).from() == from && saysLater(from);
  }

  private boolean saysLater(int from) {
    for (int i = from; i < text.sentenceAt(from).to(); i++) {
      if (text.any(i, Speech.class, m -> m.sense().type() == SpeechClass.SAY)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "led by" stands right in front. */
  private boolean isLed(int from) {
    for (int i = Math.max(0, from - 3); i < from; i++) {
      for (Match<RelationWord> m : text.matchesAt(i, RelationWord.class)) {
        if (m.to() == from && m.sense().before() && m.sense().relation() == Relation.LED_BY) {
          return true;
        }
      }
    }
    return false;
  }
}
