// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.language.Ending;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.PlaceName;
import io.elchi.model.OrganizationKind;
import io.elchi.model.PlaceKind;
import io.elchi.text.Shape;
import io.elchi.text.Token;

/**
 * Where a name begins that its head noun ends: over capitalised words, over words that stand inside
 * such names, over commas and "and" between those; in languages where only the first word has a
 * capital, over the lower-case tail.
 */
final class HeadFinalNames {
  private static final int LONGEST = 14;
  private static final int LONGEST_FORM = 6;

  private final Words words;
  private final PersonsBeforeHeads persons;
  private final WordsBeforeHeads sentence;

  HeadFinalNames(Words words) {
    this.words = words;
    this.persons = new PersonsBeforeHeads(words);
    this.sentence = new WordsBeforeHeads(words);
  }

  /**
   * Index of the first token of the name that ends with the head at {@code head}; {@code head} when
   * there is none.
   */
  int start(int head, Ending ending) {
    int opened = Math.max(opened(head), quotedWithForm(head));
    if (opened >= 0) {
      return opened;
    }
    int start = head;
    int i = head - 1;
    boolean joinerSeen = false;
    while (words.inSentence(i, head) && head - i <= LONGEST && words.joined(i + 1)) {
      Token t = words.token(i);
      if (words.isOpeningQuote(i) && words.closingOf(i) >= head) {
        // the head stands inside a name of its own
        break;
      }
      if (words.isClosingQuote(i)) {
        if (i > 0 && words.token(i - 1).isAny(",.!?")) {
          // direct speech, no name
          break;
        }
        int open = words.openingOf(i);
        boolean before = words.lowerTail() && !isInflected() && start == i + 1;
        return open >= 0 && (before || (start == head && (i == head - 1 || !isInflected())))
            ? open
            : start;
      }
      if (t.isWord()) {
        if (words.isCapitalized(i) && !endsBefore(i, head) && !sentence.isGoverned(i, ending)) {
          start = i;
        } else if (isInflected() && start == i + 1 && isPairOfTasks(i)) {
          start = i - 1;
          i--;
        } else if (isInflected() && start == i + 1 && isUnitOwner(i)) {
          // "X region's Chamber": the region with its class word owns the body
          start = i - 1;
          i--;
        } else if (isInflected()
            && start < head
            && (!betweenPlaces(i) || ending.has(Feature.PLURAL))) {
          // the first capital begins the name; what stands before it belongs to the sentence
          break;
        } else if (start < head
            && words.lowerTail()
            && !words.isQualifier(i)
            && !words.isJoiner(i)
            && isCountry(start)) {
          // a country begins the name
          break;
        } else if (words.isJoiner(i)) {
          if (!maySpanJoiner(i, ending)) {
            break;
          }
          joinerSeen = true;
        } else if ((words.isQualifier(i) && (words.lowerTail() || t.shape().isCapitalized()))
            || (words.lowerTail() && isTail(i, ending))) {
          // kept only if a capital follows to the left
          NamedHead owner = NamedHead.at(words, i);
          if (owner != null
              && !words.isQualifier(i)
              && (owner.isOutsideName() || !isOwner(owner))) {
            break;
          }
          if (start == i + 1 && start < head && owner == null && !mayPrecedeCapital(i)) {
            break;
          }
        } else {
          break;
        }
      } else if (words.isDash(i) && start == i + 1 && isPrefix(i - 1)) {
        // "e-Estonia"
        start = i - 1;
        i--;
      } else if (words.isDash(i)) {
        boolean names =
            i > 0 && words.token(i - 1).isWord() && words.isCapitalized(i - 1) && start == i + 1;
        if (!names && !isHyphen(i)) {
          break;
        }
      } else if (t.is(',')) {
        if (!joinerSeen || !maySpanJoiner(i, ending)) {
          break;
        }
      } else if (t.is('.')) {
        if (!(i > 0 && words.token(i - 1).shape() == Shape.INITIAL)) {
          break;
        }
      } else {
        break;
      }
      i--;
    }
    return persons.withoutPerson(withoutCountry(start, head), head);
  }

  /**
   * "The 12-coded A b C Project": a programme's name begins behind the word that announces it,
   * whatever words it is made of; -1 where there is none.
   */
  private int opened(int head) {
    if (!words.text().any(head, Sense.ProgrammeWord.class, m -> !m.sense().known())) {
      return -1;
    }
    for (int i = head - 1; words.inSentence(i, head) && head - i <= LONGEST; i--) {
      if (words.text().any(i, Sense.ProgrammeWord.class, m -> m.sense().opener())) {
        boolean named = i + 1 < head && words.isCapitalized(i + 1);
        return named ? i + 1 : -1;
      }
      if (!words.token(i).isWord()) {
        return -1;
      }
    }
    return -1;
  }

  /** "“X” Co. Ltd company": a legal form between marks and head; where the name opens, or -1. */
  private int quotedWithForm(int head) {
    for (int i = head - 1; words.lowerTail() && i > 0 && head - i <= LONGEST_FORM; i--) {
      if (!words.joined(i + 1)) {
        return -1;
      }
      int from = i;
      boolean form =
          words
              .text()
              .any(
                  from,
                  Sense.OrganizationWord.class,
                  m -> m.sense().type() == Sense.OrganizationClass.LEGAL && m.to() == head);
      if (form && words.isClosingQuote(i - 1)) {
        return words.openingOf(i - 1);
      }
    }
    return -1;
  }

  /** "X's city Y's chamber": the country that says where the city is stands outside the name. */
  private int withoutCountry(int start, int head) {
    AnalyzedText text = words.text();
    if (!words.lowerTail() || text.language().nameForms().hasCases()) {
      return start;
    }
    NamedHead kind = NamedHead.at(words, head);
    boolean thing =
        kind != null
            && (kind.type() == NamedHead.Type.FACILITY
                || kind.kind() == OrganizationKind.COMPANY
                || kind.kind() == OrganizationKind.UNIVERSITY);
    for (Match<PlaceName> m : text.matchesAt(start, PlaceName.class)) {
      int next = m.to();
      if (thing && m.ending().has(Feature.LOCATIVE) && m.ending().has(Feature.ADJECTIVAL)) {
        // "the plant in X" has no name for that
        int i = next;
        while (i < head && !words.isCapitalized(i)) {
          i++;
        }
        return i;
      }
      Ending ending = text.language().guessEnding(words.token(next).key(), 3);
      boolean where = ending.has(Feature.ADJECTIVAL) && ending.has(Feature.LOCATIVE);
      if (m.sense().kind() == PlaceKind.COUNTRY
          && m.ending().has(Feature.GENITIVE)
          && next < head
          && words.isCapitalized(next)
          && !where
          && !words.isQualifier(next)) {
        return next;
      }
    }
    return start;
  }

  /**
   * Whether a lower-case word may stand before a capitalised one inside a name, where names do not
   * agree in case: a class word, an owner, or "in X".
   */
  private boolean mayPrecedeCapital(int i) {
    AnalyzedText text = words.text();
    return isInflected()
        || words.isQualifier(i)
        || text.has(i, Sense.PlaceWord.class)
        || text.language()
            .guessEnding(words.token(i).key(), 3)
            .hasAny(Feature.GENITIVE, Feature.ADJECTIVAL);
  }

  /** "Trade and Industry Chamber": two words for what a body does, each with a capital. */
  private boolean isPairOfTasks(int i) {
    return words.isJoiner(i)
        && i > 0
        && words.joined(i)
        && words.isCapitalized(i - 1)
        && words.isQualifier(i - 1)
        && words.isQualifier(i + 1);
  }

  /** A class word in the genitive behind the name of a region, district or town. */
  private boolean isUnitOwner(int i) {
    return i > 0
        && words.joined(i)
        && words.isCapitalized(i - 1)
        && words
            .text()
            .any(
                i,
                Sense.PlaceWord.class,
                m ->
                    m.length() == 1
                        && !m.sense().before()
                        && m.sense().kind() != PlaceKind.FACILITY
                        && m.ending().has(Feature.GENITIVE));
  }

  /** One small letter joined to the name by a hyphen. */
  private boolean isPrefix(int i) {
    return i >= 0
        && words.token(i).isWord()
        && words.token(i).text().length() == 1
        && !words.token(i + 1).spaceBefore()
        && !words.token(i + 2).spaceBefore();
  }

  /** Whether the head is no head, but says who leads. */
  boolean isLed(NamedHead head) {
    return persons.isLed(head);
  }

  /** Whether the cases of words tell what belongs to a name and what to the sentence. */
  boolean isInflected() {
    return words.lowerTail() && words.text().language().nameForms().hasCases();
  }

  /** "And" between two places, as in "chamber of X and Y". */
  private boolean betweenPlaces(int i) {
    return words.isJoiner(i)
        && words.text().has(i + 1, Sense.PlaceName.class)
        && words.text().any(i - 1, Sense.PlaceName.class, m -> m.ending().has(Feature.GENITIVE));
  }

  /**
   * Whether the name cannot reach over this capitalised word: another head, a title, an owner in
   * its own case.
   */
  private boolean endsBefore(int i, int head) {
    Token t = words.token(i);
    if (!words.lowerTail() && t.boundary() > 0) {
      return true;
    }
    if ((words.isTitle(i) && !words.isQualifier(i)) || persons.isInflectedSurname(i)) {
      return true;
    }
    if (sentence.isAdverbial(i, head)
        || persons.isPlainSurname(i)
        || persons.isWholePerson(i, head)
        || (isInflected()
            && (persons.isPerson(i) || sentence.isAside(i) || sentence.isOpener(i)))) {
      return true;
    }
    NamedHead other = NamedHead.at(words, i);
    return other != null
        && other.to() <= head
        && !words.isQualifier(i)
        && !isOwner(other)
        && !isInsideBrand(other, head);
  }

  /** "X Group Y" before "company": a word for a firm in the middle of a firm's name. */
  private boolean isInsideBrand(NamedHead other, int head) {
    NamedHead outer = NamedHead.at(words, head);
    return words.lowerTail()
        && outer != null
        && outer.isOutsideName()
        && other.isOutsideName()
        && other.to() < head
        && words.isCapitalized(other.from())
        && words.isCapitalized(other.to());
  }

  private boolean isCountry(int i) {
    return words.text().any(i, Sense.PlaceName.class, m -> m.sense().kind() == PlaceKind.COUNTRY);
  }

  /** A compound of two lower-case words ("trade-industry"). */
  private boolean isHyphen(int i) {
    return words.lowerTail()
        && i > 0
        && !words.token(i).spaceBefore()
        && !words.token(i + 1).spaceBefore()
        && words.token(i - 1).isWord()
        && words.token(i + 1).isWord();
  }

  /**
   * A body inside another's name ("the X Union's Academy") stands in the genitive without a mark of
   * its own.
   */
  private static boolean isOwner(NamedHead other) {
    return other.match().ending().has(Feature.GENITIVE);
  }

  /** "Small and medium …": a capital before "and", a lower-case word behind it. */
  private boolean isFirstOfPair(int i) {
    AnalyzedText text = words.text();
    return words.lowerTail()
        && words.isJoiner(i)
        && i + 1 < text.size()
        && words.token(i + 1).shape() == Shape.LOWER
        && words.isCapitalized(i - 1)
        && !text.has(i - 1, Sense.PlaceName.class)
        && !words.isTitle(i - 1)
        && (!isInflected()
            || text.language().guessEnding(words.token(i - 1).key(), 3).has(Feature.GENITIVE));
  }

  /** Commas and "and" belong to a name only between words that stand inside names. */
  private boolean maySpanJoiner(int i, Ending head) {
    return i > 0
        && words.joined(i)
        && (betweenPlaces(i)
            || isFirstOfPair(i)
            || words.isQualifier(i - 1)
            || (words.lowerTail() && words.token(i - 1).isWord() && isTail(i - 1, head)));
  }

  /** A lower-case word of a name: it stands in no case of its own that takes it to the verb. */
  private boolean isTail(int i, Ending head) {
    Ending ending = words.text().language().guessEnding(words.token(i).key(), 3);
    boolean oblique =
        ending.hasAny(Feature.DATIVE, Feature.ABLATIVE, Feature.LOCATIVE)
            && !ending.hasAny(Feature.GENITIVE, Feature.NOMINATIVE, Feature.ADJECTIVAL)
            && !Any.of(
                ending.features(),
                f -> f != Feature.PLURAL && f != Feature.POSSESSIVE && head.has(f));
    return !oblique
        && words.token(i).shape() == Shape.LOWER
        && !words.endsNames(i)
        && !words.text().has(i, Sense.StatusCue.class)
        && !words.text().has(i, Sense.Unit.class);
  }
}
