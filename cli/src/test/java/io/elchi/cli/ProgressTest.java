// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter out = new StringWriter();
  private final AtomicLong clock = new AtomicLong();

  private Progress progress(boolean shown) {
    return new Progress(new PrintWriter(out), shown, clock::get);
  }

  @Test
  void manyDocumentsAreCountedAndTheLineIsTakenAway() {
    Progress progress = progress(true);
    clock.set(2_000_000_000L);
    progress.update(98, 2);
    progress.clear();

    String line = "elchi: 98 read, 2 failed, 50 documents a second";
    assertThat(out).hasToString("\r" + line + "\r" + " ".repeat(line.length()) + "\r");
  }

  @Test
  void fewDocumentsAndQuickOnesAreNot() {
    Progress progress = progress(true);
    clock.set(2_000_000_000L);
    progress.update(50, 0);
    progress.update(51, 0);
    clock.addAndGet(1000);
    progress.update(52, 0);

    assertThat(out.toString()).containsOnlyOnce("read").contains("51 read");
  }

  @Test
  void withoutATerminalThereIsNone() {
    Progress progress = progress(false);
    clock.set(2_000_000_000L);
    progress.update(1000, 0);
    progress.clear();

    assertThat(out.toString()).isEmpty();
  }
}
