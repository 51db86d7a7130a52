// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand: help and version. */
@Command(
    name = "elchi",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    subcommands = CommandLine.HelpCommand.class,
    description = "Reads trade-mission reports into language-neutral records.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  elchi extract reports/                  the missions and events of all reports in a"
          + " folder",
      "  elchi extract --format jsonl report.txt the whole record of one report",
      "",
      "Exit codes: 0 all read, 1 some documents failed, 2 bad usage."
    })
final class ElchiCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command given; to read reports: elchi extract PATH...");
  }
}
