// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** What kind of trip a mission is. */
public enum MissionKind implements Coded {
  /** A delegation of companies or of a chamber. */
  TRADE_MISSION,
  /** Buyers who come to meet sellers. */
  BUYERS_MISSION,
  /** Led by a head of state, minister, governor or other official. */
  OFFICIAL_VISIT,
  /** A trip to a fair. */
  FAIR_VISIT,
  /** Any other. */
  OTHER;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "trade_mission"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static MissionKind fromCode(String code) {
    return Codes.find(MissionKind.class, code);
  }
}
