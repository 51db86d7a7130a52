// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** A command with {@code --help}; the version is that of the whole program. */
abstract class CommandWithHelp implements Callable<Integer> {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean helpRequested;

  /** Whether help was asked for; the command is not called then. */
  boolean helpRequested() {
    return helpRequested;
  }
}
