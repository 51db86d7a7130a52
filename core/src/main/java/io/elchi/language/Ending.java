// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import java.util.Set;

/**
 * The inflection of one word in the text.
 *
 * @param features what the endings say together
 * @param length how many characters of the word's key the endings take
 * @param lemma key of the dictionary form, or empty where the table lists a bare stem or a fixed
 *     form
 */
public record Ending(Set<Feature> features, int length, String lemma) {
  /** No ending at all. */
  public static final Ending NONE = new Ending(Set.of(), 0, "");

  public Ending {
    features = FeatureSet.copyOf(features);
  }

  /** What the endings say together, as bits. */
  public FeatureSet set() {
    return (FeatureSet) features;
  }

  /** The same ending with more features. */
  Ending with(Set<Feature> more) {
    if (more.isEmpty()) {
      return this;
    }
    return new Ending(set().with(FeatureSet.copyOf(more)), length, lemma);
  }

  /** The same ending of a word with a dictionary form. */
  Ending of(String newLemma) {
    return newLemma.equals(lemma) ? this : new Ending(features, length, newLemma);
  }

  /** Whether the word carries this feature. */
  public boolean has(Feature feature) {
    return set().has(feature);
  }

  /** Whether the word carries at least one of these features. */
  public boolean hasAny(Feature first, Feature... more) {
    if (set().has(first)) {
      return true;
    }
    for (Feature f : more) {
      if (set().has(f)) {
        return true;
      }
    }
    return false;
  }
}
