// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.Document;
import io.elchi.model.Report;
import io.elchi.model.Warning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents and writes records. */
@Command(
    name = "extract",
    sortOptions = false,
    description = "Reads reports and writes what they say: missions, events, people, figures.",
    footer = {
      "",
      "A record is named by its id: a file as it was given, or its path below the folder that was",
      "given. In folders, .txt, .html and .htm files are read, by name; hidden ones are left out.",
      "Offsets in records count UTF-16 code units; of a page they point into what 'elchi text'"
          + " prints.",
      "",
      "Examples:",
      "  elchi extract reports/",
      "  elchi extract --format csv --output events.csv reports/",
      "  elchi extract --language tr --reference-date 2024-12-19 haber.txt",
      "  echo '{\"id\": \"1\", \"text\": \"...\"}' | elchi extract -",
      "",
      "Exit codes: 0 all read, 1 some documents failed (the others are written), 2 bad usage."
    })
final class ExtractCommand extends CommandWithHelp {
  private static final int MAX_THREADS = 256;

  private final Streams streams;
  private final Reading installed;
  private volatile @Nullable Reading ofTables;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files and folders; .jsonl files and '-' (standard input) hold one JSON object a "
              + "line, with \"text\" and perhaps \"id\", \"published\", \"language\", \"url\".")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatName.Converter.class,
      description =
          "table, json, jsonl or csv. Default: by the ending of --output; table on a "
              + "terminal, jsonl elsewhere.")
  private @Nullable FormatName format;

  @Option(
      names = {"-l", "--language"},
      paramLabel = "TAG",
      description =
          "The language of all documents that do not say theirs; detected when not given.")
  private @Nullable String language;

  @Option(
      names = {"-r", "--reference-date"},
      paramLabel = "DATE",
      description =
          "The date of publication (2024-12-19 or 2024-12-19T20:15) of all documents that "
              + "do not come with theirs; \"yesterday\" and \"28 May\" are resolved against it.")
  private @Nullable String referenceDate;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there instead of standard output; the file appears when all is written.")
  private @Nullable Path output;

  @Option(
      names = "--resume",
      description =
          "With --output: go on where an interrupted run of the same command with --resume "
              + "stopped. Nothing is read twice and nothing is lost.")
  private boolean resume;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description =
          "How many documents to read at a time. Default: as many as there are processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--tables",
      paramLabel = "DIR",
      description =
          "Read with the language whose tables stand in this folder, as they are, instead of the"
              + " languages that are built in; for those who write tables.")
  private @Nullable Path tables;

  @Mixin private final FileOptions files = new FileOptions();

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no remarks on standard error; failures only.")
  private boolean quiet;

  ExtractCommand(Streams streams, Reading reading) {
    this.streams = streams;
    this.installed = reading;
  }

  @Override
  public Integer call() {
    checkUsage();
    FormatName name = chooseFormat();
    try (Target target = target(name)) {
      boolean terminal = output == null && streams.outIsTerminal();
      Format chosen = name.format(streams.columns(), terminal);
      Progress progress =
          new Progress(
              streams.err(), streams.errIsTerminal() && !terminal && !quiet, System::nanoTime);
      RecordWriter writer = new RecordWriter(chosen, target, streams.err(), progress, quiet);
      Inputs inputs = new Inputs(paths, streams.in(), output, files.maxSize());
      if (target instanceof ResumableFile file && file.begun()) {
        file.skipDone(inputs);
        writer.goOn(file.read(), file.failed());
      } else {
        writer.begin();
      }
      new Batch(threads, input -> outcome(input, chosen)).run(inputs, writer);
      writer.end();
      target.keep();
      return writer.failed() == 0 ? ExitCode.OK : ExitCode.FAILED;
    } catch (IOException e) {
      // who reads only the first lines, as head does, wants no complaint
      if (!"Broken pipe".equals(e.getMessage())) {
        String where = output == null ? "standard output" : output.toString();
        streams.err().println("elchi: " + Display.oneLine(where + ": " + Problems.of(e)));
        streams.err().flush();
      }
      return ExitCode.FAILED;
    }
  }

  private Target target(FormatName name) throws IOException {
    if (output == null) {
      return streams::out;
    }
    return resume
        ? ResumableFile.open(
            output, "format=" + name + " language=" + language + " reference=" + referenceDate)
        : OutputFile.create(output);
  }

  /** Made once, before any document is read. */
  private Reading reading() {
    if (tables == null) {
      return installed;
    }
    Reading made = ofTables;
    if (made == null) {
      try {
        made = TablesReading.of(tables);
      } catch (InputException e) {
        throw usage("--tables: " + e.getMessage());
      }
      ofTables = made;
    }
    return made;
  }

  private FormatName chooseFormat() {
    if (format != null) {
      return format;
    }
    if (output != null) {
      return FormatName.ofFile(output.toString());
    }
    return streams.outIsTerminal() ? FormatName.TABLE : FormatName.JSONL;
  }

  private void checkUsage() {
    if (threads < 1 || threads > MAX_THREADS) {
      throw usage("--threads must be between 1 and " + MAX_THREADS + ", was " + threads);
    }
    if (paths.stream().filter(Inputs.STDIN::equals).count() > 1) {
      throw usage("standard input ('-') can be read once only");
    }
    if (referenceDate != null) {
      try {
        var unused = Document.of("").withPublished(referenceDate);
      } catch (IllegalArgumentException e) {
        throw usage("--reference-date: " + e.getMessage());
      }
    }
    // made here, so that what is wrong with it is said once and not of every document
    Set<String> known = reading().languages();
    if (language != null && !known.contains(language.split("-", 2)[0])) {
      throw usage(
          "--language: no module for '"
              + language
              + "'; known are "
              + String.join(", ", new TreeSet<>(known)));
    }
    if (output != null) {
      checkOutput(output);
    } else if (resume) {
      throw usage("--resume needs --output: a file to go on with");
    }
  }

  private void checkOutput(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw usage("--output: " + file + " is a folder; name a file");
    }
    if (parent != null && !Files.isDirectory(parent)) {
      throw usage("--output: there is no folder " + parent);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Outcome outcome(Input input, Format chosen) {
    try {
      if (input instanceof Input.Broken broken) {
        return Outcome.failed(broken.name(), broken.reason());
      }
      List<String> notes = new ArrayList<>();
      Document document;
      if (input instanceof Input.File file) {
        TextFile text = files.reader().read(file.path());
        document = text.document().withId(file.id());
        notes.addAll(text.notes());
      } else if (input instanceof Input.Line line) {
        document = JsonLine.read(line);
      } else {
        throw new IllegalStateException("unknown input " + input);
      }
      Report report = withNotes(reading().extract(completed(document)), notes);
      return new Outcome(input.name(), chosen.body(report), null, notes);
    } catch (InputException e) {
      return Outcome.failed(input.name(), String.valueOf(e.getMessage()));
    }
  }

  private Document completed(Document document) {
    Document result = document;
    if (result.language() == null) {
      result = result.withLanguage(language);
    }
    return result.published() == null ? result.withPublished(referenceDate) : result;
  }

  /** What was remarked on standard error is in the record as well. */
  private static Report withNotes(Report report, List<String> notes) {
    if (notes.isEmpty()) {
      return report;
    }
    List<Warning> warnings = new ArrayList<>();
    notes.forEach(
        note -> warnings.add(new Warning("encoding", null, "The file was " + note + ".")));
    warnings.addAll(report.warnings());
    return report.toBuilder().warnings(warnings).build();
  }
}
