// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import picocli.CommandLine.Option;

/** Help for one command; the version is that of the whole program. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean requested;

  /** Whether help was asked for. */
  boolean requested() {
    return requested;
  }
}
