// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Where records go: a stream, and what happens to it in the end. For use by one thread. */
interface Target extends Closeable {
  /** What to write to. */
  OutputStream stream();

  /** One document was dealt with, and what it gave was written. */
  default void done(Outcome outcome) throws IOException {}

  /** What was accepted so far is written through, as the next may take a while. */
  default void sync() throws IOException {
    stream().flush();
  }

  /** All is written. */
  default void keep() throws IOException {
    stream().flush();
  }

  @Override
  default void close() throws IOException {}
}
