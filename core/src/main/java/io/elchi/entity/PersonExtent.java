// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.analysis.Sentence;
import io.elchi.language.Feature;
import io.elchi.language.LanguageData;
import io.elchi.language.Sense;
import io.elchi.language.Sense.Demonym;
import io.elchi.language.Sense.GivenName;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.RelationWord;
import io.elchi.language.Sense.Speech;
import io.elchi.language.Sense.SpeechClass;
import io.elchi.model.PlaceKind;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.HashSet;
import java.util.Set;

/** How far the name of a person reaches. Reads one text. */
final class PersonExtent {
  private static final int MOST_WORDS = 6;

  private final Words words;
  private final AnalyzedText text;
  private final LanguageData language;
  private final Titles titles;
  private final NameParts parts;
  private final boolean[] taken;

  /** Words that say something by themselves somewhere in the text: "X added". */
  private final Set<String> speaking = new HashSet<>();

  /**
   * @param taken tokens that belong to other names, or null bytes; read at every call
   */
  PersonExtent(Words words, Titles titles, NameParts parts, boolean[] taken) {
    this.words = words;
    this.text = words.text();
    this.language = text.language();
    this.titles = titles;
    this.parts = parts;
    this.taken = taken;
    if (!words.capitals()) {
      findSpeaking();
    }
  }

  private void findSpeaking() {
    for (Sentence s : text.sentences()) {
      int i = s.from();
      if (s.to() - i < 2 || !words.token(i).isWord() || words.isStopWord(i) || taken[i]) {
        continue;
      }
      int next = i + 1;
      while (next < s.to() && words.isStopWord(next)) {
        next++;
      }
      boolean says =
          next < s.to() && text.any(next, Speech.class, m -> m.sense().type() == SpeechClass.SAY);
      if (says && !words.isTitle(i) && text.longestAt(i, Speech.class).isEmpty()) {
        speaking.add(words.token(i).key());
      }
    }
  }

  /**
   * Behind a given name a word that means something else is a surname when a title stands behind
   * it, or when somebody of that name speaks in the text.
   */
  private boolean isSurnameByContext(int i) {
    if (!parts.isGiven(i - 1)
        || words.isStopWord(i)
        || words.isTitle(i)
        || isConnecting(i)
        || NamedHead.at(words, i) != null) {
      return false;
    }
    return speaking.contains(words.token(i).key())
        || titles.after(i + 1, false) != null
        || titles.before(i - 1) != null
        || (i + 1 < text.size() && words.joined(i + 1) && parts.isSurname(i + 1))
        || isWhen(i + 1);
  }

  /** A verb, a preposition, a word of time: no surname whatever stands behind it. */
  private boolean isConnecting(int i) {
    return Any.of(
        text.matchesAt(i),
        m ->
            m.sense() instanceof RelationWord
                || m.sense() instanceof Speech
                || m.sense() instanceof Sense.RelativeTime
                || m.sense() instanceof Sense.DateWord
                || (m.sense() instanceof Sense.Trigger t
                    && t.wordClass() != Sense.TriggerClass.NOUN));
  }

  /** "On Monday", "this morning": with what a sentence goes on behind its subject. */
  private boolean isWhen(int i) {
    return i < text.size()
        && words.joined(i)
        && text.any(
            i,
            Sense.DateWord.class,
            m ->
                m.sense().type() == Sense.DateClass.DAY_WORD
                    || m.sense().type() == Sense.DateClass.WEEKDAY
                    || m.sense().type() == Sense.DateClass.PART_OF_DAY);
  }

  /** Index after the last word that the name that begins at {@code i} may have. */
  int end(int i) {
    int at = i;
    int count = 0;
    int end = i;
    while (at < text.size() && count < MOST_WORDS && (at == i || words.joined(at))) {
      Token t = words.token(at);
      if (at > i
          && (isPlaceWithWord(at) || (count > 1 && (isPlaceBehind(i, at) || isAfterName(i, at))))) {
        break;
      }
      if (t.isWord() && !taken[at] && isNameWord(at, at == i)) {
        count++;
        end = at + 1;
        at++;
        if (words.isInitial(at - 1)) {
          at++;
        } else if (t.boundary() > 0 && words.capitals() && parts.isInflected(t)) {
          break;
        }
      } else if (words.isDash(at)
          && at > i
          && at + 1 < text.size()
          && !words.token(at).spaceBefore()
          && !words.token(at + 1).spaceBefore()
          && isNameWord(at + 1, false)) {
        at++;
      } else if (count > 1 && isLooseHyphen(at)) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  /**
   * "Name Surname – Surname": a hyphen with blanks or at the end of a line, before a word that no
   * table knows as anything but a surname and that has the ending of the one before.
   */
  private boolean isLooseHyphen(int dash) {
    int next = dash + 1;
    if (!language.nameForms().hasCases()
        || !words.isDash(dash)
        || next >= text.size()
        || !words.joined(next)
        || words.token(next).shape() != Shape.TITLE
        || words.isInitial(next)) {
      return false;
    }
    boolean broken = !words.token(dash).spaceBefore();
    Set<Feature> before = language.guessEnding(words.token(dash - 1).key(), 3).features();
    Set<Feature> behind = language.guessEnding(words.token(next).key(), 3).features();
    boolean agrees = before.equals(behind) || Any.of(behind, before::contains);
    return (broken || agrees)
        && text.matchesAt(next).stream().allMatch(m -> m.sense() instanceof Sense.Surname);
  }

  /** A country, a place in a case of its own, or one with its class word begins something new. */
  private boolean isPlaceWithWord(int i) {
    if (!words.capitals()) {
      return false;
    }
    boolean phrase = text.any(i, PlaceName.class, m -> m.length() > 1 && !m.sense().weak());
    if (phrase || parts.isGiven(i)) {
      return phrase;
    }
    for (Match<PlaceName> m : text.matchesAt(i, PlaceName.class)) {
      boolean country = m.sense().kind() == PlaceKind.COUNTRY && !m.sense().weak();
      boolean adverbial =
          m.ending().hasAny(Feature.DATIVE, Feature.LOCATIVE, Feature.ABLATIVE)
              && !m.ending().hasAny(Feature.NOMINATIVE, Feature.GENITIVE)
              && (!m.sense().weak() || words.token(i).boundary() > 0)
              && language.profile().verbFinal();
      if (country || adverbial) {
        return true;
      }
    }
    return i + 1 < text.size()
        && words.joined(i + 1)
        && text.has(i, PlaceName.class)
        && text.any(i + 1, Sense.PlaceWord.class, m -> !m.sense().before());
  }

  /**
   * Where every name is complete with its surname: a place behind given name and surname ("Name
   * Surname in X's district") is none of them.
   */
  private boolean isPlaceBehind(int from, int at) {
    return words.lowerTail()
        && language.profile().verbFinal()
        && words.capitals()
        && text.has(at, PlaceName.class)
        && !parts.isGiven(at)
        && !language.hasPatronymicSuffix(words.token(at).key())
        && (parts.isGiven(from) || parts.isFamilyName(words.token(at - 1)));
  }

  /**
   * Where every word of a name has a capital: a place, a people or an abbreviation behind given
   * name and surname begins something new.
   */
  private boolean isAfterName(int from, int at) {
    if (!words.capitals() || words.lowerTail() || parts.isGiven(at) || parts.isGiven(at - 1)) {
      return false;
    }
    boolean place =
        text.has(at, PlaceName.class) && (parts.isGiven(from) || parts.isSurname(at - 1));
    return place
        || (text.has(at, Demonym.class) && !parts.isSurname(at))
        || (words.isAcronym(at) && words.token(at - 1).shape() != Shape.UPPER);
  }

  private boolean isNameWord(int i, boolean first) {
    Token t = words.token(i);
    if (!t.isWord()) {
      return false;
    }
    if (parts.isGiven(i) || parts.isSurname(i)) {
      return !words.capitals() || t.shape().isCapitalized() || parts.isParticle(i);
    }
    if (words.capitals()) {
      boolean afterGiven = !first && parts.isGiven(i - 1) && t.shape() == Shape.TITLE;
      // where class words have no capital, one behind a given name is a surname
      boolean plain =
          (afterGiven && words.lowerTail() && text.has(i, Sense.PlaceWord.class))
              || (NamedHead.at(words, i) == null && !text.has(i, Sense.PlaceWord.class));
      return (words.isCapitalized(i) || afterGiven)
          && !words.isTitle(i)
          && !(parts.isLocative(i) && !first)
          && plain
          && !parts.isEventWord(i);
    }
    if (!first
        && i + 1 < text.size()
        && words.joined(i + 1)
        && language.isSurnameSuffix(words.token(i + 1).key())) {
      // the ending of a surname stands apart
      return true;
    }
    if (!first
        && text.has(i, Demonym.class)
        && (parts.isGiven(i - 1)
            || parts.isSurname(i - 1)
            || (i > 1 && words.joined(i - 1) && parts.isGiven(i - 2))
            || titles.after(i + 1, false) != null)) {
      // surnames are often made of the place where a family comes from
      return true;
    }
    if (!first && isSurnameByContext(i)) {
      return true;
    }
    return !words.isFunction(i) && (first || !parts.isPlace(i));
  }

  /** Without capitals a name is its given names and at most two words after them. */
  int uncasedEnd(int from, int limit, boolean titled) {
    int at = from;
    while (at < limit && (parts.isGiven(at) || parts.isParticle(at))) {
      at = Math.max(at + 1, text.longestAt(at, GivenName.class).map(Match::to).orElse(at + 1));
    }
    boolean family =
        from + 1 < limit
            && (parts.isSurname(from + 1)
                || language.hasSurnameSuffix(words.token(from + 1).key()));
    int most = at > from ? at + 2 : from + (titled || family ? 2 : 1);
    return Math.min(limit, most);
  }
}
