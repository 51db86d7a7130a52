// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named project, programme or funding scheme.
 *
 * @param id unique within the report
 * @param name the name in dictionary form
 * @param romanized the name in Latin script, or {@code null} if unknown
 * @param aliases other names and abbreviations in dictionary form
 * @param mentions where the text names it, in text order
 */
public record Programme(
    String id,
    String name,
    @Nullable String romanized,
    List<String> aliases,
    List<Mention> mentions)
    implements Entity {
  /**
   * Checks the components and copies the lists.
   *
   * @throws IllegalArgumentException if a component is out of its range
   */
  public Programme {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
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
    return new Builder(id, name).romanized(romanized).aliases(aliases).mentions(mentions);
  }

  /** Collects the components of {@link Programme}; for use by one thread. */
  public static final class Builder extends EntityBuilder<Builder> {
    private Builder(String id, String name) {
      super(id, name);
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
    public Programme build() {
      return new Programme(id, name, romanized, aliases, mentions);
    }
  }
}
