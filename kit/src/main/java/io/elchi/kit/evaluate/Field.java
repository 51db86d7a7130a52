// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is scored, in the order of the table of scores. */
public enum Field {
  /** Persons, by any form of their name. */
  PERSONS(true),
  /** Organisations, by any form of their name. */
  ORGANIZATIONS(true),
  /** Places, by any form of their name. */
  PLACES(true),
  /** Values of times, each once. */
  TIMES(true),
  /** Values and units of quantities, each once. */
  QUANTITIES(true),
  /** What fills the slots of missions. */
  MISSIONS(true),
  /** Events, by type and a sentence that reports them. */
  EVENTS(true),
  /** Times, places, participants and instruments of events. */
  EVENT_ARGUMENTS(true),
  /** Programmes, by any form of their name. */
  PROGRAMMES(false),
  /** Dictionary forms of the names that were found. */
  DICTIONARY_FORM(false),
  /** Countries of the places that were found. */
  PLACE_COUNTRY(false),
  /** Roles of the persons that were found. */
  PERSON_ROLE(false),
  /** Statuses of the events that were found. */
  EVENT_STATUS(false),
  /** Sectors of missions. */
  SECTORS(false),
  /** Direct quotes with their speakers. */
  QUOTES(false),
  /** Whether a report is one of a trade mission. */
  RELEVANCE(false),
  /** Whether the text shown is what stands at the offsets. */
  OFFSETS(false);

  private final boolean main;

  Field(boolean main) {
    this.main = main;
  }

  /** Whether the field counts in the mean. */
  public boolean isMain() {
    return main;
  }

  /** The field's name in tables and JSON, such as {@code event_arguments}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The field of this name.
   *
   * @param code such as {@code event_arguments}
   * @throws IllegalArgumentException if there is none; the message names those that there are
   */
  public static Field fromCode(String code) {
    return Arrays.stream(values())
        .filter(f -> f.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown field '"
                        + code
                        + "'; known are "
                        + String.join(", ", Arrays.stream(values()).map(Field::code).toList())));
  }

  /** The fields whose mean is the score. */
  static List<Field> mainFields() {
    return Arrays.stream(values()).filter(Field::isMain).toList();
  }
}
