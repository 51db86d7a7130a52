// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.analysis.Sentence;
import io.elchi.entity.Candidate.Office;
import io.elchi.entity.Candidate.PersonDetail;
import io.elchi.entity.Candidate.PlaceDetail;
import io.elchi.language.Feature;
import io.elchi.language.Sense.RelationWord;
import io.elchi.language.Sense.Speech;
import io.elchi.language.Sense.SpeechClass;
import io.elchi.language.Sense.Title;
import io.elchi.language.Sense.Trigger;
import io.elchi.language.Sense.TriggerClass;
import io.elchi.model.PlaceKind;
import io.elchi.model.PositionRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Titles that stand without a name: later mentions of a person by title alone, and the title of a
 * speaker whose name comes only some sentences later.
 */
final class BareTitles {
  private static final int ATTACHED = 16;
  private static final int NAME_LATER = 5;
  private static final int LEAD = 1;
  private static final int NAME_EARLIER = 8;
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

  BareTitles(Words words, Titles titles) {
    this.words = words;
    this.text = words.text();
    this.titles = titles;
  }

  /** A title without a name beside it. */
  private record Bare(Match<Title> title, Office office, int to) {}

  /** The persons, those without an office given theirs, and the mentions by title alone. */
  List<Candidate> resolve(List<Candidate> persons) {
    List<Bare> bare = bare(persons);
    List<Candidate> out = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Candidate p : persons) {
      if (!offices(p).isEmpty()) {
        named.add(p.name());
      }
    }
    Set<String> seen = new HashSet<>();
    for (Candidate p : persons) {
      boolean first = seen.add(p.name());
      Bare title = first && !named.contains(p.name()) ? titleOf(p, bare, persons) : null;
      out.add(
          title == null
              ? p
              : new Candidate(
                  p.from(),
                  p.to(),
                  p.name(),
                  p.aliases(),
                  new PersonDetail(List.of(title.office()), ((PersonDetail) p.detail()).gender())));
    }
    List<Candidate> mentions = new ArrayList<>();
    for (Bare b : bare) {
      Candidate person = holder(b, out);
      if (person != null && isTold(person, b, out)) {
        mentions.add(
            new Candidate(
                b.title().from(),
                b.to(),
                person.name(),
                List.of(),
                new PersonDetail(List.of(), "")));
      }
    }
    out.addAll(mentions);
    return out;
  }

  /** In a language with cases a title by itself means somebody who was named before. */
  private boolean isTold(Candidate person, Bare b, List<Candidate> persons) {
    return !text.language().nameForms().hasCases()
        || Any.of(persons, p -> p.to() <= b.title().from() && p.name().equals(person.name()));
  }

  private static List<Office> offices(Candidate person) {
    return ((PersonDetail) person.detail()).offices();
  }

  private List<Bare> bare(List<Candidate> persons) {
    List<Bare> out = new ArrayList<>();
    int i = 0;
    while (i < text.size()) {
      Match<Title> m = titles.startingAt(i);
      if (m == null) {
        i++;
        continue;
      }
      Office office = titles.office(m);
      int to = office.owner() == null ? m.to() : Math.max(m.to(), office.owner().to());
      boolean useful = office.role() != PositionRole.OTHER || office.owner() != null;
      if (useful
          && !m.sense().flags().contains("weak")
          && !text.sentenceAt(i).furniture()
          && isOfOne(m)
          && !isAttached(m, persons)) {
        out.add(new Bare(m, office, to));
      }
      i = Math.max(i + 1, to);
    }
    return out;
  }

  /**
   * In a language with cases: a title in the singular that may be the subject of a verb; who is met
   * is told by name or is somebody new.
   */
  private boolean isOfOne(Match<Title> m) {
    boolean cases = text.language().nameForms().hasCases();
    return !cases
        || (!m.ending().has(Feature.PLURAL)
            && (m.ending().features().isEmpty()
                || m.ending().hasAny(Feature.NOMINATIVE, Feature.DATIVE)));
  }

  /** Whether a name stands before or behind the title. */
  private boolean isAttached(Match<Title> m, List<Candidate> persons) {
    Sentence sentence = text.sentenceAt(m.from());
    for (int i = firstFrom(persons, sentence.from()); i < persons.size(); i++) {
      Candidate p = persons.get(i);
      if (p.from() >= sentence.to()) {
        break;
      }
      if (m.from() >= p.to()
          && m.from() - p.to() <= ATTACHED
          && titles.after(p.to(), false) != null
          && isNominal(p.to(), m.from())) {
        return true;
      }
      if (m.to() <= p.from() && p.from() - m.from() <= ATTACHED) {
        Titles.Found before = titles.before(p.from());
        if (before != null && before.from() <= m.from()) {
          return true;
        }
      }
    }
    return false;
  }

  /** No verb between two tokens. */
  private boolean isNominal(int from, int to) {
    for (int i = from; i < to; i++) {
      for (Match<Trigger> m : text.matchesAt(i, Trigger.class)) {
        if (m.sense().wordClass() != TriggerClass.NOUN && m.to() <= to) {
          return false;
        }
      }
      if (says(i)) {
        return false;
      }
    }
    return true;
  }

  /** The title of a speaker that is named without it: said shortly before, or later on. */
  private @Nullable Bare titleOf(Candidate person, List<Bare> bare, List<Candidate> persons) {
    int sentence = text.sentenceAt(person.from()).index();
    if (!speaks(person.from())) {
      return onlyOne(person, persons) ? lead(person, bare, persons) : null;
    }
    Bare best = null;
    int first = firstBare(bare, text.sentences().get(Math.max(0, sentence - NAME_LATER)).from());
    for (int i = first; i < bare.size(); i++) {
      Bare b = bare.get(i);
      if (b.title().from() >= person.from()) {
        break;
      }
      if (b.title().to() <= person.from()
          && !isGoverned(b)
          && (speaks(b.title().from()) || isKicker(b) || isLead(b))
          && holder(b, persons) == null) {
        best = b;
      }
    }
    if (best != null) {
      return best;
    }
    for (int i = firstBare(bare, person.to() + 1); i < bare.size(); i++) {
      Bare b = bare.get(i);
      int distance = text.sentenceAt(b.title().from()).index() - sentence;
      if (distance > NAME_EARLIER) {
        break;
      }
      boolean begins = b.title().from() - text.sentenceAt(b.title().from()).from() <= 1;
      if (distance > 0 && begins && speaks(b.title().from()) && holder(b, persons) == null) {
        return b;
      }
    }
    return null;
  }

  /** Whether everybody else that the text names has an office of their own. */
  private static boolean onlyOne(Candidate person, List<Candidate> persons) {
    for (Candidate p : persons) {
      if (!p.name().equals(person.name()) && offices(p).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The title that the report begins with, where nobody in it has it by name, or null. */
  private @Nullable Bare lead(Candidate person, List<Bare> bare, List<Candidate> persons) {
    for (Bare b : bare) {
      if (b.title().to() <= person.from()
          && isLead(b)
          && !isGoverned(b)
          && b.office().role() != PositionRole.OTHER) {
        return holder(b, persons) == null ? b : null;
      }
    }
    return null;
  }

  /** "At the talks with the minister": a title behind a preposition is no speaker's. */
  private boolean isGoverned(Bare b) {
    int at = b.title().from() - 1;
    return at >= text.sentenceAt(b.title().from()).from()
        && text.any(at, RelationWord.class, m -> m.sense().before() && m.to() == at + 1);
  }

  /** "The president of the chamber of X:" on a line of its own, or before a semicolon. */
  private boolean isKicker(Bare b) {
    int last = text.sentenceAt(b.title().from()).to() - 1;
    return words.token(last).isAny(":؛;");
  }

  /** A title that begins the headline or the sentence behind it tells whom the report is about. */
  private boolean isLead(Bare b) {
    Sentence sentence = text.sentenceAt(b.title().from());
    return !words.capitals() && sentence.index() <= LEAD && sentence.from() == b.title().from();
  }

  /** Whether a verb of saying follows in the sentence. */
  private boolean speaks(int token) {
    int end = text.sentenceAt(token).to();
    for (int i = token; i < end; i++) {
      if (says(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean says(int i) {
    return text.any(
        i,
        Speech.class,
        m -> m.sense().type() == SpeechClass.SAY || m.sense().type() == SpeechClass.SAY_COLON);
  }

  /** The index of the first that begins at a token or later; candidates are in text order. */
  private static int firstFrom(List<Candidate> candidates, int token) {
    int low = 0;
    int high = candidates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The index of the first title that begins at a token or later. */
  private static int firstBare(List<Bare> bare, int token) {
    int low = 0;
    int high = bare.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bare.get(middle).title().from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The person who holds the office that a title names, or null. */
  private @Nullable Candidate holder(Bare b, List<Candidate> all) {
    int here = firstFrom(all, b.title().from());
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
