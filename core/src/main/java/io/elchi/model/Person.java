// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param id unique within the report
 * @param name the name in dictionary form
 * @param romanized the name in Latin script, or {@code null} if unknown
 * @param aliases other names and abbreviations in dictionary form
 * @param positions the offices held
 * @param mentions where the text names it, in text order
 */
public record Person(
    String id,
    String name,
    @Nullable String romanized,
    List<String> aliases,
    List<Position> positions,
    List<Mention> mentions)
    implements Entity {
  /**
   * Checks the components and copies the lists.
   *
   * @throws IllegalArgumentException if a component is out of its range
   */
  public Person {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    positions = List.copyOf(positions);
    mentions = List.copyOf(mentions);
    Checks.notEmpty("id", id);
  }

  /**
   * A builder; all that is not given is absent.
   *
   * @param id unique within the report
   * @param name the name in dictionary form
   * @return a new builder
   */
  public static Builder builder(String id, String name) {
    return new Builder(id, name);
  }

  /**
   * A builder that holds the values of this record.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(id, name)
        .romanized(romanized)
        .aliases(aliases)
        .positions(positions)
        .mentions(mentions);
  }

  /** Collects the components of {@link Person}; for use by one thread. */
  public static final class Builder extends EntityBuilder<Builder> {
    private List<Position> positions = List.of();

    private Builder(String id, String name) {
      super(id, name);
    }

    /**
     * Sets {@code positions}.
     *
     * @param value the offices held
     * @return this builder
     */
    public Builder positions(List<Position> value) {
      this.positions = value;
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
    public Person build() {
      return new Person(id, name, romanized, aliases, positions, mentions);
    }
  }
}
