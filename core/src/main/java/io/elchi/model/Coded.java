// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** A value of a closed set that has a fixed code in JSON and in data tables. */
public interface Coded {
  /**
   * The code: lower-case ASCII letters, with {@code _} between words.
   *
   * @return the code, never empty
   */
  String code();
}
