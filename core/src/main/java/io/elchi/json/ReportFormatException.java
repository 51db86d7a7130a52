// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.json;

/** Thrown when a text is no report in the JSON form {@code elchi/report/1}. */
public final class ReportFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception with a message for people.
   *
   * @param message what is wrong and where
   */
  public ReportFormatException(String message) {
    super(message);
  }

  /**
   * An exception with a message for people and its cause.
   *
   * @param message what is wrong and where
   * @param cause what led to it
   */
  public ReportFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
