// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Sentence;
import io.elchi.entity.Candidate.OrganizationDetail;
import io.elchi.language.Feature;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.language.Sense.OrganizationClass;
import io.elchi.language.Sense.OrganizationWord;
import io.elchi.language.Sense.TriggerType;
import io.elchi.model.EventType;
import io.elchi.model.OrganizationKind;
import io.elchi.model.PositionRole;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Firms that no table knows, without quotation marks or legal form, told by what stands beside
 * them, in languages whose heads end names and where every word of a name has a capital: the owner
 * of a plant or of a director, a list before "officials", a name behind "company", and who signs
 * with a firm that is known. Reads one text.
 */
final class FirmContexts {
  private static final int LONGEST = 4;
  private static final int OWNED_REACH = 4;

  private final Words words;
  private final AnalyzedText text;
  private final DictionaryForms forms;
  private final boolean applies;
  private final BitSet covered;

  FirmContexts(Words words, DictionaryForms forms, List<Candidate> known) {
    this.words = words;
    this.text = words.text();
    this.forms = forms;
    var profile = text.language().profile();
    this.applies = profile.headFinal() && profile.capitals() && !profile.lowerTail();
    this.covered = new BitSet(text.size());
    known.forEach(c -> covered.set(c.from(), c.to()));
  }

  /** Adds what is found to the organisations known so far. */
  void addTo(List<Candidate> known) {
    if (!applies) {
      return;
    }
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (words.token(i).isWord()) {
        owner(i, found);
        listBefore(i, found);
        behindHead(i, found);
      }
    }
    known.addAll(found);
    partners(known);
  }

  /** "X's factory", "X's general manager". */
  private void owner(int i, List<Candidate> out) {
    Token t = words.token(i);
    if (t.boundary() <= 0 || !isPart(i) || !genitive(i)) {
      return;
    }
    int from = start(i);
    boolean several = from < i;
    if ((several || t.shape() != Shape.TITLE || !isLonger(from)) && owns(i, several)) {
      add(from, i + 1, out);
    }
  }

  private boolean genitive(int i) {
    String stem = forms.nameWord(words.token(i));
    return text.language().nameEnding(words.token(i), stem).contains(Feature.GENITIVE);
  }

  /** A head of a company, or behind a longer name a plant, within reach and nothing between. */
  private boolean owns(int i, boolean several) {
    for (int k = i + 1; k <= i + OWNED_REACH && k < text.size() && words.joined(k); k++) {
      if (!words.token(k).isWord() || words.isStopWord(k)) {
        return false;
      }
      boolean head =
          text.any(
              k,
              Sense.Title.class,
              m ->
                  m.sense().role() == PositionRole.COMPANY_HEAD
                      && !m.sense().flags().contains("weak"));
      boolean plant =
          several
              && text.any(
                  k,
                  Sense.Trigger.class,
                  m ->
                      m.sense().type() == TriggerType.EVENT
                          && m.sense().flags().contains("object")
                          && m.ending().has(Feature.POSSESSIVE));
      if (head || plant) {
        return true;
      }
      if (words.token(k).shape().isCapitalized()) {
        return false;
      }
    }
    return false;
  }

  /** "A, B and C officials": names in a row before the word for the people of bodies. */
  private void listBefore(int head, List<Candidate> out) {
    boolean people =
        !words.token(head).shape().isCapitalized()
            && text.any(
                head,
                Sense.Title.class,
                m -> m.ending().has(Feature.PLURAL) && m.sense().flags().contains("weak"));
    if (!people) {
      return;
    }
    List<Candidate> items = new ArrayList<>();
    int end = head;
    int count = 0;
    while (words.joined(end)) {
      int from = end;
      boolean known = false;
      while (end - from <= LONGEST && words.joined(from) && isNamed(from - 1, from == end)) {
        from--;
        known |= covered.get(from);
      }
      if (from == end) {
        break;
      }
      count++;
      if (!known && end - from > 1) {
        add(from, end, items);
      }
      if (!words.joined(from) || !(words.isJoiner(from - 1) || words.token(from - 1).is(','))) {
        break;
      }
      end = from - 1;
    }
    if (count > 1) {
      out.addAll(items);
    }
  }

  /** "Energy company X": the name follows its head in the nominative. */
  private void behindHead(int i, List<Candidate> out) {
    NamedHead head = NamedHead.at(words, i);
    if (head == null
        || !head.isOutsideName()
        || words.token(i).shape().isCapitalized()
        || head.isPlural(words)
        || head.match().ending().length() > 0
        || (words.joined(i)
            && words.token(i - 1).shape().isCapitalized()
            && words.token(i - 1).boundary() < 0
            && !text.has(i - 1, Sense.Demonym.class))) {
      return;
    }
    int end = head.to();
    while (end < text.size()
        && end - head.to() < LONGEST
        && words.joined(end)
        && isPart(end)
        && (end == head.to() || words.token(end - 1).boundary() < 0)) {
      end++;
    }
    boolean whole = end > head.to() && !(words.joined(end) && words.isTitle(end));
    if (whole && !hasCapital(end)) {
      add(head.to(), end, out);
    }
  }

  private boolean hasCapital(int i) {
    return i < text.size()
        && words.joined(i)
        && words.token(i - 1).boundary() < 0
        && words.token(i).isWord()
        && words.token(i).shape().isCapitalized()
        && !text.has(i, Sense.PlaceName.class);
  }

  /** "X with Y signed": who agrees with a firm, in a sentence that tells of an agreement. */
  private void partners(List<Candidate> known) {
    for (Candidate c : List.copyOf(known)) {
      boolean firm =
          c.detail() instanceof OrganizationDetail d && d.kind() == OrganizationKind.COMPANY;
      if (!firm || !agrees(text.sentenceAt(c.from()))) {
        continue;
      }
      if (words.joined(c.from()) && isAnd(c.from() - 1) && words.joined(c.from() - 1)) {
        int last = c.from() - 2;
        if (isPart(last)) {
          int from = start(last);
          if (!words.isTitle(Math.max(0, from - 1)) && from < last + 1) {
            add(from, last + 1, known);
          }
        }
      }
      int next = c.to() + 1;
      if (words.joined(c.to()) && isAnd(c.to()) && words.joined(next) && isPart(next)) {
        int end = next + 1;
        while (end < text.size()
            && end - next < LONGEST
            && words.joined(end)
            && words.token(end - 1).boundary() < 0
            && isPart(end)) {
          end++;
        }
        if (!hasCapital(end)) {
          add(next, end, known);
        }
      }
    }
  }

  /** "And" or "with" between names. */
  private boolean isAnd(int i) {
    return words.isJoiner(i)
        || text.any(
            i,
            Sense.RelationWord.class,
            m -> m.to() == i + 1 && m.sense().relation() == Relation.COMPANION);
  }

  private boolean agrees(Sentence s) {
    for (int i = s.from(); i < s.to(); i++) {
      if (text.any(
          i,
          Sense.Trigger.class,
          m -> m.sense().type() == TriggerType.SIGN || m.sense().event() == EventType.AGREEMENT)) {
        return true;
      }
    }
    return false;
  }

  private void add(int from, int to, List<Candidate> out) {
    int next = covered.nextSetBit(from);
    if (next >= 0 && next < to) {
      return;
    }
    covered.set(from, to);
    Token last = words.token(to - 1);
    String end = forms.nameWord(last);
    String name = to - from == 1 ? end : text.phrase(from, to - 1) + " " + end;
    out.add(Candidate.firm(from, to, name));
  }

  /** Where a run of unknown capitalised words begins. */
  private int start(int last) {
    int from = last;
    while (last - from + 1 < LONGEST
        && words.joined(from)
        && isPart(from - 1)
        && words.token(from - 1).boundary() < 0) {
      from--;
    }
    return from;
  }

  /** Whether a capitalised word right in front makes the run part of something longer. */
  private boolean isLonger(int from) {
    return words.joined(from)
        && words.token(from - 1).isWord()
        && words.token(from - 1).shape().isCapitalized();
  }

  /** A capitalised word that is no place, person, title, body or amount. */
  private boolean isPart(int i) {
    return i >= 0
        && i < text.size()
        && words.isCapitalized(i)
        && !covered.get(i)
        && !words.isTitle(i)
        && !words.isHonorific(i)
        && text.matchesAt(i).stream()
            .allMatch(
                m ->
                    m.sense() instanceof Sense.Sector
                        || m.sense() instanceof Sense.CommonWord
                        || (m.sense() instanceof OrganizationWord o
                            && (o.type() == OrganizationClass.LEGAL
                                || o.type() == OrganizationClass.QUALIFIER)));
  }

  /** A word of a list item: with a capital, and no title or ending but at the end. */
  private boolean isNamed(int i, boolean last) {
    return words.isCapitalized(i)
        && (words.token(i).boundary() < 0 || last)
        && !words.isTitle(i)
        && !text.has(i, Sense.Demonym.class)
        && NamedHead.at(words, i) == null
        && !text.has(i, Sense.GivenName.class);
  }
}
