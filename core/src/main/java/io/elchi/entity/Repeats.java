// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.entity.Candidate.OrganizationDetail;
import io.elchi.language.Sense.GivenName;
import io.elchi.language.Sense.PlaceName;
import io.elchi.model.OrganizationKind;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds again what a text has introduced as an organisation: an abbreviation in brackets, capitals
 * in front of a title, a proper name that stands elsewhere without its legal form. Stateless.
 */
final class Repeats {
  private static final int SHORTEST = 2;
  private static final int LONGEST_CAPITALS = 5;
  private static final int SHORTEST_STEM = 3;

  /** So many names at most that begin with the same word are looked for; more are no report. */
  private static final int MOST_OF_ONE_WORD = 200;

  private Repeats() {}

  /** The candidates, those that other mentions explain with what these know, and the repeats. */
  static List<Candidate> complete(List<Candidate> candidates, Words words) {
    Map<String, Candidate> known = introduced(candidates, words);
    AnalyzedText text = words.text();
    List<Candidate> out = new ArrayList<>();
    for (Candidate c : candidates) {
      Candidate source = known.get(key(words, c.name()));
      boolean bare = c.to() - c.from() == 1 && c.aliases().isEmpty() && c.isOrganization();
      out.add(bare && source != null && !source.equals(c) ? repeat(source, c.from(), words) : c);
    }
    BitSet covered = new BitSet(text.size());
    out.forEach(c -> covered.set(c.from(), c.to()));
    for (int i = 0; i < text.size(); i++) {
      Candidate source = source(words, i, known);
      if (source != null && !covered.get(i)) {
        out.add(repeat(source, i, words));
        covered.set(i);
      }
    }
    phrases(out, covered, words);
    return out;
  }

  /** Names of several words that stand again in quotation marks, or unchanged without them. */
  private static void phrases(List<Candidate> out, BitSet covered, Words words) {
    Map<String, List<Candidate>> byFirst = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Candidate c : out) {
      if (c.isOrganization() && c.to() - c.from() > 1 && isProper(c, words)) {
        List<Candidate> same =
            byFirst.computeIfAbsent(words.token(c.from()).key(), k -> new ArrayList<>());
        if (same.size() < MOST_OF_ONE_WORD && seen.add(keys(c, words))) {
          same.add(c);
        }
      }
    }
    AnalyzedText text = words.text();
    for (int i = 0; !byFirst.isEmpty() && i < text.size(); i++) {
      if (covered.get(i) || !words.token(i).isWord() || !words.token(i).shape().isCapitalized()) {
        continue;
      }
      for (Candidate c : byFirst.getOrDefault(words.token(i).key(), List.of())) {
        int from = i;
        int to = i + c.to() - c.from();
        if (c.from() != i && repeats(c, i, words) && isFree(covered, from, to)) {
          out.add(new Candidate(from, to, c.name(), List.of(), c.detail()));
          covered.set(from, to);
          break;
        }
      }
    }
  }

  /** The words of a name, as the lexicon knows them. */
  private static String keys(Candidate c, Words words) {
    StringBuilder out = new StringBuilder();
    for (int i = c.from(); i < c.to(); i++) {
      out.append(words.token(i).key()).append(' ');
    }
    return out.toString();
  }

  private static boolean isFree(BitSet covered, int from, int to) {
    int next = covered.nextSetBit(from);
    return next < 0 || next >= to;
  }

  /** A name that is no more than itself: not a phrase with a head noun that inflects. */
  private static boolean isProper(Candidate c, Words words) {
    return words.capitals()
        && words.text().phrase(c.from(), c.to()).equals(c.name())
        && ((c.from() > 0 && words.isOpeningQuote(c.from() - 1))
            || words.token(c.to() - 1).shape().isCapitalized());
  }

  /** Whether the words of a name stand at a token; in quotation marks the last one may inflect. */
  static boolean repeats(Candidate c, int at, Words words) {
    int length = c.to() - c.from();
    if (at + length > words.text().size()) {
      return false;
    }
    for (int k = 0; k < length; k++) {
      if (k > 0 && !words.joined(at + k)) {
        return false;
      }
      String said = words.token(c.from() + k).key();
      String here = words.token(at + k).key();
      boolean last = k == length - 1;
      boolean quoted = last && words.isQuoted(at, at + length);
      if (!said.equals(here) && !(quoted && isInflection(said, here))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInflection(String said, String here) {
    int stem = Math.max(SHORTEST_STEM, Math.min(said.length(), here.length()) - 2);
    return said.length() > stem
        && here.length() > stem
        && Math.abs(said.length() - here.length()) <= 2
        && said.regionMatches(0, here, 0, stem);
  }

  private static Map<String, Candidate> introduced(List<Candidate> candidates, Words words) {
    Map<String, Candidate> known = new LinkedHashMap<>();
    for (Candidate c : candidates) {
      if (!c.isOrganization()) {
        continue;
      }
      for (String alias : c.aliases()) {
        if (isAbbreviation(alias, c.name())) {
          known.putIfAbsent(key(words, alias), c);
        }
      }
    }
    for (Candidate c : candidates) {
      if (c.isOrganization() && c.to() - c.from() == 1 && c.name().length() > SHORTEST) {
        known.putIfAbsent(key(words, c.name()), c);
      }
    }
    return known;
  }

  /** Capitals say abbreviation only where the name itself is not in capitals. */
  private static boolean isAbbreviation(String name, String full) {
    if (name.length() > LONGEST_CAPITALS && full.equals(full.toUpperCase(Locale.ROOT))) {
      return false;
    }
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isLetterOrDigit(name.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
    }
    return capitals > 1;
  }

  private static @Nullable Candidate source(Words words, int i, Map<String, Candidate> known) {
    Token t = words.token(i);
    if (!t.isWord()
        || !t.shape().isCapitalized()
        || words.text().has(i, PlaceName.class)
        || words.text().has(i, GivenName.class)) {
      return null;
    }
    Candidate whole = known.get(t.key());
    if (whole != null) {
      return whole;
    }
    return t.boundary() > 0
            && (t.shape() == Shape.UPPER || t.shape() == Shape.MIXED || t.shape() == Shape.TITLE)
        ? known.get(t.key().substring(0, t.boundary()))
        : null;
  }

  private static Candidate repeat(Candidate source, int i, Words words) {
    Token t = words.token(i);
    String name =
        t.boundary() > 0
            ? t.text().substring(0, Math.min(t.boundary(), t.text().length()))
            : t.text();
    OrganizationDetail detail = (OrganizationDetail) source.detail();
    OrganizationKind kind = detail.kind();
    return new Candidate(
        i, i + 1, name, List.of(source.name()), new OrganizationDetail(kind, detail.country()));
  }

  private static String key(Words words, String name) {
    return words.text().language().folding().key(name);
  }
}
