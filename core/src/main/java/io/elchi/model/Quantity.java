// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount.
 *
 * @param id unique within the report
 * @param kind what kind of amount
 * @param value the amount in full (2.2 billion is 2200000000), or {@code null} for a range
 * @param min the lower end of a range, or {@code null}
 * @param max the upper end of a range, or {@code null}
 * @param unit ISO 4217, {@code %}, UCUM, or what is counted, as {@code kind} says; {@code null} if
 *     the text leaves it out
 * @param modifier how exact it is, or {@code null} if exact
 * @param sameAs the id of the quantity that states the same sum in another currency, or {@code
 *     null}
 * @param span where it stands
 */
public record Quantity(
    String id,
    QuantityKind kind,
    @Nullable BigDecimal value,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    @Nullable String unit,
    @Nullable Modifier modifier,
    @Nullable String sameAs,
    TextSpan span) {
  private static final int MAX_SCALE = 300;

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if a component is out of its range
   */
  public Quantity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    Checks.notEmpty("id", id);
    value = plain(value);
    min = plain(min);
    max = plain(max);
    if (value == null && min == null && max == null) {
      throw new IllegalArgumentException("a quantity needs a value or one end of a range");
    }
    if (min != null && max != null && min.compareTo(max) > 0) {
      throw new IllegalArgumentException("min " + min + " is above max " + max);
    }
  }

  /** One form for each number, so that equal amounts are equal: no trailing zeros, no exponent. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    // written out without an exponent, such a number would fill the memory
    if (Math.abs((long) stripped.scale()) > MAX_SCALE) {
      throw new IllegalArgumentException("number out of range: " + stripped);
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * A builder; all that is not given is absent.
   *
   * @param id unique within the report
   * @param kind what kind of amount
   * @param span where it stands
   * @return a new builder
   */
  public static Builder builder(String id, QuantityKind kind, TextSpan span) {
    return new Builder(id, kind, span);
  }

  /**
   * A builder that holds the values of this record.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(id, kind, span)
        .value(value)
        .min(min)
        .max(max)
        .unit(unit)
        .modifier(modifier)
        .sameAs(sameAs);
  }

  /** Collects the components of {@link Quantity}; for use by one thread. */
  public static final class Builder {
    private String id;
    private QuantityKind kind;
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal min;
    private @Nullable BigDecimal max;
    private @Nullable String unit;
    private @Nullable Modifier modifier;
    private @Nullable String sameAs;
    private TextSpan span;

    private Builder(String id, QuantityKind kind, TextSpan span) {
      this.id = id;
      this.kind = kind;
      this.span = span;
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
     * Sets {@code kind}.
     *
     * @param value what kind of amount
     * @return this builder
     */
    public Builder kind(QuantityKind value) {
      this.kind = value;
      return this;
    }

    /**
     * Sets {@code value}.
     *
     * @param value the amount in full (2.2 billion is 2200000000), or {@code null} for a range
     * @return this builder
     */
    public Builder value(@Nullable BigDecimal value) {
      this.value = value;
      return this;
    }

    /**
     * Sets {@code min}.
     *
     * @param value the lower end of a range, or {@code null}
     * @return this builder
     */
    public Builder min(@Nullable BigDecimal value) {
      this.min = value;
      return this;
    }

    /**
     * Sets {@code max}.
     *
     * @param value the upper end of a range, or {@code null}
     * @return this builder
     */
    public Builder max(@Nullable BigDecimal value) {
      this.max = value;
      return this;
    }

    /**
     * Sets {@code unit}.
     *
     * @param value ISO 4217, {@code %}, UCUM, or what is counted, as {@code kind} says; {@code
     *     null} if the text leaves it out
     * @return this builder
     */
    public Builder unit(@Nullable String value) {
      this.unit = value;
      return this;
    }

    /**
     * Sets {@code modifier}.
     *
     * @param value how exact it is, or {@code null} if exact
     * @return this builder
     */
    public Builder modifier(@Nullable Modifier value) {
      this.modifier = value;
      return this;
    }

    /**
     * Sets {@code sameAs}.
     *
     * @param value the id of the quantity that states the same sum in another currency, or {@code
     *     null}
     * @return this builder
     */
    public Builder sameAs(@Nullable String value) {
      this.sameAs = value;
      return this;
    }

    /**
     * Sets {@code span}.
     *
     * @param value where it stands
     * @return this builder
     */
    public Builder span(TextSpan value) {
      this.span = value;
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws IllegalArgumentException if a component is out of its range
     */
    public Quantity build() {
      return new Quantity(id, kind, value, min, max, unit, modifier, sameAs, span);
    }
  }
}
