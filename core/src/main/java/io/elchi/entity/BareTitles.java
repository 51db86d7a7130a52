// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.analysis.Sentence;
import io.elchi.analysis.Sorted;
import io.elchi.entity.Candidate.Office;
import io.elchi.entity.Candidate.PersonDetail;
import io.elchi.language.Feature;
import io.elchi.language.Sense.RelationWord;
import io.elchi.language.Sense.Speech;
import io.elchi.language.Sense.SpeechClass;
import io.elchi.language.Sense.Title;
import io.elchi.language.Sense.Trigger;
import io.elchi.language.Sense.TriggerClass;
import io.elchi.model.PositionRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

  private final Words words;
  private final AnalyzedText text;
  private final Titles titles;
  private final OfficeHolders holders;

  BareTitles(Words words, Titles titles) {
    this.words = words;
    this.text = words.text();
    this.titles = titles;
    this.holders = new OfficeHolders(words, titles);
  }

  /** A title without a name beside it. */
  record Bare(Match<Title> title, Office office, int to) {}

  /** The persons, those without an office given theirs, and the mentions by title alone. */
  List<Candidate> resolve(List<Candidate> persons) {
    List<Bare> bare = bare(persons);
    List<Candidate> out = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Candidate p : persons) {
      if (!OfficeHolders.offices(p).isEmpty()) {
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
      Candidate person = holders.of(b, out);
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
    for (int i = Sorted.firstNotBelow(persons, Candidate::from, sentence.from());
        i < persons.size();
        i++) {
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
    int first =
        Sorted.firstNotBelow(
            bare,
            b -> b.title().from(),
            text.sentences().get(Math.max(0, sentence - NAME_LATER)).from());
    for (int i = first; i < bare.size(); i++) {
      Bare b = bare.get(i);
      if (b.title().from() >= person.from()) {
        break;
      }
      if (b.title().to() <= person.from()
          && !isGoverned(b)
          && (speaks(b.title().from()) || isKicker(b) || isLead(b))
          && holders.of(b, persons) == null) {
        best = b;
      }
    }
    if (best != null) {
      return best;
    }
    for (int i = Sorted.firstNotBelow(bare, b -> b.title().from(), person.to() + 1);
        i < bare.size();
        i++) {
      Bare b = bare.get(i);
      int distance = text.sentenceAt(b.title().from()).index() - sentence;
      if (distance > NAME_EARLIER) {
        break;
      }
      boolean begins = b.title().from() - text.sentenceAt(b.title().from()).from() <= 1;
      if (distance > 0 && begins && speaks(b.title().from()) && holders.of(b, persons) == null) {
        return b;
      }
    }
    return null;
  }

  /** Whether everybody else that the text names has an office of their own. */
  private static boolean onlyOne(Candidate person, List<Candidate> persons) {
    for (Candidate p : persons) {
      if (!p.name().equals(person.name()) && OfficeHolders.offices(p).isEmpty()) {
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
        return holders.of(b, persons) == null ? b : null;
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
}
