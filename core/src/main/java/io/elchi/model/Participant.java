// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.Objects;

/**
 * An entity that takes part in an event.
 *
 * @param entity the id of the entity
 * @param role the part it takes
 */
public record Participant(String entity, ParticipantRole role) {
  /** Checks the components. */
  public Participant {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(role, "role");
  }
}
