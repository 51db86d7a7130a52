// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = CharsetConverter.class,
      description = "The encoding of the file, such as windows-1254; detected when not given.")
  private @Nullable Charset encoding;

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      converter = SizeConverter.class,
      defaultValue = SizeConverter.DEFAULT,
      description = "Refuse larger files (default: ${DEFAULT-VALUE}).")
  private int maxSize;

  TextCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try {
      TextFile text = new TextFiles(encoding, maxSize).read(file);
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
