// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.language.Ending;
import io.elchi.language.Feature;
import io.elchi.language.LanguageData;
import io.elchi.language.Sense;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.PlaceWord;
import io.elchi.model.OrganizationKind;
import io.elchi.model.PlaceKind;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.List;

/**
 * Where a name begins that its head noun ends: over capitalised words, over words that stand inside
 * such names, over commas and "and" between those; in languages where only the first word has a
 * capital, over the lower-case tail.
 */
final class HeadFinalNames {
  private static final int LONGEST = 14;

  private final Words words;

  HeadFinalNames(Words words) {
    this.words = words;
  }

  /**
   * Index of the first token of the name that ends with the head at {@code head}; {@code head} when
   * there is none.
   */
  int start(int head, Ending ending) {
    int start = head;
    int i = head - 1;
    boolean joinerSeen = false;
    while (words.inSentence(i, head) && head - i <= LONGEST && words.joined(i + 1)) {
      Token t = words.token(i);
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
        if (words.isCapitalized(i) && !endsBefore(i, head) && !isGoverned(i, ending)) {
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
    return withoutPerson(withoutCountry(start, head), head);
  }

  /** "Given Surname X's chamber": a person of the sentence before the name. */
  private int withoutPerson(int start, int head) {
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

  /** "To X the council has": a place that a preposition governs owns nothing behind it. */
  private boolean isGoverned(int i, Ending head) {
    return isInflected()
        && i > 0
        && words.joined(i)
        && head.has(Feature.NOMINATIVE)
        && !head.hasAny(Feature.GENITIVE, Feature.ACCUSATIVE, Feature.PLURAL)
        && words.text().any(i, Sense.PlaceName.class, m -> m.ending().has(Feature.ACCUSATIVE))
        && words
            .text()
            .any(i - 1, Sense.RelationWord.class, m -> m.sense().before() && m.to() == i);
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

  /** A weekday or a number that only the beginning of the sentence gives its capital. */
  private boolean isOpener(int i) {
    AnalyzedText text = words.text();
    return text.sentenceAt(i).from() == i
        && words.token(i).shape() == Shape.TITLE
        && (text.has(i, Sense.DateWord.class) || text.has(i, Sense.NumberWord.class));
  }

  /** A place in a case of its own ("in X"), not in the genitive of an owner. */
  private boolean isAside(int i) {
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

  /** A person's name that does not stand in the genitive, as the owner of a body would. */
  private boolean isPerson(int i) {
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

  /**
   * Whether the name cannot reach over this capitalised word: another head, a title, an owner in
   * its own case.
   */
  private boolean endsBefore(int i, int head) {
    Token t = words.token(i);
    if (!words.lowerTail() && t.boundary() > 0) {
      return true;
    }
    if ((words.isTitle(i) && !words.isQualifier(i)) || isInflectedSurname(i)) {
      return true;
    }
    if (isAdverbial(i, head)
        || isPlainSurname(i)
        || isWholePerson(i, head)
        || (isInflected() && (isPerson(i) || isAside(i) || isOpener(i)))) {
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

  /** A surname that no "named after" follows is of the person before the name. */
  private boolean isPlainSurname(int i) {
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
  private boolean isWholePerson(int i, int head) {
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
   * A word of the sentence before the name: "tomorrow", or, where the verb ends the clause, a noun
   * in the dative, locative or ablative.
   */
  private boolean isAdverbial(int i, int head) {
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

  /** A person in an oblique case before the name. */
  private boolean isInflectedSurname(int i) {
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
