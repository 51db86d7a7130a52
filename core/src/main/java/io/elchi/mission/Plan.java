// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.clause.Frame;
import java.util.List;

/**
 * One mission before it is written out.
 *
 * @param way which way it goes
 * @param legs the sentences that speak of it
 * @param main whether it is what the report is about, and not another trip that it mentions
 */
record Plan(Itinerary way, List<Leg> legs, boolean main) {
  /** The sentences. */
  List<Frame> frames() {
    return legs.stream().map(Leg::frame).toList();
  }
}
