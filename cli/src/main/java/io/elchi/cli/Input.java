// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.nio.file.Path;

/** One thing to read, or a reason why it cannot be read. */
sealed interface Input {
  /** What to call it in messages. */
  String name();

  /** Bytes that it will hold in memory, as far as known. */
  long weight();

  /**
   * A file that holds one document.
   *
   * @param id the id of its record
   * @param name what to call it in messages
   * @param path where it is
   * @param weight its size in bytes
   */
  record File(String id, String name, Path path, long weight) implements Input {}

  /**
   * A line of JSON that holds one document.
   *
   * @param source the stream that it is from
   * @param number the number of the line, from 1
   * @param json the line without its end, in UTF-8
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Line(String source, long number, byte[] json) implements Input {
    @Override
    public String name() {
      return source + ", line " + number;
    }

    @Override
    public long weight() {
      return json.length;
    }
  }

  /**
   * Something that cannot be read.
   *
   * @param name what to call it in messages
   * @param reason why not, and what to do
   */
  record Broken(String name, String reason) implements Input {
    @Override
    public long weight() {
      return 0;
    }
  }
}
