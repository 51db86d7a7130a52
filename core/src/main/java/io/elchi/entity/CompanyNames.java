// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.analysis.Sentence;
import io.elchi.entity.Candidate.OrganizationDetail;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.Demonym;
import io.elchi.language.Sense.OrganizationClass;
import io.elchi.language.Sense.OrganizationWord;
import io.elchi.language.Sense.PlaceName;
import io.elchi.model.OrganizationKind;
import io.elchi.model.PlaceKind;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that no head noun or legal form ends, in languages whose heads end names and where every
 * word of a name has a capital: firms by their trade as last word ("X Textile"), lists before
 * "companies" ("X, Y and Z companies"), abbreviations, unlisted names before "officials" or "the
 * delegation".
 */
final class CompanyNames {
  private static final int LONGEST = 4;
  private static final String TRADE = "trade";

  private final Words words;
  private final AnalyzedText text;
  private final DictionaryForms forms;
  private final boolean applies;

  CompanyNames(Words words, DictionaryForms forms) {
    this.words = words;
    this.text = words.text();
    this.forms = forms;
    var profile = text.language().profile();
    this.applies = profile.headFinal() && profile.capitals() && !profile.lowerTail();
  }

  /** Adds the names that the token at {@code i} ends or that stand before it. */
  void find(int i, List<Candidate> out) {
    if (applies && words.token(i).isWord()) {
      trade(i, out);
      list(i, out);
      acronym(i, out);
      peopleOf(i, out);
    }
  }

  /** An abbreviation in capitals whose ending is that of chambers or associations. */
  private void acronym(int i, List<Candidate> out) {
    if (!words.isAcronym(i)) {
      return;
    }
    Token t = words.token(i);
    String key = t.boundary() > 0 ? t.key().substring(0, t.boundary()) : t.key();
    OrganizationKind kind = text.language().kindOfAcronym(key);
    boolean place = words.joined(i + 1) && NamedHead.at(words, i + 1) != null;
    if (kind != OrganizationKind.OTHER && !place && isUnknown(i)) {
      out.add(body(i, i + 1, forms.nameWord(t), kind));
    }
  }

  /** "X officials", "the X delegation": unlisted names before the word for a body's people. */
  private void peopleOf(int i, List<Candidate> out) {
    if (words.isCapitalized(i) || !words.joined(i) || !isPeople(i)) {
      return;
    }
    int from = i;
    boolean sure = false;
    while (i - from < LONGEST
        && words.joined(from)
        && isNamePart(from - 1)
        && isUnknown(from - 1)) {
      from--;
      sure |= words.isAcronym(from) || words.token(from).shape() == Shape.MIXED;
    }
    boolean brief = i - from == 1;
    boolean delegation = !text.has(i, Sense.Title.class);
    if (from == i || ((brief || delegation) && !sure)) {
      return;
    }
    out.add(body(from, i, text.phrase(from, i), OrganizationKind.COMPANY));
  }

  /** Officials, members, representatives, or a delegation, of somebody. */
  private boolean isPeople(int i) {
    boolean plural =
        text.any(
            i,
            Sense.Title.class,
            m -> m.ending().has(Feature.PLURAL) && m.sense().flags().contains("weak"));
    return plural
        || text.any(
            i,
            Sense.Trigger.class,
            m ->
                m.length() == 1
                    && m.sense().type() == Sense.TriggerType.MISSION
                    && m.sense().flags().contains("people")
                    && m.ending().has(Feature.POSSESSIVE));
  }

  /** A word that is in none of the tables of names, bodies, amounts and programmes. */
  private boolean isUnknown(int i) {
    return !Any.of(
        text.matchesAt(i),
        m ->
            m.sense() instanceof PlaceName
                || m.sense() instanceof Sense.GivenName
                || m.sense() instanceof OrganizationWord
                || m.sense() instanceof Sense.ProgrammeWord
                || m.sense() instanceof Sense.Currency
                || m.sense() instanceof Sense.Unit
                || m.sense() instanceof Sense.PlaceWord);
  }

  private void trade(int i, List<Candidate> out) {
    Match<OrganizationWord> trade = tradeAt(i);
    if (trade == null || tradeBefore(i) || isTitleCased(i)) {
      return;
    }
    Match<OrganizationWord> last = trade;
    while (words.joined(last.to()) && words.token(last.to() - 1).boundary() < 0) {
      Match<OrganizationWord> next = tradeAt(last.to());
      if (next == null) {
        break;
      }
      last = next;
    }
    int start = i;
    boolean named = false;
    while (i - start < LONGEST && words.joined(start) && isNamePart(start - 1)) {
      start = words.hyphenated(start - 1);
      named |= !isWide(start);
    }
    boolean known =
        words.organizationWord(start, OrganizationClass.KNOWN).isPresent() || isPerson(start, i);
    if (named && !known && endsHere(last.to())) {
      String name = forms.ofPhrase(text, start, last.to(), last);
      out.add(company(start, last.to(), name));
    }
  }

  /** A given name before a line of business that is a surname too ("Smith", "Miller"). */
  private boolean isPerson(int start, int trade) {
    return start + 1 == trade
        && text.has(start, Sense.GivenName.class)
        && (text.has(trade, Sense.Surname.class)
            || text.language().isSurname(words.token(trade).key()));
  }

  private @Nullable Match<OrganizationWord> tradeAt(int i) {
    if (i >= text.size() || !words.isCapitalized(i)) {
      return null;
    }
    for (Match<OrganizationWord> m : text.matchesAt(i, OrganizationWord.class)) {
      // "the wool of X": a firm's name takes its endings behind an apostrophe, and none of an owner
      boolean owned = m.ending().has(Feature.POSSESSIVE) && words.token(m.to() - 1).boundary() < 0;
      if (m.sense().type() == OrganizationClass.LEGAL
          && m.sense().flags().contains(TRADE)
          && !owned) {
        return m;
      }
    }
    return null;
  }

  private boolean tradeBefore(int i) {
    return words.joined(i) && words.token(i - 1).boundary() < 0 && tradeAt(i - 1) != null;
  }

  /** A capitalised word that may be part of a firm's own name. */
  private boolean isNamePart(int i) {
    return words.isCapitalized(i)
        && words.token(i).boundary() < 0
        && !words.opensSentence(i)
        && !words.isTitle(i)
        && !words.isHonorific(i)
        && !words.isQualifier(i)
        && !text.has(i, Demonym.class)
        && NamedHead.at(words, i) == null;
  }

  /** A country or a continent: with a trade behind it, it speaks of that trade there. */
  private boolean isWide(int i) {
    for (int k = Math.max(0, i - LONGEST); k <= i; k++) {
      int at = i;
      if (text.any(
          k,
          PlaceName.class,
          m ->
              m.to() > at
                  && (m.sense().kind() == PlaceKind.COUNTRY || m.sense().country() == null))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(int i) {
    for (int k = Math.max(0, i - LONGEST); k <= i; k++) {
      int at = i;
      if (text.any(k, PlaceName.class, m -> m.to() > at)) {
        return true;
      }
    }
    return false;
  }

  /** No capital goes on with the name, except a title that heads of companies bear. */
  private boolean endsHere(int to) {
    if (to >= text.size() || !words.joined(to) || words.token(to - 1).boundary() >= 0) {
      return true;
    }
    if (words.isTitle(to) && words.token(to).shape().isCapitalized()) {
      return text.any(to, Sense.Title.class, KnownNames::headsCompanies);
    }
    Token next = words.token(to);
    return !next.isWord()
        ? !words.isDash(to)
        : !next.shape().isCapitalized() || text.has(to, PlaceName.class);
  }

  /** A headline where every word has a capital, so that capitals tell nothing. */
  private boolean isTitleCased(int i) {
    Sentence sentence = text.sentenceAt(i);
    for (int k = sentence.from(); k < sentence.to(); k++) {
      Token t = words.token(k);
      if (t.isWord() && t.shape() == Shape.LOWER && t.key().length() > 3) {
        return false;
      }
    }
    return true;
  }

  /** "A, B and C companies": capitalised names in a row before the word for companies. */
  private void list(int head, List<Candidate> out) {
    NamedHead firm = NamedHead.at(words, head);
    if (firm == null || !firm.isOutsideName() || !isPlural(head) || words.isCapitalized(head)) {
      return;
    }
    List<Candidate> items = new ArrayList<>();
    int end = head;
    while (end > 0 && words.joined(end)) {
      int from = end;
      boolean named = false;
      while (end - from < LONGEST + 1 && words.joined(from) && isItemPart(from - 1, from == end)) {
        from--;
        named |= !isPlace(from) && !text.has(from, Sense.Sector.class) && tradeAt(from) == null;
      }
      if (!named) {
        break;
      }
      items.add(company(from, end, text.phrase(from, end)));
      boolean more =
          words.joined(from) && (words.isJoiner(from - 1) || words.token(from - 1).is(','));
      if (!more) {
        break;
      }
      end = from - 1;
    }
    if (items.size() > 1) {
      out.addAll(items);
    }
  }

  /** A word for companies that is plural, be it by a row of its own ("firms of a kind"). */
  private boolean isPlural(int i) {
    return text.any(i, OrganizationWord.class, m -> m.ending().has(Feature.PLURAL))
        || text.any(i, Sense.Unit.class, m -> m.ending().has(Feature.PLURAL));
  }

  private boolean isItemPart(int i, boolean last) {
    return words.isCapitalized(i)
        && (words.token(i).boundary() < 0 || last)
        && !words.isTitle(i)
        && !text.has(i, Demonym.class);
  }

  private static Candidate company(int from, int to, String name) {
    return body(from, to, name, OrganizationKind.COMPANY);
  }

  private static Candidate body(int from, int to, String name, OrganizationKind kind) {
    return new Candidate(from, to, name, List.of(), new OrganizationDetail(kind, null));
  }
}
