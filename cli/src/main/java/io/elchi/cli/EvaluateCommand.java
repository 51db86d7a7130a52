// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.kit.evaluate.Evaluation;
import io.elchi.kit.evaluate.Evaluator;
import io.elchi.kit.evaluate.Finding;
import io.elchi.kit.evaluate.GoldFile;
import io.elchi.kit.evaluate.Scores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores records against gold. */
@Command(
    name = "evaluate",
    sortOptions = false,
    description = "Scores what is read in reports against what people read in them.",
    footer = {
      "",
      "A gold file <folder>/<name>.json says what is in one report; docs/adding-a-language.md says"
          + " how",
      "to write one. Its text is named by its \"file\", or is <folder>/<name>.txt or <name>.txt.",
      "Printed are F1 of each field and their mean; --errors lists where record and gold differ.",
      "",
      "Examples:",
      "  elchi evaluate --gold reports/",
      "  elchi evaluate --gold gold/lv --gold gold/tr --text gold --errors",
      "  elchi evaluate --gold gold/ --text texts/ --out records.jsonl --json",
      "",
      "Exit codes: 0 all scored, 1 some could not be, or have no record, 2 bad usage."
    })
final class EvaluateCommand extends CommandWithHelp {
  private final Streams streams;
  private final Reading reading;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  private CommandSpec spec;

  @Option(
      names = {"-g", "--gold"},
      required = true,
      paramLabel = "DIR",
      description = "A folder of gold files; may be given several times.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = {"-t", "--text"},
      paramLabel = "DIR",
      description = "The folder of the texts. Default: the texts stand beside the gold.")
  private @Nullable Path text;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Score these records (as 'extract --format jsonl' writes them) instead of reading the"
              + " texts now.")
  private @Nullable Path out;

  @Option(
      names = "--match",
      paramLabel = "REGEX",
      description = "Only gold files whose <folder>/<name> it is found in.")
  private String match = "";

  @Option(names = "--errors", description = "List where records and gold differ.")
  private boolean errors;

  @Option(names = "--json", description = "Print the scores as JSON.")
  private boolean json;

  @Mixin private final FileOptions files = new FileOptions();

  EvaluateCommand(Streams streams, Reading reading) {
    this.streams = streams;
    this.reading = reading;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> goldFiles = goldFiles();
    if (text != null && !Files.isDirectory(text)) {
      throw usage("--text: there is no folder " + text);
    }
    Evaluator evaluator = new Evaluator();
    int failed = 0;
    try {
      GoldReports reports = new GoldReports(reading, files.reader(), text, out);
      for (Path file : goldFiles) {
        try {
          GoldFile read = GoldFile.read(file);
          failed += reports.score(file, read, evaluator, this::complain) ? 0 : 1;
        } catch (IOException e) {
          complain(file + ": " + Problems.of(e));
          failed++;
        } catch (IllegalArgumentException e) {
          complain(e.getMessage());
          failed++;
        }
      }
    } catch (InputException e) {
      complain(out + ": " + e.getMessage());
      return ExitCode.FAILED;
    }
    print(evaluator.result(), failed);
    return failed == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  private List<Path> goldFiles() {
    Pattern pattern;
    try {
      pattern = Pattern.compile(match);
    } catch (PatternSyntaxException e) {
      throw usage("--match: " + e.getDescription() + " in '" + match + "'");
    }
    List<Path> all = new ArrayList<>();
    for (Path folder : gold) {
      if (!Files.isDirectory(folder)) {
        throw usage("--gold: there is no folder " + folder);
      }
      try {
        List<Path> found = GoldFile.in(folder);
        if (found.isEmpty()) {
          throw usage("--gold: no .json files in " + folder);
        }
        Path last = folder.toAbsolutePath().normalize().getFileName();
        found.stream().filter(f -> pattern.matcher(last + "/" + stem(f)).find()).forEach(all::add);
      } catch (IOException e) {
        throw usage("--gold: " + folder + ": " + Problems.of(e));
      }
    }
    if (all.isEmpty()) {
      throw usage("--match: '" + match + "' is found in the name of no gold file");
    }
    return all;
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.lastIndexOf('.'));
  }

  private void print(Evaluation evaluation, int failed) throws IOException {
    StringBuilder shown = new StringBuilder();
    if (errors) {
      for (Finding finding : evaluation.findings()) {
        shown.append(finding).append('\n');
      }
    }
    if (json) {
      shown.append(Scores.json(evaluation)).append('\n');
    } else {
      shown
          .append(evaluation.documents())
          .append(" documents, ")
          .append(failed)
          .append(" without output\n")
          .append(Scores.table(evaluation));
    }
    streams.out().write(shown.toString().getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
  }

  private void complain(@Nullable String message) {
    streams.err().println("elchi: " + Display.oneLine(String.valueOf(message)));
    streams.err().flush();
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
