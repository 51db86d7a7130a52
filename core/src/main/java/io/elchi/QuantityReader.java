// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Analyzer;
import io.elchi.analysis.Located;
import io.elchi.language.LanguageData;
import io.elchi.model.Quantity;
import io.elchi.quantity.QuantityExtractor;
import io.elchi.spi.LanguageModule;
import io.elchi.text.NormalizedText;
import io.elchi.time.TimeExtractor;
import java.util.List;

/**
 * Reads money, percentages, measures and counts of one language, and nothing else.
 *
 * <pre>{@code
 * List<Quantity> amounts = QuantityReader.of("tag").read(text);
 * }</pre>
 *
 * <p>Immutable and safe for all threads; making one compiles the language's tables, so keep it.
 */
public final class QuantityReader {
  private final Analyzer analyzer;
  private final TimeExtractor times;
  private final QuantityExtractor extractor;

  private QuantityReader(LanguageData language) {
    this.analyzer = new Analyzer(language);
    this.times = new TimeExtractor(language);
    this.extractor = new QuantityExtractor(language);
  }

  /**
   * A reader for a language on the path.
   *
   * @param tag BCP 47; a script subtag is ignored
   * @throws IllegalArgumentException if there is no module for it; the message names those that
   *     there are
   */
  public static QuantityReader of(String tag) {
    return of(LanguageModules.of(tag));
  }

  /** A reader for a language module. */
  public static QuantityReader of(LanguageModule module) {
    return new QuantityReader(LanguageData.load(module));
  }

  /** The quantities of a text, in text order; numbers that belong to dates are none. */
  public List<Quantity> read(String text) {
    AnalyzedText analyzed = analyzer.analyze(NormalizedText.of(text));
    return extractor.extract(analyzed, times.extract(analyzed, null).times()).quantities().stream()
        .map(Located::value)
        .toList();
  }
}
