// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.clause;

import io.elchi.language.Feature;
import io.elchi.language.Sense;
import java.util.Collections;
import java.util.EnumSet;
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
  private static final Set<Feature> NOMINAL =
      Collections.unmodifiableSet(EnumSet.of(Feature.VERBAL_NOUN, Feature.INFINITIVE));
  private static final Set<Feature> ATTRIBUTIVE =
      Collections.unmodifiableSet(
          EnumSet.of(Feature.PARTICIPLE, Feature.PAST_PARTICIPLE, Feature.FUTURE_PARTICIPLE));

  /** Whether a feature is said. */
  public boolean has(Feature feature) {
    return features.contains(feature);
  }

  /** Whether it names the deed like a noun. */
  public boolean isNominal() {
    return !Collections.disjoint(features, NOMINAL);
  }

  /** Whether it stands to a noun like an adjective. */
  public boolean isParticiple() {
    return !isNominal() && !Collections.disjoint(features, ATTRIBUTIVE);
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
