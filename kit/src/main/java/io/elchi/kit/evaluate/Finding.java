// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

/**
 * One place where a record and its gold differ.
 *
 * @param document language and name of the report, such as {@code xx/07}
 * @param field the field
 * @param message what was expected and what was read; one line
 */
public record Finding(String document, Field field, String message) {
  @Override
  public String toString() {
    return document + "\t" + field.code() + "\t" + message;
  }
}
