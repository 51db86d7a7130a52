// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes; UTF-8 whatever the locale.
 *
 * @param in standard input
 * @param out standard output, buffered
 * @param err standard error
 * @param outIsTerminal whether standard output is a terminal
 * @param errIsTerminal whether standard error is a terminal
 * @param columns the width of tables, in columns of a terminal
 */
record Streams(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns) {
  static final int DEFAULT_COLUMNS = 100;
  private static final int MIN_COLUMNS = 60;
  private static final int MAX_COLUMNS = 200;
  private static final int BUFFER = 1 << 16;

  static Streams ofProcess() {
    return new Streams(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true),
        Terminal.isOut(),
        Terminal.isErr(),
        columns(System.getenv("COLUMNS")));
  }

  /** The width that the environment names, kept between bounds that a table can be read at. */
  static int columns(@Nullable String value) {
    if (value == null || !value.matches("[0-9]{1,4}")) {
      return DEFAULT_COLUMNS;
    }
    return Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, Integer.parseInt(value)));
  }

  /** Standard output for text that is not part of records, such as help. */
  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }
}
