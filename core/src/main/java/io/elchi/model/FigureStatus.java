// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** Whether a figure has been reached. */
public enum FigureStatus implements Coded {
  /** Reached. */
  ACTUAL,
  /** Aimed at. */
  TARGET,
  /** Firmly planned. */
  PLANNED;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "actual"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static FigureStatus fromCode(String code) {
    return Codes.find(FigureStatus.class, code);
  }
}
