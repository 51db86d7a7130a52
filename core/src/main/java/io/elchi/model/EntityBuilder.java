// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components that every {@link Entity} has; for use by one thread.
 *
 * @param <B> the builder of the kind of entity
 */
public abstract sealed class EntityBuilder<B extends EntityBuilder<B>>
    permits Person.Builder, Organization.Builder, Place.Builder, Programme.Builder {
  String id;
  String name;
  @Nullable String romanized;
  List<String> aliases = List.of();
  List<Mention> mentions = List.of();

  EntityBuilder(String id, String name) {
    this.id = id;
    this.name = name;
  }

  /** This builder, as what it is. */
  abstract B self();

  /**
   * Sets {@code id}.
   *
   * @param value unique within the report
   * @return this builder
   */
  public B id(String value) {
    this.id = value;
    return self();
  }

  /**
   * Sets {@code name}.
   *
   * @param value the name in dictionary form
   * @return this builder
   */
  public B name(String value) {
    this.name = value;
    return self();
  }

  /**
   * Sets {@code romanized}.
   *
   * @param value the name in Latin script, or {@code null} if unknown
   * @return this builder
   */
  public B romanized(@Nullable String value) {
    this.romanized = value;
    return self();
  }

  /**
   * Sets {@code aliases}.
   *
   * @param value other names and abbreviations in dictionary form
   * @return this builder
   */
  public B aliases(List<String> value) {
    this.aliases = value;
    return self();
  }

  /**
   * Sets {@code mentions}.
   *
   * @param value where the text names it, in text order
   * @return this builder
   */
  public B mentions(List<Mention> value) {
    this.mentions = value;
    return self();
  }
}
