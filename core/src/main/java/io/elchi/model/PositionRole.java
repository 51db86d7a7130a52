// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** The kind of office that a person holds. */
public enum PositionRole implements Coded {
  /** President, king. */
  HEAD_OF_STATE,
  /** Prime minister. */
  HEAD_OF_GOVERNMENT,
  /** Minister. */
  MINISTER,
  /** Deputy minister, state secretary of a ministry. */
  DEPUTY_MINISTER,
  /** Head of a region, province or other first-level unit. */
  GOVERNOR,
  /** Deputy of such a head. */
  DEPUTY_GOVERNOR,
  /** Head of a city, district or municipality. */
  MAYOR,
  /** Deputy of such a head. */
  DEPUTY_MAYOR,
  /** Ambassador. */
  AMBASSADOR,
  /** Consul, consul general. */
  CONSUL,
  /** Trade attaché, head of a trade mission abroad. */
  TRADE_ATTACHE,
  /** Head of a chamber. */
  CHAMBER_PRESIDENT,
  /** Head of an association. */
  ASSOCIATION_PRESIDENT,
  /** Head, owner or board member of a company. */
  COMPANY_HEAD,
  /** Head of an agency, port or free-zone authority. */
  AGENCY_HEAD,
  /** Member or speaker of a parliament. */
  MEMBER_OF_PARLIAMENT,
  /** Rector, professor, scholar. */
  ACADEMIC,
  /** Spokesperson. */
  SPOKESPERSON,
  /** Any other office. */
  OTHER;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "head_of_state"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static PositionRole fromCode(String code) {
    return Codes.find(PositionRole.class, code);
  }
}
