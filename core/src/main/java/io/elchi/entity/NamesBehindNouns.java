// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.language.Ending;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.OrganizationClass;
import io.elchi.language.Sense.OrganizationWord;
import io.elchi.language.Sense.PlaceName;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Firms without quotation marks behind a noun that says what they are ("the producer X Y"), in
 * languages with cases where nothing but names has a capital inside a sentence. Reads one text;
 * immutable.
 */
final class NamesBehindNouns {
  private static final int LONGEST = 4;
  private static final int SHORTEST_ALONE = 4;

  private final Words words;
  private final AnalyzedText text;
  private final boolean applies;

  NamesBehindNouns(Words words) {
    this.words = words;
    this.text = words.text();
    this.applies = words.namesAreInflected() && words.capitals();
  }

  /** Adds the firms behind a noun of what firms do that begins at the token. */
  void find(int i, List<Candidate> out) {
    if (!applies) {
      return;
    }
    for (Match<OrganizationWord> m : text.matchesAt(i, OrganizationWord.class)) {
      if (m.sense().type() == OrganizationClass.APPOSED && !words.isCapitalized(i)) {
        out.addAll(names(m.to(), m.ending()));
        return;
      }
    }
  }

  /**
   * The firms whose names begin behind a noun: one, or those of a list where the noun stands in the
   * plural; none where the capital is that of a person or a place.
   */
  List<Candidate> names(int from, Ending noun) {
    List<Candidate> out = new ArrayList<>();
    if (!applies) {
      return out;
    }
    boolean list = noun.has(Feature.PLURAL) && NamedHead.isOneCase(noun);
    int at = from;
    while (at < text.size()) {
      int end = end(at, noun);
      if (end == at) {
        break;
      }
      out.add(Candidate.firm(at, end, text.phrase(at, end)));
      boolean more =
          list
              && end + 1 < text.size()
              && words.joined(end + 1)
              && (words.token(end).is(',') || words.isJoiner(end));
      if (!more) {
        break;
      }
      at = end + 1;
    }
    return list && out.size() < 2 ? List.of() : out;
  }

  private int end(int from, Ending noun) {
    int end = from;
    while (end < text.size() && end - from < LONGEST && isPart(end)) {
      end++;
    }
    if (end == from) {
      return from;
    }
    return end - from == 1 ? alone(from, noun) ? end : from : isFirm(from, end) ? end : from;
  }

  private boolean isPart(int i) {
    Token t = words.token(i);
    return words.joined(i)
        && t.linesBefore() == 0
        && t.isWord()
        && t.shape().isCapitalized()
        && !words.isTitle(i)
        && !words.isInitial(i)
        && words.organizationWord(i, OrganizationClass.KNOWN).isEmpty()
        && (words.organizationWord(i, OrganizationClass.LEGAL).isEmpty()
            || t.shape() == Shape.TITLE);
  }

  /** Several words: no given name and no place in a case of its own begins a firm's name. */
  private boolean isFirm(int from, int end) {
    if (text.has(from, Sense.GivenName.class) || text.has(from, Sense.Demonym.class)) {
      return false;
    }
    int placeEnd = text.longestAt(from, PlaceName.class).map(Match::to).orElse(from);
    boolean owner =
        text.any(from, PlaceName.class, m -> m.ending().has(Feature.GENITIVE) && m.to() < end);
    return placeEnd == from || (placeEnd < end && owner && !text.has(placeEnd, PlaceName.class));
  }

  /** One word: only what no table knows and what ends as no surname does. */
  private boolean alone(int i, Ending noun) {
    Token t = words.token(i);
    Shape shape = t.shape();
    if (shape == Shape.MIXED || words.isAcronym(i)) {
      return !text.has(i, PlaceName.class);
    }
    boolean where = noun.has(Feature.LOCATIVE) && NamedHead.isOneCase(noun);
    return shape == Shape.TITLE
        && !where
        && t.key().length() >= SHORTEST_ALONE
        && !text.language().nameForms().genderOf(t.key()).equals("m")
        && isUnknown(i)
        && !text.language().hasSurnameSuffix(t.key());
  }

  private boolean isUnknown(int i) {
    return !Any.of(
        text.matchesAt(i),
        m ->
            m.sense() instanceof PlaceName
                || m.sense() instanceof Sense.GivenName
                || m.sense() instanceof Sense.Surname
                || m.sense() instanceof Sense.Demonym
                || m.sense() instanceof Sense.PlaceWord
                || m.sense() instanceof OrganizationWord
                || m.sense() instanceof Sense.ProgrammeWord
                || m.sense() instanceof Sense.Month);
  }

  /** The one firm behind a noun in the singular, or null. */
  @Nullable Candidate name(int from, Ending noun) {
    List<Candidate> all = names(from, noun);
    return all.size() == 1 ? all.get(0) : null;
  }
}
