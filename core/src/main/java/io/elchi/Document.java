// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text to read, and what is known about it. Immutable and safe for use by several threads.
 *
 * @param text the text; all offsets of the report point into it
 * @param id a name for the text that the report repeats, or {@code null}
 * @param language BCP 47 tag such as {@code lv}, or {@code null} to have the language detected
 * @param published ISO date or date-time of publication ({@code 2024-12-19}, {@code
 *     2024-12-19T20:15}, {@code 2024-12-19T20:15:00+05:00}), or {@code null} if unknown
 * @param source where the text comes from, such as a web address, or {@code null}
 */
public record Document(
    String text,
    @Nullable String id,
    @Nullable String language,
    @Nullable String published,
    @Nullable String source) {

  /**
   * Checks the date of publication.
   *
   * @throws IllegalArgumentException if {@code published} is neither a date nor a date-time
   */
  public Document {
    Objects.requireNonNull(text, "text");
    if (published != null) {
      parse(published);
    }
  }

  /**
   * A document of which only the text is known.
   *
   * @param text the text
   * @return the document
   */
  public static Document of(String text) {
    return new Document(text, null, null, null, null);
  }

  /**
   * The same document under a name.
   *
   * @param newId the name, or {@code null} for none
   * @return the document
   */
  public Document withId(@Nullable String newId) {
    return new Document(text, newId, language, published, source);
  }

  /**
   * The same document in a given language, which is then not detected.
   *
   * @param newLanguage BCP 47 tag, or {@code null} to have it detected
   * @return the document
   */
  public Document withLanguage(@Nullable String newLanguage) {
    return new Document(text, id, newLanguage, published, source);
  }

  /**
   * The same document with a date of publication.
   *
   * @param newPublished ISO date or date-time, or {@code null} if unknown
   * @return the document
   * @throws IllegalArgumentException if it is neither a date nor a date-time
   */
  public Document withPublished(@Nullable String newPublished) {
    return new Document(text, id, language, newPublished, source);
  }

  /**
   * The same document with its source.
   *
   * @param newSource where the text comes from, or {@code null} if unknown
   * @return the document
   */
  public Document withSource(@Nullable String newSource) {
    return new Document(text, id, language, published, newSource);
  }

  /**
   * The day of publication, to which relative dates are resolved.
   *
   * @return the day, or empty if unknown
   */
  public Optional<LocalDate> publishedDate() {
    return Optional.ofNullable(published).map(value -> LocalDate.from(parse(value)));
  }

  /**
   * The time of publication as exact as it was given.
   *
   * @return a date, with a time of day and an offset where they were given; empty if unknown
   */
  public Optional<TemporalAccessor> publishedAt() {
    return Optional.ofNullable(published)
        .map(
            value ->
                Published.FORMAT.parseBest(
                    value, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
  }

  private static TemporalAccessor parse(String value) {
    try {
      return Published.FORMAT.parse(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "not an ISO date or date-time (as 2024-12-19 or 2024-12-19T20:15): " + value, e);
    }
  }

  /** Loaded with the first document that comes with a date: formatters take their time. */
  private static final class Published {
    static final DateTimeFormatter FORMAT =
        new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Published() {}
  }
}
