// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.kit.lint.Linter;
import io.elchi.kit.lint.Problem;
import io.elchi.kit.lint.Severity;
import io.elchi.kit.tables.LanguageFolder;
import io.elchi.spi.LanguageModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with a language's tables. */
@Command(
    name = "lint",
    sortOptions = false,
    description = "Reads a language's tables and says what is wrong with them and what they lack.",
    footer = {
      "",
      "Errors are rows that cannot be used, forms with two values, and months or weekdays that are",
      "missing; warnings are other words that every language has; notes are worth a look. Nothing",
      "need be compiled.",
      "",
      "Examples:",
      "  elchi lint lang-az",
      "  elchi lint --notes lang-az/src/main/resources/io/elchi/az",
      "",
      "Exit codes: 0 no errors, 1 errors, 2 bad usage."
    })
final class LintCommand extends CommandWithHelp {
  private final Streams streams;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "The folder of a language's tables, or of its module.")
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  private Path folder;

  @Option(
      names = {"-n", "--notes"},
      description = "Print notes too, and what other languages have rows for.")
  private boolean notes;

  LintCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    LanguageFolder language;
    try {
      language = LanguageFolder.of(folder);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    List<LanguageModule> others = new ArrayList<>();
    if (notes) {
      ServiceLoader.load(LanguageModule.class, LintCommand.class.getClassLoader())
          .forEach(others::add);
    }
    List<Problem> problems = Linter.lint(language, others);
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      if (notes || problem.severity() != Severity.NOTE) {
        out.append(language.folder()).append('/').append(problem).append('\n');
      }
    }
    long errors = count(problems, Severity.ERROR);
    out.append(errors).append(" errors, ");
    out.append(count(problems, Severity.WARNING)).append(" warnings, ");
    out.append(count(problems, Severity.NOTE)).append(" notes");
    out.append(notes ? "\n" : " (--notes shows them)\n");
    streams.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
    return errors == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(p -> p.severity() == severity).count();
  }
}
