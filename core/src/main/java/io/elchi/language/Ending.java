// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import java.util.Collections;
import java.util.EnumSet;
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
    features =
        features.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(features));
  }

  /** The same ending with more features. */
  Ending with(Set<Feature> more) {
    if (more.isEmpty()) {
      return this;
    }
    EnumSet<Feature> all = EnumSet.copyOf(more);
    all.addAll(features);
    return new Ending(all, length, lemma);
  }

  /** The same ending of a word with a dictionary form. */
  Ending of(String newLemma) {
    return new Ending(features, length, newLemma);
  }

  /** Whether the word carries this feature. */
  public boolean has(Feature feature) {
    return features.contains(feature);
  }

  /** Whether the word carries at least one of these features. */
  public boolean hasAny(Feature first, Feature... more) {
    if (features.contains(first)) {
      return true;
    }
    for (Feature f : more) {
      if (features.contains(f)) {
        return true;
      }
    }
    return false;
  }
}
