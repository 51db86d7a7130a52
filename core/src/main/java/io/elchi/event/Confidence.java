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

  /** The same for types whose words mean little else: papers, forums, invitations, gifts. */
  private static final List<Point> PLAIN =
      List.of(
          new Point(0.36, 0.5),
          new Point(0.5, 0.68),
          new Point(0.65, 0.84),
          new Point(0.7, 0.92),
          new Point(0.8, 0.95),
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
    double right =
        switch (type) {
          case AGREEMENT, FORUM, MATCHMAKING, INVITATION, CEREMONY -> of(PLAIN, score);
          case SITE_VISIT, FAIR, MEETING, ESTABLISHMENT -> 0.92 * of(CURVE, score);
          case PROJECT, INVESTMENT -> 0.8 * of(CURVE, score);
        };
    return Math.round(100 * right) / 100.0;
  }

  private static double of(List<Point> curve, double score) {
    Point low = curve.get(0);
    for (Point high : curve) {
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
