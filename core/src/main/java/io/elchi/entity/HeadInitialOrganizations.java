// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Feature;
import io.elchi.language.Sense.OrganizationClass;
import io.elchi.language.Sense.OrganizationWord;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.PlaceWord;
import io.elchi.language.Sense.Sector;
import io.elchi.model.OrganizationKind;
import io.elchi.model.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds names that begin with their head noun: "chamber of trade of X". */
final class HeadInitialOrganizations {
  private final Words words;
  private final AnalyzedText text;
  private final HeadDetails details;
  private final HeadInitialNames initials;

  HeadInitialOrganizations(Words words, HeadInitialNames initials) {
    this.words = words;
    this.text = words.text();
    this.details = new HeadDetails(words);
    this.initials = initials;
  }

  /** "A factory" names none, and "of the port" is an adjective. */
  private boolean isIndefinite(NamedHead head) {
    if (head.type() == NamedHead.Type.FACILITY
        && head.match().length() == 1
        && head.match().ending().has(Feature.ADJECTIVAL)) {
      return true;
    }
    List<Match<OrganizationWord>> words =
        text.matchesAt(head.from(), OrganizationWord.class).stream()
            .filter(m -> m.to() == head.from() + 1)
            .toList();
    return !words.isEmpty() && words.stream().allMatch(m -> m.ending().has(Feature.ADJECTIVAL));
  }

  /** "60 large firms of X" names none. */
  private boolean isCounted(NamedHead head) {
    int before = head.from() - 1;
    return head.kind() == OrganizationKind.COMPANY
        && before >= 0
        && words.joined(head.from())
        && words.token(before).isNumber();
  }

  /** "Group" heads names too, but stands oftener for any group. */
  private static boolean isEveryday(NamedHead head) {
    return head.match().sense() instanceof OrganizationWord o && o.flags().contains("weak");
  }

  private boolean isUnknown(int i) {
    return i < text.size()
        && words.joined(i)
        && (words.isOpeningQuote(i)
            || (words.token(i).isWord()
                && !words.isFunction(i)
                && !text.has(i, PlaceName.class)
                && !text.has(i, Sector.class)));
  }

  /** A well-known body with words behind its name that own nothing. */
  private boolean isKnownBefore(NamedHead head, int to) {
    return text.any(
        head.from(),
        OrganizationWord.class,
        m ->
            m.sense().type() == OrganizationClass.KNOWN
                && m.to() > head.to()
                && m.to() < to
                && initials.place(m.to()) == m.to());
  }

  @Nullable Candidate beginningWith(NamedHead head) {
    HeadInitialNames.Extent extent = initials.extent(head);
    int to = extent.to();
    if (!extent.owned()
        || isIndefinite(head)
        || isCounted(head)
        || (isEveryday(head) && !isUnknown(head.to()))
        || isKnownBefore(head, to)) {
      return null;
    }
    if (text.any(head.from(), PlaceName.class, m -> m.to() == to)) {
      // a country may be called a federation or a union
      return null;
    }
    if (words.isClosingQuote(to - 1) && head.isOutsideName()) {
      int open = Math.max(words.openingOf(to - 1), head.to() - 1);
      return new Candidate(
          open + 1,
          to - 1,
          text.phrase(open + 1, to - 1),
          List.of(),
          details.of(head, head.from(), to));
    }
    return new Candidate(
        head.from(),
        to,
        text.phrase(head.from(), to),
        shorter(head, to),
        details.of(head, head.from(), to));
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
    if (head.isOutsideName() && to > head.to() && owner < 0) {
      // "the firm X" may be called X
      out.add(text.phrase(head.to(), to));
    }
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
}
