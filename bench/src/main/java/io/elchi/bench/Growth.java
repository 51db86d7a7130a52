// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.bench;

import io.elchi.Document;
import io.elchi.Extractor;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one document costs as it grows, and what it allocates. */
final class Growth {
  /** Bytes of the documents. */
  static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000, 10_000_000);

  private static final long LEAST = 400_000_000L;

  /** Processor time until the virtual machine has compiled most of what a language needs. */
  private static final long WARM = 12_000_000_000L;

  private Growth() {}

  /** Nanoseconds of processor time for each byte, by the size of the document. */
  static Map<Integer, Double> nanosPerByte(Extractor extractor, String language) {
    var threads = ManagementFactory.getThreadMXBean();
    String warm = Texts.ofSize(language, 100_000);
    long end = threads.getCurrentThreadCpuTime() + WARM;
    while (threads.getCurrentThreadCpuTime() < end) {
      extractor.extract(Document.of(warm));
    }
    Map<Integer, Double> out = new TreeMap<>();
    for (int size : SIZES) {
      String text = Texts.ofSize(language, size);
      long start = threads.getCurrentThreadCpuTime();
      long spent = 0;
      int n = 0;
      while (spent < LEAST && (n == 0 || size < 1_000_000)) {
        extractor.extract(Document.of(text));
        n++;
        spent = threads.getCurrentThreadCpuTime() - start;
      }
      out.put(size, (double) spent / n / Texts.bytes(text));
    }
    return out;
  }

  /** Bytes allocated for each byte of text, over the reports of a language. */
  static double allocation(Extractor extractor, String language) {
    List<String> texts = Texts.varied(language);
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    texts.forEach(t -> extractor.extract(Document.of(t)));
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    texts.forEach(t -> extractor.extract(Document.of(t)));
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    return (double) (after - before) / texts.size();
  }
}
