// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.entity.Candidate.Office;
import io.elchi.entity.Candidate.PersonDetail;
import io.elchi.language.Feature;
import io.elchi.language.LanguageData;
import io.elchi.language.Sense;
import io.elchi.language.Sense.Title;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons by what stands in and around their names: titles, given names, initials, endings of
 * surnames and patronymics, and capitals where the script has them.
 */
final class PersonFinder {
  private static final int MOST_WORDS = 6;

  /** A title of more words has its own given names ("deputy of Imam X"). */
  private static final int LONG_TITLE = 2;

  private static final double ENOUGH = 2;

  private final Words words;
  private final AnalyzedText text;
  private final LanguageData language;
  private final Titles titles;
  private final NameParts parts;
  private final PersonExtent extent;
  private final PersonScore score;
  private final PersonNames names;
  private final boolean[] taken;

  /** Words that are not the first one of a title, where no capitals tell titles from names. */
  private final boolean[] insideTitle;

  /** Where titles begin that stand behind a person found already. */
  private final Set<Integer> given = new HashSet<>();

  PersonFinder(
      Words words,
      Titles titles,
      DictionaryForms forms,
      List<Candidate> organizations,
      SeenWords seen) {
    this.words = words;
    this.text = words.text();
    this.language = text.language();
    this.titles = titles;
    this.parts = new NameParts(words);
    this.score = new PersonScore(words, titles, parts);
    this.names = new PersonNames(words, forms, parts, seen);
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
    this.extent = new PersonExtent(words, titles, parts, taken);
    this.insideTitle = new boolean[text.size()];
    if (!words.capitals()) {
      for (int i = 0; i < text.size(); i++) {
        int end = text.longestAt(i, Title.class).map(Match::to).orElse(i);
        for (int k = i + 1; k < end; k++) {
          insideTitle[k] |= !parts.isGiven(k) || end - i > LONG_TITLE;
        }
      }
    }
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
      int end = extent.end(i);
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
        person =
            unchanged(person, bracket - 2)
                .withAliases(List.of(text.phrase(person.to() + 1, bracket - 1)));
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
        shared =
            isShared(before.nearest(), person)
                ? ((PersonDetail) person.detail()).offices()
                : List.of();
      } else if (!continues) {
        shared = List.of();
      }
      lastEnd = person.to();
      i = person.to();
    }
    return out;
  }

  /**
   * The person, with the last word of the name as it stands where it ends in the vowel that the
   * name has at home: that is no ending of the case.
   */
  private Candidate unchanged(Candidate person, int home) {
    String shown = words.token(person.to() - 1).text();
    String name = person.name();
    String own = words.token(home).key();
    boolean vowel = own.length() > 2 && "aeiou".indexOf(own.charAt(own.length() - 1)) >= 0;
    int space = name.lastIndexOf(' ');
    if (!vowel || space < 0 || shown.charAt(shown.length() - 1) != own.charAt(own.length() - 1)) {
      return person;
    }
    return new Candidate(
        person.from(),
        person.to(),
        name.substring(0, space + 1) + shown,
        person.aliases(),
        person.detail());
  }

  /**
   * Whether a title is one of several persons: in the plural, be it by one of its readings where
   * the name beside it stands in its own form.
   */
  private boolean isShared(Match<Title> title, Candidate person) {
    boolean plain =
        language.nameForms().hasCases()
            && person.name().equals(text.phrase(person.from(), person.to()));
    return title.ending().has(Feature.PLURAL)
        || (plain
            && text.any(
                title.from(),
                Title.class,
                m ->
                    m.to() == title.to()
                        && m.ending().has(Feature.PLURAL)
                        && m.ending().has(Feature.NOMINATIVE)));
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
          && (parts.isGiven(i) || (!words.isTitle(i) && !people))
          && !parts.isWhere(i)
          && !isForm(i)
          && !isOpener(i)
          && !isDate(i);
    }
    boolean ofTitle =
        !parts.isGiven(i)
            && parts.isPlace(i)
            && i + 1 < text.size()
            && words.joined(i + 1)
            && parts.isGiven(i + 1);
    // "governor of X Name Surname"
    return !ofTitle && (parts.isGiven(i) || parts.isSurname(i) || !words.isFunction(i));
  }

  /** A firm's legal form behind its name in quotation marks. */
  private boolean isForm(int i) {
    return i > 0
        && words.isClosingQuote(i - 1)
        && text.any(
            i,
            Sense.OrganizationWord.class,
            m -> m.sense().type() == Sense.OrganizationClass.LEGAL);
  }

  /** A month behind the number of a day: some given names mean a month too. */
  private boolean isDate(int i) {
    return i > 0 && words.token(i - 1).isNumber() && text.has(i, Sense.Month.class);
  }

  /** A word of time or travel whose capital is that of a line's beginning. */
  private boolean isOpener(int i) {
    boolean opens = text.sentenceAt(i).from() == i || words.token(i).linesBefore() > 0;
    return opens
        && language.nameForms().hasCases()
        && words.token(i).shape() == Shape.TITLE
        && !parts.isGiven(i)
        && !parts.isSurname(i)
        && Any.of(
            text.matchesAt(i),
            m ->
                m.sense() instanceof Sense.DateWord
                    || m.sense() instanceof Sense.RelativeTime
                    || m.sense() instanceof Sense.Trigger);
  }

  private @Nullable Candidate person(
      int from, int limit, Titles.@Nullable Found before, List<Office> shared) {
    int to = words.capitals() ? limit : extent.uncasedEnd(from, limit, before != null);
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
    if (to <= from || score.score(from, to, before, after, shared) < ENOUGH) {
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
    boolean sure = before != null && !gender.isEmpty() && isOfOneGender(before.nearest(), gender);
    return names.named(from, to, offices, grammaticalCase, gender, sure);
  }

  /** Whether no other reading of a title's form is of the other gender. */
  private boolean isOfOneGender(Match<Title> title, String gender) {
    for (Match<Title> m : text.matchesAt(title.from(), Title.class)) {
      if (m.to() == title.to()
          && m.ending().has(Feature.ACCUSATIVE)
          && !language.nameForms().genderOf(m.ending().lemma()).equals(gender)) {
        return false;
      }
    }
    return true;
  }
}
