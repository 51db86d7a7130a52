// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Writes records as they come, and names what failed; for use by one thread. */
final class RecordWriter implements Batch.Sink {
  private final Format format;
  private final Target target;
  private final OutputStream out;
  private final PrintWriter err;
  private final Progress progress;
  private final boolean quiet;
  private long read;
  private long failed;

  RecordWriter(Format format, Target target, PrintWriter err, Progress progress, boolean quiet) {
    this.format = format;
    this.target = target;
    this.out = target.stream();
    this.err = err;
    this.progress = progress;
    this.quiet = quiet;
  }

  long failed() {
    return failed;
  }

  void begin() throws IOException {
    write(format.head());
  }

  /** Goes on behind what an earlier run wrote. */
  void goOn(long readBefore, long failedBefore) {
    read = readBefore;
    failed = failedBefore;
  }

  @Override
  public void accept(Outcome outcome) throws IOException {
    if (outcome.failure() != null) {
      failed++;
      say(outcome.name(), outcome.failure());
    }
    if (outcome.body() != null) {
      if (read > 0) {
        write(format.separator());
      }
      write(outcome.body());
      read++;
      if (!quiet) {
        for (String note : outcome.notes()) {
          say(outcome.name(), note);
        }
      }
    }
    target.done(outcome);
    progress.update(read, failed);
  }

  @Override
  public void idle() throws IOException {
    target.sync();
  }

  void end() throws IOException {
    write(format.tail(read == 0));
    out.flush();
    progress.clear();
    if (failed > 0) {
      err.println("elchi: " + failed + " of " + (read + failed) + " documents failed");
      err.flush();
    }
  }

  private void say(String name, String what) throws IOException {
    out.flush(); // on a terminal, both streams in the order of the documents
    progress.clear();
    err.println("elchi: " + Display.oneLine(name + ": " + what));
    err.flush();
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
