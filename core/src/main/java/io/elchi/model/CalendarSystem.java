// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** The calendar in which a time expression is written. */
public enum CalendarSystem implements Coded {
  /** Gregorian calendar. */
  GREGORIAN,
  /** Solar Hijri calendar. */
  PERSIAN,
  /** Lunar Hijri calendar. */
  ISLAMIC;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "gregorian"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static CalendarSystem fromCode(String code) {
    return Codes.find(CalendarSystem.class, code);
  }
}
