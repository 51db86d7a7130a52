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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds again what a text has introduced as an organisation by a name of one word: an abbreviation
 * in brackets, capitals in front of a title. Stateless.
 */
final class Repeats {
  private static final int SHORTEST = 2;
  private static final int LONGEST_CAPITALS = 5;

  private Repeats() {}

  /** The candidates, those that other mentions explain with what these know, and the repeats. */
  static List<Candidate> complete(List<Candidate> candidates, Words words) {
    Map<String, Candidate> known = introduced(candidates, words);
    if (known.isEmpty()) {
      return candidates;
    }
    AnalyzedText text = words.text();
    List<Candidate> out = new ArrayList<>();
    for (Candidate c : candidates) {
      Candidate source = known.get(key(words, c.name()));
      boolean bare = c.to() - c.from() == 1 && c.aliases().isEmpty() && c.isOrganization();
      out.add(bare && source != null && !source.equals(c) ? repeat(source, c.from(), words) : c);
    }
    for (int i = 0; i < text.size(); i++) {
      Candidate source = source(words, i, known);
      int at = i;
      if (source != null && out.stream().noneMatch(c -> c.overlaps(at, at + 1))) {
        out.add(repeat(source, i, words));
      }
    }
    return out;
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
