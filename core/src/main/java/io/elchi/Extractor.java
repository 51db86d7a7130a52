// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi;

import io.elchi.detect.LanguageDetector;
import io.elchi.language.LanguageData;
import io.elchi.model.Explanation;
import io.elchi.model.Report;
import io.elchi.model.Warning;
import io.elchi.spi.LanguageModule;
import io.elchi.text.NormalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads trade-mission reports into records.
 *
 * <pre>{@code
 * Extractor elchi = Extractor.create();
 * Report report = elchi.extract(Document.of(text));
 * }</pre>
 *
 * <p>Immutable; one extractor serves any number of threads, and the same document gives the same
 * record in any order. A language's tables are compiled when its first document comes.
 */
public final class Extractor {
  /** Characters of the longest text that is read unless the builder says otherwise. */
  private static final int DEFAULT_MAX_LENGTH = 40_000_000;

  private final int maxLength;
  private final LanguageDetector detector;
  private final Map<String, Supplier<Pipeline>> pipelines;

  private Extractor(List<LanguageModule> modules, int maxLength) {
    this.maxLength = maxLength;
    this.detector = new LanguageDetector(modules);
    Map<String, Supplier<Pipeline>> map = new LinkedHashMap<>();
    for (LanguageModule module : modules) {
      map.put(module.tag(), new Once<>(() -> new Pipeline(LanguageData.load(module))));
    }
    this.pipelines = Collections.unmodifiableMap(map);
  }

  /**
   * An extractor for every language on the class path or module path.
   *
   * @throws IllegalStateException if there is none
   */
  public static Extractor create() {
    return builder().build();
  }

  /** Picks languages and options. */
  public static Builder builder() {
    return new Builder();
  }

  /** BCP 47 tags, without scripts, of the languages that this extractor reads. */
  public Set<String> languages() {
    return pipelines.keySet();
  }

  /**
   * Reads one document. Never throws for what a text holds: a text in no known language, or an
   * empty one, gives a report with a warning and no values.
   */
  public Report extract(Document document) {
    return read(document, Pipeline::run, report -> report);
  }

  /**
   * Reads one document, and tells of every value which rows of the language's tables and which rule
   * made it. The report is the same as that of {@link #extract}; it takes about twice the time.
   * Never throws for what a text holds.
   *
   * @param document the document
   * @return the report with its reasons, without any where {@link #extract} gives an empty report
   */
  public Explanation explain(Document document) {
    return read(
        document, Pipeline::explain, report -> new Explanation(report, List.of(), List.of()));
  }

  /** A way to read a text whose language is known. */
  private interface Way<R> {
    R read(Pipeline pipeline, Document document, String tag, NormalizedText text);
  }

  private <R> R read(Document document, Way<R> way, Function<Report, R> wrap) {
    int length = document.text().length();
    if (length > maxLength) {
      return wrap.apply(
          empty(
              document,
              document.language(),
              "too-long",
              "The text has "
                  + length
                  + " characters and was not read; the limit is "
                  + maxLength
                  + "."));
    }
    NormalizedText text = NormalizedText.of(document.text());
    if (text.chars().isBlank()) {
      return wrap.apply(empty(document, document.language(), "empty-text", "The text is empty."));
    }
    String language = document.language();
    if (language != null) {
      Optional<String> tag = detector.tagFor(language, text);
      return tag.isPresent()
          ? run(document, tag.get(), text, way)
          : wrap.apply(
              empty(
                  document,
                  language,
                  "unsupported-language",
                  "No module for language '"
                      + language
                      + "'; known are "
                      + new TreeSet<>(languages())
                      + "."));
    }
    Optional<LanguageDetector.Detection> found = detector.detect(text);
    if (found.isPresent() && found.get().known()) {
      return run(document, found.get().tag(), text, way);
    }
    String known =
        " Known languages are " + new TreeSet<>(languages()) + "; name one if this is wrong.";
    return found.isPresent()
        ? wrap.apply(
            empty(
                document,
                found.get().tag(),
                "unsupported-language",
                "The text looks like language '"
                    + found.get().tag()
                    + "', for which there is no module."
                    + known))
        : wrap.apply(
            empty(
                document,
                null,
                "unknown-language",
                "The language of the text was not recognised." + known));
  }

  private <R> R run(Document document, String tag, NormalizedText text, Way<R> way) {
    Supplier<Pipeline> pipeline = pipelines.get(tag.split("-", 2)[0]);
    if (pipeline == null) {
      throw new IllegalStateException("detector and pipelines disagree about " + tag);
    }
    return way.read(pipeline.get(), document, tag, text);
  }

  private static Report empty(
      Document document, @Nullable String language, String code, String message) {
    return Report.builder()
        .id(document.id())
        .language(language)
        .published(document.published())
        .warnings(List.of(new Warning(code, null, message)))
        .build();
  }

  /** Builds an {@link Extractor}; for use by one thread. */
  public static final class Builder {
    private final List<LanguageModule> added = new ArrayList<>();
    private @Nullable Set<String> chosen;
    private int maxLength = DEFAULT_MAX_LENGTH;

    private Builder() {}

    /**
     * Reads only these languages of those on the path.
     *
     * @param tags BCP 47 tags without script subtags
     */
    public Builder languages(String... tags) {
      this.chosen = Set.of(tags);
      return this;
    }

    /**
     * Adds a language that is not registered as a service; it replaces a registered one of the same
     * tag.
     */
    public Builder language(LanguageModule module) {
      added.add(module);
      return this;
    }

    /**
     * Reads no text that is longer: it gives a report with the warning {@code too-long} and no
     * values. Reading takes about fifty times the memory of a text.
     *
     * @param characters UTF-16 code units, at least 1; 40 million by default
     */
    public Builder maxLength(int characters) {
      if (characters < 1) {
        throw new IllegalArgumentException("maxLength must be at least 1, was " + characters);
      }
      this.maxLength = characters;
      return this;
    }

    /**
     * The extractor.
     *
     * @throws IllegalStateException if no language is found, or a chosen one is missing
     */
    public Extractor build() {
      Map<String, LanguageModule> modules = new LinkedHashMap<>();
      added.forEach(m -> modules.put(m.tag(), m));
      ServiceLoader.load(LanguageModule.class, Extractor.class.getClassLoader())
          .forEach(m -> modules.putIfAbsent(m.tag(), m));
      if (chosen != null) {
        for (String tag : chosen) {
          if (!modules.containsKey(tag)) {
            throw new IllegalStateException(
                "no module for language '"
                    + tag
                    + "' on the path; found "
                    + new TreeSet<>(modules.keySet()));
          }
        }
        modules.keySet().retainAll(chosen);
      }
      if (modules.isEmpty()) {
        throw new IllegalStateException(
            "no language module on the path; add a dependency such as io.elchi:elchi-lang-<tag>");
      }
      // tag order, so that detection does not depend on the order of the path
      List<LanguageModule> sorted = new ArrayList<>(modules.values());
      sorted.sort(Comparator.comparing(LanguageModule::tag));
      return new Extractor(sorted, maxLength);
    }
  }
}
