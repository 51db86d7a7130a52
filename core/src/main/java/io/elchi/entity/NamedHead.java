// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.Match;
import io.elchi.language.Ending;
import io.elchi.language.Feature;
import io.elchi.language.FeatureSet;
import io.elchi.language.Sense;
import io.elchi.language.SenseKinds;
import io.elchi.model.OrganizationKind;
import io.elchi.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * A noun that heads names: "chamber", "park", "programme".
 *
 * @param match where it stands
 * @param type what its names are names of
 * @param kind kind of organisation, for that type
 */
record NamedHead(Match<?> match, Type type, @Nullable OrganizationKind kind) {
  /** What the names are names of. */
  enum Type {
    ORGANIZATION,
    FACILITY,
    PROGRAMME
  }

  private static final FeatureSet CASES =
      FeatureSet.of(
          Feature.NOMINATIVE,
          Feature.GENITIVE,
          Feature.DATIVE,
          Feature.ACCUSATIVE,
          Feature.LOCATIVE);

  /** Kinds of words that can be heads. */
  private static final long HEADS =
      SenseKinds.of(Sense.PlaceWord.class)
          | SenseKinds.of(Sense.OrganizationWord.class)
          | SenseKinds.of(Sense.ProgrammeWord.class);

  /** The head noun that begins at a token, the longest of them, or null. */
  static @Nullable NamedHead at(Words words, int i) {
    if (!words.text().hasAny(i, HEADS)) {
      return null;
    }
    for (Match<?> m : words.text().matchesAt(i)) {
      Sense s = m.sense();
      if (s instanceof Sense.PlaceWord p && p.before() && p.kind() != PlaceKind.FACILITY) {
        return null;
      }
      if (s instanceof Sense.OrganizationWord o && o.type() == Sense.OrganizationClass.HEAD) {
        if (!words.capitals() && isPartOfWord(words, i, m.to())) {
          return null;
        }
        return inside(words, i, new NamedHead(m, Type.ORGANIZATION, o.kind()));
      }
      if (s instanceof Sense.PlaceWord p && p.kind() == PlaceKind.FACILITY) {
        return new NamedHead(m, Type.FACILITY, null);
      }
      if (s instanceof Sense.ProgrammeWord p
          && !p.known()
          && !p.opener()
          && !isPartOfWord(words, i, m.to())) {
        return new NamedHead(m, Type.PROGRAMME, null);
      }
    }
    return null;
  }

  /** Whether an everyday word of more tokens begins here ("programme planning"). */
  private static boolean isPartOfWord(Words words, int i, int to) {
    return words.text().any(i, Sense.CommonWord.class, m -> m.to() > to);
  }

  /** A capital makes part of the name what is none in small letters ("X Factory", "X factory"). */
  private static NamedHead inside(Words words, int i, NamedHead head) {
    if (!head.isOutsideName() || !words.token(i).shape().isCapitalized()) {
      return head;
    }
    for (Match<Sense.OrganizationWord> m :
        words.text().matchesAt(i, Sense.OrganizationWord.class)) {
      boolean same = m.to() == head.to() && m.sense().type() == Sense.OrganizationClass.HEAD;
      if (same && m.sense().flags().contains("inside")) {
        return new NamedHead(m, Type.ORGANIZATION, m.sense().kind());
      }
    }
    return head;
  }

  /** Whether an ending leaves no doubt of the case. */
  static boolean isOneCase(Ending ending) {
    return ending.set().shared(CASES) == 1;
  }

  /** What the head is short for, or empty. */
  String longForm() {
    return match.sense() instanceof Sense.OrganizationWord o ? o.name() : "";
  }

  /** Whether it stands in the plural. */
  boolean isPlural(Words words) {
    return match.ending().has(Feature.PLURAL)
        || words
            .text()
            .any(
                from(),
                Sense.OrganizationWord.class,
                m -> m.to() == from() + 1 && m.ending().has(Feature.PLURAL));
  }

  int from() {
    return match.from();
  }

  int to() {
    return match.to();
  }

  /** Whether names of this head are the quoted or capitalised part alone, as with companies. */
  boolean isOutsideName() {
    return kind == OrganizationKind.COMPANY
        && !(match.sense() instanceof Sense.OrganizationWord o && o.flags().contains("inside"));
  }
}
