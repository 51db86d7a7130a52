// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.Extractor;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Starts the command line. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its exit code: 0 all read, 1 some documents failed,
   * 2 bad usage.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    int code =
        commandLine(
                Streams.ofProcess(),
                new ExtractorReading(
                    () -> Extractor.builder().maxLength(Integer.MAX_VALUE).build()))
            .execute(args);
    System.exit(code);
  }

  /** The commands over given streams and a given extractor. */
  static CommandLine commandLine(Streams streams, Reading reading) {
    CommandLine top = new CommandLine(new ElchiCommand());
    top.addSubcommand(new ExtractCommand(streams, reading));
    top.addSubcommand(new TextCommand(streams));
    top.addSubcommand(new ExplainCommand(streams, reading));
    top.addSubcommand(new EvaluateCommand(streams, reading));
    top.addSubcommand(new NewLanguageCommand(streams));
    top.addSubcommand(new LintCommand(streams));
    top.addSubcommand(new SchemaCommand(streams));
    top.setOut(streams.outWriter());
    top.setErr(streams.err());
    top.setUsageHelpWidth(Streams.DEFAULT_COLUMNS);
    top.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    top.setParameterExceptionHandler(Main::badUsage);
    top.setExecutionExceptionHandler(Main::unexpected);
    return top;
  }

  private static int badUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("elchi: " + Display.oneLine(e.getMessage()));
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    err.flush();
    return ExitCode.USAGE;
  }

  private static int unexpected(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println("elchi: " + Problems.internal(e));
    command.getErr().flush();
    return ExitCode.FAILED;
  }
}
