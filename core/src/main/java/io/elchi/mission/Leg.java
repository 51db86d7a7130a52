// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Any;
import io.elchi.clause.Frame;
import io.elchi.clause.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence says of a trip.
 *
 * @param frame the sentence
 * @param origins countries that the travellers come from, as far as it says
 * @param destinations countries that they go to, as far as it says
 * @param trip whether it speaks of the journey itself and not only of a delegation
 * @param standing how far it has come, or null when nothing tells
 * @param foreign whether its sentence names a delegation or a trip and points at another country
 *     than the home country
 * @param called whether people are only called to make the trip
 * @param attributive whether a participle tells it that only describes a noun
 * @param weight how much it counts
 */
record Leg(
    Frame frame,
    List<String> origins,
    List<String> destinations,
    boolean trip,
    @Nullable Standing standing,
    boolean foreign,
    boolean called,
    boolean attributive,
    double weight) {
  /** 1 out of the home country, -1 into it, 0 when it does not say. */
  int direction(String home) {
    boolean foreignOrigin = Any.of(origins, c -> !c.equals(home));
    boolean foreignGoal = Any.of(destinations, c -> !c.equals(home));
    if (foreignGoal && !foreignOrigin) {
      return 1;
    }
    if (foreignOrigin && !foreignGoal) {
      // people of both sides who meet somewhere
      return origins.contains(home) && destinations.isEmpty() ? 0 : -1;
    }
    if (origins.contains(home) && foreignGoal) {
      return 1;
    }
    if (destinations.contains(home) && foreignOrigin) {
      return -1;
    }
    // those who come to the home country and nowhere else come from abroad
    boolean comes = origins.isEmpty() && destinations.equals(List.of(home));
    return comes && foreign && !called ? -1 : 0;
  }
}
