// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.Document;
import io.elchi.model.Explanation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints why a report says what it says. */
@Command(
    name = "explain",
    sortOptions = false,
    description = "Tells which rows of the tables and which rule made each value of a report.",
    footer = {
      "",
      "A row is given as table:line with the words that it matched. What a rule's name means is in",
      "docs/explain.md. Sentences in which nothing was read come last.",
      "",
      "Exit codes: 0 read, 1 the file could not be read, 2 bad usage."
    })
final class ExplainCommand extends CommandWithHelp {
  private final Streams streams;
  private final Reading reading;

  @Parameters(paramLabel = "FILE", description = "A .txt or .html file.")
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  private Path file;

  @Option(
      names = {"-l", "--language"},
      paramLabel = "TAG",
      description = "The language; detected when not given.")
  private @Nullable String language;

  @Option(
      names = {"-r", "--reference-date"},
      paramLabel = "DATE",
      description = "The date of publication, where the text does not give it.")
  private @Nullable String referenceDate;

  @Mixin private final FileOptions files = new FileOptions();

  ExplainCommand(Streams streams, Reading reading) {
    this.streams = streams;
    this.reading = reading;
  }

  @Override
  public Integer call() throws IOException {
    try {
      Document document = files.reader().read(file).document();
      if (language != null) {
        document = document.withLanguage(language);
      }
      if (referenceDate != null) {
        document = document.withPublished(referenceDate);
      }
      Explanation explanation = reading.explain(document);
      String page = ExplanationPage.of(explanation);
      streams.out().write(page.getBytes(StandardCharsets.UTF_8));
      streams.out().flush();
      return ExitCode.OK;
    } catch (InputException | IllegalArgumentException e) {
      streams.err().println("elchi: " + Display.oneLine(file + ": " + e.getMessage()));
      return ExitCode.FAILED;
    }
  }
}
