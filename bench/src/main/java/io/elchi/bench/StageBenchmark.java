// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.bench;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Analyzer;
import io.elchi.detect.LanguageDetector;
import io.elchi.entity.EntityExtractor;
import io.elchi.language.LanguageData;
import io.elchi.quantity.QuantityExtractor;
import io.elchi.spi.LanguageModule;
import io.elchi.text.NormalizedText;
import io.elchi.time.TimeExtraction;
import io.elchi.time.TimeExtractor;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The stages one by one, each over what the stages before it made of the text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StageBenchmark {
  /** BCP 47 tag. */
  @Param({"fa", "lv", "tr", "uz"})
  public String language = "";

  private List<String> texts = List.of();
  private List<NormalizedText> normalized = List.of();
  private List<AnalyzedText> analyzed = List.of();
  private List<TimeExtraction> timed = List.of();
  private Stages stages = new Stages("fa");
  private int next;

  private static final class Stages {
    private final LanguageDetector detector =
        new LanguageDetector(ServiceLoader.load(LanguageModule.class));
    private final Extractor extractor = Extractor.create();
    private final LanguageData data;
    private final Analyzer analyzer;
    private final TimeExtractor times;
    private final QuantityExtractor quantities;
    private final EntityExtractor entities;

    Stages(String language) {
      data = LanguageData.load(Modules.of(language));
      analyzer = new Analyzer(data);
      times = new TimeExtractor(data);
      quantities = new QuantityExtractor(data);
      entities = new EntityExtractor(data);
    }
  }

  /** Reads the texts, and takes them through the stages. */
  @Setup
  public void setUp() {
    stages = new Stages(language);
    texts = Texts.varied(language);
    normalized = texts.stream().map(NormalizedText::of).toList();
    analyzed = normalized.stream().map(stages.analyzer::analyze).toList();
    timed = analyzed.stream().map(a -> stages.times.extract(a, null)).toList();
  }

  private int turn() {
    next = next + 1 < texts.size() ? next + 1 : 0;
    return next;
  }

  /** Characters. */
  @Benchmark
  public Object a1Normalise() {
    return NormalizedText.of(texts.get(turn()));
  }

  /** The language. */
  @Benchmark
  public Object a2Detect() {
    return stages.detector.detect(normalized.get(turn()));
  }

  /** Tokens. */
  @Benchmark
  public Object a3Tokenise() {
    return stages.data.tokenizer().tokenize(normalized.get(turn()));
  }

  /** Tokens, lexicon and sentences. */
  @Benchmark
  public Object a4Analyse() {
    return stages.analyzer.analyze(normalized.get(turn()));
  }

  /** Times. */
  @Benchmark
  public Object a5Times() {
    return stages.times.extract(analyzed.get(turn()), null);
  }

  /** Quantities. */
  @Benchmark
  public Object a6Quantities() {
    int turn = turn();
    return stages.quantities.extract(analyzed.get(turn), timed.get(turn).times());
  }

  /** Names. */
  @Benchmark
  public Object a7Names() {
    return stages.entities.extract(analyzed.get(turn()));
  }

  /** Everything; what the stages above leave of it are events, missions, quotes and relevance. */
  @Benchmark
  public Object a8Everything() {
    return stages.extractor.extract(Document.of(texts.get(turn())));
  }
}
