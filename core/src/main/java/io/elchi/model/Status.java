// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** How far an event or a mission has come. */
public enum Status implements Coded {
  /** Done. */
  HELD,
  /** Begun, with parts ahead. */
  ONGOING,
  /** Decided, lies ahead. */
  PLANNED,
  /** Only wished, offered or discussed. */
  PROPOSED,
  /** Had been planned, does not take place. */
  CANCELLED;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "held"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static Status fromCode(String code) {
    return Codes.find(Status.class, code);
  }
}
