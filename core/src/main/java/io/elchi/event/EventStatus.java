// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.model.Resolution;
import io.elchi.model.Status;
import io.elchi.model.TimeExpression;
import io.elchi.time.IsoDates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far an event has come, by what its sentences say and by its date. Stateless. */
final class EventStatus {
  private EventStatus() {}

  /** The status of an event in a text with this publication stamp. */
  static Status of(@Nullable String published, Cluster k) {
    Status told = k.status();
    if (told == Status.ONGOING && isMoment(k)) {
      // "we invite you": said is done
      return Status.HELD;
    }
    return told == Status.HELD && liesAhead(published, k) ? Status.PLANNED : told;
  }

  private static boolean isMoment(Cluster k) {
    return switch (k.type()) {
      case AGREEMENT, INVITATION, CEREMONY -> true;
      default -> false;
    };
  }

  /**
   * Whether it is to be after the day of publication, where that is not said against a plain past.
   */
  private static boolean liesAhead(@Nullable String published, Cluster k) {
    Located<TimeExpression> time = k.time();
    LocalDate first = time == null ? null : time.value().earliest();
    LocalDate today = IsoDates.day(published);
    if (time == null || first == null || today == null) {
      return false;
    }
    boolean past = Any.of(k.members, c -> c.standing.firm() && c.standing.status() == Status.HELD);
    boolean written = time.value().resolution() == Resolution.EXPLICIT;
    return !(past && written) && first.isAfter(today);
  }
}
