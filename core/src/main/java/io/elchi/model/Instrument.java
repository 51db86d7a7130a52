// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** The paper of an agreement. */
public enum Instrument implements Coded {
  /** Memorandum of understanding. */
  MEMORANDUM,
  /** Contract. */
  CONTRACT,
  /** Protocol. */
  PROTOCOL,
  /** Declaration. */
  DECLARATION,
  /** Road map. */
  ROADMAP,
  /** Agreement, or agreed without a named paper. */
  AGREEMENT;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "memorandum"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static Instrument fromCode(String code) {
    return Codes.find(Instrument.class, code);
  }
}
