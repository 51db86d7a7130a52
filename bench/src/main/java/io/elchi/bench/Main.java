// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.bench;

import io.elchi.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything and writes {@code bench/RESULTS.md}. */
final class Main {
  /** Rounds until the virtual machine has compiled one stage. */
  private static final int WARM = 5;

  /**
   * Rounds until it has compiled all stages: two processors take about half a minute for that, and
   * until then the compiler takes the second one.
   */
  private static final int WARM_ALL = 45;

  /** The like on two threads, which leave the compiler little time. */
  private static final int WARM_TWO = 130;

  private static final double NANOS_PER_MS = 1e6;
  private static final double TARGET_SPEED = 5;
  private static final double TARGET_RATIO = 6;
  private static final double TARGET_SCALING = 1.8;
  private static final double TARGET_HEAP = 64;

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder targets = new StringBuilder();

  /** Nanoseconds for a text, by benchmark and parameter. */
  private final Map<String, RunResult> results = new TreeMap<>();

  private Main() {}

  /** With {@code --cpu} in processor time, for a busy machine; else by JMH. */
  public static void main(String[] args) throws RunnerException, IOException {
    if (args.length > 0 && args[0].equals("--cpu")) {
      new CpuTime().run();
    } else {
      new Main().run();
    }
  }

  private void run() throws RunnerException, IOException {
    jmh("ExtractionBenchmark.extract", 1, "1", WARM_ALL);
    jmh("ExtractionBenchmark.extract", 2, "2", WARM_TWO);
    jmh("ExtractionBenchmark.fourKilobytes", 1, "1", WARM_ALL);
    jmh("ReferenceBenchmark", 1, "1", WARM);
    jmh("ReferenceBenchmark.icuBreaks", 2, "2", WARM);
    jmh("StageBenchmark.a[1-7]", 1, "1", WARM);
    jmh("StageBenchmark.a8", 1, "1", WARM_ALL);
    jmh("LexiconBenchmark", 1, "1", WARM);
    speed();
    latency();
    stages();
    lexicon();
    growth();
    startAndMemory();
    String page =
        "# What reading costs\n\n"
            + "Written by `bench/run` on "
            + Runtime.getRuntime().availableProcessors()
            + " processors, Java "
            + System.getProperty("java.version")
            + ". The texts are the reports written for the project, each twelve times with every\n"
            + "fourth long word made new. Absolute figures are those of this machine on that day;"
            + " ratios\n"
            + "against the same run's reference points say more.\n\n"
            + "## Targets\n\n"
            + "| target | wanted | measured | |\n"
            + "|---|---|---|---|\n"
            + targets
            + out;
    Files.writeString(
        Path.of(System.getProperty("elchi.root", ".")).resolve("bench/RESULTS.md"), page);
  }

  private void jmh(String name, int threads, String key, int warm) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\." + name)
            .threads(threads)
            .forks(1)
            .warmupIterations(warm)
            .warmupTime(TimeValue.milliseconds(800))
            .measurementIterations(4)
            .measurementTime(TimeValue.milliseconds(800))
            .jvmArgsAppend("-Delchi.root=" + System.getProperty("elchi.root", "."), "-Xmx1g");
    Collection<RunResult> found = new Runner(options.build()).run();
    for (RunResult r : found) {
      String label = r.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
      String parameter =
          r.getParams().getParamsKeys().stream()
              .map(k -> r.getParams().getParam(k))
              .findFirst()
              .orElse("");
      results.put(label + " " + parameter + " " + key, r);
    }
  }

  private double nanos(String benchmark, String parameter, String threads) {
    return results.get(benchmark + " " + parameter + " " + threads).getPrimaryResult().getScore();
  }

  private void speed() {
    out.append("\n## Speed, one thread\n\n")
        .append(
            "| language | texts | bytes a text | MB/s | texts/s | two threads | ICU breaks MB/s ")
        .append("| ICU breaks on two threads | OpenNLP MB/s | decode MB/s | against ICU ")
        .append("| against OpenNLP |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    double slowest = Double.MAX_VALUE;
    double ratio = 0;
    double scaling = Double.MAX_VALUE;
    for (String l : Texts.LANGUAGES) {
      List<String> texts = Texts.varied(l);
      double bytes = (double) Texts.bytes(texts) / texts.size();
      double own = nanos("ExtractionBenchmark.extract", l, "1");
      double two = 2 * own / nanos("ExtractionBenchmark.extract", l, "2");
      double icu = nanos("ReferenceBenchmark.icuBreaks", l, "1");
      double icuOnTwo = 2 * icu / nanos("ReferenceBenchmark.icuBreaks", l, "2");
      double nlp = nanos("ReferenceBenchmark.openNlp", l, "1");
      double decode = nanos("ReferenceBenchmark.decode", l, "1");
      slowest = Math.min(slowest, bytes / own * 1000);
      ratio = Math.max(ratio, own / icu);
      scaling = Math.min(scaling, two);
      row(
          l,
          "" + texts.size(),
          n(bytes, 0),
          n(bytes / own * 1000, 2),
          n(1e9 / own, 0),
          n(two, 2) + " times",
          n(bytes / icu * 1000, 1),
          n(icuOnTwo, 2) + " times",
          n(bytes / nlp * 1000, 1),
          n(bytes / decode * 1000, 0),
          n(own / icu, 1) + " times",
          n(own / nlp, 1) + " times");
    }
    target("slowest language", "≥ 5 MB/s", n(slowest, 2) + " MB/s", slowest >= TARGET_SPEED);
    target("against ICU's breaks", "≤ 6 times", n(ratio, 1) + " times", ratio <= TARGET_RATIO);
    target("two threads", "≥ 1.8 times", n(scaling, 2) + " times", scaling >= TARGET_SCALING);
  }

  private void latency() {
    out.append("\n## Time for a text of 4 kB, in milliseconds\n\n")
        .append("| language | median | p90 | p99 | p99.9 |\n|---|---|---|---|---|\n");
    double median = 0;
    double high = 0;
    for (String l : Texts.LANGUAGES) {
      var s =
          results
              .get("ExtractionBenchmark.fourKilobytes " + l + " 1")
              .getPrimaryResult()
              .getStatistics();
      double p50 = s.getPercentile(50) / NANOS_PER_MS;
      double p99 = s.getPercentile(99) / NANOS_PER_MS;
      median = Math.max(median, p50);
      high = Math.max(high, p99);
      row(
          l,
          n(p50, 2),
          n(s.getPercentile(90) / NANOS_PER_MS, 2),
          n(p99, 2),
          n(s.getPercentile(99.9) / NANOS_PER_MS, 2));
    }
    target("median of 4 kB", "< 1 ms", n(median, 2) + " ms", median < 1);
    target("p99 of 4 kB", "< 5 ms", n(high, 2) + " ms", high < 5);
  }

  private void stages() {
    out.append("\n## Stages, in microseconds a text\n\n| stage | fa | lv | tr | uz |\n")
        .append("|---|---|---|---|---|\n");
    String[][] names = {
      {"a1Normalise", "normalise"},
      {"a2Detect", "detect the language"},
      {"a3Tokenise", "tokenise"},
      {"a4Analyse", "tokenise, look words up, cut sentences"},
      {"a5Times", "times"},
      {"a6Quantities", "quantities"},
      {"a7Names", "names"},
      {"a8Everything", "everything"}
    };
    for (String[] name : names) {
      String[] cells = new String[5];
      cells[0] = name[1];
      for (int i = 0; i < 4; i++) {
        cells[i + 1] = n(nanos("StageBenchmark." + name[0], Texts.LANGUAGES.get(i), "1") / 1000, 1);
      }
      row(cells);
    }
    String[] rest = {"the rest: events, missions, quotes, relevance", "", "", "", ""};
    for (int i = 0; i < 4; i++) {
      double left = nanos("StageBenchmark.a8Everything", Texts.LANGUAGES.get(i), "1");
      for (String part :
          List.of("a1Normalise", "a2Detect", "a4Analyse", "a5Times", "a6Quantities", "a7Names")) {
        left -= nanos("StageBenchmark." + part, Texts.LANGUAGES.get(i), "1");
      }
      rest[i + 1] = n(left / 1000, 1);
    }
    row(rest);
  }

  private void lexicon() {
    out.append("\n## Growing lexicon (Latvian, tokens to sentences), in microseconds a text\n\n")
        .append("| words | time |\n|---|---|\n");
    for (String times : List.of("1", "4", "16")) {
      row("×" + times, n(nanos("LexiconBenchmark.analyse", times, "1") / 1000, 1));
    }
    double growth =
        nanos("LexiconBenchmark.analyse", "16", "1") / nanos("LexiconBenchmark.analyse", "1", "1");
    target("lexicon ×16", "same cost", n(growth, 2) + " times", growth < 1.5);
  }

  private void growth() {
    Extractor extractor = Extractor.create();
    out.append("\n## Growing document, nanoseconds a byte; allocation a text\n\n")
        .append("| language | 1 kB | 10 kB | 100 kB | 1 MB | 10 MB | kB allocated a text |\n")
        .append("|---|---|---|---|---|---|---|\n");
    double worst = 0;
    for (String l : Texts.LANGUAGES) {
      Map<Integer, Double> cost = Growth.nanosPerByte(extractor, l);
      String[] cells = new String[7];
      cells[0] = l;
      int i = 1;
      for (int size : Growth.SIZES) {
        cells[i++] = n(cost.get(size), 0);
      }
      cells[6] = n(Growth.allocation(extractor, l) / 1000, 0);
      worst = Math.max(worst, cost.get(10_000_000) / cost.get(100_000));
      row(cells);
    }
    target("a byte of 10 MB against one of 100 kB", "linear", n(worst, 2) + " times", worst < 1.5);
  }

  private void startAndMemory() {
    out.append(
            "\n"
                + "## Start and memory\n\n"
                + "| languages | first record | with class-data sharing | heap |\n")
        .append("|---|---|---|---|\n");
    List<String> shared = List.of("-XX:SharedArchiveFile=" + Child.classArchive());
    double slowest = 0;
    for (String l : Texts.LANGUAGES) {
      double first = Child.firstRecord(List.of(l), List.of());
      double quick = Child.firstRecord(List.of(l), shared);
      slowest = Math.max(slowest, quick);
      row(l, n(first, 0) + " ms", n(quick, 0) + " ms", megabytes(Child.heap(List.of(l))));
    }
    double first = Child.firstRecord(Texts.LANGUAGES, List.of());
    double quick = Child.firstRecord(Texts.LANGUAGES, shared);
    long heap = Child.heap(Texts.LANGUAGES);
    row("all", n(first, 0) + " ms", n(quick, 0) + " ms", megabytes(heap));
    target("first record, one language", "≤ 600 ms", n(slowest, 0) + " ms", slowest <= 600);
    target("first record of all languages", "≤ 900 ms", n(quick, 0) + " ms", quick <= 900);
    target("heap, all languages", "≤ 64 MB", megabytes(heap), heap / 1e6 <= TARGET_HEAP);
  }

  private static String megabytes(long bytes) {
    return n(bytes / 1e6, 0) + " MB";
  }

  private void row(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void target(String name, String wanted, String measured, boolean met) {
    targets
        .append("| ")
        .append(String.join(" | ", name, wanted, measured, met ? "met" : "**not met**"))
        .append(" |\n");
  }

  private static String n(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
