// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.entity.Candidate.Office;
import io.elchi.language.Ending;
import io.elchi.language.Feature;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.RelationWord;
import io.elchi.language.Sense.Title;
import io.elchi.language.Sense.TitleType;
import io.elchi.model.PositionRole;
import io.elchi.text.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads titles beside names: their role, and the organisation or place they are of. */
final class Titles {
  private static final int LONGEST_FUNCTION = 8;
  private static final int MOST_TITLES = 3;
  private static final int LONGEST_BRACKETS = 6;
  private static final int LONGEST_PLACE = 4;

  private final Words words;
  private final AnalyzedText text;

  private final TitleOwners owners;
  private final TitleRoles roles;
  private final TitleMatches matches;
  private final TitleComplements complements;

  /** Titles of a text whose organisations and places are known. */
  Titles(Words words, List<Candidate> owners) {
    this.words = words;
    this.text = words.text();
    this.owners = new TitleOwners(words, owners);
    this.roles = new TitleRoles(words, this.owners);
    this.matches = new TitleMatches(words);
    this.complements = new TitleComplements(words, this.owners, roles, matches);
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
    int at = matches.skipHonorifics(name);
    at = skipWhere(at);
    if (at > 1 && words.isOpeningQuote(at - 1)) {
      at = matches.skipHonorifics(at - 1);
    }
    at = skipField(matches.skipCopula(matches.skipModifiers(at)));
    Match<Title> title = matches.real(at);
    if (title == null && !text.language().profile().headFinal()) {
      return complements.before(at);
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
      title = matches.real(at - 1);
    }
    if (title == null || !follows(title.to(), name)) {
      return null;
    }
    List<Office> offices = new ArrayList<>();
    Match<Title> nearest = title;
    int from = title.from();
    while (title != null && offices.size() < MOST_TITLES) {
      Candidate owner = owners.ownerBefore(title.from());
      if (owner == null && title.sense().type() == TitleType.HEAD) {
        owner = owners.pointedAt(title.from());
      }
      if (owner == null && isMinisters(title.sense())) {
        owner = owners.stateBefore(title.from());
      }
      if (owner == null) {
        owner = owners.beforeFunction(title.from());
      }
      offices.add(
          new Office(
              text.phrase(title.from(), title.to()),
              roles.role(title, owner, title.from()),
              owner));
      from =
          owner != null && owner.to() + LONGEST_BRACKETS >= title.from()
              ? Math.min(owner.from(), title.from())
              : title.from();
      int left = from;
      if (left > 0
          && words.joined(left)
          && (words.isJoiner(left - 1) || words.token(left - 1).is(',') || isApposing(left - 1))) {
        left--;
      }
      title = left > 0 && words.joined(left) ? matches.real(left) : null;
    }
    return new Found(shared(offices, nearest), nearest, from);
  }

  private boolean isMinisters(Title title) {
    var profile = text.language().profile();
    return profile.headFinal()
        && profile.capitals()
        && !profile.lowerTail()
        && (title.role() == PositionRole.MINISTER || title.role() == PositionRole.DEPUTY_MINISTER);
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
        owner == null ? offices.get(1).role() : roles.role(nearest, owner, nearest.from());
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
    if (!principal.isEmpty() && isFellow(before)) {
      return fellow(before, principal.get(0));
    }
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
    PositionRole role = TitleRoles.deputy(of.role());
    return role == PositionRole.OTHER ? null : new Office(own.title(), role, of.owner());
  }

  /**
   * "Chairman of the council A, director B": a title with nothing that it is of, right behind the
   * comma or joiner of a list.
   */
  private boolean isFellow(Found before) {
    Office own = before.offices().get(0);
    int at = before.nearest().from();
    return before.nearest().sense().type() == TitleType.HEAD
        && before.offices().size() == 1
        && own.owner() == null
        && words.lowerTail()
        && at == before.from()
        && at > 1
        && words.joined(at)
        && (words.isJoiner(at - 1) || words.token(at - 1).is(','))
        && words.token(at - 2).shape() == Shape.TITLE;
  }

  /** The office of a second one of the same body; a council or ministry has one head only. */
  private @Nullable Office fellow(Found before, Office first) {
    Candidate owner = first.owner();
    if (owner == null || !owner.isOrganization()) {
      return null;
    }
    PositionRole role = roles.role(before.nearest(), owner, before.nearest().from());
    boolean second =
        role == first.role()
            && (role == PositionRole.MAYOR
                || role == PositionRole.GOVERNOR
                || role == PositionRole.MINISTER);
    return new Office(before.offices().get(0).title(), second ? PositionRole.OTHER : role, owner);
  }

  /** Whether a name stands close enough behind its title; a line may break between them. */
  private boolean follows(int titleEnd, int name) {
    int next = titleEnd < text.size() ? titleEnd : name;
    return words.joined(next)
        || (words.capitals()
            && words.token(next).linesBefore() == 1
            && text.sentenceAt(next - 1).index() == text.sentenceAt(next).index());
  }

  /** "ambassador in X Name": the owner stands between title and name. */
  private @Nullable Found aroundOwner(int name) {
    for (Candidate owner : owners.endingAt(name)) {
      if (words.joined(name)) {
        Match<Title> title = matches.real(owner.from());
        if (title != null && words.joined(owner.from())) {
          Office office =
              new Office(
                  text.phrase(title.from(), title.to()),
                  roles.role(title, owner, title.from()),
                  owner);
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
        && (words.token(at).isAny(",،؛»\"”)('’›") || isApposing(at))) {
      comma |= words.token(at).isAny(",،؛(") || (words.capitals() && isApposing(at));
      at++;
    }
    if (at >= text.size() || (commaNeeded && !comma) || !words.joined(at)) {
      return null;
    }
    Match<Title> title = matches.realAt(at);
    NamedHead head = NamedHead.at(words, at);
    if (title != null && head != null && head.to() > title.to()) {
      // "farmers' association": a title in front of a head noun is part of a body's name
      title = null;
    }
    boolean byOwner = false;
    if (title == null && text.language().profile().headFinal()) {
      // "Name, company's director": the owner stands between
      int start = skipLegalForm(at);
      Candidate owner = owners.ownerStartingAt(start);
      int behind = owner == null ? text.size() : skipBrackets(owner.to());
      if (owner != null && behind < text.size() && (start == at || words.joined(behind))) {
        title = matches.realAt(behind);
        byOwner = title != null;
        at = byOwner ? start : at;
      }
    }
    if (title == null || belongsBehind(title)) {
      return null;
    }
    List<Office> offices = new ArrayList<>();
    Match<Title> beside = complements.joinedTo(title);
    if (beside != null) {
      // "X, deputy head of government and minister of Y": the owner is that of the second title
      offices.add(
          new Office(
              text.phrase(title.from(), title.to()), roles.role(title, null, title.from()), null));
      offices.add(office(beside));
      return new Found(offices, title, title.from());
    }
    Candidate owner = byOwner ? owners.ownerStartingAt(at) : owners.ownerAfter(title.to());
    if (owner == null) {
      owner = owners.ownerBefore(title.from());
    }
    offices.add(
        new Office(
            text.phrase(title.from(), title.to()), roles.role(title, owner, title.from()), owner));
    int next = owner != null && owner.to() > title.to() ? owner.to() : title.to();
    if (next + 1 < text.size() && words.joined(next) && words.isJoiner(next)) {
      Match<Title> second = matches.realAt(next + 1);
      if (second != null) {
        Candidate secondOwner = owners.ownerAfter(second.to());
        offices.add(
            new Office(
                text.phrase(second.from(), second.to()),
                roles.role(second, secondOwner, second.from()),
                secondOwner));
      }
    }
    return new Found(offices, title, title.from());
  }

  /** A dash between a name and what its bearer is. */
  private boolean isApposing(int at) {
    boolean loose = words.token(at).spaceBefore() && text.language().nameForms().hasCases();
    return words.isDash(at) && (loose || !words.capitals());
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

  /** "The ambassador in X Name": the place, in its own case, stands between title and name. */
  private int skipWhere(int name) {
    if (!text.language().nameForms().hasCases()) {
      return name;
    }
    if (name > 2
        && words.joined(name)
        && isPointedPlace(name - 2)
        && matches.real(name - 2) != null) {
      return name - 2;
    }
    for (int i = Math.max(0, name - LONGEST_PLACE); i < name; i++) {
      for (Match<PlaceName> m : text.matchesAt(i, PlaceName.class)) {
        boolean where =
            m.ending().has(Feature.LOCATIVE) || words.token(name - 1).shape() == Shape.UPPER;
        if (m.to() == name && where && matches.real(i) != null) {
          return i;
        }
      }
    }
    return name;
  }

  /** "In this town": a word that points back and one in small letters that says where. */
  private boolean isPointedPlace(int i) {
    return words.joined(i + 1)
        && text.any(
            i, Sense.Reference.class, m -> m.sense().type() == Sense.ReferenceClass.DEMONSTRATIVE)
        && words.token(i + 1).shape() == Shape.LOWER
        && text.language().guessEnding(words.token(i + 1).key(), 3).has(Feature.LOCATIVE);
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
      if (matches.real(i) != null) {
        return i;
      }
    }
    return name;
  }

  /** Index before the forms of address that end at a name. */
  int skipHonorifics(int name) {
    return matches.skipHonorifics(name);
  }

  /** The longest title that begins at a token and is no form of address, or null. */
  @Nullable Match<Title> startingAt(int i) {
    return matches.realAt(i);
  }

  /** A title that stands by itself, with what it is of. */
  Office office(Match<Title> title) {
    Candidate owner =
        text.language().profile().headFinal()
            ? owners.ownerBefore(title.from())
            : owners.ownerAfter(title.to());
    return new Office(
        text.phrase(title.from(), title.to()), roles.role(title, owner, title.from()), owner);
  }
}
