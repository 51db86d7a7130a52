// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.analysis.Sentence;
import io.elchi.language.Feature;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.language.Sense.OrganizationClass;
import io.elchi.language.Sense.OrganizationWord;
import io.elchi.language.SenseKinds;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.Optional;

/** What a token can be inside a name. Reads one text; for use by one thread. */
final class Words {
  private static final String OPENING = "\"“„«‘'‹”";
  private static final String CLOSING = "\"”“»’'›";
  private static final String DASHES = "-–—−";
  private static final int LONGEST_QUOTED_NAME = 14;

  /** Kinds of words that do a job in a sentence; so do months whose name means nothing else. */
  private static final long FUNCTIONS =
      SenseKinds.of(Sense.Trigger.class)
          | SenseKinds.of(Sense.RelationWord.class)
          | SenseKinds.of(Sense.Title.class)
          | SenseKinds.of(OrganizationWord.class)
          | SenseKinds.of(Sense.Unit.class)
          | SenseKinds.of(Sense.NumberWord.class)
          | SenseKinds.of(Sense.Speech.class)
          | SenseKinds.of(Sense.StatusCue.class)
          | SenseKinds.of(Sense.DateWord.class)
          | SenseKinds.of(Sense.RelativeTime.class)
          | SenseKinds.of(Sense.Currency.class)
          | SenseKinds.of(Sense.FigureWord.class)
          | SenseKinds.of(Sense.CommonWord.class)
          | SenseKinds.of(Sense.PlaceWord.class)
          | SenseKinds.of(Sense.Demonym.class);

  /** Kinds of words that no name runs over. */
  private static final long LIMITS =
      SenseKinds.of(Sense.RelationWord.class)
          | SenseKinds.of(Sense.Speech.class)
          | SenseKinds.of(Sense.RelativeTime.class)
          | SenseKinds.of(Sense.Month.class)
          | SenseKinds.of(Sense.DateWord.class);

  /** Kinds of words that names begin with. */
  private static final long NAMES =
      SenseKinds.of(Sense.PlaceName.class)
          | SenseKinds.of(Sense.GivenName.class)
          | SenseKinds.of(Sense.Surname.class)
          | SenseKinds.of(Sense.Demonym.class)
          | SenseKinds.of(Sense.Title.class)
          | SenseKinds.of(OrganizationWord.class);

  /** Kinds of words for what takes place, in whose course something is told. */
  private static final long OCCASIONS =
      SenseKinds.of(Sense.ProgrammeWord.class)
          | SenseKinds.of(Sense.Reference.class)
          | SenseKinds.of(Sense.Trigger.class);

  /** Kinds of words that persons' names consist of. */
  private static final long PERSONS =
      SenseKinds.of(Sense.GivenName.class) | SenseKinds.of(Sense.Surname.class);

  private final AnalyzedText text;
  private final boolean capitals;
  private final boolean lowerTail;

  /** What was found of each token's capital: 0 not asked yet, 1 none of its own, 2 its own. */
  private final byte[] capitalized;

  Words(AnalyzedText text) {
    this.text = text;
    this.capitals = text.language().profile().capitals();
    this.lowerTail = text.language().profile().lowerTail();
    this.capitalized = new byte[text.size()];
  }

  AnalyzedText text() {
    return text;
  }

  boolean capitals() {
    return capitals;
  }

  boolean lowerTail() {
    return lowerTail;
  }

  Token token(int i) {
    return text.token(i);
  }

  boolean inSentence(int i, int anchor) {
    return i >= 0 && i < text.size() && text.sentenceAt(anchor).contains(i);
  }

  /** Whether a name may run from token {@code i - 1} into token {@code i}. */
  boolean joined(int i) {
    return i > 0 && i < text.size() && text.isSameSentence(i - 1, i) && token(i).linesBefore() <= 1;
  }

  /** A word with a capital that is not only the capital of a sentence's function word. */
  boolean isCapitalized(int i) {
    if (capitalized[i] == 0) {
      capitalized[i] = (byte) (hasCapital(i) ? 2 : 1);
    }
    return capitalized[i] == 2;
  }

  private boolean hasCapital(int i) {
    Token t = token(i);
    if (!t.isWord() || !t.shape().isCapitalized()) {
      return false;
    }
    return !(text.sentenceAt(i).from() == i && (isStopWord(i) || isEverydayWord(i)))
        && !(isStopWord(i) && t.shape() != Shape.UPPER);
  }

  /**
   * One letter, or the two that some alphabets need for one, with a full stop and a name behind it.
   */
  boolean isInitial(int i) {
    Token t = token(i);
    boolean brief =
        t.shape() == Shape.INITIAL || (t.shape() == Shape.TITLE && t.key().length() <= 2);
    return brief
        && i + 2 < text.size()
        && token(i + 1).is('.')
        && !token(i + 1).spaceBefore()
        && token(i + 2).isWord()
        && token(i + 2).shape().isCapitalized()
        && joined(i + 2);
  }

  private boolean beforeCapital(int i) {
    return i + 1 < text.size() && token(i + 1).isWord() && token(i + 1).shape().isCapitalized();
  }

  /** A word of the event tables that is no part of a name: its capital is the sentence's. */
  private boolean isEverydayWord(int i) {
    if (text.hasAny(i, NAMES)) {
      return false;
    }
    boolean found =
        text.has(i, Sense.Trigger.class)
            || (text.has(i, Sense.CommonWord.class) && beforeCapital(i));
    return found && token(i).shape() != Shape.UPPER && text.language().profile().headFinal();
  }

  /** A word all in capitals in a sentence that is not. */
  boolean isAcronym(int i) {
    Token t = token(i);
    if (t.shape() != Shape.UPPER
        || t.key().length() < 3
        || text.has(i, Sense.PlaceName.class)
        || text.has(i, Sense.GivenName.class)) {
      return false;
    }
    Sentence s = text.sentenceAt(i);
    int shouted = 0;
    int all = 0;
    for (int k = s.from(); k < s.to(); k++) {
      if (token(k).isWord() && token(k).key().length() > 2) {
        all++;
        shouted += token(k).shape() == Shape.UPPER ? 1 : 0;
      }
    }
    return shouted * 2 < all;
  }

  boolean isStopWord(int i) {
    return text.isStopWord(i) && !text.has(i, Sense.PlaceName.class);
  }

  boolean isDash(int i) {
    return token(i).isAny(DASHES);
  }

  /** Where the word really begins that a hyphen without blanks ties to the one before ("Al-X"). */
  int hyphenated(int i) {
    boolean tied =
        i > 1
            && isDash(i - 1)
            && !token(i).spaceBefore()
            && !token(i - 1).spaceBefore()
            && token(i - 2).isWord()
            && token(i - 2).shape().isCapitalized();
    return tied ? i - 2 : i;
  }

  /** An opening mark; a mark that can be either opens when nothing but a blank stands before it. */
  boolean isOpeningQuote(int i) {
    Token t = token(i);
    if (!t.isAny(OPENING)) {
      return false;
    }
    boolean glued =
        !t.spaceBefore() && t.linesBefore() == 0 && i > 0 && !token(i - 1).isAny("([-–—/«“\"„");
    return t.isAny("«„‹")
        || !glued
        || (t.is('“') && i + 1 < text.size() && !token(i + 1).spaceBefore());
  }

  boolean isClosingQuote(int i) {
    Token t = token(i);
    return t.isAny(CLOSING) || (t.is('“') && !t.spaceBefore() && i > 0);
  }

  /** Index of the quotation mark that opens what is closed at {@code close}, or -1. */
  int openingOf(int close) {
    for (int i = close - 1; i >= 0 && close - i <= LONGEST_QUOTED_NAME; i--) {
      if (!joined(i + 1)) {
        return -1;
      }
      if (isOpeningQuote(i)
          && (i + 1 < close)
          && (!token(i + 1).spaceBefore() || token(i).isAny("«‹"))) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the quotation mark that closes what is opened at {@code open}, or -1. */
  int closingOf(int open) {
    for (int i = open + 2; i < text.size() && i - open <= LONGEST_QUOTED_NAME; i++) {
      if (!joined(i)) {
        return -1;
      }
      if (isClosingQuote(i) && (!token(i).spaceBefore() || token(i).isAny("»›"))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether quotation marks stand right before and behind a stretch. */
  boolean isQuoted(int from, int to) {
    return from > 0 && to < text.size() && isOpeningQuote(from - 1) && isClosingQuote(to);
  }

  /** A word that may stand inside an organisation's name, and no joiner. */
  boolean isQualifier(int i) {
    return organizationWord(i, OrganizationClass.QUALIFIER).isPresent() && !isJoiner(i);
  }

  /** "And" inside names. */
  boolean isJoiner(int i) {
    return text.any(i, OrganizationWord.class, m -> m.sense().flags().contains("joiner"));
  }

  Optional<Match<OrganizationWord>> organizationWord(int i, OrganizationClass type) {
    if (i < 0 || i >= text.size()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        text.first(i, OrganizationWord.class, m -> m.sense().type() == type));
  }

  /** Whether a title begins at this token. */
  boolean isTitle(int i) {
    return text.any(
        i, Sense.Title.class, m -> m.sense().type() != Sense.TitleType.HONORIFIC && !isOffice(m));
  }

  /** A word made of a title ("ministry" of "minister") is none. */
  static boolean isOffice(Match<Sense.Title> title) {
    return title.ending().length() > 0
        && title.ending().has(Feature.ADJECTIVAL)
        && !title.ending().hasAny(Feature.NOMINATIVE, Feature.GENITIVE, Feature.LOCATIVE);
  }

  boolean isHonorific(int i) {
    return text.any(i, Sense.Title.class, m -> m.sense().type() == Sense.TitleType.HONORIFIC);
  }

  /**
   * Whether the token does a job in the sentence, so that it is no part of a name in a script
   * without capitals.
   */
  boolean isFunction(int i) {
    if (isStopWord(i)) {
      return true;
    }
    return text.hasAny(i, FUNCTIONS) || text.any(i, Sense.Month.class, m -> !m.sense().weak());
  }

  /**
   * Whether a verb, preposition or other word of the sentence begins here: no name runs over it.
   */
  boolean endsNames(int i) {
    if (isStopWord(i)) {
      return true;
    }
    return text.hasAny(i, LIMITS)
        || text.any(i, Sense.Title.class, m -> !m.ending().has(Feature.ADJECTIVAL))
        || text.any(i, Sense.Trigger.class, m -> m.sense().wordClass() != Sense.TriggerClass.NOUN);
  }

  /** A sentence's first word that some table knows as the name of an occasion or a project. */
  boolean opensSentence(int i) {
    return text.sentenceAt(i).from() == i && text.hasAny(i, OCCASIONS) && !text.hasAny(i, PERSONS);
  }

  /**
   * A comma, "and" or a capitalised word of the tables that may say what somebody's office is
   * concerned with: no name of a person, no title.
   */
  boolean isField(int i) {
    if (isJoiner(i) || token(i).is(',')) {
      return true;
    }
    return token(i).shape().isCapitalized()
        && token(i).boundary() < 0
        && !isTitle(i)
        && !text.hasAny(i, PERSONS)
        && !text.matchesAt(i).isEmpty();
  }

  /** "With", "between" or "by" behind a name: what stands before takes part in something. */
  boolean isPartyWord(int i) {
    return text.any(
        i,
        Sense.RelationWord.class,
        m ->
            !m.sense().before()
                && (m.sense().relation() == Relation.COMPANION
                    || m.sense().relation() == Relation.BETWEEN
                    || m.sense().relation() == Relation.AGENT));
  }

  /**
   * Whether names are inflected with their own endings, begin with their only capital and end with
   * their head, in a language of free word order.
   */
  boolean namesAreInflected() {
    var profile = text.language().profile();
    return profile.headFinal()
        && !profile.verbFinal()
        && lowerTail()
        && text.language().nameForms().hasCases();
  }
}
