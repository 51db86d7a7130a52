// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.entity.Candidate.Office;
import io.elchi.entity.Candidate.PersonDetail;
import io.elchi.language.Feature;
import io.elchi.language.LanguageData;
import io.elchi.language.Sense.GivenName;
import io.elchi.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the names of persons into their dictionary form. Reads one text; immutable. */
final class PersonNames {
  private final Words words;
  private final AnalyzedText text;
  private final LanguageData language;
  private final DictionaryForms forms;
  private final NameParts parts;
  private final SeenWords seen;

  PersonNames(Words words, DictionaryForms forms, NameParts parts, SeenWords seen) {
    this.words = words;
    this.text = words.text();
    this.language = text.language();
    this.forms = forms;
    this.parts = parts;
    this.seen = seen;
  }

  Candidate named(
      int from,
      int to,
      List<Office> offices,
      String titleCase,
      String titleGender,
      boolean titleSure) {
    String gender = titleGender;
    int otherName = -1;
    String grammaticalCase = titleCase;
    boolean foreign = isUndeclined(from, to, titleCase);
    for (int i = from; i < to; i++) {
      Optional<Match<GivenName>> given = given(i);
      if (given.isPresent()) {
        String shown = DictionaryForms.caseOf(given.get().ending());
        if (titleSure && isOther(given.get(), shown, titleGender)) {
          otherName = i;
          grammaticalCase = shown;
          break;
        }
        gender = given.get().sense().gender();
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
          foreign
              ? words.token(i).text()
              : i == otherName
                  ? forms.nameWord(words.token(i), grammaticalCase, gender, seen)
                  : nameWord(i, i == to - 1, grammaticalCase, gender));
    }
    return new Candidate(from, to, name.toString(), List.of(), new PersonDetail(offices, gender));
  }

  /**
   * Where the case hides the gender of a given name and its title tells the other one, it is a name
   * of that gender which no table knows.
   */
  private boolean isOther(Match<GivenName> given, String shown, String titleGender) {
    String own = given.sense().gender();
    return language.nameForms().hasCases()
        && shown.equals("accusative")
        && given.length() == 1
        && !own.equals("u")
        && !own.equals(titleGender);
  }

  /**
   * A foreign given name that does not take the case of its title: then the surname hardly does.
   */
  private boolean isUndeclined(int from, int to, String titleCase) {
    return language.nameForms().hasCases()
        && !titleCase.isEmpty()
        && !titleCase.equals("nominative")
        && to - from > 1
        && !parts.isGiven(from)
        && !words.isInitial(from)
        && language
            .nameForms()
            .candidates(words.token(from).text(), words.token(from).key(), titleCase, "")
            .isEmpty()
        && !parts.isFamilyName(words.token(to - 1));
  }

  private String nameWord(int i, boolean last, String grammaticalCase, String gender) {
    Token t = words.token(i);
    if (!t.isWord() || words.isInitial(i)) {
      return t.text();
    }
    boolean allInflect = language.nameForms().hasCases();
    Optional<Match<GivenName>> given = given(i);
    if (given.isPresent() && allInflect) {
      return forms.lemma(t, given.get().ending());
    }
    return last || allInflect ? forms.nameWord(t, grammaticalCase, gender, seen) : t.text();
  }

  /** The longest reading as a given name; of equal ones no plural, for one person has it. */
  private Optional<Match<GivenName>> given(int i) {
    return text.matchesAt(i, GivenName.class).stream()
        .min(
            Comparator.comparingInt((Match<GivenName> m) -> -m.length())
                .thenComparing(PersonNames::isPlural)
                .thenComparing(this::isUnlikely));
  }

  /** An ending of a case behind a name that is not made to take any. */
  private boolean isUnlikely(Match<GivenName> m) {
    return language.nameForms().hasCases()
        && m.sense().gender().equals("u")
        && m.ending().length() > 0;
  }

  private static boolean isPlural(Match<GivenName> m) {
    return m.ending().has(Feature.PLURAL)
        && !m.ending().hasAny(Feature.NOMINATIVE, Feature.ACCUSATIVE);
  }
}
