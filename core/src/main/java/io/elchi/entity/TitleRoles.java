// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.entity.Candidate.OrganizationDetail;
import io.elchi.entity.Candidate.PlaceDetail;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.PlaceWord;
import io.elchi.language.Sense.Title;
import io.elchi.language.Sense.TitleType;
import io.elchi.model.OrganizationKind;
import io.elchi.model.PlaceKind;
import io.elchi.model.PositionRole;
import org.jspecify.annotations.Nullable;

/** The codes of the positions that titles name. Reads one text; immutable. */
final class TitleRoles {
  private static final int LONGEST_FUNCTION = 8;

  /** A function before the title may be a list of fields. */
  private static final int LONGEST_LIST = 16;

  /** Letters that a title and the one it is short for share. */
  private static final int SHORTEST_STEM = 4;

  /** So many words back a title may be written in full. */
  private static final int FAR = 400;

  private final Words words;
  private final AnalyzedText text;
  private final TitleOwners owners;

  TitleRoles(Words words, TitleOwners owners) {
    this.words = words;
    this.text = words.text();
    this.owners = owners;
  }

  PositionRole role(Match<Title> title, @Nullable Candidate owner, int at) {
    Title t = title.sense();
    if (t.type() == TitleType.ROLE && t.role() != null) {
      if (t.role() == PositionRole.COMPANY_HEAD
          && owner != null
          && owner.detail() instanceof OrganizationDetail o
          && isPublic(o.kind())) {
        // a board member of a chamber or of a ministry's agency heads no company
        return PositionRole.OTHER;
      }
      if (t.role() == PositionRole.HEAD_OF_GOVERNMENT && isOfRegion(owner)) {
        return PositionRole.GOVERNOR;
      }
      return t.role();
    }
    PositionRole head = owner != null ? headOf(owner) : genericOwner(at);
    if (head == PositionRole.OTHER && owner == null) {
      head = writtenInFull(title);
    }
    if (t.type() == TitleType.HEAD && !headsSuch(t, owner, head)) {
      return PositionRole.OTHER;
    }
    if (t.type() == TitleType.HEAD) {
      return head == PositionRole.OTHER && owner == null ? otherwise(t) : head;
    }
    PositionRole superior = superior(title);
    return deputy(superior == PositionRole.OTHER ? head : superior);
  }

  /** "Premier of the province": federal units have governments of their own. */
  private boolean isOfRegion(@Nullable Candidate owner) {
    return owner != null
        && (owner.detail() instanceof PlaceDetail p
            ? p.kind() == PlaceKind.REGION
            : isRegional(owner));
  }

  static PositionRole deputy(PositionRole role) {
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
    int reach = step < 0 ? LONGEST_LIST : LONGEST_FUNCTION;
    for (int n = 0; n < reach && words.inSentence(i, deputy.from()); n++, i += step) {
      for (Match<Title> m : text.matchesAt(i, Title.class)) {
        if (m.sense().type() == TitleType.ROLE
            && m.sense().role() != null
            && (step > 0 || m.to() == deputy.from() || m.ending().has(Feature.GENITIVE))) {
          return m.sense().role();
        }
        if (m.sense().type() == TitleType.HEAD && step < 0 && m.ending().has(Feature.GENITIVE)) {
          // "governor's deputy for …": whose deputy it is follows from what the governor is of
          Candidate owner = owners.ownerBefore(m.from());
          if (owner != null) {
            return headOf(owner);
          }
        }
      }
      if (words.token(i).isAny(".;؛:")) {
        break;
      }
    }
    return PositionRole.OTHER;
  }

  /**
   * The role of the same office where the text has it with its owner: a bare "governor" is the one
   * of the region that was spoken of, and "the governor's deputy" is that one's.
   */
  private PositionRole writtenInFull(Match<Title> title) {
    if (!text.language().profile().headFinal() || !words.lowerTail()) {
      return PositionRole.OTHER;
    }
    String key = words.token(title.from()).key();
    if (key.length() < SHORTEST_STEM || !isOffice(title)) {
      return PositionRole.OTHER;
    }
    for (int i = title.from() - 1; i >= 0 && title.from() - i < FAR; i--) {
      for (Match<Title> m : text.matchesAt(i, Title.class)) {
        Title t = m.sense();
        String last = words.token(m.to() - 1).key();
        if (m.to() > title.from() || !last.regionMatches(0, key, 0, SHORTEST_STEM)) {
          continue;
        }
        if (t.type() == TitleType.ROLE && t.role() != null && m.length() > 1) {
          return t.role();
        }
        Candidate owner = t.type() == TitleType.HEAD ? owners.ownerBefore(m.from()) : null;
        if (owner != null) {
          return headOf(owner);
        }
      }
    }
    return PositionRole.OTHER;
  }

  /**
   * Whether the title says what office it is, as "governor's deputy" does and "deputy" does not.
   */
  private static boolean isOffice(Match<Title> title) {
    return title.sense().type() == TitleType.HEAD || title.length() > 1;
  }

  /** "director of the company": a head noun without a name still tells the role. */
  private PositionRole genericOwner(int title) {
    if (text.language().profile().headFinal()) {
      PositionRole unit = ofUnit(title);
      unit = unit == PositionRole.OTHER ? beforeBrackets(title) : unit;
      if (unit != PositionRole.OTHER) {
        return unit;
      }
      for (int i = title - 1; i >= 0 && title - i <= 4 && words.joined(i + 1); i--) {
        NamedHead head = NamedHead.at(words, i);
        if (head != null && head.to() <= title && head.kind() != null) {
          if (isAbroad(i, head.to())) {
            return PositionRole.TRADE_ATTACHE;
          }
          boolean region =
              i > 0
                  && head.kind() == OrganizationKind.GOVERNMENT
                  && text.any(i - 1, PlaceWord.class, m -> m.sense().kind() == PlaceKind.REGION);
          return region ? PositionRole.GOVERNOR : byKind(head.kind());
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

  /** "Town hall (ABC) head": a bare noun with its abbreviation before the title. */
  private PositionRole beforeBrackets(int title) {
    if (title < 4
        || !words.joined(title)
        || !words.token(title - 1).is(')')
        || !words.token(title - 3).is('(')) {
      return PositionRole.OTHER;
    }
    return words
        .organizationWord(title - 4, Sense.OrganizationClass.GENERIC)
        .filter(m -> m.to() == title - 3)
        .map(m -> byKind(m.sense().kind()))
        .orElse(PositionRole.OTHER);
  }

  /** "Head of the region": a class word of places without a name right before the title. */
  private PositionRole ofUnit(int title) {
    if (title == 0 || !words.joined(title)) {
      return PositionRole.OTHER;
    }
    return text.matchesAt(title - 1, PlaceWord.class).stream()
        .filter(m -> m.to() == title && m.ending().has(Feature.GENITIVE))
        .filter(m -> m.sense().kind() != PlaceKind.FACILITY && !m.sense().before())
        .map(m -> byPlace(m.sense().kind()))
        .findFirst()
        .orElse(PositionRole.OTHER);
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
      if (o.kind() == OrganizationKind.AGENCY && isAbroad(owner.from(), owner.to())) {
        return PositionRole.TRADE_ATTACHE;
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

  /** An office of one country's trade in another: its head noun has flag {@code abroad}. */
  private boolean isAbroad(int from, int to) {
    for (int i = from; i < to; i++) {
      if (hasFlag(i, to, "abroad")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFlag(int i, int end, String flag) {
    return text.any(
        i, Sense.OrganizationWord.class, m -> m.to() <= end && m.sense().flags().contains(flag));
  }

  /** A parliament or cabinet is named after its country, a council after its town. */
  private boolean isNational(Candidate owner) {
    return text.any(owner.from(), PlaceName.class, m -> m.sense().kind() == PlaceKind.COUNTRY);
  }

  /**
   * The government of a region: a class word of regions stands in its name, or a head noun with
   * flag {@code regional}.
   */
  private boolean isRegional(Candidate owner) {
    for (int i = owner.from(); i < owner.to(); i++) {
      if (text.any(i, PlaceWord.class, m -> m.sense().kind() == PlaceKind.REGION)
          || hasFlag(i, owner.to(), "regional")) {
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
