// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.model.EventType;

/** Turns the score of an event into how likely it is that the text reports it. Stateless. */
final class Confidence {
  /** Scores, and the shares of events with such a score that were right in annotated reports. */
  private static final double[][] CURVE = {
    {0.36, 0.5}, {0.5, 0.65}, {0.65, 0.76}, {0.75, 0.86}, {0.86, 0.89}, {0.9, 0.93}, {0.97, 0.97}
  };

  private Confidence() {}

  /** A probability from 0.4 to 0.97, rounded to two digits; it grows with the score. */
  static double of(EventType type, double score) {
    double share =
        switch (type) {
          case INVESTMENT -> 0.85;
          case SITE_VISIT, FAIR -> 0.96;
          default -> 1;
        };
    return Math.round(100 * share * of(score)) / 100.0;
  }

  private static double of(double score) {
    if (score <= CURVE[0][0]) {
      return CURVE[0][1];
    }
    for (int i = 1; i < CURVE.length; i++) {
      double[] low = CURVE[i - 1];
      double[] high = CURVE[i];
      if (score <= high[0]) {
        double share = (score - low[0]) / (high[0] - low[0]);
        return low[1] + share * (high[1] - low[1]);
      }
    }
    return CURVE[CURVE.length - 1][1];
  }
}
