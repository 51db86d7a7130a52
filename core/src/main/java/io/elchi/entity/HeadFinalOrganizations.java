// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.language.Ending;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.Demonym;
import io.elchi.language.Sense.OrganizationClass;
import io.elchi.language.Sense.OrganizationWord;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.PlaceWord;
import io.elchi.model.OrganizationKind;
import io.elchi.model.PlaceKind;
import io.elchi.text.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that end with their head noun: "X Chamber of Trade" where the language puts "chamber"
 * last.
 */
final class HeadFinalOrganizations {
  private static final int LONGEST_COMPANY = 6;

  private final Words words;
  private final AnalyzedText text;
  private final HeadDetails details;
  private final DictionaryForms forms;
  private final HeadFinalNames finals;
  private final NamesBehindNouns behind;

  HeadFinalOrganizations(Words words, DictionaryForms forms, NamesBehindNouns behind) {
    this.words = words;
    this.text = words.text();
    this.details = new HeadDetails(words);
    this.forms = forms;
    this.finals = new HeadFinalNames(words);
    this.behind = behind;
  }

  @Nullable Candidate endingWith(NamedHead head) {
    if (finals.isLed(head)) {
      return null;
    }
    int start = finals.start(head.from(), head.match().ending());
    int to = head.to();
    if (head.isOutsideName() && finals.isInflected() && hasJoiner(start, head.from())) {
      // "the minister and the firm": "and" joins no words of a firm's name without marks
      start = head.from();
    }
    boolean quotedBefore =
        !finals.isInflected() && head.from() > 0 && words.isClosingQuote(head.from() - 1);
    if (start == head.from()
        || (head.isOutsideName() && (!quotedBefore || !words.isOpeningQuote(start)))
        || finals.isInflected()) {
      Candidate quoted = quotedAfter(head);
      if (quoted != null && start < head.from() && !head.isOutsideName()) {
        // "X region's support society “Y”": one body with two names
        return new Candidate(
            start,
            quoted.to() + 1,
            quoted.name(),
            List.of(forms.ofPhrase(text, start, to, head.match())),
            details.of(head, start, to));
      }
      if (quoted == null) {
        quoted = unquotedAfter(head);
      }
      if (quoted == null && head.kind() == OrganizationKind.COMPANY) {
        quoted = behind.name(to, head.match().ending());
      }
      if (quoted != null || start == head.from()) {
        return quoted != null ? quoted : localBody(head);
      }
    }
    if (words.isOpeningQuote(start)) {
      int close = words.closingOf(start);
      if (close < 0 || close >= head.from()) {
        return null;
      }
      String inner = text.phrase(start + 1, close);
      if (head.isOutsideName()
          || head.type() == NamedHead.Type.PROGRAMME
          || isApposition(head, close)) {
        return new Candidate(
            start + 1, close, inner, List.of(text.phrase(start, to)), details.of(head, start, to));
      }
      return new Candidate(
          start,
          to,
          forms.ofPhrase(text, start, to, head.match()),
          List.of(inner),
          details.of(head, start, to));
    }
    if (text.any(start, PlaceName.class, m -> m.to() == to)) {
      // a country may be called a federation or a union
      return null;
    }
    if (isOnlySentenceStart(start, head)
        || isOnlyCountry(start, head)
        || (head.type() == NamedHead.Type.PROGRAMME && isGeneric(start, head))) {
      return null;
    }
    if (head.isPlural(words) && head.isOutsideName()) {
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
          ? new Candidate(start, head.from(), name, List.of(), details.of(head, start, to))
          : null;
    }
    List<String> aliases =
        head.longForm().isEmpty()
            ? List.of()
            : List.of(text.phrase(start, head.from()) + " " + head.longForm());
    String name = forms.ofPhrase(text, start, to, head.match());
    int capitals = capitalsBehind(to);
    if (capitals > to) {
      return new Candidate(
          start, capitals, name, List.of(text.phrase(to, capitals)), details.of(head, start, to));
    }
    int end = staysAbroad(head, start) ? withHost(to) : to;
    return end == to
        ? new Candidate(start, to, name, aliases, details.of(head, start, to))
        : new Candidate(
            start,
            end,
            name + " " + text.phrase(to, end),
            List.of(name),
            details.of(head, start, to));
  }

  private boolean hasJoiner(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isJoiner(i)) {
        return !words.isOpeningQuote(from);
      }
    }
    return false;
  }

  /**
   * "Region's department of industry and trade": a public body of the region, town or district that
   * the text speaks of, written without any capital.
   */
  private @Nullable Candidate localBody(NamedHead head) {
    boolean task =
        head.kind() == OrganizationKind.AGENCY || head.kind() == OrganizationKind.MINISTRY;
    if (!task || !words.lowerTail() || finals.isInflected() || isPlural(head.match().ending())) {
      return null;
    }
    int i = head.from() - 1;
    while (words.inSentence(i, head.from())
        && head.from() - i <= LONGEST_COMPANY + 2
        && words.joined(i + 1)
        && NamedHead.at(words, i) == null) {
      boolean word = words.token(i).isWord();
      boolean local =
          text.any(
              i,
              PlaceWord.class,
              m -> m.ending().length() == 0 && m.sense().kind() != PlaceKind.FACILITY);
      if (local && word && head.from() - i > 1) {
        String name = forms.ofPhrase(text, i, head.to(), head.match());
        String tail = name.substring(name.lastIndexOf(' '));
        return new Candidate(
            i,
            head.to(),
            name,
            List.of(text.phrase(i + 1, head.from()) + tail),
            details.of(head, i, head.to()));
      }
      boolean part = words.isQualifier(i) || words.isJoiner(i) || words.token(i).is(',');
      if (!part || (word && words.isTitle(i))) {
        return null;
      }
      i--;
    }
    return null;
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
    if (lower
        && head.kind() == OrganizationKind.COMPANY
        && !head.isOutsideName()
        && (owner != null || !text.has(start, PlaceName.class))) {
      // "a factory of X": a plant's name says where it is and what it makes
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

  /**
   * "“X” factory", "“X” society": where only the first word of a name has a capital and quotation
   * marks hold the name, a plant's or a society's noun behind them only says what it is.
   */
  private boolean isApposition(NamedHead head, int close) {
    return words.lowerTail()
        && !finals.isInflected()
        && close + 1 == head.from()
        && !words.isCapitalized(head.from())
        && (head.kind() == OrganizationKind.COMPANY
            || head.kind() == OrganizationKind.ASSOCIATION
            || head.kind() == OrganizationKind.MEDIA);
  }

  /** Embassies, and offices and chambers of one country in another. */
  private boolean staysAbroad(NamedHead head, int start) {
    OrganizationKind kind = head.kind();
    boolean office =
        (kind == OrganizationKind.AGENCY && head.match().sense() instanceof OrganizationWord o)
            && o.flags().contains("abroad");
    boolean chamber =
        kind == OrganizationKind.CHAMBER
            && finals.isInflected()
            && text.any(
                start,
                PlaceName.class,
                m ->
                    m.sense().kind() == PlaceKind.COUNTRY
                        && !text.language().profile().country().equals(m.sense().country()));
    return kind == OrganizationKind.EMBASSY || office || chamber;
  }

  /** "The fund of X ABC": its abbreviation right behind the name, without brackets. */
  private int capitalsBehind(int to) {
    boolean capitals =
        finals.isInflected()
            && to < text.size()
            && words.joined(to)
            && words.isAcronym(to)
            && words.organizationWord(to, OrganizationClass.KNOWN).isEmpty()
            && words.organizationWord(to, OrganizationClass.LEGAL).isEmpty();
    return capitals ? to + 1 : to;
  }

  /** "Embassy of X in Y": the country where it stands belongs to its name. */
  private int withHost(int to) {
    if (!finals.isInflected() || to >= text.size() || !words.joined(to)) {
      return to;
    }
    return text.matchesAt(to, PlaceName.class).stream()
        .filter(m -> m.ending().has(Feature.LOCATIVE))
        .filter(m -> m.sense().kind() != PlaceKind.FACILITY)
        .map(Match::to)
        .findFirst()
        .orElse(to);
  }

  /**
   * "EU projects", "work programme of the year", "programme of the buyers' mission": kinds of
   * programmes, and programmes of a trip, are no named ones.
   */
  private boolean isGeneric(int start, NamedHead head) {
    if (!words.capitals() || words.lowerTail()) {
      return false;
    }
    boolean one = head.from() - start == 1;
    if (text.has(start, Sense.DateWord.class) || (one && head.isPlural(words))) {
      return true;
    }
    for (int i = start; i < head.from(); i++) {
      if (text.any(
          i,
          Sense.Trigger.class,
          m ->
              m.sense().type() == Sense.TriggerType.MISSION
                  && m.sense().flags().contains("people"))) {
        return true;
      }
    }
    return false;
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
        && text.any(
            start,
            PlaceName.class,
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
        || from >= text.size()
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
          && Any.of(
              text.matchesAt(end),
              m -> m.sense() instanceof PlaceName || m.sense() instanceof Sense.GivenName)) {
        return null;
      }
      end++;
    }
    boolean several = end - from > 1;
    return sure && (several || end > from)
        ? new Candidate(
            from, end, text.phrase(from, end), List.of(), details.of(head, head.from(), end))
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
            details.of(head, head.from(), close));
  }

  /** An ending that says plural and leaves the case in no doubt has no reading in the singular. */
  private static boolean isPlural(Ending ending) {
    return ending.has(Feature.PLURAL) && NamedHead.isOneCase(ending);
  }
}
