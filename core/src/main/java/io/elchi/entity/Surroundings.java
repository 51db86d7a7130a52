// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.entity.Candidate.PlaceDetail;
import io.elchi.model.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives places that no gazetteer has the country of the places named beside them: first those in
 * front in their sentence, then those behind, then the last one before.
 */
final class Surroundings {
  private Surroundings() {}

  /** The same candidates, in the same order, those without a country with one where one is near. */
  static List<Candidate> locate(AnalyzedText text, List<Candidate> places) {
    List<Candidate> out = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Candidate c = places.get(i);
      if (c.detail() instanceof PlaceDetail p
          && p.country() == null
          && !p.known()
          && p.kind() != PlaceKind.COUNTRY) {
        String country = near(text, places, i);
        out.add(
            new Candidate(
                c.from(),
                c.to(),
                c.name(),
                c.aliases(),
                new PlaceDetail(p.kind(), p.canonical(), country, p.subdivision(), false)));
      } else {
        out.add(c);
      }
    }
    return out;
  }

  private static @Nullable String near(AnalyzedText text, List<Candidate> places, int at) {
    int sentence = text.sentenceAt(places.get(at).from()).index();
    String before = null;
    for (int k = at - 1; k >= 0; k--) {
      String country = country(places.get(k));
      if (country != null) {
        if (text.sentenceAt(places.get(k).from()).index() == sentence) {
          return country;
        }
        before = country;
        break;
      }
    }
    for (int k = at + 1; k < places.size(); k++) {
      if (text.sentenceAt(places.get(k).from()).index() != sentence) {
        break;
      }
      String country = country(places.get(k));
      if (country != null) {
        return country;
      }
    }
    return before;
  }

  private static @Nullable String country(Candidate c) {
    return c.detail() instanceof PlaceDetail p ? p.country() : null;
  }
}
