// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  @TempDir private Path folder;
  private Path gold;

  @BeforeEach
  void writeOneReport() throws IOException {
    gold = Files.createDirectories(folder.resolve("xx"));
    Files.writeString(
        gold.resolve("01.json"),
        "{\"lang\": \"xx\", \"relevant\": false, \"persons\": [{\"name\": \"Ann Lee\"}]}");
    Files.writeString(gold.resolve("01.txt"), "Ann Lee came.\n");
  }

  @Test
  void readsTheTextsBesideTheGold() {
    Cli.Result result = Cli.fake().run("evaluate", "--gold", gold, "--errors");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out())
        .startsWith("xx/01\tpersons\tmissed Ann Lee\n1 documents, 0 without output\n")
        .contains("relevance            1.000   1.000\n");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void scoresRecordsThatWereWrittenBefore() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Files.writeString(out, Cli.fake().run("extract", "-f", "jsonl", gold.resolve("01.txt")).out());

    Cli.Result result = Cli.fake().run("evaluate", "--gold", gold, "--out", out, "--json");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).startsWith("{\"xx\":{\"persons\":0.0,");
  }

  @Test
  void namesWhatIsMissing() throws IOException {
    Files.delete(gold.resolve("01.txt"));

    Cli.Result result = Cli.fake().run("evaluate", "--gold", gold);

    assertThat(result.code()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).contains("01.json: there is no text for it; looked for xx/01.txt");
    assertThat(result.out()).startsWith("1 documents, 1 without output\n");
  }

  @Test
  void namesGoldThatCannotBeRead() throws IOException {
    Files.writeString(gold.resolve("02.json"), "{\n\"lang\": oops}");

    Cli.Result result = Cli.fake().run("evaluate", "--gold", gold);

    assertThat(result.code()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).contains("02.json: no JSON at line 2").doesNotContain("\tat ");
  }

  @Test
  void namesTheLineOfABrokenRecord() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Files.writeString(out, "\n{\"schema\": \"other/1\"}\n");

    Cli.Result result = Cli.fake().run("evaluate", "--gold", gold, "--out", out);

    assertThat(result.code()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).contains("out.jsonl: line 2: schema is");
  }

  @Test
  void refusesWhatIsNoFolder() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertUsage("there is no folder", "--gold", folder.resolve("none"));
    assertUsage("no .json files in", "--gold", empty);
    assertUsage("--text: there is no folder", "--gold", gold, "--text", folder.resolve("none"));
    assertUsage("--match:", "--gold", gold, "--match", "[");
    assertUsage("is found in the name of no gold file", "--gold", gold, "--match", "yy");
  }

  private static void assertUsage(String message, Object... options) {
    Object[] args = new Object[options.length + 1];
    args[0] = "evaluate";
    System.arraycopy(options, 0, args, 1, options.length);
    Cli.Result result = Cli.fake().run(args);
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains(message).contains("elchi evaluate --help");
  }
}
