// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.analysis.Located;
import io.elchi.model.TimeExpression;
import io.elchi.model.Warning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time expressions of a text. Immutable.
 *
 * @param times in text order, with ids {@code t1}, {@code t2} …
 * @param published ISO date or date-time of the publication stamp printed in the text, or else the
 *     reference that was given, or null
 * @param warnings dates that cannot be
 */
public record TimeExtraction(
    List<Located<TimeExpression>> times, @Nullable String published, List<Warning> warnings) {
  /** Copies the lists. */
  public TimeExtraction {
    times = List.copyOf(times);
    warnings = List.copyOf(warnings);
  }
}
