// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Located;
import io.elchi.language.Relation;
import io.elchi.model.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a text points at a country: a place in it, one of its organisations, a demonym.
 *
 * @param country ISO 3166-1 alpha-2
 * @param from index of the first token
 * @param to index after the last token
 * @param sentence number of the sentence
 * @param relations what case and prepositions say
 * @param entity the place or organisation, or null for a demonym
 * @param ours whether it is "our country"
 */
record CountryMention(
    String country,
    int from,
    int to,
    int sentence,
    Set<Relation> relations,
    @Nullable Located<Entity> entity,
    boolean ours) {

  /** Whether it names the country and not only its people. */
  boolean isPlace() {
    return entity != null || ours;
  }

  /** Mentions by the number of their sentence, in their order. */
  static Map<Integer, List<CountryMention>> bySentence(List<CountryMention> mentions) {
    Map<Integer, List<CountryMention>> out = new HashMap<>();
    for (CountryMention m : mentions) {
      out.computeIfAbsent(m.sentence(), k -> new ArrayList<>()).add(m);
    }
    return out;
  }
}
