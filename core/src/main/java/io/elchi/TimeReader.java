// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi;

import io.elchi.analysis.Analyzer;
import io.elchi.analysis.Located;
import io.elchi.language.LanguageData;
import io.elchi.model.TimeExpression;
import io.elchi.spi.LanguageModule;
import io.elchi.text.NormalizedText;
import io.elchi.time.TimeExtractor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates, times and durations of one language, and nothing else.
 *
 * <pre>{@code
 * TimeReader reader = TimeReader.of("tag");
 * List<TimeExpression> times = reader.read(text, LocalDate.of(2024, 12, 19));
 * }</pre>
 *
 * <p>Immutable and safe for all threads; making one compiles the language's tables, so keep it.
 */
public final class TimeReader {
  private final Analyzer analyzer;
  private final TimeExtractor extractor;

  private TimeReader(LanguageData language) {
    this.analyzer = new Analyzer(language);
    this.extractor = new TimeExtractor(language);
  }

  /**
   * A reader for a language on the path.
   *
   * @param tag BCP 47; a script subtag is ignored
   * @throws IllegalArgumentException if there is no module for it; the message names those that
   *     there are
   */
  public static TimeReader of(String tag) {
    return of(LanguageModules.of(tag));
  }

  /** A reader for a language module. */
  public static TimeReader of(LanguageModule module) {
    return new TimeReader(LanguageData.load(module));
  }

  /**
   * The expressions of a text, in text order. What leaves out its year stays open ({@code
   * XXXX-05-28}), unless the text prints a publication stamp.
   */
  public List<TimeExpression> read(String text) {
    return read(text, null);
  }

  /**
   * The expressions of a text, in text order; incomplete and relative ones are resolved from the
   * publication stamp that the text prints, or else from the reference.
   *
   * @param reference the day on which the text was written, or {@code null} if unknown
   */
  public List<TimeExpression> read(String text, @Nullable LocalDate reference) {
    return extractor
        .extract(
            analyzer.analyze(NormalizedText.of(text)),
            reference == null ? null : reference.toString())
        .times()
        .stream()
        .map(Located::value)
        .toList();
  }
}
