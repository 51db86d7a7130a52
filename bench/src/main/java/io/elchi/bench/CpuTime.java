// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.bench;

import io.elchi.Extractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The same measurements as JMH's, in processor time of the thread: for a machine on which others
 * work, where the clock on the wall tells nothing. Writes the page step by step, so that a run that
 * is cut short leaves what it found.
 */
final class CpuTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double SECOND = 1e9;

  private final StringBuilder page = new StringBuilder();
  private final List<String> targets = new ArrayList<>();
  private final Path file =
      Path.of(System.getProperty("elchi.root", ".")).resolve("bench/RESULTS.md");

  private static double nanos(Supplier<Object> work, double warm, double seconds) {
    long end = THREADS.getCurrentThreadCpuTime() + (long) (warm * SECOND);
    while (THREADS.getCurrentThreadCpuTime() < end) {
      keep(work.get());
    }
    long start = THREADS.getCurrentThreadCpuTime();
    long n = 0;
    while (THREADS.getCurrentThreadCpuTime() < start + (long) (seconds * SECOND)) {
      for (int i = 0; i < 20; i++) {
        keep(work.get());
      }
      n += 20;
    }
    return (double) (THREADS.getCurrentThreadCpuTime() - start) / n;
  }

  private static void keep(Object result) {
    if (result.equals("never")) {
      throw new IllegalStateException("a result that cannot be");
    }
  }

  private static double onTwoThreads(Supplier<Object> first, Supplier<Object> second) {
    double[] cost = new double[2];
    Thread[] threads = new Thread[2];
    for (int i = 0; i < 2; i++) {
      int number = i;
      threads[i] =
          new Thread(
              () -> {
                cost[number] = nanos(number == 0 ? first : second, 0.2, 0.8);
              });
      threads[i].start();
    }
    try {
      for (Thread t : threads) {
        t.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return (cost[0] + cost[1]) / 2;
  }

  void run() throws IOException {
    speed();
    lexicon();
    memoryAndStart();
    growth();
  }

  private void speed() throws IOException {
    StringBuilder fast =
        new StringBuilder(
            "\n## Speed\n\n| language | texts | bytes a text | MB/s | texts/s | second thread | ICU"
                + " breaks MB/s | OpenNLP MB/s | decode MB/s | against ICU | against OpenNLP | kB"
                + " allocated a text |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    StringBuilder late =
        new StringBuilder(
            "\n## A text of 4 kB, in milliseconds\n\n| language | median | p90 | p99 | p99.9 |\n"
                + "|---|---|---|---|---|\n");
    StringBuilder stages =
        new StringBuilder(
            "\n## Stages, in microseconds a text\n\n| language | normalise | detect | tokenise |"
                + " tokenise, look up, cut sentences | times | quantities | names | all |\n"
                + "|---|---|---|---|---|---|---|---|---|\n");
    double slowest = Double.MAX_VALUE;
    double ratio = 0;
    double scaling = 2;
    double median = 0;
    double high = 0;
    for (String l : Texts.LANGUAGES) {
      ExtractionBenchmark own = new ExtractionBenchmark();
      own.language = l;
      own.setUp();
      ExtractionBenchmark.Turn turn = new ExtractionBenchmark.Turn();
      ExtractionBenchmark.Turn other = new ExtractionBenchmark.Turn();
      List<String> texts = Texts.varied(l);
      double bytes = (double) Texts.bytes(texts) / texts.size();
      double cost = nanos(() -> own.extract(turn), 4, 1);
      double two = 2 * cost / onTwoThreads(() -> own.extract(turn), () -> own.extract(other));
      ReferenceBenchmark reference = new ReferenceBenchmark();
      reference.language = l;
      reference.setUp();
      double icu = nanos(reference::icuBreaks, 0.7, 0.4);
      double nlp = nanos(reference::openNlp, 0.7, 0.4);
      double decode = nanos(reference::decode, 0.2, 0.2);
      slowest = Math.min(slowest, bytes / cost * 1000);
      ratio = Math.max(ratio, cost / icu);
      scaling = Math.min(scaling, two);
      row(
          fast,
          l,
          "" + texts.size(),
          n(bytes, 0),
          n(bytes / cost * 1000, 2),
          n(SECOND / cost, 0),
          n(two, 2) + " times",
          n(bytes / icu * 1000, 1),
          n(bytes / nlp * 1000, 1),
          n(bytes / decode * 1000, 0),
          n(cost / icu, 1) + " times",
          n(cost / nlp, 1) + " times",
          n(Growth.allocation(Extractor.create(), l) / 1000, 0));
      double[] times = new double[700];
      for (int i = 0; i < times.length; i++) {
        long start = THREADS.getCurrentThreadCpuTime();
        keep(own.fourKilobytes(turn));
        times[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
      }
      Arrays.sort(times);
      median = Math.max(median, times[350]);
      high = Math.max(high, times[692]);
      row(late, l, n(times[350], 2), n(times[630], 2), n(times[692], 2), n(times[699], 2));
      StageBenchmark stage = new StageBenchmark();
      stage.language = l;
      stage.setUp();
      List<Supplier<Object>> parts =
          List.of(
              stage::a1Normalise,
              stage::a2Detect,
              stage::a3Tokenise,
              stage::a4Analyse,
              stage::a5Times,
              stage::a6Quantities,
              stage::a7Names,
              stage::a8Everything);
      String[] cells = new String[9];
      cells[0] = l;
      for (int i = 0; i < 8; i++) {
        cells[i + 1] = n(nanos(parts.get(i), 0.2, 0.2) / 1000, 1);
      }
      row(stages, cells);
    }
    page.append(fast).append(late).append(stages);
    target("slowest language", "at least 5 MB/s", n(slowest, 2) + " MB/s", slowest >= 5);
    target("against ICU's breaks", "at most 6 times", n(ratio, 1) + " times", ratio <= 6);
    target("median of 4 kB", "below 1 ms", n(median, 2) + " ms", median < 1);
    target("p99 of 4 kB", "below 5 ms", n(high, 2) + " ms", high < 5);
    target("two threads", "at least 1.8 times", n(scaling, 2) + " times", scaling >= 1.8);
    write();
  }

  private void lexicon() throws IOException {
    page.append("\n## Growing lexicon: Latvian, tokens to sentences, microseconds a text\n\n")
        .append("| words | time |\n|---|---|\n");
    double once = 0;
    double often = 0;
    for (int times : new int[] {1, 4, 16}) {
      LexiconBenchmark bench = new LexiconBenchmark();
      bench.times = times;
      bench.setUp();
      often = nanos(bench::analyse, 1, 0.5);
      once = times == 1 ? often : once;
      row(page, "×" + times, n(often / 1000, 1));
    }
    target("lexicon ×16", "the same cost", n(often / once, 2) + " times", often / once < 1.5);
    write();
  }

  private void growth() throws IOException {
    page.append("\n## Growing document (Latvian), nanoseconds a byte\n\n")
        .append("| bytes | time |\n|---|---|\n");
    Extractor extractor = Extractor.create();
    double[] small = new double[1];
    double[] large = new double[1];
    Growth.nanosPerByte(extractor, "lv")
        .forEach(
            (size, cost) -> {
              row(page, "" + size, n(cost, 0));
              small[0] = size == 100_000 ? cost : small[0];
              large[0] = size == 10_000_000 ? cost : large[0];
            });
    double growth = large[0] / small[0];
    target(
        "a byte of 10 MB against one of 100 kB", "linear", n(growth, 2) + " times", growth < 1.5);
    write();
  }

  private void memoryAndStart() throws IOException {
    page.append(
            "\n## Start and memory\n\nProcessor time of the whole process on all its threads.\n\n")
        .append(
            "| languages | first record | with class-data sharing | heap |\n|---|---|---|---|\n");
    List<String> shared = List.of("-XX:SharedArchiveFile=" + Child.classArchive());
    double one = 0;
    for (String l : List.of("lv", "fa")) {
      double quick = Child.firstRecord(List.of(l), shared);
      one = Math.max(one, quick);
      row(
          page,
          l,
          n(Child.firstRecord(List.of(l), List.of()), 0) + " ms",
          n(quick, 0) + " ms",
          n(Child.heap(List.of(l)) / 1e6, 0) + " MB");
    }
    double all = Child.firstRecord(Texts.LANGUAGES, shared);
    double heap = Child.heap(Texts.LANGUAGES) / 1e6;
    row(
        page,
        "all four",
        n(Child.firstRecord(Texts.LANGUAGES, List.of()), 0) + " ms",
        n(all, 0) + " ms",
        n(heap, 0) + " MB");
    target("first record, one language", "at most 600 ms", n(one, 0) + " ms", one <= 600);
    target("first record of all languages", "at most 900 ms", n(all, 0) + " ms", all <= 900);
    target("heap, all languages", "at most 64 MB", n(heap, 0) + " MB", heap <= 64);
    write();
  }

  private void write() throws IOException {
    Files.writeString(
        file,
        "# What reading costs\n\nWritten by `bench/run --cpu` on "
            + Runtime.getRuntime().availableProcessors()
            + " processors, Java "
            + System.getProperty("java.version")
            + ", while others worked on the machine: times are processor time of\nthe thread, and"
            + " what the caches of a busy machine cost is in them. `bench/run` measures with JMH"
            + " on a quiet one. The texts\nare the reports written for the project, each twelve"
            + " times with every fourth long word made new. Ratios against the reference points\n"
            + "of the same run say more than absolute figures.\n\n## Targets\n\n"
            + "| target | wanted | measured | |\n|---|---|---|---|\n"
            + String.join("", targets)
            + page);
  }

  private static void row(StringBuilder out, String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void target(String name, String wanted, String measured, boolean met) {
    targets.add(
        "| " + String.join(" | ", name, wanted, measured, met ? "met" : "**not met**") + " |\n");
  }

  private static String n(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
