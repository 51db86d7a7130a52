// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.language.Sense.GivenName;
import io.elchi.language.Sense.OrganizationClass;
import io.elchi.language.Sense.OrganizationWord;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.RelationWord;
import io.elchi.language.Sense.TriggerType;
import io.elchi.model.EventType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Firms without a head noun, where no capitals tell names: by their trade or legal form as last
 * word ("X Textile", "X Group"), or as the one with whom something is signed or agreed.
 */
final class UncasedFirms {
  private static final int LONGEST = 2;
  private static final int LONGEST_PARTNER = 3;

  private final Words words;
  private final AnalyzedText text;
  private final boolean applies;

  UncasedFirms(Words words) {
    this.words = words;
    this.text = words.text();
    var profile = text.language().profile();
    this.applies = !profile.capitals() && !profile.headFinal();
  }

  /** Adds the firm whose trade word, or whose preposition, stands at a token. */
  void find(int i, List<Candidate> out) {
    if (!applies) {
      return;
    }
    Candidate named = trade(i);
    if (named == null) {
      named = partner(i);
    }
    if (named == null) {
      named = headed(i);
    }
    if (named != null) {
      out.add(named);
    }
  }

  private @Nullable Candidate trade(int i) {
    Optional<Match<OrganizationWord>> found =
        words.organizationWord(i, OrganizationClass.LEGAL).filter(m -> words.joined(i));
    if (found.isEmpty() || words.organizationWord(i - 1, OrganizationClass.LEGAL).isPresent()) {
      return null;
    }
    int to = found.get().to();
    while (to < text.size()
        && words.joined(to)
        && words.organizationWord(to, OrganizationClass.LEGAL).isPresent()) {
      to++;
    }
    int from = i;
    while (from > 0
        && i - from < LONGEST
        && (from == i || words.joined(from))
        && (isUnknown(from - 1) || (from == i && isOwner(from - 1)))) {
      from--;
    }
    return from < i ? firm(from, to) : null;
  }

  /** A place in the firm's own name. */
  private boolean isOwner(int i) {
    return text.any(i, PlaceName.class, m -> m.length() == 1);
  }

  /** "With X" right before a verb of signing or agreeing. */
  private @Nullable Candidate partner(int i) {
    boolean with =
        text.any(
            i,
            RelationWord.class,
            m ->
                m.length() == 1
                    && m.sense().before()
                    && m.sense().relation() == Relation.COMPANION);
    if (!with) {
      return null;
    }
    int to = i + 1;
    while (to < text.size() && to - i <= LONGEST_PARTNER && words.joined(to) && isPlain(to)) {
      to++;
    }
    boolean found = to > i + 1 && to < text.size() && words.joined(to) && isSigning(to);
    return found ? firm(i + 1, to) : null;
  }

  /** "General manager of X Pharma": words that end in a trade behind the title of a firm's head. */
  private @Nullable Candidate headed(int i) {
    int from =
        text.longestAt(i, Sense.Title.class)
            .filter(KnownNames::headsCompanies)
            .map(Match::to)
            .orElse(i);
    int to = from;
    while (to > i
        && to < text.size()
        && to - from < LONGEST_PARTNER
        && words.joined(to)
        && words.token(to).isWord()
        && (to == from ? isPlain(to) : isPlain(to) || text.has(to, Sense.Sector.class))) {
      to++;
    }
    boolean trade = to > from + 1 && text.has(to - 1, Sense.Sector.class);
    return trade ? firm(from, to) : null;
  }

  private boolean isSigning(int i) {
    return text.any(
        i,
        Sense.Trigger.class,
        m -> m.sense().type() == TriggerType.SIGN || m.sense().event() == EventType.AGREEMENT);
  }

  private boolean isPlain(int i) {
    return isUnknown(i)
        && !text.has(i, GivenName.class)
        && !text.has(i, Sense.Surname.class)
        && !text.has(i, PlaceName.class)
        && !text.has(i, Sense.Sector.class);
  }

  private boolean isUnknown(int i) {
    return words.token(i).isWord()
        && !words.isFunction(i)
        && !text.has(i, PlaceName.class)
        && !words.isTitle(i)
        && !words.isHonorific(i);
  }

  private Candidate firm(int from, int to) {
    return Candidate.firm(from, to, text.phrase(from, to));
  }
}
