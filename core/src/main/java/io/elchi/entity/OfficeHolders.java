// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.analysis.Sorted;
import io.elchi.entity.BareTitles.Bare;
import io.elchi.entity.Candidate.Office;
import io.elchi.entity.Candidate.PersonDetail;
import io.elchi.entity.Candidate.PlaceDetail;
import io.elchi.language.Sense.Title;
import io.elchi.model.PlaceKind;
import io.elchi.model.PositionRole;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who among the persons of a text holds the office that a title without a name tells of. */
final class OfficeHolders {
  private static final double SAME_OWNER = 0.5;

  /** So many persons before a title, and as many behind it, may be meant; no report has more. */
  private static final int MOST_PERSONS = 120;

  /** What two cases of a word share at least, and what they may differ by. */
  private static final int SHORTEST_STEM = 4;

  private static final int LONGEST_ENDING = 3;

  private final Words words;
  private final AnalyzedText text;
  private final Titles titles;

  /** The words of names of organisations. */
  private final Map<String, Set<String>> wordsOf = new HashMap<>();

  OfficeHolders(Words words, Titles titles) {
    this.words = words;
    this.text = words.text();
    this.titles = titles;
  }

  static List<Office> offices(Candidate person) {
    return ((PersonDetail) person.detail()).offices();
  }

  /** The person who holds the office that a title names, or null. */
  @Nullable Candidate of(Bare b, List<Candidate> all) {
    int here = Sorted.firstNotBelow(all, Candidate::from, b.title().from());
    List<Candidate> persons =
        all.subList(Math.max(0, here - MOST_PERSONS), Math.min(all.size(), here + MOST_PERSONS));
    boolean several = hasSeveral(b.office().role(), persons);
    Candidate best = null;
    double bestScore = 0;
    for (Candidate p : persons) {
      List<Office> offices = offices(p);
      // by number: the walk over nobody's offices should cost nothing
      for (int i = 0; i < offices.size(); i++) {
        Office office = offices.get(i);
        double score = sameOffice(b.office(), office);
        boolean enough = score > bestScore && (score >= SAME_OWNER || !several);
        if (enough && !isOther(b, p, office)) {
          best = p;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** Whether persons of different names have offices of a role. */
  private static boolean hasSeveral(PositionRole role, List<Candidate> persons) {
    String first = null;
    for (Candidate p : persons) {
      List<Office> offices = offices(p);
      for (int i = 0; i < offices.size(); i++) {
        if (offices.get(i).role() == role) {
          if (first != null && !first.equals(p.name())) {
            return true;
          }
          first = p.name();
        }
      }
    }
    return false;
  }

  /**
   * "The minister of labour" without a country is not the minister of trade of another one: what a
   * minister is charged with must be said of the person too.
   */
  private boolean isOther(Bare b, Candidate person, Office office) {
    boolean minister =
        office.role() == PositionRole.MINISTER || office.role() == PositionRole.DEPUTY_MINISTER;
    if (words.capitals() || !minister || b.office().owner() != null) {
      return false;
    }
    Set<String> charge = charge(b.title());
    Titles.Found after = titles.after(person.to(), false);
    Titles.Found found = after != null ? after : titles.before(person.from());
    if (charge.isEmpty() || found == null) {
      return false;
    }
    Set<String> own = charge(found.nearest());
    return !own.isEmpty() && !own.containsAll(charge);
  }

  /** The words of what a title is charged with. */
  private Set<String> charge(Match<Title> title) {
    Set<String> out = new HashSet<>();
    for (int i = title.to(); i < text.size() && words.joined(i); i++) {
      boolean between = words.isJoiner(i) || words.token(i).isAny("،,");
      if (!between && !words.isQualifier(i)) {
        break;
      }
      if (!between) {
        out.add(words.token(i).key());
      }
    }
    return out;
  }

  private double sameOffice(Office a, Office b) {
    boolean same =
        a.role() == PositionRole.OTHER ? sameTitle(a.title(), b.title()) : a.role() == b.role();
    if (!same) {
      return 0;
    }
    if (a.owner() == null) {
      // a title of several words says what it is of
      boolean full = key(a.title()).indexOf(' ') > 0;
      return sameTitle(a.title(), b.title()) ? (full ? SAME_OWNER : 0.4) : 0;
    }
    if (b.owner() == null) {
      return isForeign(a.owner()) ? 0 : 0.3;
    }
    double owner = overlap(a.owner(), b.owner());
    return owner < SAME_OWNER ? 0 : owner + 0.5;
  }

  /** A country whose press does not write the language: an office of it is said to be so. */
  private boolean isForeign(Candidate owner) {
    return !words.capitals()
        && owner.detail() instanceof PlaceDetail p
        && p.kind() == PlaceKind.COUNTRY
        && p.country() != null
        && !text.language().profile().countries().contains(p.country());
  }

  /** Whether two titles are one; where words are declined, whether their last words are. */
  private boolean sameTitle(String bare, String full) {
    String a = key(bare);
    String b = key(full);
    if (!text.language().nameForms().hasCases()) {
      return a.equals(b);
    }
    int lastOfA = a.lastIndexOf(' ') + 1;
    int lastOfB = b.lastIndexOf(' ') + 1;
    if (lastOfA > 0
        && lastOfB > 0
        && !b.startsWith(a.substring(0, lastOfA))
        && !a.startsWith(b.substring(0, lastOfB))) {
      // "minister of trade" and "minister of finance"
      return false;
    }
    a = a.substring(lastOfA);
    b = b.substring(lastOfB);
    int stem = Math.max(SHORTEST_STEM, Math.min(a.length(), b.length()) - LONGEST_ENDING);
    return a.length() >= stem && a.regionMatches(0, b, 0, stem);
  }

  /** How many words two names share, 0 to 1. */
  private double overlap(Candidate a, Candidate b) {
    Set<String> left = wordsOf(a.name());
    Set<String> right = wordsOf(b.name());
    int shared = 0;
    for (String word : left) {
      shared += right.contains(word) ? 1 : 0;
    }
    return (double) shared / Math.max(1, Math.min(left.size(), right.size()));
  }

  private Set<String> wordsOf(String name) {
    return wordsOf.computeIfAbsent(name, n -> new HashSet<>(Arrays.asList(key(n).split(" "))));
  }

  private String key(String name) {
    return text.language().folding().key(name);
  }
}
