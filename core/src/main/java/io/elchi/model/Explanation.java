// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.List;
import java.util.Objects;

/**
 * A report with the reasons for what it says. Immutable.
 *
 * @param report the report, the same as without reasons
 * @param reasons why each value is in it, in the order of the values
 * @param silent the sentences that gave nothing, in text order
 */
public record Explanation(Report report, List<Reason> reasons, List<TextSpan> silent) {
  /** Copies the lists. */
  public Explanation {
    Objects.requireNonNull(report, "report");
    reasons = List.copyOf(reasons);
    silent = List.copyOf(silent);
  }

  /**
   * The reasons for one value.
   *
   * @param id the value's id
   * @return its reasons, empty when the report has no such value
   */
  public List<Reason> of(String id) {
    return reasons.stream().filter(r -> r.value().equals(id)).toList();
  }
}
