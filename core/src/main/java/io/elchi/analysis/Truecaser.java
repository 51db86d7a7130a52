// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import io.elchi.language.Ending;
import io.elchi.language.Feature;
import io.elchi.language.LanguageData;
import io.elchi.language.Sense;
import io.elchi.language.Sense.OrganizationClass;
import io.elchi.language.Sense.TitleType;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses the shapes that the words of a sentence in capitals would have in running text: from the
 * same words elsewhere in the text, and from what the lexicon knows of them. Immutable and safe for
 * all threads.
 */
final class Truecaser {
  /** Fewer words than this may be an abbreviation or two. */
  private static final int SHORTEST_SENTENCE = 4;

  /** So many unknown words before a legal form belong to the name. */
  private static final int REACH = 2;

  private static final int SHORTEST_SUFFIXED = 5;

  private final LanguageData language;

  Truecaser(LanguageData language) {
    this.language = language;
  }

  /** The tokens, those of sentences in capitals with the shapes guessed; the same list if none. */
  List<Token> apply(
      List<Token> tokens, List<Sentence> sentences, List<MatchList<Match<?>>> matches) {
    if (!language.profile().capitals()) {
      return tokens;
    }
    boolean mixed = Any.of(sentences, s -> hasSmallLetters(tokens, s));
    List<Sentence> shouted =
        sentences.stream()
            .filter(s -> !hasSmallLetters(tokens, s))
            .filter(s -> words(tokens, s) >= (mixed ? SHORTEST_SENTENCE : 1))
            .toList();
    if (shouted.isEmpty()) {
      return tokens;
    }
    Map<String, Shape> seen = runningShapes(tokens, sentences);
    List<Token> out = new ArrayList<>(tokens);
    for (Sentence s : shouted) {
      for (int i = s.from(); i < s.to(); i++) {
        Token t = tokens.get(i);
        if (t.isWord() && t.shape() == Shape.UPPER) {
          Shape shape = seen.get(t.key());
          out.set(i, t.withShape(shape != null ? shape : guess(out, matches, s, i)));
        }
      }
    }
    return out;
  }

  private static boolean hasSmallLetters(List<Token> tokens, Sentence sentence) {
    for (int k = sentence.from(); k < sentence.to(); k++) {
      Token t = tokens.get(k);
      if (isLong(t) && (t.shape() == Shape.LOWER || t.shape() == Shape.TITLE)) {
        return true;
      }
    }
    return false;
  }

  private static int words(List<Token> tokens, Sentence sentence) {
    int count = 0;
    for (int k = sentence.from(); k < sentence.to(); k++) {
      count += isLong(tokens.get(k)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isLong(Token t) {
    return t.isWord() && t.text().length() > 1;
  }

  /** How words stand inside sentences that are not in capitals. */
  private static Map<String, Shape> runningShapes(List<Token> tokens, List<Sentence> sentences) {
    Map<String, Shape> seen = new HashMap<>();
    for (Sentence s : sentences) {
      if (!hasSmallLetters(tokens, s)) {
        continue;
      }
      for (int i = s.from() + 1; i < s.to(); i++) {
        Token t = tokens.get(i);
        if (t.isWord()) {
          seen.merge(t.key(), t.shape(), (a, b) -> a == Shape.LOWER ? a : b);
        }
      }
    }
    return seen;
  }

  private Shape guess(List<Token> tokens, List<MatchList<Match<?>>> matches, Sentence s, int i) {
    List<Match<?>> here = matches.get(i);
    if (Any.of(here, m -> m.sense() instanceof Sense.Month)) {
      return Shape.UPPER;
    }
    boolean everyday = isEveryday(tokens.get(i), here);
    if (isInflectedSurname(here) && !isBesideName(tokens, matches, s, i)) {
      return Shape.LOWER;
    }
    if (Any.of(
        here,
        m ->
            isName(m.sense())
                && (!(m.sense() instanceof Sense.GivenName) || mayInflect(tokens.get(i), m))
                && (!everyday || m.ending().length() == 0))) {
      return !everyday || isBesideName(tokens, matches, s, i) ? Shape.TITLE : Shape.LOWER;
    }
    if (everyday) {
      return isInsideNames(here) && startsName(matches, s, i) ? Shape.TITLE : Shape.LOWER;
    }
    boolean people =
        !language.profile().lowerTail() && Any.of(here, m -> m.sense() instanceof Sense.Demonym);
    return people || isPartOfName(tokens, matches, s, i) ? Shape.TITLE : Shape.LOWER;
  }

  /**
   * Where surnames are made of everyday words and have cases: an ending of a case says little by
   * itself.
   */
  private boolean isInflectedSurname(List<Match<?>> here) {
    return language.nameForms().hasCases()
        && !here.isEmpty()
        && here.stream()
            .allMatch(m -> m.sense() instanceof Sense.Surname && m.ending().length() > 0);
  }

  /** "S. Surname": a word that no table knows behind one letter with a full stop. */
  private boolean isBehindInitial(List<Token> tokens, Sentence s, int i) {
    return i - 2 >= s.from()
        && tokens.get(i - 1).is('.')
        && tokens.get(i - 2).isWord()
        && tokens.get(i - 2).text().length() == 1
        && tokens.get(i).key().length() > 2
        && !tokens.get(i - 1).spaceBefore();
  }

  /** A masculine name in its own form beside a verb of saying: "said Surname". */
  private boolean isSpeaker(
      List<Token> tokens, List<MatchList<Match<?>>> matches, Sentence s, int i) {
    String key = tokens.get(i).key();
    boolean nominative =
        language.nameForms().hasCases()
            && key.length() >= SHORTEST_SUFFIXED
            && language.guessEnding(key, SHORTEST_SUFFIXED - 2).has(Feature.NOMINATIVE)
            && language.nameForms().genderOf(key).equals("m");
    return nominative
        && ((i > s.from() && isSaying(matches.get(i - 1)))
            || (i + 1 < s.to() && isSaying(matches.get(i + 1))));
  }

  private static boolean isSaying(List<Match<?>> here) {
    return here.stream()
        .anyMatch(m -> m.sense() instanceof Sense.Speech p && p.type() == Sense.SpeechClass.SAY);
  }

  /** Two unknown words behind a title in one case with it. */
  private boolean isPairBehindTitle(
      List<Token> tokens, List<MatchList<Match<?>>> matches, Sentence s, int i) {
    int first =
        i - 1 > s.from()
                && tokens.get(i - 1).shape() == Shape.TITLE
                && isUnknown(tokens, matches, i - 1)
            ? i - 1
            : i;
    if (first == i && (i + 1 >= s.to() || !isUnknown(tokens, matches, i + 1))) {
      return false;
    }
    int title = first - 1;
    if (!language.nameForms().hasCases() || title < s.from()) {
      return false;
    }
    Ending own = language.guessEnding(tokens.get(first).key(), SHORTEST_SUFFIXED - 2);
    Ending next = language.guessEnding(tokens.get(first + 1).key(), SHORTEST_SUFFIXED - 2);
    return matches.get(title).stream()
        .anyMatch(
            m ->
                m.sense() instanceof Sense.Title t
                    && t.role() != null
                    && m.to() == first
                    && m.ending().features().stream()
                        .anyMatch(f -> f != Feature.PLURAL && own.has(f) && next.has(f)));
  }

  /** A word that the sentence needs for something else than a name. */
  private boolean isEveryday(Token token, List<Match<?>> here) {
    return language.stopWords().contains(token.key())
        || Any.of(
            here,
            m ->
                m.length() == 1
                    && !isName(m.sense())
                    && !isWeakName(m.sense())
                    && (language.profile().lowerTail() || !(m.sense() instanceof Sense.Demonym)));
  }

  private static boolean isWeakName(Sense sense) {
    return sense instanceof Sense.PlaceName;
  }

  /** Whether the word before can only be a person's name, or that behind it may be one. */
  private boolean isBesideName(
      List<Token> tokens, List<MatchList<Match<?>>> matches, Sentence s, int i) {
    return (i > s.from()
            && (isPerson(tokens, matches, i - 1)
                || (tokens.get(i - 1).shape() == Shape.TITLE && isGivenName(matches.get(i - 1)))))
        || (i + 1 < s.to()
            && (isPerson(tokens, matches, i + 1)
                || (isGivenName(matches.get(i)) && isUnknown(tokens, matches, i + 1))));
  }

  private static boolean isGivenName(List<Match<?>> here) {
    return Any.of(here, m -> m.sense() instanceof Sense.GivenName && m.ending().length() == 0);
  }

  private boolean isUnknown(List<Token> tokens, List<MatchList<Match<?>>> matches, int i) {
    return tokens.get(i).isWord()
        && matches.get(i).isEmpty()
        && !language.stopWords().contains(tokens.get(i).key());
  }

  private boolean isPerson(List<Token> tokens, List<MatchList<Match<?>>> matches, int i) {
    Token t = tokens.get(i);
    return t.isWord()
        && !isEveryday(t, matches.get(i))
        && (hasSurnameSuffix(t)
            || Any.of(
                matches.get(i),
                m ->
                    (m.sense() instanceof Sense.GivenName || m.sense() instanceof Sense.Surname)
                        && mayInflect(t, m)));
  }

  /** Where endings need no apostrophe, too many words look like an inflected name. */
  private boolean mayInflect(Token t, Match<?> m) {
    return language.nameForms().hasCases() || m.ending().length() == 0 || t.boundary() > 0;
  }

  private boolean hasSurnameSuffix(Token t) {
    String key = t.key();
    for (int end = key.length(); end >= SHORTEST_SUFFIXED; end--) {
      if (language.hasSurnameSuffix(key.substring(0, end))
          && (end == key.length()
              || (!language.nameForms().hasCases() && language.isNominalEnding(key, end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(Sense sense) {
    return (sense instanceof Sense.PlaceName p && !p.weak())
        || (sense instanceof Sense.GivenName)
        || sense instanceof Sense.Surname
        || (sense instanceof Sense.OrganizationWord o && o.type() == OrganizationClass.KNOWN);
  }

  /** A word of organisations' names: its capital is that of the name. */
  private boolean isInsideNames(List<Match<?>> here) {
    return Any.of(
            here,
            m ->
                m.sense() instanceof Sense.OrganizationWord o
                    && (o.type() == OrganizationClass.QUALIFIER
                        || o.type() == OrganizationClass.HEAD)
                    && !o.flags().contains("joiner"))
        || (!language.profile().lowerTail()
            && Any.of(here, m -> m.sense() instanceof Sense.Demonym));
  }

  private static boolean isJoiner(List<Match<?>> here) {
    return Any.of(
        here, m -> m.sense() instanceof Sense.OrganizationWord o && o.flags().contains("joiner"));
  }

  /** All words of names have capitals, or only the first of them has. */
  private boolean startsName(List<MatchList<Match<?>>> matches, Sentence s, int i) {
    return !language.profile().lowerTail()
        || i == s.from()
        || (!isInsideNames(matches.get(i - 1))
            && !isJoiner(matches.get(i - 1))
            && !Any.of(matches.get(i - 1), m -> isName(m.sense())));
  }

  /** Two unknown words right behind a title: a foreign name. */
  private boolean isBehindTitle(
      List<Token> tokens, List<MatchList<Match<?>>> matches, Sentence s, int i) {
    int k = i - 1;
    if (k > s.from() && tokens.get(k).shape() == Shape.TITLE && isUnknown(tokens, matches, k)) {
      k--;
    } else if (i + 1 >= s.to()
        || !isUnknown(tokens, matches, i + 1)
        || isInflectedWord(tokens.get(i + 1))) {
      return false;
    }
    if (language.nameForms().hasCases()) {
      return false;
    }
    for (int from = k; from >= Math.max(s.from(), k - REACH); from--) {
      for (Match<?> m : matches.get(from)) {
        if (m.to() == k + 1
            && m.sense() instanceof Sense.Title t
            && t.type() != TitleType.FORMER
            && t.role() != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** A verb, or a noun in the plural: names are neither. */
  private boolean isInflectedWord(Token t) {
    return !language.nameForms().hasCases()
        && t.boundary() < 0
        && language
            .guessEnding(t.key(), SHORTEST_SUFFIXED - 2)
            .hasAny(Feature.PLURAL, Feature.PAST, Feature.PARTICIPLE, Feature.LOCATIVE);
  }

  private boolean isPartOfName(
      List<Token> tokens, List<MatchList<Match<?>>> matches, Sentence s, int i) {
    if (hasSurnameSuffix(tokens.get(i))) {
      return true;
    }
    if (isBehindInitial(tokens, s, i)
        || (isUnknown(tokens, matches, i)
            && (isSpeaker(tokens, matches, s, i) || isPairBehindTitle(tokens, matches, s, i)))) {
      return true;
    }
    if (!isInflectedWord(tokens.get(i))
        && (isBesideName(tokens, matches, s, i) || isBehindTitle(tokens, matches, s, i))) {
      return true;
    }
    if (!language.profile().lowerTail()
        && i > s.from()
        && i + 1 < s.to()
        && tokens.get(i - 1).shape() == Shape.TITLE
        && Any.of(matches.get(i - 1), m -> m.sense() instanceof Sense.PlaceName)
        && isInsideNames(matches.get(i + 1))) {
      // "X Flour Millers' Association"
      return true;
    }
    for (int k = i + 1; k < Math.min(s.to(), i + 1 + REACH); k++) {
      if (Any.of(
          matches.get(k),
          m ->
              m.sense() instanceof Sense.OrganizationWord o
                  && o.type() == OrganizationClass.LEGAL)) {
        return true;
      }
    }
    return false;
  }
}
