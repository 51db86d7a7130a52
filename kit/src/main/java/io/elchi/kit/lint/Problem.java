// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.lint;

/**
 * Something about a table. Immutable.
 *
 * @param severity how bad it is
 * @param file the table's file name
 * @param line the line in it, from 1; 0 for the file as a whole
 * @param message what is wrong and what to do; one line
 */
public record Problem(Severity severity, String file, int line, String message) {
  /** File and line, such as {@code dates.tsv:3}. */
  public String where() {
    return line == 0 ? file : file + ":" + line;
  }

  /** The problem as compilers print theirs, so that editors find the line. */
  @Override
  public String toString() {
    return where() + ": " + severity.code() + ": " + message;
  }
}
