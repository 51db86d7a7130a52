// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Reads ISO 8601 dates. The formatters of the JDK do it too, but loading them takes longer than
 * reading a report. Stateless.
 */
public final class IsoDates {
  private static final String SHAPE = "0000-00-00";

  private IsoDates() {}

  /**
   * Reads a date such as {@code 2024-12-19}.
   *
   * @throws DateTimeParseException if it is none
   */
  public static LocalDate date(String text) {
    if (!isShaped(text)) {
      throw new DateTimeParseException("no date: " + text, text, 0);
    }
    try {
      return LocalDate.of(
          Integer.parseInt(text, 0, 4, 10),
          Integer.parseInt(text, 5, 7, 10),
          Integer.parseInt(text, 8, 10, 10));
    } catch (DateTimeParseException e) {
      throw e;
    } catch (DateTimeException e) {
      throw new DateTimeParseException("no date: " + text, text, 0, e);
    }
  }

  /** The day of a stamp such as {@code 2025-11-19T16:15}, or null where it tells none. */
  public static @Nullable LocalDate day(@Nullable String stamp) {
    if (stamp == null || stamp.length() < SHAPE.length()) {
      return null;
    }
    try {
      return date(stamp.substring(0, SHAPE.length()));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Whether the text has digits and hyphens where a date has them. */
  static boolean isShaped(String text) {
    if (text.length() != SHAPE.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SHAPE.charAt(i) == '-' ? c != '-' : (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }
}
