// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** How someone is quoted. */
public enum QuoteKind implements Coded {
  /** Word for word. */
  DIRECT,
  /** Reported speech. */
  INDIRECT;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "direct"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static QuoteKind fromCode(String code) {
    return Codes.find(QuoteKind.class, code);
  }
}
