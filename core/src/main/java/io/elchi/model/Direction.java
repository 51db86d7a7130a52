// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** Which way a mission goes, as the reporting side sees it. */
public enum Direction implements Coded {
  /** From the reporting side abroad. */
  OUTBOUND,
  /** From abroad to the reporting side. */
  INBOUND,
  /** Both ways, or neither. */
  MUTUAL;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "outbound"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static Direction fromCode(String code) {
    return Codes.find(Direction.class, code);
  }
}
