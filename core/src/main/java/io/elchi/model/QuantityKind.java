// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** What kind of amount it is. */
public enum QuantityKind implements Coded {
  /** An amount of money; the unit is an ISO 4217 code. */
  MONEY,
  /** A percentage; the unit is {@code %}. */
  PERCENT,
  /** A physical measure; the unit is a UCUM code. */
  MEASURE,
  /** A number of things; the unit says of what. */
  COUNT;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "money"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static QuantityKind fromCode(String code) {
    return Codes.find(QuantityKind.class, code);
  }
}
