// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** What kind of place it is. */
public enum PlaceKind implements Coded {
  /** Country. */
  COUNTRY,
  /** Region, province, part of the world. */
  REGION,
  /** City, town, village. */
  CITY,
  /** District, municipality. */
  DISTRICT,
  /** Named park, zone, port, exhibition centre, building. */
  FACILITY;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "country"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static PlaceKind fromCode(String code) {
    return Codes.find(PlaceKind.class, code);
  }
}
