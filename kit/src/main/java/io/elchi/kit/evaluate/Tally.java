// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Counts of what was found, what was wrong and what was missed. For use by one thread. */
final class Tally {
  private int found;
  private int wrong;
  private int missed;

  void add(int moreFound, int moreWrong, int moreMissed) {
    found += moreFound;
    wrong += moreWrong;
    missed += moreMissed;
  }

  /** One value that was found, or that is wrong where another one stands. */
  void addOne(boolean right) {
    add(right ? 1 : 0, right ? 0 : 1, right ? 0 : 1);
  }

  /** One value of which either side may be absent. */
  void addSlot(boolean right, boolean inGold, boolean inOutput) {
    add(right ? 1 : 0, inOutput && !right ? 1 : 0, inGold && !right ? 1 : 0);
  }

  double precision() {
    return found + wrong == 0 ? 1 : (double) found / (found + wrong);
  }

  double recall() {
    return found + missed == 0 ? 1 : (double) found / (found + missed);
  }

  /** The harmonic mean of precision and recall, to four digits. */
  double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : rounded(2 * p * r / (p + r));
  }

  Score score() {
    return new Score(precision(), recall(), f1(), found, wrong, missed);
  }

  static double rounded(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }
}
