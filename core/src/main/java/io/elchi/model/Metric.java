// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** What an economic figure measures. */
public enum Metric implements Coded {
  /** Trade in both directions. */
  TRADE_TURNOVER,
  /** Exports. */
  EXPORTS,
  /** Imports. */
  IMPORTS,
  /** Investment. */
  INVESTMENT,
  /** Budget, cost. */
  BUDGET,
  /** Sales, revenue. */
  SALES,
  /** Output or capacity. */
  CAPACITY,
  /** Population. */
  POPULATION,
  /** Members. */
  MEMBERSHIP,
  /** Jobs, employees. */
  EMPLOYMENT;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "trade_turnover"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static Metric fromCode(String code) {
    return Codes.find(Metric.class, code);
  }
}
