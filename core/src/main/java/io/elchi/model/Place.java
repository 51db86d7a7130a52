// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A country, region, city, district or named facility.
 *
 * @param id unique within the report
 * @param kind what kind of place
 * @param name the name in dictionary form
 * @param romanized the name in Latin script, or {@code null} if unknown
 * @param aliases other names and abbreviations in dictionary form
 * @param canonical the English name, or {@code null} if unknown
 * @param country ISO 3166-1 alpha-2 code, or {@code null} if unknown
 * @param subdivision ISO 3166-2 code, or {@code null} if unknown
 * @param mentions where the text names it, in text order
 */
public record Place(
    String id,
    PlaceKind kind,
    String name,
    @Nullable String romanized,
    List<String> aliases,
    @Nullable String canonical,
    @Nullable String country,
    @Nullable String subdivision,
    List<Mention> mentions)
    implements Entity {
  /**
   * Checks the components and copies the lists.
   *
   * @throws IllegalArgumentException if a component is out of its range
   */
  public Place {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    Checks.notEmpty("id", id);
    Checks.country(country);
  }

  /**
   * A builder; all that is not given is absent.
   *
   * @param id unique within the report
   * @param kind what kind of place
   * @param name the name in dictionary form
   * @return a new builder
   */
  public static Builder builder(String id, PlaceKind kind, String name) {
    return new Builder(id, kind, name);
  }

  /**
   * A builder that holds the values of this record.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(id, kind, name)
        .romanized(romanized)
        .aliases(aliases)
        .canonical(canonical)
        .country(country)
        .subdivision(subdivision)
        .mentions(mentions);
  }

  /** Collects the components of {@link Place}; for use by one thread. */
  public static final class Builder extends EntityBuilder<Builder> {
    private PlaceKind kind;
    private @Nullable String canonical;
    private @Nullable String country;
    private @Nullable String subdivision;

    private Builder(String id, PlaceKind kind, String name) {
      super(id, name);
      this.kind = kind;
    }

    /**
     * Sets {@code kind}.
     *
     * @param value what kind of place
     * @return this builder
     */
    public Builder kind(PlaceKind value) {
      this.kind = value;
      return this;
    }

    /**
     * Sets {@code canonical}.
     *
     * @param value the English name, or {@code null} if unknown
     * @return this builder
     */
    public Builder canonical(@Nullable String value) {
      this.canonical = value;
      return this;
    }

    /**
     * Sets {@code country}.
     *
     * @param value ISO 3166-1 alpha-2 code, or {@code null} if unknown
     * @return this builder
     */
    public Builder country(@Nullable String value) {
      this.country = value;
      return this;
    }

    /**
     * Sets {@code subdivision}.
     *
     * @param value ISO 3166-2 code, or {@code null} if unknown
     * @return this builder
     */
    public Builder subdivision(@Nullable String value) {
      this.subdivision = value;
      return this;
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws IllegalArgumentException if a component is out of its range
     */
    public Place build() {
      return new Place(
          id, kind, name, romanized, aliases, canonical, country, subdivision, mentions);
    }
  }
}
