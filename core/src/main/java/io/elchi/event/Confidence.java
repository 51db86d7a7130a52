// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.model.EventType;
import java.util.List;

/** Turns the score of an event into how likely it is that the text reports it. Stateless. */
final class Confidence {
  /** Scores, and the shares of events with such a score that were right in annotated reports. */
  private static final List<Point> CURVE =
      List.of(
          new Point(0.36, 0.5),
          new Point(0.5, 0.65),
          new Point(0.65, 0.76),
          new Point(0.75, 0.86),
          new Point(0.86, 0.89),
          new Point(0.9, 0.93),
          new Point(0.97, 0.97));

  /**
   * A point of the curve.
   *
   * @param score the score
   * @param right the share of such events that were right
   */
  private record Point(double score, double right) {}

  private Confidence() {}

  /** A probability from 0.4 to 0.97, rounded to two digits; it grows with the score. */
  static double of(EventType type, double score) {
    double share =
        switch (type) {
          case INVESTMENT -> 0.85;
          case SITE_VISIT, FAIR, MEETING, ESTABLISHMENT -> 0.96;
          default -> 1;
        };
    return Math.round(100 * share * of(score)) / 100.0;
  }

  private static double of(double score) {
    Point low = CURVE.get(0);
    for (Point high : CURVE) {
      if (score <= high.score) {
        double share =
            high.score > low.score
                ? Math.max(0, (score - low.score) / (high.score - low.score))
                : 0;
        return low.right + share * (high.right - low.right);
      }
      low = high;
    }
    return low.right;
  }
}
