// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.Document;
import io.elchi.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeTest {
  private static final int DOCUMENTS = 500;

  @TempDir private Path dir;
  private Path in;
  private Path out;

  /** Stops the whole run at one document, as a power cut would. */
  private static final class Stops implements Reading {
    final AtomicInteger count = new AtomicInteger();
    private final int at;

    Stops(int at) {
      this.at = at;
    }

    @Override
    public Report extract(Document document) {
      if (count.incrementAndGet() == at) {
        throw new AssertionError("the run ends here");
      }
      return Report.builder().id(document.id()).language(document.text().strip()).build();
    }

    @Override
    public Set<String> languages() {
      return Set.of("en");
    }
  }

  @BeforeEach
  void write() throws IOException {
    in = dir.resolve("in.jsonl");
    out = dir.resolve("out.jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < DOCUMENTS; i++) {
      lines.append(i % 50 == 7 ? "no JSON\n" : "{\"id\": \"d" + i + "\", \"text\": \"en\"}\n");
    }
    Files.writeString(in, lines);
  }

  private Cli.Result run(int stopAt, Object... more) {
    Object[] all =
        Stream.concat(
                Stream.of("extract", in, "--output", out, "--resume", "--threads", 2),
                Stream.of(more))
            .toArray();
    return Cli.of(new Stops(stopAt)).run(all);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "json", "csv", "table"})
  void interruptedRunsGiveTogetherWhatOneRunGives(String format) throws IOException {
    Cli.Result whole = Cli.of(new Stops(0)).run("extract", in, "--format", format);

    for (int stop : new int[] {3, 120, 150}) {
      run(stop, "--format", format);
      assertThat(out).doesNotExist();
      Files.writeString(dir.resolve(".out.jsonl.part"), "{\"half", StandardOpenOption.APPEND);
      Files.writeString(dir.resolve(".out.jsonl.journal"), "99999\t+", StandardOpenOption.APPEND);
    }
    Cli.Result last = run(0, "--format", format);

    assertThat(last.code()).isEqualTo(1);
    assertThat(last.err()).endsWith("elchi: 10 of 500 documents failed\n");
    assertThat(out).hasContent(whole.out());
    assertThat(files()).containsExactly("in.jsonl", "out.jsonl");
  }

  @Test
  void whatIsDoneIsNotReadAgain() {
    run(200);
    Stops second = new Stops(0);

    Cli.of(second).run("extract", in, "--output", out, "--resume", "--threads", 2);

    assertThat(second.count).hasValueLessThan(DOCUMENTS - 100);
    assertThat(out).content().hasLineCount(490);
  }

  @Test
  void otherOptionsAndOtherDocumentsAreRefused() throws IOException {
    run(200);

    assertThat(run(0, "--language", "en").err()).contains("other options").contains(".journal");
    Files.writeString(in, "{\"text\": \"en\"}\n");
    Cli.Result changed = run(0);

    assertThat(changed.code()).isEqualTo(1);
    assertThat(changed.err()).contains("documents have changed").contains("line 2");
    assertThat(out).doesNotExist();
  }

  @Test
  void thereMustBeAFileToGoOnWith() {
    Cli.Result result = Cli.of(new Stops(0)).run("extract", in, "--resume");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--resume needs --output");
  }
}
