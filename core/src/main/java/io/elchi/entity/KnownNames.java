// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.entity.Candidate.OrganizationDetail;
import io.elchi.entity.Candidate.ProgrammeDetail;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.language.Sense.DateWord;
import io.elchi.language.Sense.Demonym;
import io.elchi.language.Sense.GivenName;
import io.elchi.language.Sense.OrganizationClass;
import io.elchi.language.Sense.OrganizationWord;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.ProgrammeWord;
import io.elchi.language.Sense.RelationWord;
import io.elchi.language.Sense.Speech;
import io.elchi.language.Sense.SpeechClass;
import io.elchi.model.OrganizationKind;
import io.elchi.model.PositionRole;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds organisations without a head noun: those of the tables, newsrooms that are credited,
 * abbreviations and firms in front of a title.
 */
final class KnownNames {
  private static final int LONGEST_NEWSROOM = 3;

  private final Words words;
  private final AnalyzedText text;
  private final DictionaryForms forms;

  KnownNames(Words words, DictionaryForms forms) {
    this.words = words;
    this.text = words.text();
    this.forms = forms;
  }

  void known(int i, List<Candidate> out) {
    for (Match<OrganizationWord> m : text.matchesAt(i, OrganizationWord.class)) {
      OrganizationWord o = m.sense();
      if (o.type() == OrganizationClass.KNOWN) {
        String full = o.name().replace("~", "");
        boolean brief =
            !o.abbreviation().isEmpty()
                && m.length() == 1
                && words.token(i).key().startsWith(text.language().folding().key(o.abbreviation()));
        if (brief && (isOtherWord(i, o.abbreviation()) || isEndOfTitle(i))) {
          continue;
        }
        List<String> aliases =
            o.abbreviation().isEmpty() ? List.of() : List.of(brief ? full : o.abbreviation());
        out.add(
            Abbreviations.join(
                words,
                new Candidate(
                    i,
                    m.to(),
                    knownName(m, brief ? o.abbreviation() : full),
                    aliases,
                    new OrganizationDetail(o.kind(), o.country()))));
        return;
      }
    }
    for (Match<ProgrammeWord> m : text.matchesAt(i, ProgrammeWord.class)) {
      if (m.sense().known()) {
        out.add(
            new Candidate(
                i, m.to(), m.sense().name().replace("~", ""), List.of(), new ProgrammeDetail()));
        return;
      }
    }
  }

  /** "The minister of ABC": where heads come first, the title says what it is of by itself. */
  private boolean isEndOfTitle(int i) {
    return i > 0 && !words.capitals() && text.any(i - 1, Sense.Title.class, m -> m.to() == i + 1);
  }

  /** A word that has the letters of an abbreviation with small letters in it, but not its shape. */
  private boolean isOtherWord(int i, String abbreviation) {
    String shown = words.token(i).text();
    boolean mixed = !abbreviation.equals(abbreviation.toUpperCase(Locale.ROOT));
    return words.lowerTail()
        && mixed
        && words.token(i).shape() == Shape.TITLE
        && !shown.startsWith(abbreviation);
  }

  /** A name in front of "general manager": the company that the title is of. */
  private boolean companyOfTitle(int i, List<Candidate> out) {
    if (!text.language().profile().headFinal()
        || words.lowerTail()
        || !words.capitals()
        || i + 1 >= text.size()
        || !words.joined(i + 1)
        || !isPlainName(i)) {
      return false;
    }
    if (!text.any(i + 1, Sense.Title.class, KnownNames::headsCompanies)) {
      return false;
    }
    int start = i;
    while (start > 0 && i - start < 3 && words.joined(start) && isPlainName(start - 1)) {
      start--;
    }
    out.add(Candidate.firm(start, i + 1, text.phrase(start, i + 1)));
    return true;
  }

  /** A title that those who head companies bear, be it that others bear it too. */
  static boolean headsCompanies(Match<Sense.Title> title) {
    Sense.Title t = title.sense();
    return (t.role() == PositionRole.COMPANY_HEAD && !t.flags().contains("weak"))
        || t.flags().contains("alone-company_head")
        || t.flags().contains("of-company");
  }

  /** A capitalised word that no table knows as anything else. */
  private boolean isPlainName(int i) {
    return words.isCapitalized(i)
        && words.token(i).boundary() < 0
        && !words.opensSentence(i)
        && !words.isTitle(i)
        && !words.isQualifier(i)
        && !text.has(i, PlaceName.class)
        && !text.has(i, Demonym.class)
        && !text.has(i, Sense.GivenName.class)
        && NamedHead.at(words, i) == null
        && words.organizationWord(i, OrganizationClass.GENERIC).isEmpty();
  }

  /** Capitals in front of a title: the body that the title is of. */
  void acronym(int i, List<Candidate> out) {
    Token t = words.token(i);
    if (companyOfTitle(i, out)
        || !text.language().profile().headFinal()
        || !t.isWord()
        || !words.isAcronym(i)
        || words.organizationWord(i, OrganizationClass.LEGAL).isPresent()
        || words.organizationWord(i, OrganizationClass.GENERIC).isPresent()
        || i + 1 >= text.size()
        || !words.joined(i + 1)
        || !words.isTitle(i + 1)) {
      return;
    }
    out.add(
        new Candidate(
            i,
            i + 1,
            text.phrase(i, i + 1),
            List.of(),
            new OrganizationDetail(text.language().kindOfAcronym(t.key()), null)));
  }

  /** In a language of two scripts the name as the text spells it, else the table's. */
  private String knownName(Match<OrganizationWord> m, String listed) {
    return text.language().profile().scripts().size() > 1
        ? forms.ofPhrase(text, m.from(), m.to(), m)
        : listed;
  }

  /** "According to X,": without capitals what a credit names is a newsroom by being named there. */
  void credited(int i, List<Candidate> out) {
    if (words.capitals() || !text.has(i, Speech.class)) {
      return;
    }
    Optional<Match<Speech>> credit =
        text.longestAt(i, Speech.class)
            .filter(m -> m.sense().type() == SpeechClass.CREDIT_BEFORE && words.joined(m.to()));
    if (credit.isEmpty()) {
      return;
    }
    int from = credit.get().to();
    while (from < text.size() && words.joined(from) && isDay(from)) {
      from++;
    }
    int to = from;
    while (to < text.size()
        && to - from <= LONGEST_NEWSROOM
        && words.joined(to)
        && isNewsroom(to)) {
      to++;
    }
    boolean ends =
        to < text.size()
            && words.joined(to)
            && (words.token(to).isAny(",،؛")
                || text.any(to, RelationWord.class, m -> m.sense().relation() == Relation.SOURCE)
                || text.any(to, Speech.class, m -> m.sense().type() == SpeechClass.CREDIT_BEFORE));
    if (to > from && to - from <= LONGEST_NEWSROOM && ends) {
      out.add(
          new Candidate(
              from,
              to,
              text.phrase(from, to),
              List.of(),
              new OrganizationDetail(OrganizationKind.MEDIA, null)));
    }
  }

  /** "(of) Monday" behind "according to": when it was reported. */
  private boolean isDay(int i) {
    return text.any(
        i,
        DateWord.class,
        m ->
            m.sense().type() == Sense.DateClass.DAY_WORD
                || m.sense().type() == Sense.DateClass.WEEKDAY);
  }

  private boolean isNewsroom(int i) {
    return words.token(i).isWord()
        && !words.isStopWord(i)
        && !words.isTitle(i)
        && !words.isHonorific(i)
        && NamedHead.at(words, i) == null
        && !text.has(i, GivenName.class)
        && !text.has(i, RelationWord.class)
        && words.organizationWord(i, OrganizationClass.KNOWN).isEmpty();
  }
}
