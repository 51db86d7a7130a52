// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.bench;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What others take for less: the texts decoded, broken into sentences and words. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReferenceBenchmark {
  /** BCP 47 tag. */
  @Param({"fa", "lv", "tr", "uz"})
  public String language = "";

  private List<String> texts = List.of();
  private final List<byte[]> bytes = new ArrayList<>();
  private BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ROOT);
  private BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
  private @Nullable SentenceDetectorME detector;
  private @Nullable TokenizerME tokenizer;
  private int next;

  /** Reads the texts, and trains the statistical models on what ICU makes of them. */
  @Setup
  public void setUp() throws IOException {
    texts = Texts.varied(language);
    texts.forEach(t -> bytes.add(t.getBytes(StandardCharsets.UTF_8)));
    ULocale locale = new ULocale(language);
    sentences = BreakIterator.getSentenceInstance(locale);
    words = BreakIterator.getWordInstance(locale);
    List<SentenceSample> sentenceSamples = new ArrayList<>();
    List<TokenSample> tokenSamples = new ArrayList<>();
    for (String text : Texts.reports(language)) {
      List<Span> found = spans(sentences, text);
      sentenceSamples.add(new SentenceSample(text, found.toArray(new Span[0])));
      for (Span s : found) {
        String sentence = text.substring(s.getStart(), s.getEnd());
        tokenSamples.add(new TokenSample(sentence, spans(words, sentence).toArray(new Span[0])));
      }
    }
    TrainingParameters quick = TrainingParameters.defaultParams();
    quick.put(TrainingParameters.ITERATIONS_PARAM, 30);
    detector =
        new SentenceDetectorME(
            SentenceDetectorME.train(
                language,
                ObjectStreamUtils.createObjectStream(sentenceSamples),
                new SentenceDetectorFactory(language, true, null, null),
                quick));
    tokenizer =
        new TokenizerME(
            TokenizerME.train(
                ObjectStreamUtils.createObjectStream(tokenSamples),
                new TokenizerFactory(language, null, false, null),
                quick));
  }

  private static List<Span> spans(BreakIterator breaks, String text) {
    List<Span> out = new ArrayList<>();
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int last = end;
      int first = start;
      while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      while (first < last && Character.isWhitespace(text.charAt(first))) {
        first++;
      }
      if (last > first) {
        out.add(new Span(first, last));
      }
      start = end;
    }
    return out;
  }

  private int turn() {
    next = next + 1 < texts.size() ? next + 1 : 0;
    return next;
  }

  /** Sentence and word breaks by the rules of Unicode. */
  @Benchmark
  public int icuBreaks() {
    String text = texts.get(turn());
    int breaks = 0;
    sentences.setText(text);
    while (sentences.next() != BreakIterator.DONE) {
      breaks++;
    }
    words.setText(text);
    while (words.next() != BreakIterator.DONE) {
      breaks++;
    }
    return breaks;
  }

  /** Sentences and tokens by maximum entropy. */
  @Benchmark
  public int openNlp() {
    SentenceDetectorME splitter = detector;
    TokenizerME cutter = tokenizer;
    if (splitter == null || cutter == null) {
      throw new IllegalStateException("not set up");
    }
    int tokens = 0;
    for (String sentence : splitter.sentDetect(texts.get(turn()))) {
      tokens += cutter.tokenizePos(sentence).length;
    }
    return tokens;
  }

  /** Bytes to characters, and nothing else. */
  @Benchmark
  public String decode() {
    return new String(bytes.get(turn()), StandardCharsets.UTF_8);
  }
}
