// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date, time or duration that the text gives.
 *
 * @param id unique within the report
 * @param type what it denotes
 * @param value a TIMEX3 value, or two joined by {@code /} for a range; unknown leading parts are
 *     {@code X}
 * @param calendar the calendar it is written in, or {@code null} for durations
 * @param resolution how the value was found, or {@code null} for durations
 * @param earliest the first day that it can be, or {@code null} if unknown
 * @param latest the last day that it can be, or {@code null} if unknown
 * @param composed whether it is put together from several places of the text
 * @param span where it stands; {@code null} if {@code composed}
 */
public record TimeExpression(
    String id,
    TimeType type,
    String value,
    @Nullable CalendarSystem calendar,
    @Nullable Resolution resolution,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    boolean composed,
    @Nullable TextSpan span) {
  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if a component is out of its range
   */
  public TimeExpression {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Checks.notEmpty("id", id);
    Checks.notEmpty("value", value);
    if (span == null && !composed) {
      throw new IllegalArgumentException("a time without a span must be composed");
    }
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("latest " + latest + " is before earliest " + earliest);
    }
  }

  /**
   * A builder; all that is not given is absent.
   *
   * @param id unique within the report
   * @param type what it denotes
   * @param value a TIMEX3 value, or two joined by {@code /} for a range; unknown leading parts are
   *     {@code X}
   * @return a new builder
   */
  public static Builder builder(String id, TimeType type, String value) {
    return new Builder(id, type, value);
  }

  /**
   * A builder that holds the values of this record.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(id, type, value)
        .calendar(calendar)
        .resolution(resolution)
        .earliest(earliest)
        .latest(latest)
        .composed(composed)
        .span(span);
  }

  /** Collects the components of {@link TimeExpression}; for use by one thread. */
  public static final class Builder {
    private String id;
    private TimeType type;
    private String value;
    private @Nullable CalendarSystem calendar;
    private @Nullable Resolution resolution;
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;
    private boolean composed = false;
    private @Nullable TextSpan span;

    private Builder(String id, TimeType type, String value) {
      this.id = id;
      this.type = type;
      this.value = value;
    }

    /**
     * Sets {@code id}.
     *
     * @param value unique within the report
     * @return this builder
     */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /**
     * Sets {@code type}.
     *
     * @param value what it denotes
     * @return this builder
     */
    public Builder type(TimeType value) {
      this.type = value;
      return this;
    }

    /**
     * Sets {@code value}.
     *
     * @param value a TIMEX3 value, or two joined by {@code /} for a range; unknown leading parts
     *     are {@code X}
     * @return this builder
     */
    public Builder value(String value) {
      this.value = value;
      return this;
    }

    /**
     * Sets {@code calendar}.
     *
     * @param value the calendar it is written in, or {@code null} for durations
     * @return this builder
     */
    public Builder calendar(@Nullable CalendarSystem value) {
      this.calendar = value;
      return this;
    }

    /**
     * Sets {@code resolution}.
     *
     * @param value how the value was found, or {@code null} for durations
     * @return this builder
     */
    public Builder resolution(@Nullable Resolution value) {
      this.resolution = value;
      return this;
    }

    /**
     * Sets {@code earliest}.
     *
     * @param value the first day that it can be, or {@code null} if unknown
     * @return this builder
     */
    public Builder earliest(@Nullable LocalDate value) {
      this.earliest = value;
      return this;
    }

    /**
     * Sets {@code latest}.
     *
     * @param value the last day that it can be, or {@code null} if unknown
     * @return this builder
     */
    public Builder latest(@Nullable LocalDate value) {
      this.latest = value;
      return this;
    }

    /**
     * Sets {@code composed}.
     *
     * @param value whether it is put together from several places of the text
     * @return this builder
     */
    public Builder composed(boolean value) {
      this.composed = value;
      return this;
    }

    /**
     * Sets {@code span}.
     *
     * @param value where it stands; {@code null} if {@code composed}
     * @return this builder
     */
    public Builder span(@Nullable TextSpan value) {
      this.span = value;
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws IllegalArgumentException if a component is out of its range
     */
    public TimeExpression build() {
      return new TimeExpression(
          id, type, value, calendar, resolution, earliest, latest, composed, span);
    }
  }
}
