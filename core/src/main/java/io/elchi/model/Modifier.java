// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** How exact an amount is. */
public enum Modifier implements Coded {
  /** About. */
  APPROX,
  /** More than, at least. */
  MORE_THAN,
  /** Less than, up to. */
  LESS_THAN;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "approx"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static Modifier fromCode(String code) {
    return Codes.find(Modifier.class, code);
  }
}
