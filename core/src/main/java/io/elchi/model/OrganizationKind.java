// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** What kind of body an organisation is. */
public enum OrganizationKind implements Coded {
  /** Company, factory. */
  COMPANY,
  /** Chamber of commerce, industry or trades. */
  CHAMBER,
  /** Association, union, federation, foundation. */
  ASSOCIATION,
  /** Ministry. */
  MINISTRY,
  /** Municipality, governor's office, parliament, government. */
  GOVERNMENT,
  /** State agency, authority, trade representation. */
  AGENCY,
  /** Embassy, consulate. */
  EMBASSY,
  /** University, academy. */
  UNIVERSITY,
  /** Newspaper, news agency, broadcaster. */
  MEDIA,
  /** Bank. */
  BANK,
  /** International body. */
  INTERNATIONAL,
  /** Any other body. */
  OTHER;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "company"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static OrganizationKind fromCode(String code) {
    return Codes.find(OrganizationKind.class, code);
  }
}
