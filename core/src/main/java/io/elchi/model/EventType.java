// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** What kind of thing happened. */
public enum EventType implements Coded {
  /** Talks or a reception between named or described parties. */
  MEETING,
  /** B2B meetings between companies. */
  MATCHMAKING,
  /** Business forum, conference, round table, seminar, presentation of a potential. */
  FORUM,
  /** Guests see a plant, park, port, university or project. */
  SITE_VISIT,
  /** Exhibition or fair, national stand. */
  FAIR,
  /** Something signed or agreed. */
  AGREEMENT,
  /** An office, trade house, joint venture, company or council is founded or opened. */
  ESTABLISHMENT,
  /** A plant, line, building or programme is launched, built or commissioned. */
  PROJECT,
  /** Money is committed, budgeted or planned for something. */
  INVESTMENT,
  /** Someone is invited to visit, invest or take part. */
  INVITATION,
  /** Anniversary, award, opening, gift. */
  CEREMONY;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "meeting"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static EventType fromCode(String code) {
    return Codes.find(EventType.class, code);
  }
}
