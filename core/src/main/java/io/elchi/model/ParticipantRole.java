// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

/** The part an entity takes in an event. */
public enum ParticipantRole implements Coded {
  /** Comes as a guest. */
  VISITOR,
  /** Receives the guests. */
  HOST,
  /** Organises, holds or runs it. */
  ORGANIZER,
  /** Signs. */
  SIGNATORY,
  /** The other side of a cooperation. */
  PARTNER,
  /** Supports or funds it. */
  SUPPORTER,
  /** Takes part. */
  PARTICIPANT;

  private final String code = Codes.of(this);

  @Override
  public String code() {
    return code;
  }

  /**
   * The constant with the given code.
   *
   * @param code a code as in JSON, such as {@code "visitor"}
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static ParticipantRole fromCode(String code) {
    return Codes.find(ParticipantRole.class, code);
  }
}
