// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.entity.Candidate.Detail;
import io.elchi.entity.Candidate.OrganizationDetail;
import io.elchi.entity.Candidate.PlaceDetail;
import io.elchi.entity.Candidate.ProgrammeDetail;
import io.elchi.language.Ending;
import io.elchi.language.Feature;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.language.Sense.DateWord;
import io.elchi.language.Sense.Demonym;
import io.elchi.language.Sense.GivenName;
import io.elchi.language.Sense.OrganizationClass;
import io.elchi.language.Sense.OrganizationWord;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.PlaceWord;
import io.elchi.language.Sense.ProgrammeWord;
import io.elchi.language.Sense.RelationWord;
import io.elchi.language.Sense.Speech;
import io.elchi.language.Sense.SpeechClass;
import io.elchi.model.OrganizationKind;
import io.elchi.model.PlaceKind;
import io.elchi.model.PositionRole;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations, facilities and programmes: by head noun, legal form, quotation marks, or by
 * name.
 */
final class OrganizationFinder {
  private static final int LONGEST_COMPANY = 6;
  private static final int LIST_REACH = 5;
  private static final int LONGEST_NEWSROOM = 3;
  private static final int LONGEST_LIST = 30;

  private static final Set<Feature> CASES =
      Set.of(
          Feature.NOMINATIVE,
          Feature.GENITIVE,
          Feature.DATIVE,
          Feature.ACCUSATIVE,
          Feature.LOCATIVE);

  private final Words words;
  private final AnalyzedText text;
  private final DictionaryForms forms;
  private final HeadFinalNames finals;
  private final HeadInitialNames initials;
  private final CompanyNames companies;
  private final ListedNames lists;

  OrganizationFinder(Words words, DictionaryForms forms) {
    this.words = words;
    this.text = words.text();
    this.forms = forms;
    this.finals = new HeadFinalNames(words);
    this.initials = new HeadInitialNames(words);
    this.companies = new CompanyNames(words, forms);
    this.lists = new ListedNames(words);
  }

  List<Candidate> find() {
    List<Candidate> out = new ArrayList<>();
    boolean headFinal = text.language().profile().headFinal();
    int headEnd = 0;
    for (int i = 0; i < text.size(); i++) {
      known(i, out);
      legal(i, out);
      companies.find(i, out);
      lists.find(i, out);
      credited(i, out);
      acronym(i, out);
      quotedList(i, out);
      foreignList(i, out);
      headEnd = Math.max(headEnd, bodyWithoutName(i));
      NamedHead head = NamedHead.at(words, i);
      // a head inside a longer one ("zone" in "industrial zone") is no head of its own
      if (head != null && (!headFinal || i >= headEnd)) {
        headEnd = head.to();
        if (!headFinal && isPlural(head)) {
          list(head, out);
          continue;
        }
        Candidate c = headFinal ? endingWith(head) : beginningWith(head);
        if (c != null) {
          out.add(withAbbreviation(c));
        }
      }
    }
    return Repeats.complete(out, words);
  }

  /**
   * "“A”, “B” and “C”, such leading companies": names in quotation marks in a row, with a plural
   * head close behind the last.
   */
  private void quotedList(int i, List<Candidate> out) {
    if (!text.language().profile().headFinal() || !words.isOpeningQuote(i)) {
      return;
    }
    List<int[]> items = new ArrayList<>();
    int at = i;
    while (at < text.size() && words.isOpeningQuote(at)) {
      int close = words.closingOf(at);
      if (close < 0 || close - at > LONGEST_COMPANY + 1 || !words.isCapitalized(at + 1)) {
        break;
      }
      items.add(new int[] {at + 1, close});
      at = close + 1;
      while (at < text.size() && (words.isJoiner(at) || words.token(at).is(','))) {
        at++;
      }
    }
    OrganizationKind kind = items.isEmpty() ? null : pluralHead(items.get(items.size() - 1)[1] + 1);
    if (kind == null) {
      return;
    }
    for (int[] item : items) {
      out.add(
          new Candidate(
              item[0],
              item[1],
              text.phrase(item[0], item[1]),
              List.of(),
              new OrganizationDetail(kind, null)));
    }
  }

  /** "A, B and C companies": names in another script than the text's, before a plural head. */
  private void foreignList(int head, List<Candidate> out) {
    NamedHead plural = NamedHead.at(words, head);
    if (plural == null
        || !text.language().profile().headFinal()
        || !plural.isOutsideName()
        || !plural.match().ending().has(Feature.PLURAL)) {
      return;
    }
    int end = head;
    while (end > 0 && words.joined(end) && isForeign(end - 1, head)) {
      int from = end - 1;
      while (from > 0
          && end - from < LONGEST_COMPANY
          && words.joined(from)
          && isForeign(from - 1, head)) {
        from--;
      }
      out.add(
          new Candidate(
              from,
              end,
              text.phrase(from, end),
              List.of(),
              new OrganizationDetail(OrganizationKind.COMPANY, null)));
      end = from;
      if (end > 0 && (words.isJoiner(end - 1) || words.token(end - 1).is(','))) {
        end--;
      }
    }
  }

  /** A capitalised word whose letters are of another script than those of the head. */
  private boolean isForeign(int i, int head) {
    Token t = words.token(i);
    return t.isWord()
        && t.shape().isCapitalized()
        && !text.has(i, PlaceName.class)
        && Character.UnicodeScript.of(t.text().charAt(0))
            != Character.UnicodeScript.of(words.token(head).text().charAt(0));
  }

  /** What the plural noun close behind a list says its items are, or null. */
  private @Nullable OrganizationKind pluralHead(int from) {
    for (int k = from; k < Math.min(from + LIST_REACH, text.size()) && words.joined(k); k++) {
      for (Match<OrganizationWord> m : text.matchesAt(k, OrganizationWord.class)) {
        boolean noun =
            m.sense().type() == OrganizationClass.HEAD
                || m.sense().type() == OrganizationClass.GENERIC;
        if (noun && m.ending().has(Feature.PLURAL)) {
          return m.sense().kind();
        }
      }
      if (!words.token(k).isWord() || words.isCapitalized(k)) {
        return null;
      }
    }
    return null;
  }

  private void known(int i, List<Candidate> out) {
    for (Match<OrganizationWord> m : text.matchesAt(i, OrganizationWord.class)) {
      OrganizationWord o = m.sense();
      if (o.type() == OrganizationClass.KNOWN) {
        String full = o.name().replace("~", "");
        boolean brief =
            !o.abbreviation().isEmpty()
                && m.length() == 1
                && words.token(i).key().startsWith(text.language().folding().key(o.abbreviation()));
        List<String> aliases =
            o.abbreviation().isEmpty() ? List.of() : List.of(brief ? full : o.abbreviation());
        out.add(
            withAbbreviation(
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

  /** Index after a phrase such as "board of directors", which names no body of its own, or 0. */
  private int bodyWithoutName(int i) {
    return words
        .organizationWord(i, OrganizationClass.GENERIC)
        .filter(m -> m.length() > 1 && m.sense().kind() == OrganizationKind.OTHER)
        .filter(
            m -> !words.lowerTail() || i == 0 || !words.joined(i) || !words.isCapitalized(i - 1))
        .map(Match::to)
        .orElse(0);
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
    boolean headsCompany =
        text.matchesAt(i + 1, Sense.Title.class).stream()
            .anyMatch(
                m ->
                    m.sense().role() == PositionRole.COMPANY_HEAD
                        && !m.sense().flags().contains("weak"));
    if (!headsCompany) {
      return false;
    }
    int start = i;
    while (start > 0 && i - start < 3 && words.joined(start) && isPlainName(start - 1)) {
      start--;
    }
    out.add(
        new Candidate(
            start,
            i + 1,
            text.phrase(start, i + 1),
            List.of(),
            new OrganizationDetail(OrganizationKind.COMPANY, null)));
    return true;
  }

  /** A capitalised word that no table knows as anything else. */
  private boolean isPlainName(int i) {
    return words.isCapitalized(i)
        && words.token(i).boundary() < 0
        && !words.isTitle(i)
        && !words.isQualifier(i)
        && !text.has(i, PlaceName.class)
        && !text.has(i, Demonym.class)
        && !text.has(i, Sense.GivenName.class)
        && NamedHead.at(words, i) == null
        && words.organizationWord(i, OrganizationClass.GENERIC).isEmpty();
  }

  /** Capitals in front of a title: the body that the title is of. */
  private void acronym(int i, List<Candidate> out) {
    Token t = words.token(i);
    if (companyOfTitle(i, out)
        || !text.language().profile().headFinal()
        || !t.isWord()
        || !words.isAcronym(i)
        || words.organizationWord(i, OrganizationClass.LEGAL).isPresent()
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

  private @Nullable Candidate endingWith(NamedHead head) {
    int start = finals.start(head.from(), head.match().ending());
    int to = head.to();
    if (start == head.from() || head.isOutsideName() || finals.isInflected()) {
      Candidate quoted = quotedAfter(head);
      if (quoted != null && start < head.from() && !head.isOutsideName()) {
        // "X region's support society “Y”": one body with two names
        return new Candidate(
            start,
            quoted.to() + 1,
            quoted.name(),
            List.of(forms.ofPhrase(text, start, to, head.match())),
            detail(head, start, to));
      }
      if (quoted == null) {
        quoted = unquotedAfter(head);
      }
      if (quoted != null || start == head.from()) {
        return quoted;
      }
    }
    if (words.isOpeningQuote(start)) {
      int close = words.closingOf(start);
      if (close < 0 || close >= head.from()) {
        return null;
      }
      String inner = text.phrase(start + 1, close);
      if (head.isOutsideName() || head.type() == NamedHead.Type.PROGRAMME) {
        return new Candidate(
            start + 1, close, inner, List.of(text.phrase(start, to)), detail(head, start, to));
      }
      return new Candidate(
          start,
          to,
          forms.ofPhrase(text, start, to, head.match()),
          List.of(inner),
          detail(head, start, to));
    }
    if (text.matchesAt(start, PlaceName.class).stream().anyMatch(m -> m.to() == to)) {
      // a country may be called a federation or a union
      return null;
    }
    if (isOnlySentenceStart(start, head) || isOnlyCountry(start, head)) {
      return null;
    }
    if (isPlural(head) && head.isOutsideName()) {
      return null;
    }
    if (finals.isInflected() && isCommonNoun(head, start)) {
      return null;
    }
    if (head.isOutsideName()) {
      // the company's name is what stands before "company", when that is more than an adjective
      while (!words.lowerTail() && start + 1 < head.from() && text.has(start, Demonym.class)) {
        start++;
      }
      String name = text.phrase(start, head.from());
      boolean named =
          !text.has(start, Demonym.class)
              && !text.has(start, PlaceName.class)
              && !(finals.isInflected() && words.isQualifier(start));
      return named
          ? new Candidate(start, head.from(), name, List.of(), detail(head, start, to))
          : null;
    }
    List<String> aliases =
        head.longForm().isEmpty()
            ? List.of()
            : List.of(text.phrase(start, head.from()) + " " + head.longForm());
    String name = forms.ofPhrase(text, start, to, head.match());
    int end = head.kind() == OrganizationKind.EMBASSY ? withHost(to) : to;
    return end == to
        ? new Candidate(start, to, name, aliases, detail(head, start, to))
        : new Candidate(
            start, end, name + " " + text.phrase(to, end), List.of(name), detail(head, start, to));
  }

  /**
   * In a language with cases: several of a kind ("the ports of X"), or one whose only owner is a
   * country ("a port of X"), or a sentence's first word before a bare noun.
   */
  private boolean isCommonNoun(NamedHead head, int start) {
    boolean lower = !words.isCapitalized(head.from());
    Match<PlaceName> owner =
        text.matchesAt(start, PlaceName.class).stream()
            .filter(m -> m.to() == head.from())
            .findFirst()
            .orElse(null);
    if (lower && owner != null && isPlural(head.match().ending())) {
      return true;
    }
    boolean facility = head.type() == NamedHead.Type.FACILITY;
    boolean common =
        facility
            || head.type() == NamedHead.Type.PROGRAMME
            || head.isOutsideName()
            || head.kind() == OrganizationKind.UNIVERSITY;
    if (lower && common && owner != null && owner.sense().kind() == PlaceKind.COUNTRY) {
      return true;
    }
    boolean first = text.sentenceAt(start).from() == start;
    boolean owned =
        owner != null
            || words.isQualifier(start)
            || text.language().guessEnding(words.token(start).key(), 3).has(Feature.GENITIVE);
    return first
        && lower
        && start + 1 == head.from()
        && words.token(start).shape() == Shape.TITLE
        && (head.isOutsideName() || !owned);
  }

  /** An ending that says plural and leaves the case in no doubt has no reading in the singular. */
  private static boolean isPlural(Ending ending) {
    return ending.has(Feature.PLURAL)
        && ending.features().stream().filter(CASES::contains).count() == 1;
  }

  /** "Embassy of X in Y": the country where it stands belongs to its name. */
  private int withHost(int to) {
    if (!finals.isInflected() || to >= text.size() || !words.joined(to)) {
      return to;
    }
    return text.matchesAt(to, PlaceName.class).stream()
        .filter(m -> m.ending().has(Feature.LOCATIVE))
        .map(Match::to)
        .findFirst()
        .orElse(to);
  }

  /** A capital that is there only because a sentence begins with an everyday word. */
  private boolean isOnlySentenceStart(int start, NamedHead head) {
    if (text.sentenceAt(start).from() != start
        || !words.isFunction(start)
        || text.has(start, PlaceName.class)
        || text.has(start, Demonym.class)) {
      return false;
    }
    for (int i = start + 1; i < head.from(); i++) {
      if (words.isCapitalized(i)) {
        return false;
      }
    }
    return !words.isCapitalized(head.from());
  }

  /** "the market of X": a country does not make a name of a kind of place. */
  private boolean isOnlyCountry(int start, NamedHead head) {
    return head.type() == NamedHead.Type.FACILITY
        && text.matchesAt(start, PlaceName.class).stream()
            .anyMatch(
                m ->
                    m.to() == head.from()
                        && (m.sense().kind() == PlaceKind.COUNTRY || m.sense().country() == null));
  }

  /** "company “X”": the name follows its head in quotation marks. */
  /**
   * "The project ABC Network": a name without quotation marks behind a head in a language whose
   * names have one capital, when it is no place, person or native genitive.
   */
  private @Nullable Candidate unquotedAfter(NamedHead head) {
    int from = head.to();
    if (!finals.isInflected()
        || !(head.type() == NamedHead.Type.PROGRAMME || head.isOutsideName())
        || isPlural(head.match().ending())
        || words.organizationWord(from, OrganizationClass.LEGAL).isPresent()) {
      return null;
    }
    int end = from;
    boolean sure = false;
    while (end < text.size()
        && end - from < LONGEST_COMPANY
        && words.joined(end)
        && words.isCapitalized(end)
        && !words.isTitle(end)) {
      Shape shape = words.token(end).shape();
      sure |= shape == Shape.UPPER || shape == Shape.MIXED;
      if (end == from
          && text.matchesAt(end).stream()
              .anyMatch(
                  m -> m.sense() instanceof PlaceName || m.sense() instanceof Sense.GivenName)) {
        return null;
      }
      end++;
    }
    boolean several = end - from > 1;
    return sure && (several || end > from)
        ? new Candidate(
            from, end, text.phrase(from, end), List.of(), detail(head, head.from(), end))
        : null;
  }

  private @Nullable Candidate quotedAfter(NamedHead head) {
    int open = head.to();
    if (open >= text.size() || !words.joined(open) || !words.isOpeningQuote(open)) {
      return null;
    }
    int close = words.closingOf(open);
    return close < 0
        ? null
        : new Candidate(
            open + 1,
            close,
            text.phrase(open + 1, close),
            List.of(),
            detail(head, head.from(), close));
  }

  /** "A factory" names none. */
  private boolean isIndefinite(NamedHead head) {
    List<Match<OrganizationWord>> words =
        text.matchesAt(head.from(), OrganizationWord.class).stream()
            .filter(m -> m.to() == head.from() + 1)
            .toList();
    return !words.isEmpty() && words.stream().allMatch(m -> m.ending().has(Feature.ADJECTIVAL));
  }

  private boolean isPlural(NamedHead head) {
    return head.match().ending().has(Feature.PLURAL)
        || text.matchesAt(head.from(), OrganizationWord.class).stream()
            .anyMatch(m -> m.to() == head.from() + 1 && m.ending().has(Feature.PLURAL));
  }

  /** "The chambers of A, B and C", "the companies A and B": as many bodies as names. */
  private void list(NamedHead head, List<Candidate> out) {
    String one = singular(head);
    if (one.isEmpty() || head.type() != NamedHead.Type.ORGANIZATION) {
      return;
    }
    boolean company = head.isOutsideName() || head.kind() == OrganizationKind.BANK;
    List<Candidate> items = new ArrayList<>();
    int i = head.to();
    while (i < text.size() && words.joined(i) && i - head.from() < LONGEST_LIST) {
      int to = company ? brand(i) : initials.place(i);
      if (to <= i) {
        break;
      }
      int from = items.isEmpty() ? head.from() : i;
      boolean quoted = company && words.isOpeningQuote(i);
      String item = quoted ? text.phrase(i + 1, to - 1) : text.phrase(i, to);
      List<String> other = company && !quoted ? List.of(item) : List.of();
      items.add(
          new Candidate(from, to, quoted ? item : one + " " + item, other, detail(head, i, to)));
      i = to;
      while (i < text.size() && (words.isJoiner(i) || words.token(i).isAny("،,"))) {
        i++;
      }
      if (i == to) {
        break;
      }
    }
    if (items.size() > 1) {
      out.addAll(items);
    }
  }

  /** The head noun as a single body bears it; empty when its dictionary form is not known. */
  private String singular(NamedHead head) {
    for (Match<OrganizationWord> m : text.matchesAt(head.from(), OrganizationWord.class)) {
      if (m.to() == head.from() + 1 && !m.ending().lemma().isEmpty()) {
        String rest = text.phrase(head.from() + 1, Math.max(head.from() + 1, head.to()));
        return (m.ending().lemma() + " " + rest).strip();
      }
    }
    return "";
  }

  /** Index after the proper name of a company in a list; {@code i} when none begins there. */
  private int brand(int i) {
    if (words.isOpeningQuote(i)) {
      int close = words.closingOf(i);
      return close < 0 ? i : close + 1;
    }
    Optional<Match<OrganizationWord>> known = words.organizationWord(i, OrganizationClass.KNOWN);
    if (known.isPresent()) {
      return known.get().to();
    }
    int to = i;
    while (to < text.size()
        && to - i < LONGEST_NEWSROOM
        && words.joined(to)
        && words.token(to).isWord()
        && !words.isFunction(to)
        && !text.has(to, Demonym.class)) {
      to++;
    }
    return to;
  }

  private @Nullable Candidate beginningWith(NamedHead head) {
    HeadInitialNames.Extent extent = initials.extent(head);
    if (!extent.owned() || isIndefinite(head)) {
      return null;
    }
    int to = extent.to();
    if (words.isClosingQuote(to - 1) && head.isOutsideName()) {
      int open = Math.max(words.openingOf(to - 1), head.to() - 1);
      return new Candidate(
          open + 1,
          to - 1,
          text.phrase(open + 1, to - 1),
          List.of(),
          detail(head, head.from(), to));
    }
    return new Candidate(
        head.from(),
        to,
        text.phrase(head.from(), to),
        shorter(head, to),
        detail(head, head.from(), to));
  }

  /**
   * Other names of a body that its owner ends: without the country behind the owner's name, without
   * class words, and for the bodies whose task goes without saying, head and owner alone.
   */
  private List<String> shorter(NamedHead head, int to) {
    int owner = -1;
    int country = -1;
    int places = 0;
    StringBuilder plain = new StringBuilder();
    for (int i = head.from(); i < to; i++) {
      Optional<Match<PlaceName>> place = text.longestAt(i, PlaceName.class);
      boolean word = i >= head.to() && text.has(i, PlaceWord.class);
      if (i >= head.to() && (word || place.isPresent()) && owner < 0) {
        owner = i;
      }
      if (i >= head.to() && place.isPresent()) {
        places++;
        country =
            place.get().to() == to && place.get().sense().kind() == PlaceKind.COUNTRY ? i : -1;
      }
      if (!word) {
        plain.append(plain.length() == 0 ? "" : " ").append(words.token(i).text());
      }
    }
    List<String> out = new ArrayList<>();
    if (owner < 0) {
      return out;
    }
    out.add(plain.toString());
    if (country > owner && places > 1 && !words.isJoiner(country - 1)) {
      out.add(text.phrase(head.from(), country));
      out.add(plain.substring(0, plain.length() - text.phrase(country, to).length()).strip());
    }
    if (head.match().sense() instanceof OrganizationWord o && o.flags().contains("general")) {
      String first = words.token(head.from()).text();
      out.add(first + " " + text.phrase(owner, country > owner && places > 1 ? country : to));
    }
    out.removeIf(a -> a.equals(text.phrase(head.from(), to)));
    return out;
  }

  /** "According to X,": without capitals what a credit names is a newsroom by being named there. */
  private void credited(int i, List<Candidate> out) {
    if (words.capitals()) {
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
                || text.matchesAt(to, RelationWord.class).stream()
                    .anyMatch(m -> m.sense().relation() == Relation.SOURCE)
                || text.matchesAt(to, Speech.class).stream()
                    .anyMatch(m -> m.sense().type() == SpeechClass.CREDIT_BEFORE));
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
    return text.matchesAt(i, DateWord.class).stream()
        .anyMatch(
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

  /** A legal form with the name before or after it. */
  private void legal(int i, List<Candidate> out) {
    Optional<Match<OrganizationWord>> found =
        words
            .organizationWord(i, OrganizationClass.LEGAL)
            .filter(m -> !m.sense().flags().contains("trade"));
    if (found.isEmpty()) {
      return;
    }
    int to = found.get().to();
    OrganizationDetail detail = new OrganizationDetail(OrganizationKind.COMPANY, null);
    if (to < text.size() && words.joined(to) && words.isOpeningQuote(to)) {
      int close = words.closingOf(to);
      if (close > 0) {
        out.add(
            new Candidate(
                to + 1,
                close,
                text.phrase(to + 1, close),
                List.of(text.phrase(i, close + 1)),
                detail));
        return;
      }
    }
    int start = i;
    if (i > 0 && words.joined(i) && words.isClosingQuote(i - 1)) {
      int open = words.openingOf(i - 1);
      if (open >= 0) {
        out.add(
            new Candidate(
                open + 1,
                i - 1,
                text.phrase(open + 1, i - 1),
                List.of(text.phrase(open + 1, to)),
                detail));
        return;
      }
    }
    while (start > 0
        && i - start < LONGEST_COMPANY
        && words.joined(start)
        && words.isCapitalized(start - 1)
        && !words.isTitle(start - 1)) {
      start--;
    }
    while (!words.lowerTail() && start + 1 < i && text.has(start, Demonym.class)) {
      start++;
    }
    if (start < i) {
      String name = forms.ofPhrase(text, start, to, found.get());
      out.add(new Candidate(start, to, name, List.of(text.phrase(start, i)), detail));
      return;
    }
    if (text.language().profile().headFinal() && !words.lowerTail()) {
      return;
    }
    int end = to;
    while (end < text.size() && end - to < 4 && words.joined(end) && words.isCapitalized(end)) {
      end++;
    }
    if (end > to && words.capitals()) {
      out.add(new Candidate(to, end, text.phrase(to, end), List.of(text.phrase(i, end)), detail));
    }
  }

  /** An abbreviation in brackets right behind a name is another name of it. */
  private Candidate withAbbreviation(Candidate c) {
    int open = c.to();
    if (open + 2 >= text.size() || !words.token(open).is('(')) {
      return c;
    }
    int close = open + 1;
    while (close < text.size() && close - open < 6 && !words.token(close).is(')')) {
      close++;
    }
    if (close >= text.size() || !words.token(close).is(')')) {
      return c;
    }
    boolean single = close == open + 2 && words.token(open + 1).isWord();
    boolean abbreviation =
        single
            && (words.token(open + 1).shape() == Shape.UPPER
                || words.token(open + 1).shape() == Shape.MIXED);
    boolean foreign =
        words.token(open + 1).isWord()
            && words.token(open + 1).shape().isCapitalized()
            && !text.has(open + 1, PlaceName.class)
            && c.isOrganization();
    boolean uncased =
        single
            && !words.capitals()
            && c.isOrganization()
            && !words.isFunction(open + 1)
            && !text.has(open + 1, PlaceName.class);
    if (!abbreviation && !foreign && !uncased) {
      return c;
    }
    List<String> aliases = new ArrayList<>(c.aliases());
    aliases.add(text.phrase(open + 1, close));
    return c.withAliases(aliases);
  }

  private Detail detail(NamedHead head, int from, int to) {
    return switch (head.type()) {
      case PROGRAMME -> new ProgrammeDetail();
      case FACILITY ->
          new PlaceDetail(
              PlaceKind.FACILITY, text.phrase(from, to), country(from, to), null, false);
      case ORGANIZATION ->
          new OrganizationDetail(
              head.kind() == null ? OrganizationKind.OTHER : head.kind(), country(from, to));
    };
  }

  /** The country of the first place or demonym inside the name. */
  private @Nullable String country(int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Match<PlaceName>> place = text.longestAt(i, PlaceName.class);
      if (place.isPresent() && place.get().sense().country() != null) {
        return place.get().sense().country();
      }
      Optional<Match<Demonym>> demonym = text.longestAt(i, Demonym.class);
      if (demonym.isPresent()) {
        return demonym.get().sense().country();
      }
    }
    return null;
  }
}
