// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.Extractor;
import io.elchi.json.ReportJson;
import io.elchi.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole command line over real texts and over what is none. */
class SturdinessTest {
  @TempDir private Path dir;

  private static final Reading ELCHI = new ExtractorReading(Extractor::create);

  private static Map<String, String> byId(Cli.Result result) {
    Map<String, String> records = new HashMap<>();
    result.out().lines().forEach(line -> records.put(ReportJson.read(line).id(), line));
    return records;
  }

  @Test
  void theSeedsGiveTheirMissions() {
    Cli.Result result = Cli.of(ELCHI).run("extract", Seeds.FOLDER, "--format", "table");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines().filter(line -> line.startsWith("  MISSION")))
        .hasSizeGreaterThanOrEqualTo(5);
    assertThat(result.out().lines()).allMatch(line -> Display.width(line) <= 100);
  }

  @Test
  void badInputIsNamedAndTheRestOfTheBatchIsIntact() throws IOException {
    for (Path seed : Seeds.files()) {
      Files.copy(seed, dir.resolve(seed.getFileName()));
    }
    Files.writeString(dir.resolve("0-empty.txt"), "");
    Files.write(dir.resolve("0-photo.txt"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
    Files.writeString(dir.resolve("002-letters.txt"), "a".repeat(20_000_000));
    String turkish = Seeds.text(Seeds.files().get(4));
    Files.writeString(dir.resolve("9-wide.txt"), "\ufeff" + turkish, UTF_16LE);

    Cli.Result alone = Cli.of(ELCHI).run("extract", Seeds.FOLDER);
    Cli.Result batch = Cli.of(ELCHI).run("extract", dir, "--threads", 2);

    assertThat(batch.code()).isEqualTo(1);
    assertThat(batch.err().replace(dir + "/", ""))
        .isEqualTo(
            """
            elchi: 0-empty.txt: is empty
            elchi: 0-photo.txt: is a JPEG image, not text; leave it out
            elchi: 9-wide.txt: read as UTF-16LE
            elchi: 2 of 9 documents failed
            """);
    Map<String, String> records = byId(batch);
    assertThat(records).containsAllEntriesOf(byId(alone)).hasSize(7);
    Report wide = ReportJson.read(records.get("9-wide.txt"));
    assertThat(wide.events()).isNotEmpty();
    assertThat(RecordChecks.problems(wide, turkish)).isEmpty();
  }

  @Test
  void manyDocumentsOnTwoThreadsGiveTheSameBytesForTheSameText() {
    StringBuilder lines = new StringBuilder();
    List<Path> seeds = Seeds.files();
    for (int i = 0; i < 250; i++) {
      String text = Seeds.text(seeds.get(i % seeds.size()));
      lines
          .append("{\"id\": \"")
          .append(i % seeds.size())
          .append("\", \"text\": \"")
          .append(
              text.replace("\\", "\\\\")
                  .replace("\"", "\\\"")
                  .replace("\r", "\\r")
                  .replace("\t", "\\t")
                  .replace("\n", "\\n"))
          .append("\"}\n");
    }

    Cli.Result result =
        Cli.of(ELCHI).in(lines.toString()).run("extract", "-", "--format", "jsonl", "--threads", 2);

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    List<String> records = result.out().lines().toList();
    assertThat(records).hasSize(250);
    for (int i = 0; i < records.size(); i++) {
      assertThat(records.get(i)).isEqualTo(records.get(i % seeds.size()));
    }
  }

  /** Texts in which something stands very often; none may take time out of proportion. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a ", "1", "1 ", "\"", ". ", "(", "A. B. ", "\n", "\u0307", "«", ": – ", "–"})
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void repetitionTakesNoEndlessTime(String repeated) throws IOException {
    Path file = Files.writeString(dir.resolve("a.txt"), "x" + repeated.repeat(20_000));
    for (String language : new java.util.TreeSet<>(ELCHI.languages())) {
      Cli.Result result = Cli.of(ELCHI).run("extract", "--language", language, file);

      assertThat(result.code()).as(language).isZero();
      assertThat(result.out()).hasLineCount(1);
    }
  }
}
