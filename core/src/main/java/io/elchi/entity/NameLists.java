// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.entity.Candidate.OrganizationDetail;
import io.elchi.language.Feature;
import io.elchi.language.Sense.Demonym;
import io.elchi.language.Sense.OrganizationClass;
import io.elchi.language.Sense.OrganizationWord;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.PlaceWord;
import io.elchi.model.OrganizationKind;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds several organisations that one plural noun heads: "the companies A and B", "“A” and “B”,
 * such firms".
 */
final class NameLists {
  private static final int LONGEST_ITEM = 6;
  private static final int REACH = 5;
  private static final int LONGEST_BRAND = 3;
  private static final int LONGEST_LIST = 30;

  private final Words words;
  private final AnalyzedText text;
  private final HeadDetails details;
  private final HeadInitialNames initials;

  NameLists(Words words, HeadInitialNames initials) {
    this.words = words;
    this.text = words.text();
    this.details = new HeadDetails(words);
    this.initials = initials;
  }

  /**
   * "“A”, “B” and “C”, such leading companies": names in quotation marks in a row, with a plural
   * head close behind the last.
   */
  void quotedList(int i, List<Candidate> out) {
    if (!text.language().profile().headFinal() || !words.isOpeningQuote(i)) {
      return;
    }
    List<int[]> items = new ArrayList<>();
    int at = i;
    while (at < text.size() && words.isOpeningQuote(at)) {
      int close = words.closingOf(at);
      if (close < 0 || close - at > LONGEST_ITEM + 1 || !words.isCapitalized(at + 1)) {
        break;
      }
      items.add(new int[] {at + 1, close});
      at = close + 1;
      while (at < text.size() && (words.isJoiner(at) || words.token(at).is(','))) {
        at++;
      }
    }
    OrganizationKind kind = items.isEmpty() ? null : pluralHead(items.get(items.size() - 1)[1] + 1);
    if (kind == null) {
      return;
    }
    for (int[] item : items) {
      out.add(
          new Candidate(
              item[0],
              item[1],
              text.phrase(item[0], item[1]),
              List.of(),
              new OrganizationDetail(kind, null)));
    }
  }

  /** "A, B and C companies": names in another script than the text's, before a plural head. */
  void foreignList(int head, List<Candidate> out) {
    NamedHead plural = NamedHead.at(words, head);
    if (plural == null
        || !text.language().profile().headFinal()
        || !plural.isOutsideName()
        || !plural.match().ending().has(Feature.PLURAL)) {
      return;
    }
    int end = head;
    while (end > 0 && words.joined(end) && isForeign(end - 1, head)) {
      int from = end - 1;
      while (from > 0
          && end - from < LONGEST_ITEM
          && words.joined(from)
          && isForeign(from - 1, head)) {
        from--;
      }
      out.add(Candidate.firm(from, end, text.phrase(from, end)));
      end = from;
      if (end > 0 && (words.isJoiner(end - 1) || words.token(end - 1).is(','))) {
        end--;
      }
    }
  }

  /** A capitalised word whose letters are of another script than those of the head. */
  private boolean isForeign(int i, int head) {
    Token t = words.token(i);
    return t.isWord()
        && t.shape().isCapitalized()
        && !text.has(i, PlaceName.class)
        && Character.UnicodeScript.of(t.text().charAt(0))
            != Character.UnicodeScript.of(words.token(head).text().charAt(0));
  }

  /** What the plural noun close behind a list says its items are, or null. */
  private @Nullable OrganizationKind pluralHead(int from) {
    for (int k = from; k < Math.min(from + REACH, text.size()) && words.joined(k); k++) {
      for (Match<OrganizationWord> m : text.matchesAt(k, OrganizationWord.class)) {
        boolean noun =
            m.sense().type() == OrganizationClass.HEAD
                || m.sense().type() == OrganizationClass.GENERIC;
        if (noun && m.ending().has(Feature.PLURAL)) {
          return m.sense().kind();
        }
      }
      if (!words.token(k).isWord() || words.isCapitalized(k)) {
        return null;
      }
    }
    return null;
  }

  /** "The chambers of A, B and C", "the companies A and B": as many bodies as names. */
  void list(NamedHead head, List<Candidate> out) {
    boolean company = head.isOutsideName() || head.kind() == OrganizationKind.BANK;
    int task = company ? head.to() : taskEnd(head.to());
    String one = singular(head, task);
    if (one.isEmpty() || head.type() != NamedHead.Type.ORGANIZATION) {
      return;
    }
    List<Candidate> items = new ArrayList<>();
    int i = company ? task : classEnd(task);
    while (i < text.size() && words.joined(i) && i - head.from() < LONGEST_LIST) {
      int to = company ? brand(i) : initials.place(i);
      if (to <= i) {
        break;
      }
      int from = items.isEmpty() ? head.from() : i;
      boolean quoted = company && words.isOpeningQuote(i);
      String item = quoted ? text.phrase(i + 1, to - 1) : text.phrase(i, to);
      List<String> other = company && !quoted ? List.of(item) : List.of();
      items.add(
          new Candidate(
              from, to, quoted ? item : one + " " + item, other, details.of(head, i, to)));
      i = to;
      while (i < text.size() && (words.isJoiner(i) || words.token(i).isAny("،,"))) {
        i++;
      }
      if (i == to) {
        break;
      }
    }
    if (items.size() > 1) {
      out.addAll(items);
    }
  }

  /** Index after the words of what the bodies are for ("of commerce and industry"). */
  private int taskEnd(int from) {
    int to = from;
    int i = from;
    while (i < text.size() && words.joined(i) && initials.place(i) == i && !isPlaceClass(i)) {
      if (words.isQualifier(i) && !words.isJoiner(i)) {
        to = i + 1;
      } else if (!words.isJoiner(i) && !words.token(i).isAny("،,")) {
        break;
      }
      i++;
    }
    return to;
  }

  /** Index after "the provinces" in front of their names. */
  private int classEnd(int i) {
    return i < text.size() && words.joined(i) && isPlaceClass(i) ? i + 1 : i;
  }

  private boolean isPlaceClass(int i) {
    return text.any(i, PlaceWord.class, m -> m.length() == 1 && m.ending().has(Feature.PLURAL));
  }

  /** The head noun as a single body bears it; empty when its dictionary form is not known. */
  private String singular(NamedHead head, int task) {
    for (Match<OrganizationWord> m : text.matchesAt(head.from(), OrganizationWord.class)) {
      if (m.to() == head.from() + 1 && !m.ending().lemma().isEmpty()) {
        String rest = text.phrase(head.from() + 1, Math.max(head.from() + 1, task));
        return (m.ending().lemma() + " " + rest).strip();
      }
    }
    return "";
  }

  /** Index after the proper name of a company in a list; {@code i} when none begins there. */
  private int brand(int i) {
    if (words.isOpeningQuote(i)) {
      int close = words.closingOf(i);
      return close < 0 ? i : close + 1;
    }
    Optional<Match<OrganizationWord>> known = words.organizationWord(i, OrganizationClass.KNOWN);
    if (known.isPresent()) {
      return known.get().to();
    }
    int to = i;
    while (to < text.size()
        && to - i < LONGEST_BRAND
        && words.joined(to)
        && words.token(to).isWord()
        && !words.isFunction(to)
        && !text.has(to, Demonym.class)) {
      to++;
    }
    return to;
  }
}
