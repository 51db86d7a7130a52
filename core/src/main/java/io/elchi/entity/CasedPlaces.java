// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.entity.Candidate.PlaceDetail;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.model.PlaceKind;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Places that no table knows, told by their case alone: where an apostrophe parts names from their
 * endings, a capitalised word that is nothing else and stands in the locative is a place, and so
 * are its other mentions. Reads one text.
 */
final class CasedPlaces {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 3;
  private static final int TRAVEL_REACH = 3;

  private final Words words;
  private final AnalyzedText text;
  private final boolean applies;
  private final BitSet covered;
  private final Set<String> taken = new HashSet<>();

  /**
   * A finder.
   *
   * @param others the persons, organisations and places that are known already
   */
  CasedPlaces(Words words, List<Candidate> others) {
    this.words = words;
    this.text = words.text();
    this.applies = words.capitals() && !text.language().nameForms().hasCases();
    this.covered = new BitSet(text.size());
    for (Candidate c : applies ? others : List.<Candidate>of()) {
      covered.set(c.from(), c.to());
      for (String part : c.name().split(" ")) {
        taken.add(text.language().folding().key(part));
      }
    }
  }

  /** The places, in text order. */
  List<Candidate> find() {
    if (!applies) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < text.size(); i++) {
      if (isName(i) && words.token(i).boundary() > 0 && isInPlace(i)) {
        names.add(text.language().folding().key(name(start(i), i)));
      }
    }
    List<Candidate> out = new ArrayList<>();
    for (int i = 0; !names.isEmpty() && i < text.size(); i++) {
      if (isName(i)) {
        int from = start(i);
        String name = name(from, i);
        if (names.contains(text.language().folding().key(name)) && !continues(i)) {
          out.add(
              new Candidate(
                  from,
                  i + 1,
                  name,
                  List.of(),
                  new PlaceDetail(PlaceKind.CITY, name, null, null, false)));
        }
      }
    }
    return out;
  }

  /** A capitalised word of its own that no table and no finder knows. */
  private boolean isName(int i) {
    Token t = words.token(i);
    String stem = stem(t);
    return t.isWord()
        && t.shape() == Shape.TITLE
        && stem.length() >= SHORTEST
        && !covered.get(i)
        && !taken.contains(stem)
        && words.isCapitalized(i)
        && text.matchesAt(i).isEmpty()
        && !text.language().isSurname(stem);
  }

  private static String stem(Token t) {
    return t.boundary() > 0 ? t.key().substring(0, t.boundary()) : t.key();
  }

  /** Where a name of several unknown words begins that ends at {@code last}. */
  private int start(int last) {
    int from = last;
    while (last - from + 1 < LONGEST
        && words.joined(from)
        && isName(from - 1)
        && words.token(from - 1).boundary() < 0) {
      from--;
    }
    return from;
  }

  private String name(int from, int last) {
    Token t = words.token(last);
    String end =
        t.boundary() > 0
            ? t.text().substring(0, Math.min(t.boundary(), t.text().length()))
            : t.text();
    return from == last ? end : text.phrase(from, last) + " " + end;
  }

  /** In the locative, or towards or from it with a verb of going close behind. */
  private boolean isInPlace(int i) {
    int from = start(i);
    boolean inName =
        words.joined(from)
            && (covered.get(from - 1)
                || (words.token(from - 1).isWord()
                    && words.token(from - 1).shape().isCapitalized()
                    && words.token(from - 1).boundary() < 0)
                || words.isTitle(from - 1)
                || words.isOpeningQuote(from - 1)
                || words.isClosingQuote(from - 1));
    Set<Feature> ending = text.language().nameEnding(words.token(i), name(i, i));
    if (inName || ending.contains(Feature.PLURAL)) {
      return false;
    }
    return ending.contains(Feature.LOCATIVE)
        || ((ending.contains(Feature.DATIVE) || ending.contains(Feature.ABLATIVE)) && travels(i));
  }

  private boolean travels(int i) {
    for (int k = i + 1; k <= i + TRAVEL_REACH && k < text.size() && words.joined(k); k++) {
      if (text.any(
          k,
          Sense.Trigger.class,
          m ->
              m.sense().type() == Sense.TriggerType.TRAVEL
                  && !m.sense().flags().contains("weak"))) {
        return true;
      }
    }
    return false;
  }

  /** A bare word that another capital goes on is part of a longer name. */
  private boolean continues(int i) {
    return words.token(i).boundary() < 0
        && i + 1 < text.size()
        && words.joined(i + 1)
        && words.token(i + 1).isWord()
        && words.token(i + 1).shape().isCapitalized();
  }
}
