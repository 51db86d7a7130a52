// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** A line on a terminal that says how far a long run has come; for use by one thread. */
final class Progress {
  /** Documents below which nobody waits long enough to ask. */
  private static final long SILENT = 50;

  private static final long EVERY_NANOS = 200_000_000L;
  private static final double NANOS = 1e9;

  private final PrintWriter err;
  private final boolean shown;
  private final LongSupplier clock;
  private final long began;
  private long last;
  private int width;

  /**
   * A progress line.
   *
   * @param err where it is written
   * @param shown whether it is written at all
   * @param clock nanoseconds
   */
  Progress(PrintWriter err, boolean shown, LongSupplier clock) {
    this.err = err;
    this.shown = shown;
    this.clock = clock;
    this.began = clock.getAsLong();
    this.last = began;
  }

  /** Tells how many documents are done. */
  void update(long read, long failed) {
    long now = clock.getAsLong();
    if (!shown || read + failed <= SILENT || now - last < EVERY_NANOS) {
      return;
    }
    last = now;
    long rate = Math.round((read + failed) * NANOS / Math.max(1, now - began));
    String line =
        "elchi: " + read + " read, " + failed + " failed, " + rate + " documents a second";
    err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    err.flush();
    width = line.length();
  }

  /** Takes the line away, before something else is written. */
  void clear() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
      width = 0;
    }
  }
}
