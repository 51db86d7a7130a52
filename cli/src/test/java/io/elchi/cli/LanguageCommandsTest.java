// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code new-language} and {@code lint}. */
class LanguageCommandsTest {
  @TempDir private Path folder;

  @Test
  void aNewLanguageHasNoErrors() {
    Path target = folder.resolve("az");

    Cli.Result made = begin(target);
    Cli.Result linted = Cli.fake().run("lint", target);

    assertThat(made.code()).isEqualTo(ExitCode.OK);
    assertThat(made.out()).contains("pom.xml\n").contains("elchi lint " + target);
    assertThat(linted.code()).isEqualTo(ExitCode.OK);
    assertThat(linted.out()).contains("dates.tsv").contains("0 errors, ");
  }

  @Test
  void lintTellsFileAndLine() throws IOException {
    Path target = folder.resolve("az");
    begin(target);
    Path tables = target.resolve("src/main/resources/io/elchi/az");
    Files.writeString(tables.resolve("dates.tsv"), "sezon\tSP\tyaz\n", StandardOpenOption.APPEND);

    Cli.Result linted = Cli.fake().run("lint", "--notes", tables);

    assertThat(linted.code()).isEqualTo(ExitCode.FAILED);
    assertThat(linted.out())
        .containsPattern("/dates\\.tsv:\\d+: error: unknown class 'sezon'\n")
        .contains("1 errors, ");
  }

  @Test
  void whatIsThereIsNotOverwritten() {
    Path target = folder.resolve("az");
    begin(target);

    Cli.Result again = begin(target);

    assertThat(again.code()).isEqualTo(ExitCode.USAGE);
    assertThat(again.err()).contains("exists already");
  }

  @Test
  void badUsageIsSaid() {
    assertThat(Cli.fake().run("new-language", "azeri").err()).contains("is no BCP 47 tag");
    assertThat(Cli.fake().run("lint", folder).err()).contains("holds no language.tsv");
    assertThat(Cli.fake().run("lint", folder.resolve("none")).code()).isEqualTo(ExitCode.USAGE);
  }

  private static Cli.Result begin(Path target) {
    return Cli.fake()
        .run("new-language", "az", "--name", "Azərbaycan", "--dir", target, "--elchi-version", "1");
  }
}
