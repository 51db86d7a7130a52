// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** What a time expression denotes. */
public enum TimeType implements Coded {
  /** A day, or a longer calendar period, or a range of them. */
  DATE,
  /** A day with a time of day. */
  TIME,
  /** A length of time. */
  DURATION,
  /** Something that recurs. */
  SET;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "date"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static TimeType fromCode(String code) {
    return Codes.find(TimeType.class, code);
  }
}
