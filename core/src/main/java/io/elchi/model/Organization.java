// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named organisation.
 *
 * @param id unique within the report
 * @param kind what kind of body
 * @param name the name in dictionary form
 * @param romanized the name in Latin script, or {@code null} if unknown
 * @param aliases other names and abbreviations in dictionary form
 * @param country ISO 3166-1 alpha-2 code of its country, or {@code null} if unknown
 * @param mentions where the text names it, in text order
 */
public record Organization(
    String id,
    OrganizationKind kind,
    String name,
    @Nullable String romanized,
    List<String> aliases,
    @Nullable String country,
    List<Mention> mentions)
    implements Entity {
  /**
   * Checks the components and copies the lists.
   *
   * @throws IllegalArgumentException if a component is out of its range
   */
  public Organization {
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
   * @param kind what kind of body
   * @param name the name in dictionary form
   * @return a new builder
   */
  public static Builder builder(String id, OrganizationKind kind, String name) {
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
        .country(country)
        .mentions(mentions);
  }

  /** Collects the components of {@link Organization}; for use by one thread. */
  public static final class Builder extends EntityBuilder<Builder> {
    private OrganizationKind kind;
    private @Nullable String country;

    private Builder(String id, OrganizationKind kind, String name) {
      super(id, name);
      this.kind = kind;
    }

    /**
     * Sets {@code kind}.
     *
     * @param value what kind of body
     * @return this builder
     */
    public Builder kind(OrganizationKind value) {
      this.kind = value;
      return this;
    }

    /**
     * Sets {@code country}.
     *
     * @param value ISO 3166-1 alpha-2 code of its country, or {@code null} if unknown
     * @return this builder
     */
    public Builder country(@Nullable String value) {
      this.country = value;
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
    public Organization build() {
      return new Organization(id, kind, name, romanized, aliases, country, mentions);
    }
  }
}
