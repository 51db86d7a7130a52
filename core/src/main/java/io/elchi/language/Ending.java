package io.elchi.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The inflection of one word in the text.
 *
 * @param features what the endings say together
 * @param length how many characters of the word's key the endings take
 */
public record Ending(Set<Feature> features, int length) {
  /** No ending at all. */
  public static final Ending NONE = new Ending(Set.of(), 0);

  public Ending {
    features =
        features.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(features));
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
