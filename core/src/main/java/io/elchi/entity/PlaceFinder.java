// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.entity.Candidate.PlaceDetail;
import io.elchi.language.Ending;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.Currency;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.PlaceWord;
import io.elchi.model.PlaceKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds places: by the gazetteer, and by class words that make a name of an unknown word. */
final class PlaceFinder {
  private static final int LONGEST_LIST = 12;

  private final Words words;
  private final AnalyzedText text;
  private final DictionaryForms forms;
  private final PlaceNames named;
  private final PlaceEvidence evidence;

  /** Countries that the text names. */
  private final Set<String> countries = new HashSet<>();

  PlaceFinder(Words words, DictionaryForms forms) {
    this.words = words;
    this.text = words.text();
    this.forms = forms;
    this.named = new PlaceNames(words, forms);
    this.evidence = new PlaceEvidence(words);
    for (int i = 0; i < text.size(); i++) {
      for (Match<PlaceName> m : text.matchesAt(i, PlaceName.class)) {
        if (m.sense().kind() == PlaceKind.COUNTRY && !m.sense().weak()) {
          countries.add(m.sense().country());
        }
      }
    }
  }

  List<Candidate> find() {
    Set<String> certain = certainNames();
    List<Candidate> out = new ArrayList<>();
    int i = 0;
    while (i < text.size()) {
      Candidate found = at(i, certain);
      if (found == null) {
        i++;
      } else {
        out.add(found);
        i = found.to();
      }
    }
    return out;
  }

  /**
   * "US-American" as one word: what looks like a name with an unknown ending is a listed adjective.
   */
  private boolean isDemonym(Match<PlaceName> m) {
    return m.ending().length() > 0
        && m.ending().features().isEmpty()
        && text.any(m.from(), Sense.Demonym.class, d -> d.to() == m.to());
  }

  private @Nullable Candidate at(int i, Set<String> certain) {
    if (text.has(i, Currency.class)) {
      // "US dollar" names no place
      return null;
    }
    Candidate before = withWordBefore(i);
    if (before != null) {
      return before;
    }
    List<Match<PlaceName>> names = names(i);
    if (!names.isEmpty()) {
      Match<PlaceName> longest = names.get(0);
      if (isDemonym(longest) || evidence.isGivenName(longest)) {
        return null;
      }
      Match<PlaceWord> word = isBare(longest) ? wordAfter(longest.to()) : null;
      Match<PlaceWord> shared = word == null && isBare(longest) ? sharedWord(longest.to()) : null;
      Match<PlaceName> best =
          choose(names, word != null ? word : shared != null ? shared : listedUnder(i));
      if (shared != null && best.sense().kind() != PlaceKind.COUNTRY) {
        return named.ofList(best, shared);
      }
      if (word != null
          && best.sense().kind() == PlaceKind.COUNTRY
          && word.sense().kind() != PlaceKind.COUNTRY) {
        // "the regions of Latvia" names no region
        word = null;
      }
      if (word == null && best.sense().weak() && !evidence.isSupported(best, certain)) {
        return null;
      }
      boolean country = best.sense().kind() == PlaceKind.COUNTRY;
      return word == null || (country && word.sense().kind() != PlaceKind.COUNTRY)
          ? named.bare(best)
          : named.classified(i, word, best);
    }
    return unknown(i);
  }

  /** Names that some mention of the text makes certain, so that weak mentions of them count too. */
  private Set<String> certainNames() {
    Set<String> out = new HashSet<>();
    for (int i = 0; i < text.size(); i++) {
      for (Match<PlaceName> m : names(i)) {
        if (!m.sense().weak() || wordAfter(m.to()) != null || evidence.isSupported(m, Set.of())) {
          out.add(m.sense().name());
        }
      }
    }
    return out;
  }

  /** A name that a class word follows stands in no case of its own. */
  private boolean isBare(Match<PlaceName> m) {
    return text.language().nameForms().hasCases()
        || !m.ending().hasAny(Feature.DATIVE, Feature.ABLATIVE, Feature.LOCATIVE);
  }

  private @Nullable Match<PlaceWord> wordAfter(int i) {
    if (i >= text.size() || !words.joined(i)) {
      return null;
    }
    return text.first(
        i, PlaceWord.class, m -> !m.sense().before() && m.sense().kind() != PlaceKind.FACILITY);
  }

  /** "Of X origin": an adjective, unless it is one of a place's own cases ("that is in X"). */
  private static boolean isAdjective(Ending ending) {
    return ending.has(Feature.ADJECTIVAL)
        && !ending.hasAny(Feature.LOCATIVE, Feature.GENITIVE, Feature.NOMINATIVE);
  }

  /** Entries that begin here, the longest first; without capitals an adjective is no name. */
  private List<Match<PlaceName>> names(int i) {
    List<Match<PlaceName>> all = text.matchesAt(i, PlaceName.class);
    if (all.isEmpty()) {
      return all;
    }
    if (!Any.of(all, this::isNoName)) {
      return all;
    }
    List<Match<PlaceName>> out = new ArrayList<>(all.size());
    for (Match<PlaceName> m : all) {
      if (!isNoName(m)) {
        out.add(m);
      }
    }
    return out;
  }

  private boolean isNoName(Match<PlaceName> m) {
    return words.capitals() ? isAdjective(m.ending()) : m.ending().has(Feature.ADJECTIVAL);
  }

  /**
   * Of several entries with one name, the one that lies in the country said behind it, then the
   * kind that the class word says, then one whose country the text speaks of; else the most likely
   * one comes first.
   */
  private Match<PlaceName> choose(List<Match<PlaceName>> names, @Nullable Match<PlaceWord> word) {
    Match<PlaceName> first = names.get(0);
    String container = container(first.to());
    Match<PlaceName> best = first;
    int bestScore = -1;
    for (Match<PlaceName> m : names) {
      String country = m.sense().country();
      if (m.to() != first.to() || country == null) {
        continue;
      }
      int score = country.equals(container) ? 4 : 0;
      score += word != null && m.sense().kind() == word.sense().kind() ? 2 : 0;
      score += countries.contains(country) ? 1 : 0;
      String home = text.language().profile().country();
      boolean nearer = country.equals(home) && !home.equals(best.sense().country());
      if (score > bestScore || (score == bestScore && nearer)) {
        best = m;
        bestScore = score;
      }
    }
    return best;
  }

  /** The country whose name stands right behind a place, where languages put what contains it. */
  private @Nullable String container(int to) {
    if (text.language().profile().headFinal() || to >= text.size() || !words.joined(to)) {
      return null;
    }
    for (Match<PlaceName> m : names(to)) {
      if (m.sense().kind() == PlaceKind.COUNTRY) {
        return m.sense().country();
      }
    }
    return null;
  }

  /**
   * The class word in the plural that stands before a list of names ("provinces of A, B and C").
   */
  private @Nullable Match<PlaceWord> listedUnder(int i) {
    if (text.language().profile().headFinal()) {
      return null;
    }
    for (int k = i - 1; k >= 0 && i - k <= LONGEST_LIST && words.joined(k + 1); k--) {
      Match<PlaceWord> word =
          text.first(k, PlaceWord.class, m -> m.sense().before() && m.ending().has(Feature.PLURAL));
      if (word != null) {
        return word;
      }
      boolean part =
          words.isJoiner(k) || words.token(k).isAny("،,") || text.has(k, PlaceName.class);
      if (!part) {
        return null;
      }
    }
    return null;
  }

  /** The class word in the plural that ends a list of names ("A, B and C regions"). */
  private @Nullable Match<PlaceWord> sharedWord(int to) {
    boolean separated = false;
    int k = to;
    while (text.language().profile().headFinal()
        && k < text.size()
        && k - to <= LONGEST_LIST
        && words.joined(k)) {
      if (words.isJoiner(k) || words.token(k).is(',')) {
        separated = true;
        k++;
        continue;
      }
      Match<PlaceWord> word = wordAfter(k);
      if (word != null) {
        return separated && word.ending().has(Feature.PLURAL) && !named.singular(word).isEmpty()
            ? word
            : null;
      }
      List<Match<PlaceName>> names = separated ? names(k) : List.of();
      if (names.isEmpty()) {
        return null;
      }
      k = names.get(0).to();
    }
    return null;
  }

  /** A class word in front of a name. */
  private @Nullable Candidate withWordBefore(int i) {
    Match<PlaceWord> word =
        text.first(
            i, PlaceWord.class, m -> m.sense().before() && m.sense().kind() != PlaceKind.FACILITY);
    if (word == null
        || word.ending().has(Feature.PLURAL)
        || (!words.capitals() && word.ending().has(Feature.ADJECTIVAL))) {
      return null;
    }
    int at = word.to();
    if (at >= text.size() || !words.joined(at)) {
      return null;
    }
    PlaceKind kind = word.sense().kind();
    List<Match<PlaceName>> names = names(at);
    if (!names.isEmpty()) {
      Match<PlaceName> best = choose(names, word);
      PlaceName p = best.sense();
      return PlaceNames.candidate(i, best.to(), named.nameOf(best), p, kind);
    }
    if (words.capitals()
        ? !words.isCapitalized(at)
        : words.isFunction(at)
            || !words.token(at).isWord()
            || word.sense().flags().contains("weak")) {
      return null;
    }
    String name = words.token(at).text();
    return new Candidate(
        i, at + 1, name, List.of(), new PlaceDetail(kind, name, container(at + 1), null, false));
  }

  /** An unknown capitalised word before a class word. */
  private @Nullable Candidate unknown(int i) {
    if (!words.capitals()
        || !words.isCapitalized(i)
        || words.isTitle(i)
        || (words.isQualifier(i) && !words.lowerTail())
        || text.has(i, Sense.RelativeTime.class)
        || text.has(i, Sense.OrganizationWord.class)) {
      return null;
    }
    int end = i + 1;
    while (end < text.size()
        && end - i < 3
        && words.joined(end)
        && words.isCapitalized(end)
        && wordAfter(end) == null
        && !text.has(end, PlaceName.class)
        && !words.isTitle(end)) {
      end++;
    }
    Match<PlaceWord> word = wordAfter(end);
    if (word == null
        || word.ending().has(Feature.PLURAL)
        || word.sense().flags().contains("weak")
        || (end < text.size() && text.has(end, PlaceName.class))) {
      return null;
    }
    PlaceKind kind = word.sense().kind();
    String name =
        kind == PlaceKind.CITY ? text.phrase(i, end) : forms.ofPhrase(text, i, word.to(), word);
    return new Candidate(
        i,
        word.to(),
        name,
        List.of(),
        new PlaceDetail(kind, text.phrase(i, end), ownerCountry(i), null, false));
  }

  /** "France's X city": the country of a place in the genitive right before. */
  private @Nullable String ownerCountry(int i) {
    if (!text.language().profile().headFinal() || i == 0 || !words.joined(i)) {
      return null;
    }
    for (int k = i - 1; k >= 0 && i - k <= 3; k--) {
      for (Match<PlaceName> m : text.matchesAt(k, PlaceName.class)) {
        if (m.to() == i && m.ending().has(Feature.GENITIVE)) {
          return m.sense().country();
        }
      }
    }
    return null;
  }
}
