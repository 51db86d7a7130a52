// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.entity.Candidate.Office;
import io.elchi.entity.Candidate.OrganizationDetail;
import io.elchi.entity.Candidate.PlaceDetail;
import io.elchi.language.Ending;
import io.elchi.language.Feature;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.language.Sense.Demonym;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.PlaceWord;
import io.elchi.language.Sense.RelationWord;
import io.elchi.language.Sense.Title;
import io.elchi.language.Sense.TitleType;
import io.elchi.model.OrganizationKind;
import io.elchi.model.PlaceKind;
import io.elchi.model.PositionRole;
import io.elchi.text.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads titles beside names: their role, and the organisation or place they are of. */
final class Titles {
  private static final int LONGEST_FUNCTION = 8;
  private static final int LONGEST_COMPLEMENT = 16;
  private static final int MOST_TITLES = 3;
  private static final int LONGEST_BRACKETS = 6;
  private static final int LONGEST_OWNER = 60;
  private static final int LONGEST_PLACE = 4;

  private final Words words;
  private final AnalyzedText text;

  /** Owners by the token that they begin at, and by the one after them. */
  private final Map<Integer, List<Candidate>> starting = new HashMap<>();

  private final Map<Integer, List<Candidate>> ending = new HashMap<>();

  private final List<List<Match<Title>>> endingAt;

  /** Titles of a text whose organisations and places are known. */
  Titles(Words words, List<Candidate> owners) {
    this.words = words;
    this.text = words.text();
    for (Candidate owner : owners) {
      if (!owner.isPerson()) {
        starting.computeIfAbsent(owner.from(), k -> new ArrayList<>()).add(owner);
        ending.computeIfAbsent(owner.to(), k -> new ArrayList<>()).add(owner);
      }
    }
    this.endingAt = new ArrayList<>();
    for (int i = 0; i <= text.size(); i++) {
      endingAt.add(List.of());
    }
    for (int i = 0; i < text.size(); i++) {
      for (Match<Title> m : text.matchesAt(i, Title.class)) {
        List<Match<Title>> list = new ArrayList<>(endingAt.get(m.to()));
        list.add(m);
        list.sort(Comparator.comparingInt((Match<Title> t) -> t.length()).reversed());
        endingAt.set(m.to(), list);
      }
    }
  }

  /**
   * Titles that belong to one name.
   *
   * @param offices nearest first
   * @param nearest the title next to the name, whose ending shows the name's case
   * @param from index of the first token of titles and owners
   */
  record Found(List<Office> offices, Match<Title> nearest, int from) {}

  /** The titles that end right before a name. */
  @Nullable Found before(int name) {
    int at = skipHonorifics(name);
    at = skipWhere(at);
    if (at > 1 && words.isOpeningQuote(at - 1)) {
      at = skipHonorifics(at - 1);
    }
    at = skipField(skipCopula(skipModifiers(at)));
    Match<Title> title = real(at);
    if (title == null && !text.language().profile().headFinal()) {
      return beforeComplement(at);
    }
    if (title == null) {
      Found around = aroundOwner(at);
      if (around != null) {
        return around;
      }
    }
    if (title == null
        && at > 1
        && words.joined(at)
        && (words.token(at - 1).is(',') || words.isDash(at - 1))) {
      // "governor of X, Name Surname"
      title = real(at - 1);
    }
    if (title == null || !follows(title.to(), name)) {
      return null;
    }
    List<Office> offices = new ArrayList<>();
    Match<Title> nearest = title;
    int from = title.from();
    while (title != null && offices.size() < MOST_TITLES) {
      Candidate owner = ownerBefore(title.from());
      offices.add(
          new Office(
              text.phrase(title.from(), title.to()), role(title, owner, title.from()), owner));
      from = owner != null ? Math.min(owner.from(), title.from()) : title.from();
      int left = from;
      if (left > 0
          && words.joined(left)
          && (words.isJoiner(left - 1) || words.token(left - 1).is(','))) {
        left--;
      }
      title = left > 0 && words.joined(left) ? real(left) : null;
    }
    return new Found(shared(offices, nearest), nearest, from);
  }

  /** "President and director of X": titles that are joined are of the same body. */
  private List<Office> shared(List<Office> offices, Match<Title> nearest) {
    if (offices.size() != 2
        || offices.get(0).owner() != null
        || offices.get(0).role() != PositionRole.OTHER
        || nearest.sense().type() != TitleType.HEAD
        || nearest.from() == 0
        || !words.isJoiner(nearest.from() - 1)) {
      return offices;
    }
    Candidate owner = offices.get(1).owner();
    PositionRole role =
        owner == null ? offices.get(1).role() : role(nearest, owner, nearest.from());
    boolean heads = role != PositionRole.OTHER;
    return heads
        ? List.of(new Office(offices.get(0).title(), role, owner), offices.get(1))
        : offices;
  }

  /**
   * "His deputy", "and deputy" behind a person: what the deputy is follows from that person's
   * position.
   */
  @Nullable Office deputyOf(Found before, List<Office> principal) {
    Office own = before.offices().get(0);
    int at = before.nearest().from();
    boolean bare =
        before.nearest().sense().type() == TitleType.DEPUTY_HEAD
            && own.owner() == null
            && own.role() == PositionRole.OTHER
            && at > 0
            && words.joined(at)
            && (words.isJoiner(at - 1)
                || text.any(
                    at - 1,
                    Sense.Speech.class,
                    m -> m.sense().type() == Sense.SpeechClass.PRONOUN));
    if (!bare || principal.isEmpty()) {
      return null;
    }
    Office of = principal.get(0);
    PositionRole role = deputy(of.role());
    return role == PositionRole.OTHER ? null : new Office(own.title(), role, of.owner());
  }

  /** Whether a name stands close enough behind its title; a line may break between them. */
  private boolean follows(int titleEnd, int name) {
    int next = titleEnd < text.size() ? titleEnd : name;
    return words.joined(next)
        || (words.capitals()
            && words.token(next).linesBefore() == 1
            && text.sentenceAt(next - 1).index() == text.sentenceAt(next).index());
  }

  /**
   * "president of the chamber of X Name", "minister of industry and trade of X, Name": what the
   * title is of stands between it and the name.
   */
  private @Nullable Found beforeComplement(int name) {
    int end = name;
    if (end > 1 && words.joined(end) && words.token(end - 1).isAny(",،؛")) {
      end--;
    }
    if (end > 0 && words.isJoiner(end - 1)) {
      return null;
    }
    int i = end;
    while (i > 0 && end - i < LONGEST_COMPLEMENT && words.joined(i)) {
      Candidate owner = ownerEndingAt(i);
      Match<Title> title = real(i);
      if (title != null && i < end) {
        Candidate of = ownerAfter(title.to());
        if (of != null && of.from() >= end) {
          of = null;
        }
        Office office =
            new Office(text.phrase(title.from(), title.to()), role(title, of, title.from()), of);
        return new Found(List.of(office), title, title.from());
      }
      if (owner != null) {
        i = owner.from();
      } else if (isComplement(i - 1)) {
        i--;
      } else {
        return null;
      }
    }
    return null;
  }

  /** Whether a word may stand between a title and the name that it belongs to. */
  private boolean isComplement(int i) {
    return words.isQualifier(i)
        || words.isJoiner(i)
        || text.has(i, Demonym.class)
        || text.has(i, PlaceName.class)
        || text.has(i, PlaceWord.class)
        || text.any(i, RelationWord.class, m -> m.sense().relation() == Relation.PLACE)
        || (words.token(i).isAny("،,") && words.isQualifier(i - 1));
  }

  private @Nullable Candidate ownerEndingAt(int end) {
    Candidate best = null;
    for (Candidate c : ending.getOrDefault(end, List.of())) {
      if (best == null || c.from() < best.from()) {
        best = c;
      }
    }
    return best;
  }

  /** "ambassador in X Name": the owner stands between title and name. */
  private @Nullable Found aroundOwner(int name) {
    for (Candidate owner : ending.getOrDefault(name, List.of())) {
      if (words.joined(name)) {
        Match<Title> title = real(owner.from());
        if (title != null && words.joined(owner.from())) {
          Office office =
              new Office(
                  text.phrase(title.from(), title.to()), role(title, owner, title.from()), owner);
          return new Found(List.of(office), title, title.from());
        }
      }
    }
    return null;
  }

  /** The titles that stand right behind a name, after a comma or without one. */
  @Nullable Found after(int end, boolean commaNeeded) {
    int at = end;
    boolean comma = false;
    while (at < text.size()
        && at - end < 2
        && words.joined(at)
        && words.token(at).isAny(",،؛»\"”)('’›")) {
      comma |= words.token(at).isAny(",،؛(");
      at++;
    }
    if (at >= text.size() || (commaNeeded && !comma) || !words.joined(at)) {
      return null;
    }
    Match<Title> title = realAt(at);
    boolean byOwner = false;
    if (title == null && text.language().profile().headFinal()) {
      // "Name, company's director": the owner stands between
      int start = skipLegalForm(at);
      Candidate owner = ownerStartingAt(start);
      int behind = owner == null ? text.size() : skipBrackets(owner.to());
      if (owner != null && behind < text.size() && (start == at || words.joined(behind))) {
        title = realAt(behind);
        byOwner = title != null;
        at = byOwner ? start : at;
      }
    }
    if (title == null || belongsBehind(title)) {
      return null;
    }
    List<Office> offices = new ArrayList<>();
    Candidate owner = byOwner ? ownerStartingAt(at) : ownerAfter(title.to());
    if (owner == null) {
      owner = ownerBefore(title.from());
    }
    offices.add(
        new Office(text.phrase(title.from(), title.to()), role(title, owner, title.from()), owner));
    int next = owner != null && owner.to() > title.to() ? owner.to() : title.to();
    if (next + 1 < text.size() && words.joined(next) && words.isJoiner(next)) {
      Match<Title> second = realAt(next + 1);
      if (second != null) {
        Candidate secondOwner = ownerAfter(second.to());
        offices.add(
            new Office(
                text.phrase(second.from(), second.to()),
                role(second, secondOwner, second.from()),
                secondOwner));
      }
    }
    return new Found(offices, title, title.from());
  }

  /** "The firm “X”": head noun or legal form and opening mark before the name of an owner. */
  private int skipLegalForm(int at) {
    int i = at;
    while (i < text.size()
        && i - at < 2
        && words.joined(i)
        && (words.organizationWord(i, Sense.OrganizationClass.LEGAL).isPresent()
            || NamedHead.at(words, i) != null)) {
      i++;
    }
    return i > at && i < text.size() && words.isOpeningQuote(i) ? i + 1 : at;
  }

  /** Index after a closing mark and a remark in brackets behind an owner. */
  private int skipBrackets(int at) {
    int i = at;
    if (i < text.size() && words.isClosingQuote(i)) {
      i++;
    }
    if (i >= text.size() || !words.token(i).is('(')) {
      return i;
    }
    int close = i + 1;
    while (close < text.size() && close - i <= LONGEST_BRACKETS && !words.token(close).is(')')) {
      close++;
    }
    return close < text.size() && words.token(close).is(')') ? close + 1 : i;
  }

  /**
   * Where titles stand before names too: a title with a name right behind it is that name's, and
   * one in the plural is nobody's.
   */
  private boolean belongsBehind(Match<Title> title) {
    if (!text.language().nameForms().hasCases() || !text.language().profile().titleBefore()) {
      return false;
    }
    boolean name =
        title.to() < text.size()
            && words.joined(title.to())
            && words.token(title.to()).shape() == Shape.TITLE
            && !text.has(title.to(), PlaceName.class);
    Ending ending = title.ending();
    boolean plural =
        ending.has(Feature.PLURAL)
            && !ending.has(Feature.ACCUSATIVE)
            && !ending.has(Feature.GENITIVE);
    return name || plural;
  }

  /** Index before the forms of address that end at a name. */
  int skipHonorifics(int name) {
    int at = name;
    for (int k = 0; k < 4 && at > 0 && words.joined(at); k++) {
      int dot = words.token(at - 1).is('.') ? at - 1 : at;
      Match<Title> honorific = honorific(at);
      if (honorific == null) {
        honorific = honorific(dot);
      }
      if (honorific == null) {
        break;
      }
      at = honorific.from();
    }
    return at;
  }

  /** "The ambassador in X Name": the place, in its own case, stands between title and name. */
  private int skipWhere(int name) {
    if (!text.language().nameForms().hasCases()) {
      return name;
    }
    for (int i = Math.max(0, name - LONGEST_PLACE); i < name; i++) {
      for (Match<PlaceName> m : text.matchesAt(i, PlaceName.class)) {
        boolean where =
            m.ending().has(Feature.LOCATIVE) || words.token(name - 1).shape() == Shape.UPPER;
        if (m.to() == name && where && real(i) != null) {
          return i;
        }
      }
    }
    return name;
  }

  /** "The deputy for economic affairs Name": the field stands between title and name. */
  private int skipField(int name) {
    boolean field =
        name > 0
            && text.language().profile().headFinal()
            && words.joined(name)
            && text.any(
                name - 1,
                RelationWord.class,
                m -> !m.sense().before() && m.sense().relation() == Relation.TOPIC);
    for (int i = name - 1; field && i > 0 && name - i <= LONGEST_FUNCTION; i--) {
      if (!words.joined(i) || words.token(i).shape() != Shape.LOWER) {
        return name;
      }
      if (real(i) != null) {
        return i;
      }
    }
    return name;
  }

  /** "Acting", "former" may stand between title and name. */
  private int skipModifiers(int name) {
    for (Match<Title> m : endingAt.get(name)) {
      if (m.sense().type() == TitleType.ACTING || m.sense().type() == TitleType.FORMER) {
        return m.from();
      }
    }
    return name;
  }

  /** "Who is president": a participle of "to be" may stand between title and name. */
  private int skipCopula(int name) {
    if (name < 2 || !words.joined(name) || words.token(name - 1).shape() != Shape.LOWER) {
      return name;
    }
    boolean copula =
        text.any(
            name - 1,
            Sense.Trigger.class,
            m ->
                m.length() == 1
                    && m.sense().type() == Sense.TriggerType.SUPPORT
                    && m.ending().has(Feature.PARTICIPLE));
    return copula ? name - 1 : name;
  }

  private @Nullable Match<Title> honorific(int end) {
    return endingAt.get(end).stream()
        .filter(m -> m.sense().type() == TitleType.HONORIFIC)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Match<Title> real(int end) {
    // of one word's readings the singular: one name follows
    return endingAt.get(end).stream()
        .filter(m -> isReal(m.sense()) && !Words.isOffice(m) && mayPrecedeName(m))
        .min(
            Comparator.comparingInt((Match<Title> m) -> -m.length())
                .thenComparing(m -> m.ending().has(Feature.PLURAL)))
        .orElse(null);
  }

  /**
   * Where names do not agree with their titles, a title in a case of its own belongs to the
   * sentence.
   */
  private boolean mayPrecedeName(Match<Title> m) {
    return text.language().nameForms().hasCases()
        || !m.ending()
            .hasAny(
                Feature.LOCATIVE,
                Feature.DATIVE,
                Feature.ABLATIVE,
                Feature.ACCUSATIVE,
                Feature.GENITIVE);
  }

  /** The longest title that begins at a token and is no form of address, or null. */
  @Nullable Match<Title> startingAt(int i) {
    return realAt(i);
  }

  /** A title that stands by itself, with what it is of. */
  Office office(Match<Title> title) {
    Candidate owner = ownerAfter(title.to());
    return new Office(
        text.phrase(title.from(), title.to()), role(title, owner, title.from()), owner);
  }

  private @Nullable Match<Title> realAt(int start) {
    return text.matchesAt(start, Title.class).stream()
        .filter(m -> isReal(m.sense()) && !Words.isOffice(m))
        .findFirst()
        .orElse(null);
  }

  private static boolean isReal(Title t) {
    return t.type() == TitleType.ROLE
        || t.type() == TitleType.HEAD
        || t.type() == TitleType.DEPUTY_HEAD;
  }

  /** A place in a case of its own says where somebody works and not of what. */
  private boolean isWhere(Candidate c, int title) {
    return c.isPlace()
        && c.to() == title
        && text.language().nameForms().hasCases()
        && text.matchesAt(c.from(), PlaceName.class).stream()
            .anyMatch(
                m ->
                    m.to() == c.to()
                        && m.ending().has(Feature.LOCATIVE)
                        && !m.ending().has(Feature.GENITIVE));
  }

  private @Nullable Candidate ownerBefore(int title) {
    Candidate best = null;
    for (int end = title - LONGEST_BRACKETS; end <= title + LONGEST_OWNER; end++) {
      for (Candidate c : ending.getOrDefault(end, List.of())) {
        boolean touches =
            end == title
                || (c.from() < title && end > title)
                || (end < title && onlyBrackets(end, title));
        if (touches
            && !isWhere(c, title)
            && (best == null || c.to() - c.from() > best.to() - best.from())) {
          best = c;
        }
      }
    }
    return best;
  }

  /** "Chamber (ABC) president": an abbreviation in brackets may stand between. */
  private boolean onlyBrackets(int from, int to) {
    return (words.token(from).is('(') && words.token(to - 1).is(')'))
        || (to > from && words.isClosingQuote(from) && (to == from + 1 || isLegal(from + 1, to)));
  }

  /** Whether a legal form fills the gap between a quoted name and its title. */
  private boolean isLegal(int from, int to) {
    return text.any(
        from,
        Sense.OrganizationWord.class,
        m -> m.sense().type() == Sense.OrganizationClass.LEGAL && m.to() == to);
  }

  private @Nullable Candidate ownerAfter(int end) {
    if (text.language().profile().headFinal()) {
      return null;
    }
    Candidate around = ownerBefore(end);
    if (around != null && around.from() < end && around.to() > end) {
      // "president of the chamber" and "chamber of X" share a word
      return around;
    }
    for (int i = end; i < text.size() && i - end < LONGEST_FUNCTION && words.joined(i); i++) {
      Candidate c = ownerStartingAt(i);
      if (c != null) {
        return c;
      }
      if (!words.token(i).isWord() || words.text().has(i, Sense.Speech.class)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Candidate ownerStartingAt(int i) {
    Candidate best = null;
    for (Candidate c : starting.getOrDefault(i, List.of())) {
      if (best == null || c.to() > best.to()) {
        best = c;
      }
    }
    return best;
  }

  private PositionRole role(Match<Title> title, @Nullable Candidate owner, int at) {
    Title t = title.sense();
    if (t.type() == TitleType.ROLE && t.role() != null) {
      if (t.role() == PositionRole.COMPANY_HEAD
          && owner != null
          && owner.detail() instanceof OrganizationDetail o
          && isPublic(o.kind())) {
        // a board member of a chamber or of a ministry's agency heads no company
        return PositionRole.OTHER;
      }
      return t.role();
    }
    PositionRole head = owner != null ? headOf(owner) : genericOwner(at);
    if (t.type() == TitleType.HEAD && !headsSuch(t, owner, head)) {
      return PositionRole.OTHER;
    }
    if (t.type() == TitleType.HEAD) {
      return head == PositionRole.OTHER && owner == null ? otherwise(t) : head;
    }
    PositionRole superior = superior(title);
    return deputy(superior == PositionRole.OTHER ? head : superior);
  }

  private static PositionRole deputy(PositionRole role) {
    return switch (role) {
      case GOVERNOR -> PositionRole.DEPUTY_GOVERNOR;
      case MAYOR -> PositionRole.DEPUTY_MAYOR;
      case MINISTER -> PositionRole.DEPUTY_MINISTER;
      default -> PositionRole.OTHER;
    };
  }

  /** The role that a title has by itself, where nothing says what it is of. */
  private static PositionRole otherwise(Title t) {
    for (String flag : t.flags()) {
      if (flag.startsWith("alone-")) {
        return PositionRole.fromCode(flag.substring("alone-".length()));
      }
    }
    return PositionRole.OTHER;
  }

  /**
   * The title whose deputy this is, on the side where the language puts it, with a long function
   * between.
   */
  private PositionRole superior(Match<Title> deputy) {
    int step = text.language().profile().headFinal() ? -1 : 1;
    int i = step < 0 ? deputy.from() - 1 : deputy.to();
    for (int n = 0; n < LONGEST_FUNCTION && words.inSentence(i, deputy.from()); n++, i += step) {
      for (Match<Title> m : text.matchesAt(i, Title.class)) {
        if (m.sense().type() == TitleType.ROLE
            && m.sense().role() != null
            && (step > 0 || m.to() == deputy.from() || m.ending().has(Feature.GENITIVE))) {
          return m.sense().role();
        }
        if (m.sense().type() == TitleType.HEAD && step < 0 && m.ending().has(Feature.GENITIVE)) {
          // "governor's deputy for …": whose deputy it is follows from what the governor is of
          Candidate owner = ownerBefore(m.from());
          return owner == null ? PositionRole.OTHER : headOf(owner);
        }
      }
      if (words.token(i).isAny(".;؛:")) {
        break;
      }
    }
    return PositionRole.OTHER;
  }

  /** "director of the company": a head noun without a name still tells the role. */
  private PositionRole genericOwner(int title) {
    if (text.language().profile().headFinal()) {
      for (int i = title - 1; i >= 0 && title - i <= 4 && words.joined(i + 1); i--) {
        NamedHead head = NamedHead.at(words, i);
        if (head != null && head.to() <= title && head.kind() != null) {
          return byKind(head.kind());
        }
      }
    } else {
      NamedHead head = title + 1 < text.size() ? NamedHead.at(words, title + 1) : null;
      if (head != null && head.kind() != null) {
        return byKind(head.kind());
      }
    }
    return PositionRole.OTHER;
  }

  /** Flags such as {@code of-company} limit a title to organisations of those kinds. */
  private static boolean headsSuch(Title t, @Nullable Candidate owner, PositionRole head) {
    boolean limited = false;
    for (String flag : t.flags()) {
      if (flag.startsWith("of-")) {
        limited = true;
        PositionRole role = byKind(OrganizationKind.fromCode(flag.substring(3)));
        if (head == role && (owner == null || owner.isOrganization())) {
          return true;
        }
      }
    }
    return !limited;
  }

  private PositionRole headOf(Candidate owner) {
    if (owner.detail() instanceof OrganizationDetail o) {
      if (o.kind() == OrganizationKind.GOVERNMENT && isNational(owner)) {
        return PositionRole.OTHER;
      }
      return o.kind() == OrganizationKind.GOVERNMENT && isRegional(owner)
          ? PositionRole.GOVERNOR
          : byKind(o.kind());
    }
    if (owner.detail() instanceof PlaceDetail p) {
      return byPlace(p.kind());
    }
    return PositionRole.OTHER;
  }

  /** A parliament or cabinet is named after its country, a council after its town. */
  private boolean isNational(Candidate owner) {
    return text.any(owner.from(), PlaceName.class, m -> m.sense().kind() == PlaceKind.COUNTRY);
  }

  /** The government of a region: a class word of regions stands in its name. */
  private boolean isRegional(Candidate owner) {
    for (int i = owner.from(); i < owner.to(); i++) {
      if (text.any(i, PlaceWord.class, m -> m.sense().kind() == PlaceKind.REGION)) {
        return true;
      }
    }
    return false;
  }

  private static PositionRole byPlace(PlaceKind kind) {
    return switch (kind) {
      case COUNTRY -> PositionRole.HEAD_OF_STATE;
      case REGION -> PositionRole.GOVERNOR;
      case CITY, DISTRICT -> PositionRole.MAYOR;
      case FACILITY -> PositionRole.AGENCY_HEAD;
    };
  }

  private static boolean isPublic(OrganizationKind kind) {
    return switch (kind) {
      case COMPANY, BANK, MEDIA, OTHER -> false;
      default -> true;
    };
  }

  private static PositionRole byKind(OrganizationKind kind) {
    return switch (kind) {
      case CHAMBER -> PositionRole.CHAMBER_PRESIDENT;
      case ASSOCIATION -> PositionRole.ASSOCIATION_PRESIDENT;
      case COMPANY, BANK -> PositionRole.COMPANY_HEAD;
      case AGENCY -> PositionRole.AGENCY_HEAD;
      case MINISTRY -> PositionRole.MINISTER;
      case GOVERNMENT -> PositionRole.MAYOR;
      case EMBASSY -> PositionRole.AMBASSADOR;
      case UNIVERSITY -> PositionRole.ACADEMIC;
      default -> PositionRole.OTHER;
    };
  }
}
