// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.json;

/** The values of {@code type} of entities. */
final class EntityTypes {
  static final String PERSON = "person";
  static final String ORGANIZATION = "organization";
  static final String PLACE = "place";
  static final String PROGRAMME = "programme";

  private EntityTypes() {}
}
