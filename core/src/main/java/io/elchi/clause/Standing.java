// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.clause;

import io.elchi.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * How far a deed has come, as its clause says.
 *
 * @param status the status, or null when the deed is denied
 * @param firm whether a finite verb or a cue says so, and no mere default
 * @param explicit whether a cue says so
 * @param background whether it is told as background
 */
public record Standing(
    @Nullable Status status, boolean firm, boolean explicit, boolean background) {
  /** Denied: no event. */
  public static final Standing DENIED = new Standing(null, true, true, false);

  /** A standing without a cue. */
  public static Standing of(Status status, boolean firm) {
    return new Standing(status, firm, false, false);
  }

  /** The same as background. */
  public Standing asBackground() {
    return new Standing(status, firm, explicit, true);
  }
}
