// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import java.util.ArrayList;
import java.util.List;

/** Joins what headline, lead and body say of one event. Stateless. */
final class EventMerger {
  private static final int OPENING = 20;
  private static final int RECENT = 200;

  private EventMerger() {}

  static List<Cluster> merge(List<Candidate> candidates) {
    List<Cluster> out = new ArrayList<>();
    for (Candidate c : candidates) {
      Cluster best = null;
      double bestFit = 0;
      for (int i = 0; i < out.size(); i++) {
        if (i == OPENING && out.size() > OPENING + RECENT) {
          // in a very long text only what opens it and what was said lately can be meant
          i = out.size() - RECENT;
        }
        Cluster k = out.get(i);
        double fit = MergeFit.of(k, c);
        if (fit > 0 && fit >= bestFit) {
          best = k;
          bestFit = fit;
        }
      }
      if (best == null) {
        out.add(new Cluster(c));
      } else {
        best.add(c);
      }
    }
    return out;
  }
}
