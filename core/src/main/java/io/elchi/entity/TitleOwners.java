// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.entity.Candidate.PlaceDetail;
import io.elchi.language.Feature;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.language.Sense.PlaceName;
import io.elchi.model.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organisations and places beside titles that the titles are of. Reads one text; immutable. */
final class TitleOwners {
  private static final int LONGEST_FUNCTION = 8;
  private static final int LONGEST_BRACKETS = 6;
  private static final int LONGEST_OWNER = 60;

  private final Words words;
  private final AnalyzedText text;

  /** Owners by the token that they begin at, and by the one after them; null where none does. */
  private final @Nullable List<Candidate>[] starting;

  private final @Nullable List<Candidate>[] ending;

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type
  TitleOwners(Words words, List<Candidate> owners) {
    this.words = words;
    this.text = words.text();
    this.starting = new List[text.size() + 1];
    this.ending = new List[text.size() + 1];
    for (Candidate owner : owners) {
      if (!owner.isPerson()) {
        add(starting, owner.from(), owner);
        add(ending, owner.to(), owner);
      }
    }
  }

  private static void add(@Nullable List<Candidate>[] lists, int at, Candidate owner) {
    List<Candidate> list = lists[at];
    if (list == null) {
      list = new ArrayList<>(2);
      lists[at] = list;
    }
    list.add(owner);
  }

  private static List<Candidate> at(@Nullable List<Candidate>[] lists, int token) {
    List<Candidate> list = token < 0 || token >= lists.length ? null : lists[token];
    return list == null ? List.of() : list;
  }

  /** The owners that end before a token. */
  List<Candidate> endingAt(int end) {
    return at(ending, end);
  }

  @Nullable Candidate ownerBefore(int title) {
    Candidate best = null;
    int last = Math.min(title + LONGEST_OWNER, ending.length - 1);
    for (int end = Math.max(0, title - LONGEST_BRACKETS); end <= last; end++) {
      List<Candidate> here = ending[end];
      for (int i = 0; here != null && i < here.size(); i++) {
        Candidate c = here.get(i);
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

  /**
   * "X Trade, Industry and Energy Minister": the state, with what the minister is of between it and
   * the title.
   */
  @Nullable Candidate stateBefore(int title) {
    for (int i = title; title - i <= LONGEST_FUNCTION && words.joined(i); i--) {
      Candidate owner = ownerEndingAt(i);
      if (owner != null) {
        boolean country = owner.detail() instanceof PlaceDetail p && p.kind() == PlaceKind.COUNTRY;
        return country ? owner : null;
      }
      if (!words.isField(i - 1)) {
        return null;
      }
    }
    return null;
  }

  /** "X company's director for sales": the owner in the genitive, in front of a long function. */
  @Nullable Candidate beforeFunction(int title) {
    boolean function =
        title > 1
            && words.joined(title)
            && words.lowerTail()
            && !text.language().nameForms().hasCases()
            && text.any(
                title - 1,
                Sense.RelationWord.class,
                m -> m.to() == title && m.sense().relation() == Relation.TOPIC);
    for (int i = title - 2; function && i > 0 && title - i <= LONGEST_FUNCTION; i--) {
      if (!words.joined(i + 1) || words.token(i).isAny(".;:")) {
        return null;
      }
      if (text.language().guessEnding(words.token(i).key(), 3).has(Feature.GENITIVE)) {
        Candidate owner = ownerBefore(i + 1);
        boolean body = owner != null && owner.isOrganization();
        return body || !words.isTitle(i) ? owner : ownerBefore(i);
      }
    }
    return null;
  }

  /**
   * "Its director": the organisation that was named last, in this sentence or the one before, where
   * a word that points back stands in front of the title.
   */
  @Nullable Candidate pointedAt(int title) {
    boolean points =
        title > 0
            && text.language().nameForms().hasCases()
            && words.joined(title)
            && text.any(
                title - 1,
                Sense.Reference.class,
                m -> m.sense().type() == Sense.ReferenceClass.DEMONSTRATIVE);
    int sentence = text.sentenceAt(title).index();
    for (int end = title - 1; points && end > 0; end--) {
      if (text.sentenceAt(end - 1).index() < sentence - 1) {
        return null;
      }
      for (Candidate c : at(ending, end)) {
        if (c.isOrganization()) {
          return c;
        }
      }
    }
    return null;
  }

  /** A place in a case of its own says where somebody works and not of what. */
  private boolean isWhere(Candidate c, int title) {
    return c.isPlace()
        && c.to() == title
        && text.language().nameForms().hasCases()
        && text.any(
            c.from(),
            PlaceName.class,
            m ->
                m.to() == c.to()
                    && m.ending().has(Feature.LOCATIVE)
                    && !m.ending().has(Feature.GENITIVE));
  }

  /** "Chamber (ABC) president": an abbreviation in brackets may stand between. */
  private boolean onlyBrackets(int from, int to) {
    return (words.token(from).is('(') && words.token(to - 1).is(')'))
        || (to > from && words.isClosingQuote(from) && sayWhatItIs(from + 1, to));
  }

  /** Whether legal forms and words for a firm fill the gap between a quoted name and its title. */
  private boolean sayWhatItIs(int from, int to) {
    int i = from;
    while (i < to) {
      int next = i;
      for (Match<Sense.OrganizationWord> m : text.matchesAt(i, Sense.OrganizationWord.class)) {
        if (m.sense().type() == Sense.OrganizationClass.LEGAL && m.to() <= to) {
          next = Math.max(next, m.to());
        }
      }
      NamedHead head = next == i && words.lowerTail() ? NamedHead.at(words, i) : null;
      if (head != null && head.isOutsideName()) {
        next = head.to();
      }
      if (next == i) {
        return false;
      }
      i = next;
    }
    return i == to;
  }

  @Nullable Candidate ownerAfter(int end) {
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
      if (says(i) || isApart(i) || !(words.token(i).isWord() || isListComma(i, end))) {
        return null;
      }
    }
    return null;
  }

  /**
   * "The minister tomorrow to X": a word of time, or one that leads to another part of the clause,
   * parts a title from what it is not of.
   */
  private boolean isApart(int i) {
    if (text.has(i, Sense.RelativeTime.class)) {
      return true;
    }
    for (Match<Sense.RelationWord> m : text.matchesAt(i, Sense.RelationWord.class)) {
      boolean topic = m.sense().relation() == Relation.TOPIC;
      boolean field = m.sense().relation() == Relation.PLACE && words.isQualifier(m.to());
      if (m.sense().before() && !topic && !field) {
        return true;
      }
    }
    return false;
  }

  private boolean says(int i) {
    return text.any(
        i,
        Sense.Speech.class,
        m ->
            m.sense().type() == Sense.SpeechClass.SAY
                || m.sense().type() == Sense.SpeechClass.SAY_COLON);
  }

  /**
   * "Deputy for industry, mines and trade of X": a comma between fields that he is charged with.
   */
  private boolean isListComma(int i, int end) {
    return i > end
        && i + 1 < text.size()
        && words.token(i).isAny(",،")
        && words.token(i + 1).isWord()
        && words.joined(i + 1)
        && ownerStartingAt(i + 1) == null
        && (words.isQualifier(i + 1) || text.has(i + 1, Sense.CommonWord.class));
  }

  @Nullable Candidate ownerStartingAt(int i) {
    Candidate best = null;
    for (Candidate c : at(starting, i)) {
      if (best == null || c.to() > best.to()) {
        best = c;
      }
    }
    return best;
  }

  @Nullable Candidate ownerEndingAt(int end) {
    Candidate best = null;
    for (Candidate c : at(ending, end)) {
      if (best == null || c.from() < best.from()) {
        best = c;
      }
    }
    return best;
  }
}
