// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** How the value of a time expression was found. */
public enum Resolution implements Coded {
  /** Written out in full. */
  EXPLICIT,
  /** Completed with the help of a reference date. */
  INFERRED,
  /** Parts are unknown. */
  UNDERSPECIFIED;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "explicit"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static Resolution fromCode(String code) {
    return Codes.find(Resolution.class, code);
  }
}
