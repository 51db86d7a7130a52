// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.kit.scaffold.NewLanguage;
import io.elchi.kit.scaffold.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a new language. */
@Command(
    name = "new-language",
    sortOptions = false,
    description = "Writes the module of a new language, which builds and passes its tests at once.",
    footer = {
      "",
      "Inside a clone of Elchi the module becomes lang-TAG and is added to the build; elsewhere it",
      "becomes a Maven project of its own. Tables are filled with what the Unicode CLDR knows:",
      "months, weekdays, relative times, numbers, units, currencies, countries and cities.",
      "docs/adding-a-language.md says what comes next.",
      "",
      "Examples:",
      "  elchi new-language az --name Azərbaycan",
      "  elchi new-language ka --dir ~/elchi-georgian",
      "",
      "Exit codes: 0 written, 1 a file could not be written, 2 bad usage."
    })
final class NewLanguageCommand extends CommandWithHelp {
  private final Streams streams;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  private CommandSpec spec;

  @Parameters(paramLabel = "TAG", description = "The language's BCP 47 tag, such as az.")
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  private String tag;

  @Option(
      names = {"-n", "--name"},
      paramLabel = "NAME",
      description = "What its speakers call it. Default: as CLDR has it.")
  private String name = "";

  @Option(
      names = {"-d", "--dir"},
      paramLabel = "DIR",
      description =
          "Where to write. Default: the clone of Elchi that the current folder belongs to, else"
              + " elchi-lang-TAG in it.")
  private @Nullable Path folder;

  @Option(
      names = "--elchi-version",
      paramLabel = "VERSION",
      description = "The version of Elchi that a project of its own rests on. Default: this one.")
  private @Nullable String version;

  NewLanguageCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    NewLanguage language;
    try {
      language = NewLanguage.of(tag, name);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    Optional<Path> repository =
        folder == null ? Project.repositoryOf(Path.of("")) : Optional.empty();
    Path target =
        repository
            .map(r -> r.resolve(language.folder()))
            .orElse(folder == null ? Path.of(language.artifact()) : folder);
    try {
      List<String> written =
          repository.isPresent()
              ? Project.addTo(repository.get(), language)
              : Project.create(target, language, version());
      StringBuilder out = new StringBuilder();
      written.forEach(f -> out.append(f).append('\n'));
      out.append(written.size()).append(" files. Next:\n");
      out.append(
          repository.isPresent()
              ? "  mvn -q -Pfast -pl "
                  + language.folder()
                  + " -am test -Dtest="
                  + language.testClass()
                  + " -Dsurefire.failIfNoSpecifiedTests=false\n"
              : "  cd " + target + " && mvn test\n");
      Path here = Path.of("").toAbsolutePath();
      Path shown = repository.isPresent() ? here.relativize(target.toAbsolutePath()) : target;
      out.append("  elchi lint ").append(shown).append('\n');
      streams.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
      streams.out().flush();
      return ExitCode.OK;
    } catch (FileAlreadyExistsException e) {
      throw new ParameterException(
          spec.commandLine(), target + " exists already; remove it or name another folder", e);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      streams.err().println("elchi: " + Display.oneLine(target + ": " + Problems.of(e)));
      return ExitCode.FAILED;
    }
  }

  private String version() {
    String own = Main.class.getPackage().getImplementationVersion();
    if (version == null && own == null) {
      throw new ParameterException(
          spec.commandLine(), "--elchi-version is needed: this build has no version of its own");
    }
    return version == null ? String.valueOf(own) : version;
  }
}
