// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

/** Tells which line of a language's data cannot be used, and why. */
public final class LanguageDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An error at a line of a table. */
  public LanguageDataException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
