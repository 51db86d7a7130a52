// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

/** Tells which line of a language's data cannot be used, and why. */
public final class LanguageDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String reason;

  /** An error at a line of a table. */
  public LanguageDataException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
    this.file = file;
    this.line = line;
    this.reason = message;
  }

  /** The table's file name. */
  public String file() {
    return file;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** What is wrong, without file and line. */
  public String reason() {
    return reason;
  }
}
