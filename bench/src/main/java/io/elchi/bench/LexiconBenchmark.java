// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.bench;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Analyzer;
import io.elchi.language.LanguageData;
import io.elchi.text.NormalizedText;
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

/** The stage that looks words up, with the lexicon and with four and sixteen times its words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LexiconBenchmark {
  /** How many times the words. */
  @Param({"1", "4", "16"})
  public int times = 1;

  private List<NormalizedText> texts = List.of();
  private Analyzer analyzer = new Analyzer(LanguageData.load(Modules.of("lv")));
  private int next;

  /** Builds the lexicon. */
  @Setup
  public void setUp() {
    texts = Texts.varied("lv").stream().map(NormalizedText::of).toList();
    analyzer = new Analyzer(LanguageData.load(Modules.grown("lv", times)));
  }

  /** One text after another. */
  @Benchmark
  public AnalyzedText analyse() {
    next = next + 1 < texts.size() ? next + 1 : 0;
    return analyzer.analyze(texts.get(next));
  }
}
