// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.bench;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole way from a text to its record, the language unknown. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ExtractionBenchmark {
  private static final int LATENCY_BYTES = 4_000;

  /** BCP 47 tag. */
  @Param({"fa", "lv", "tr", "uz"})
  public String language = "";

  private Extractor extractor = Extractor.create();
  private List<String> texts = List.of();
  private List<String> ofFourKilobytes = List.of();

  /** Which text is next; one for each thread. */
  @State(Scope.Thread)
  public static class Turn {
    private int next;

    int next(int size) {
      next = next + 1 < size ? next + 1 : 0;
      return next;
    }
  }

  /** Reads the texts. */
  @Setup
  public void setUp() {
    extractor = Extractor.create();
    texts = Texts.varied(language);
    String all = String.join("\n\n", texts);
    long bytes = Texts.bytes(all);
    int length = (int) ((long) all.length() * LATENCY_BYTES / bytes);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i + length <= all.length(); i += length) {
      parts.add(all.substring(i, i + length));
    }
    ofFourKilobytes = parts;
  }

  /** One text after another. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public Report extract(Turn turn) {
    return extractor.extract(Document.of(texts.get(turn.next(texts.size()))));
  }

  /** Texts of 4 kB, each timed for itself. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public Report fourKilobytes(Turn turn) {
    return extractor.extract(Document.of(ofFourKilobytes.get(turn.next(ofFourKilobytes.size()))));
  }
}
