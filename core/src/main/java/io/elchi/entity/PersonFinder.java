// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.analysis.Sentence;
import io.elchi.entity.Candidate.Office;
import io.elchi.entity.Candidate.PersonDetail;
import io.elchi.language.Feature;
import io.elchi.language.LanguageData;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.language.Sense.Demonym;
import io.elchi.language.Sense.GivenName;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.RelationWord;
import io.elchi.language.Sense.Speech;
import io.elchi.language.Sense.SpeechClass;
import io.elchi.language.Sense.Surname;
import io.elchi.language.Sense.Title;
import io.elchi.model.PlaceKind;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons by what stands in and around their names: titles, given names, initials, endings of
 * surnames and patronymics, and capitals where the script has them.
 */
final class PersonFinder {
  private static final int MOST_WORDS = 6;
  private static final double ENOUGH = 2;

  /** Shorter names than this are too often the beginning of a word. */
  private static final int SHORTEST_INFLECTED = 4;

  /** Where cases tell the dictionary form, so short a stem is enough. */
  private static final int SHORTEST_WITH_CASE = 3;

  private final Words words;
  private final AnalyzedText text;
  private final LanguageData language;
  private final Titles titles;
  private final DictionaryForms forms;
  private final boolean[] taken;
  private final int shortestStem;

  /** Words that are not the first one of a title, where no capitals tell titles from names. */
  private final boolean[] insideTitle;

  /** Where titles begin that stand behind a person found already. */
  private final Set<Integer> given = new HashSet<>();

  private final Set<String> seen;

  /** Words that say something by themselves somewhere in the text: "X added". */
  private final Set<String> speaking = new HashSet<>();

  PersonFinder(
      Words words,
      Titles titles,
      DictionaryForms forms,
      List<Candidate> organizations,
      Set<String> seen) {
    this.words = words;
    this.text = words.text();
    this.language = text.language();
    this.titles = titles;
    this.forms = forms;
    this.seen = seen;
    this.shortestStem =
        words.capitals() && language.nameForms().hasCases()
            ? SHORTEST_WITH_CASE
            : SHORTEST_INFLECTED;
    this.taken = new boolean[text.size()];
    for (Candidate c : organizations) {
      for (int i = c.from(); i < c.to(); i++) {
        taken[i] = true;
      }
      for (int i = c.to(); i < bracketEnd(c.to()); i++) {
        // the name in its own language
        taken[i] = true;
      }
    }
    this.insideTitle = new boolean[text.size()];
    if (!words.capitals()) {
      findSpeaking();
      for (int i = 0; i < text.size(); i++) {
        int end = text.longestAt(i, Title.class).map(Match::to).orElse(i);
        for (int k = i + 1; k < end; k++) {
          insideTitle[k] |= !isGiven(k);
        }
      }
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
      boolean says = text.any(next, Speech.class, m -> m.sense().type() == SpeechClass.SAY);
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
    if (!isGiven(i - 1)
        || words.isStopWord(i)
        || words.isTitle(i)
        || isConnecting(i)
        || NamedHead.at(words, i) != null) {
      return false;
    }
    return speaking.contains(words.token(i).key())
        || titles.after(i + 1, false) != null
        || titles.before(i - 1) != null
        || (i + 1 < text.size() && words.joined(i + 1) && isSurname(i + 1))
        || isWhen(i + 1);
  }

  /** A verb, a preposition, a word of time: no surname whatever stands behind it. */
  private boolean isConnecting(int i) {
    return text.matchesAt(i).stream()
        .anyMatch(
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

  List<Candidate> find() {
    List<Candidate> out = new ArrayList<>();
    List<Office> shared = List.of();
    int lastEnd = -1;
    int i = 0;
    while (i < text.size()) {
      if (!mayBegin(i)) {
        i++;
        continue;
      }
      int end = end(i);
      Titles.Found before = titles.before(i);
      boolean continues = lastEnd >= 0 && !shared.isEmpty() && isListGap(lastEnd, i);
      Candidate person = end > i ? person(i, end, before, continues ? shared : List.of()) : null;
      if (person == null) {
        i++;
        continue;
      }
      int bracket = bracketEnd(person.to());
      if (bracket - person.to() > 3 && isAllNames(person.to() + 1, bracket - 1)) {
        // "Lorenco Beloni (Lorenzo Belloni)": the name as it is written at home
        person = person.withAliases(List.of(text.phrase(person.to() + 1, bracket - 1)));
        for (int k = person.to(); k < bracket; k++) {
          taken[k] = true;
        }
      }
      Candidate previous = out.isEmpty() ? null : out.get(out.size() - 1);
      if (before != null && previous != null && words.inSentence(previous.from(), i)) {
        Office deputy = titles.deputyOf(before, ((PersonDetail) previous.detail()).offices());
        person = deputy == null ? person : withOffice(person, deputy);
      }
      out.add(person);
      if (before != null) {
        shared = before.nearest().ending().has(Feature.PLURAL) ? before.offices() : List.of();
      } else if (!continues) {
        shared = List.of();
      }
      lastEnd = person.to();
      i = person.to();
    }
    return out;
  }

  private static Candidate withOffice(Candidate person, Office office) {
    return new Candidate(
        person.from(),
        person.to(),
        person.name(),
        person.aliases(),
        new PersonDetail(List.of(office), ((PersonDetail) person.detail()).gender()));
  }

  /** Index after the bracket that opens at a token and holds a few words, or that token. */
  private int bracketEnd(int open) {
    if (!language.nameForms().hasCases() || open >= text.size() || !words.token(open).is('(')) {
      return open;
    }
    for (int i = open + 1; i < text.size() && i - open <= MOST_WORDS + 2; i++) {
      if (!words.inSentence(i, open)) {
        break;
      }
      if (words.token(i).is(')')) {
        return i + 1;
      }
    }
    return open;
  }

  private boolean isAllNames(int from, int to) {
    for (int i = from; i < to; i++) {
      Token t = words.token(i);
      if (t.isWord() ? !t.shape().isCapitalized() : !words.isDash(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether only a comma or "and" stands between two names of a list. */
  private boolean isListGap(int from, int to) {
    return to - from == 1
        && words.joined(to)
        && (words.token(from).isAny(",،") || words.isJoiner(from) || words.isStopWord(from));
  }

  private boolean mayBegin(int i) {
    Token t = words.token(i);
    if (taken[i] || insideTitle[i] || !t.isWord() || words.isHonorific(i)) {
      return false;
    }
    if (words.capitals()) {
      boolean people = language.profile().headFinal() && text.has(i, Sense.Demonym.class);
      return words.isCapitalized(i)
          && (isGiven(i) || (!words.isTitle(i) && !people))
          && !isWhere(i)
          && !isOpener(i);
    }
    return isGiven(i) || isSurname(i) || !words.isFunction(i);
  }

  /** A word of time or travel whose capital is that of a line's beginning. */
  private boolean isOpener(int i) {
    boolean opens = text.sentenceAt(i).from() == i || words.token(i).linesBefore() > 0;
    return opens
        && language.nameForms().hasCases()
        && words.token(i).shape() == Shape.TITLE
        && !isGiven(i)
        && !isSurname(i)
        && text.matchesAt(i).stream()
            .anyMatch(
                m ->
                    m.sense() instanceof Sense.DateWord
                        || m.sense() instanceof Sense.RelativeTime
                        || m.sense() instanceof Sense.Trigger);
  }

  /** Index after the last word that the name that begins at {@code i} may have. */
  private int end(int i) {
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
        } else if (t.boundary() > 0 && words.capitals() && isInflected(t)) {
          break;
        }
      } else if (words.isDash(at)
          && at > i
          && at + 1 < text.size()
          && !words.token(at).spaceBefore()
          && !words.token(at + 1).spaceBefore()
          && isNameWord(at + 1, false)) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  /** A country, a place in a case of its own, or one with its class word begins something new. */
  private boolean isPlaceWithWord(int i) {
    if (!words.capitals()) {
      return false;
    }
    boolean phrase = text.any(i, PlaceName.class, m -> m.length() > 1 && !m.sense().weak());
    if (phrase || isGiven(i)) {
      return phrase;
    }
    for (Match<PlaceName> m : text.matchesAt(i, PlaceName.class)) {
      boolean country = m.sense().kind() == PlaceKind.COUNTRY && !m.sense().weak();
      boolean adverbial =
          m.ending().hasAny(Feature.DATIVE, Feature.LOCATIVE, Feature.ABLATIVE)
              && !m.ending().hasAny(Feature.NOMINATIVE, Feature.GENITIVE)
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
        && !isGiven(at)
        && !language.hasPatronymicSuffix(words.token(at).key())
        && (isGiven(from) || isFamilyName(words.token(at - 1)));
  }

  /**
   * Where every word of a name has a capital: a place, a people or an abbreviation behind given
   * name and surname begins something new.
   */
  private boolean isAfterName(int from, int at) {
    if (!words.capitals() || words.lowerTail() || isGiven(at) || isGiven(at - 1)) {
      return false;
    }
    boolean place = text.has(at, PlaceName.class) && (isGiven(from) || isSurname(at - 1));
    return place
        || (text.has(at, Demonym.class) && !isSurname(at))
        || (words.isAcronym(at) && words.token(at - 1).shape() != Shape.UPPER);
  }

  private boolean isInflected(Token t) {
    return language.isNominalEnding(t.key(), t.boundary());
  }

  private boolean isNameWord(int i, boolean first) {
    Token t = words.token(i);
    if (!t.isWord()) {
      return false;
    }
    if (isGiven(i) || isSurname(i)) {
      return !words.capitals() || t.shape().isCapitalized() || isParticle(i);
    }
    if (words.capitals()) {
      boolean afterGiven = !first && isGiven(i - 1) && t.shape() == Shape.TITLE;
      return (words.isCapitalized(i) || afterGiven)
          && !words.isTitle(i)
          && !(isLocative(i) && !first)
          && NamedHead.at(words, i) == null
          && !text.has(i, Sense.PlaceWord.class)
          && !isEventWord(i);
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
        && (isGiven(i - 1)
            || isSurname(i - 1)
            || (i > 1 && words.joined(i - 1) && isGiven(i - 2))
            || titles.after(i + 1, false) != null)) {
      // surnames are often made of the place where a family comes from
      return true;
    }
    if (!first && isSurnameByContext(i)) {
      return true;
    }
    return !words.isFunction(i) && (first || !isPlace(i));
  }

  /** Whether the token opens a sentence in which somebody says something. */
  private boolean opensSpeech(int from) {
    if (text.sentenceAt(from).from() != from) {
      return false;
    }
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

  private int placeEnd(int i) {
    return text.longestAt(i, PlaceName.class).map(Match::to).orElse(i);
  }

  private boolean isPlace(int i) {
    return text.longestAt(i, PlaceName.class)
        .filter(m -> !m.sense().weak() && !m.ending().has(Feature.ADJECTIVAL))
        .isPresent();
  }

  /** A place in the locative is no part of a name. */
  private boolean isLocative(int i) {
    return language.nameForms().hasCases()
        && text.any(i, PlaceName.class, m -> m.ending().has(Feature.LOCATIVE));
  }

  /** A place that says where: no name begins with it. */
  private boolean isWhere(int i) {
    return language.nameForms().hasCases()
        && !isGiven(i)
        && text.any(
            i,
            PlaceName.class,
            m -> m.ending().has(Feature.LOCATIVE) || words.token(i).shape() == Shape.UPPER);
  }

  /** "Forum", "fair": part of an event's name. */
  private boolean isEventWord(int i) {
    return language.profile().headFinal()
        && text.any(i, Sense.Trigger.class, m -> m.sense().flags().contains("name-head"));
  }

  private boolean isGiven(int i) {
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

  private boolean isSurname(int i) {
    return text.has(i, Surname.class);
  }

  private boolean isParticle(int i) {
    return text.longestAt(i, Surname.class)
        .filter(m -> m.sense().kind().equals("particle"))
        .isPresent();
  }

  private @Nullable Candidate person(
      int from, int limit, Titles.@Nullable Found before, List<Office> shared) {
    int to = words.capitals() ? limit : uncasedEnd(from, limit, before != null);
    Titles.Found after =
        language.profile().titleAfter() ? titles.after(to, words.capitals()) : null;
    if (!words.capitals() && after == null) {
      // without capitals only what follows tells where the name ends
      for (int end = limit; end > from + 1; end--) {
        Titles.Found found = titles.after(end, false);
        if (found != null) {
          after = found;
          to = end;
          break;
        }
      }
    }
    if (before != null && after != null && given.contains(before.from())) {
      // in a list "A, head of X, B, head of Y" the first title is A's
      before = null;
    }
    if (to <= from || score(from, to, before, after, shared) < ENOUGH) {
      return null;
    }
    if (after != null) {
      given.add(after.from());
    }
    List<Office> offices = new ArrayList<>(shared);
    if (before != null) {
      offices.addAll(before.offices());
    }
    if (after != null) {
      offices.addAll(after.offices());
    }
    String grammaticalCase =
        before == null ? "" : DictionaryForms.caseOf(before.nearest().ending());
    String gender =
        before == null || !language.nameForms().hasCases()
            ? ""
            : language.nameForms().genderOf(before.nearest().ending().lemma());
    return named(from, to, offices, grammaticalCase, gender);
  }

  /** Without capitals a name is its given names and at most two words after them. */
  private int uncasedEnd(int from, int limit, boolean titled) {
    int at = from;
    while (at < limit && (isGiven(at) || isParticle(at))) {
      at = Math.max(at + 1, text.longestAt(at, GivenName.class).map(Match::to).orElse(at + 1));
    }
    boolean family =
        from + 1 < limit
            && (isSurname(from + 1) || language.hasSurnameSuffix(words.token(from + 1).key()));
    int most = at > from ? at + 2 : from + (titled || family ? 2 : 1);
    return Math.min(limit, most);
  }

  private double score(
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
    for (int i = from; i < to; i++) {
      Token t = words.token(i);
      if (!t.isWord()) {
        continue;
      }
      count++;
      given |= isGiven(i) && t.text().length() > 1;
      family |= i > from && (isSurname(i) || isFamilyName(t));
      score += language.hasPatronymicSuffix(t.key()) && count > 1 ? 1.5 : 0;
      score += words.isInitial(i) && i + 2 < to ? 2 : 0;
      allPlaces &= text.has(i, PlaceName.class);
      brief &= t.key().length() < 2;
    }
    if (!words.capitals() && isPlace(from) && placeEnd(from) >= to) {
      return 0;
    }
    if (before != null) {
      boolean weak = before.nearest().sense().flags().contains("weak");
      score += weak ? 1 : words.capitals() ? 2.5 : 1;
      if (!words.capitals() && !weak && count == 1 && isSurname(from) && !isParticle(from)) {
        // "President X": a surname right behind a title
        score += before.nearest().to() == from ? 3 : 0;
      }
    }
    score += shared.isEmpty() ? 0 : 2;
    score += after != null && count > 1 ? 1.5 : 0;
    score += titles.skipHonorifics(from) < from ? 2 : 0;
    score += !words.capitals() && count > 1 && isLed(from) ? 1.5 : 0;
    score += !words.capitals() && count > 1 && family && opensSpeech(from) ? 1 : 0;
    score += given ? (isGiven(from) ? 1.5 : 1) : 0;
    score += family ? 1 : 0;
    score += speaks(from, to, count) ? count > 1 ? 1.5 : 2.5 : 0;
    score += !(given && isGiven(from)) && count > 1 && isUnknownPair(from, to) ? 1.5 : 0;
    score += count == 2 || count == 3 ? 0.5 : count == 1 ? -0.5 : 0;
    score -= count == 1 && given && before == null ? 2 : 0;
    boolean titled = before != null || !shared.isEmpty();
    score -= allPlaces && !(count > 1 && (titled || (given && family))) ? 4 : 0;
    score -= brief ? 4 : 0;
    score -= count == 1 && !words.capitals() && !family ? 1.5 : 0;
    return score;
  }

  /** Whether a word ends as surnames do, in its own form or in the dictionary form behind it. */
  private boolean isFamilyName(Token t) {
    if (language.hasSurnameSuffix(t.key())) {
      return true;
    }
    return language.nameForms().hasCases()
        && t.shape().isCapitalized()
        && language.nameForms().candidates(t.text(), t.key(), "", "").stream()
            .map(name -> language.folding().key(name))
            .anyMatch(name -> language.hasSurnameSuffix(name) || language.isSurname(name));
  }

  /**
   * Two or three words with capitals inside a sentence that mean nothing else and agree in a case:
   * where other names have one capital only, that is a person.
   */
  private boolean isUnknownPair(int from, int to) {
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
          || text.matchesAt(i).stream()
              .anyMatch(m -> !(m.sense() instanceof Surname || m.sense() instanceof GivenName))) {
        return false;
      }
      shared.retainAll(language.guessEnding(t.key(), 3).features());
    }
    shared.remove(Feature.PLURAL);
    return !shared.isEmpty() && !words.isOpeningQuote(from - 1);
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
              || text.matchesAt(i).stream().anyMatch(m -> m.sense() instanceof Sense.Trigger))) {
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

  private Candidate named(
      int from, int to, List<Office> offices, String titleCase, String titleGender) {
    String gender = titleGender;
    String grammaticalCase = titleCase;
    boolean foreign = isUndeclined(from, to, titleCase);
    for (int i = from; i < to; i++) {
      Optional<Match<GivenName>> given = text.longestAt(i, GivenName.class);
      if (given.isPresent()) {
        gender = given.get().sense().gender();
        String shown = DictionaryForms.caseOf(given.get().ending());
        // a name that is not declined where its title is keeps all its words
        foreign =
            language.nameForms().hasCases()
                && gender.equals("u")
                && given.get().ending().length() == 0;
        grammaticalCase = shown.isEmpty() ? grammaticalCase : shown;
        break;
      }
    }
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && words.token(i).spaceBefore()) {
        name.append(' ');
      }
      name.append(
          foreign ? words.token(i).text() : nameWord(i, i == to - 1, grammaticalCase, gender));
    }
    return new Candidate(from, to, name.toString(), List.of(), new PersonDetail(offices, gender));
  }

  /**
   * A foreign given name that does not take the case of its title: then the surname hardly does.
   */
  private boolean isUndeclined(int from, int to, String titleCase) {
    return language.nameForms().hasCases()
        && !titleCase.isEmpty()
        && !titleCase.equals("nominative")
        && to - from > 1
        && !isGiven(from)
        && !words.isInitial(from)
        && language
            .nameForms()
            .candidates(words.token(from).text(), words.token(from).key(), titleCase, "")
            .isEmpty()
        && !isFamilyName(words.token(to - 1));
  }

  private String nameWord(int i, boolean last, String grammaticalCase, String gender) {
    Token t = words.token(i);
    if (!t.isWord() || words.isInitial(i)) {
      return t.text();
    }
    boolean allInflect = language.nameForms().hasCases();
    Optional<Match<GivenName>> given = text.longestAt(i, GivenName.class);
    if (given.isPresent() && allInflect) {
      return forms.lemma(t, given.get().ending());
    }
    return last || allInflect ? forms.nameWord(t, grammaticalCase, gender, seen) : t.text();
  }
}
