// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the text that the offsets of a record point into. */
@Command(
    name = "text",
    description = "Prints the text of a file as 'extract' reads it.",
    footer = {
      "",
      "The text is decoded, and of an HTML page it is the article only. Offsets in records count"
          + " UTF-16",
      "code units of this text."
    })
final class TextCommand extends CommandWithHelp {
  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "A .txt or .html file.")
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  private Path file;

  @Mixin private final FileOptions files = new FileOptions();

  TextCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try {
      TextFile text = files.reader().read(file);
      streams.out().write(text.document().text().getBytes(StandardCharsets.UTF_8));
      streams.out().flush();
      for (String note : text.notes()) {
        streams.err().println("elchi: " + Display.oneLine(file + ": " + note));
      }
      return ExitCode.OK;
    } catch (InputException e) {
      streams.err().println("elchi: " + Display.oneLine(file + ": " + e.getMessage()));
      return ExitCode.FAILED;
    }
  }
}
