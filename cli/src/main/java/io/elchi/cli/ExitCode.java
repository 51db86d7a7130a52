// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

/** What the process tells its caller. */
final class ExitCode {
  /** All documents were read. */
  static final int OK = 0;

  /** Some documents failed, or the output could not be written. */
  static final int FAILED = 1;

  /** The command was not understood. */
  static final int USAGE = 2;

  private ExitCode() {}
}
