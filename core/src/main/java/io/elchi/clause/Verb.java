// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.clause;

import io.elchi.language.Feature;
import io.elchi.language.FeatureSet;
import io.elchi.language.Sense;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb of a sentence, or a phrase that ends in one. Immutable.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param features what its endings say
 * @param trigger what the trigger table says of it, or null
 * @param cue the status cue that it is, or null
 * @param saying whether it is a verb of saying
 */
public record Verb(
    int from,
    int to,
    Set<Feature> features,
    Sense.@Nullable Trigger trigger,
    Sense.@Nullable StatusCue cue,
    boolean saying) {
  private static final FeatureSet NOMINAL = FeatureSet.of(Feature.VERBAL_NOUN, Feature.INFINITIVE);
  private static final FeatureSet ATTRIBUTIVE =
      FeatureSet.of(Feature.PARTICIPLE, Feature.PAST_PARTICIPLE, Feature.FUTURE_PARTICIPLE);

  /** Copies the features. */
  public Verb {
    features = FeatureSet.copyOf(features);
  }

  private FeatureSet set() {
    return (FeatureSet) features;
  }

  /** Whether a feature is said. */
  public boolean has(Feature feature) {
    return set().has(feature);
  }

  /** Whether it names the deed like a noun. */
  public boolean isNominal() {
    return set().hasAny(NOMINAL);
  }

  /** Whether it stands to a noun like an adjective. */
  public boolean isParticiple() {
    return !isNominal() && set().hasAny(ATTRIBUTIVE);
  }

  /** Whether it leaves its tense to a later verb. */
  public boolean isConverb() {
    return has(Feature.CONVERB);
  }

  /** Whether it can be the predicate of a main clause by itself. */
  public boolean isFinite() {
    return !isNominal() && !isParticiple() && !isConverb();
  }

  /** Whether the trigger table gives it this type. */
  public boolean is(Sense.TriggerType type) {
    return trigger != null && trigger.type() == type;
  }
}
