// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {
  @Test
  void theTableHasARowForEachMissionAndEvent() {
    assertThat(new TableFormat(100, false).body(Samples.mission()))
        .isEqualTo(
            """
            a/1.txt   xx   2024-12-19   relevance 0.97
            A "title",
              ! Something is odd.
              MISSION         held      2024-12-16/2024-12-19 China → Tehran IR, شهر IR · 10 companies · 40 peo…
                agreement     held      2024-12-16/2024-12-19 solar; panel · memorandum · Tehran · A; B, محمد ر…
              OTHER EVENTS
                fair          planned                         fair
            """);
  }

  @Test
  void theTableIsAsWideAsItMayBe() {
    for (int columns : new int[] {60, 100, 160}) {
      assertThat(new TableFormat(columns, true).body(Samples.mission()).lines())
          .allMatch(line -> Display.width(line) <= columns);
    }
  }

  @Test
  void onATerminalRightToLeftNamesAreIsolated() {
    String table = new TableFormat(160, true).body(Samples.mission());

    assertThat(table).contains("Tehran IR, \u2068شهر\u2069 IR").contains("\u2068محمد رضایی\u2069");
    assertThat(new TableFormat(160, false).body(Samples.mission())).doesNotContain("\u2068");
  }

  @Test
  void theTableSaysWhereThereIsNoMission() {
    assertThat(new TableFormat(100, false).body(Samples.irrelevant()))
        .isEqualTo("b.txt   xx   relevance 0.1\n  no trade mission\n");
    assertThat(
            new TableFormat(100, false)
                .body(Report.builder().language("xx").relevance(0.8).build()))
        .contains("no mission could be made out");
  }

  @Test
  void theCsvHasARowForEachEvent() {
    assertThat(new CsvFormat().body(Samples.mission()))
        .isEqualTo(
            """
            a/1.txt,xx,0.97,2024-12-19,"A ""title"",",m1,trade_mission,inbound,held,\
            2024-12-16/2024-12-19,2024-12-16,2024-12-19,China,CN,Tehran; شهر,IR,10,40,محمد رضایی,,,\
            27; 35,0.9,v1,agreement,held,,memorandum,solar; panel,2024-12-16/2024-12-19,2024-12-16,\
            2024-12-19,Tehran,IR,"A, B (signatory); محمد رضایی (visitor)",,2200000000 AZN; 1..,\
            signed,10,16,0.8
            a/1.txt,xx,0.97,2024-12-19,"A ""title"",",,,,,,,,,,,,,,,,,,,v2,fair,planned,,,,,,,,,,,,\
            fair,40,44,0.5
            """);
  }

  @Test
  void everyRowHasAllColumns() {
    Report missionOnly = Samples.mission().toBuilder().events(List.of()).build();
    for (Report report : List.of(missionOnly, Samples.irrelevant())) {
      String row = new CsvFormat().body(report);
      assertThat(row).hasLineCount(1);
      String bare = row.replaceAll("\"[^\"]*\"", "");
      assertThat(bare.chars().filter(c -> c == ',').count() + 1)
          .isEqualTo(CsvFormat.COLUMNS.size());
    }
  }

  @Test
  void theCodebookDescribesEveryColumnInItsOrder() throws IOException {
    Path root = Path.of(System.getProperty("elchi.root", ".."));
    List<String> described =
        Files.readAllLines(root.resolve("docs/csv-codebook.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();

    assertThat(described).isEqualTo(CsvFormat.COLUMNS);
  }
}
