// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elchi.kit.scaffold.NewLanguage;
import io.elchi.kit.tables.LanguageFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinterTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeTables() throws IOException {
    for (Map.Entry<String, String> table : NewLanguage.of("az", "").tables().entrySet()) {
      Files.writeString(folder.resolve(table.getKey()), table.getValue());
    }
  }

  @Test
  void whatIsMissingIsAWarningWithAnExample() throws IOException {
    assertThat(lint())
        .contains(
            "dates.tsv: warning: no row with class 'season', value 'SP'; write the forms of"
                + " spring, as another language has 'pavasaris~'")
        .noneMatch(p -> p.contains(": error: "));
  }

  @Test
  void everyBadRowIsToldWithItsLine() throws IOException {
    append("dates.tsv", "sezon\tSP\tyaz\nseason\tSP\tyaz\tx\ty\tz\tw\n");
    append("currencies.tsv", "USD\tzero\tdollar\n");

    assertThat(lint())
        .anyMatch(p -> p.matches("dates\\.tsv:\\d+: error: unknown class 'sezon'"))
        .anyMatch(p -> p.matches("dates\\.tsv:\\d+: error: 7 cells under 6 columns"))
        .anyMatch(p -> p.startsWith("currencies.tsv:") && p.contains(": error: "));
  }

  @Test
  void formsWithTwoValuesAreErrors() throws IOException {
    append("months.tsv", "6\tgregorian\tMAY\n");

    assertThat(lint())
        .anyMatch(
            p ->
                p.matches(
                    "months\\.tsv:\\d+: error: 'MAY' means 'gregorian 6' here and 'gregorian 5' in"
                        + " line \\d+"));
  }

  @Test
  void wordsOfSeveralTablesAreNotes() throws IOException {
    append("given-names.tsv", "May\tf\n");

    assertThat(lint())
        .anyMatch(
            p -> p.matches("given-names\\.tsv:\\d+: note: 'May' stands in months\\.tsv:\\d+.*"));
  }

  @Test
  void filesWithoutMeaningAreErrors() throws IOException {
    Files.writeString(folder.resolve("month.tsv"), "number\tforms\n");

    assertThat(lint()).anyMatch(p -> p.startsWith("month.tsv: error: no table has this name"));
  }

  @Test
  void otherLanguagesAreComparedWith() throws IOException {
    append("figures.tsv", "exports\tixrac~\n");
    LanguageFolder language = LanguageFolder.of(folder);
    List<String> problems =
        Linter.lint(
                language,
                List.of(
                    new FixedLanguage("xx", "figures.tsv", "metric\tforms\nimports\timport~\n"),
                    new FixedLanguage("yy", "figures.tsv", "metric\tforms\nimports\timp~\n")))
            .stream()
            .map(Problem::toString)
            .toList();

    assertThat(problems)
        .contains("figures.tsv: note: no row with metric 'imports', as xx, yy have");
  }

  @Test
  void aFolderWithoutALanguageIsRefused() {
    assertThatThrownBy(() -> LanguageFolder.of(folder.resolve("none")))
        .hasMessageContaining("there is no folder");
    assertThatThrownBy(() -> LanguageFolder.of(Files.createDirectory(folder.resolve("empty"))))
        .hasMessageContaining("holds no language.tsv");
  }

  private void append(String file, String rows) throws IOException {
    Files.writeString(folder.resolve(file), rows, StandardOpenOption.APPEND);
  }

  private List<String> lint() throws IOException {
    return Linter.lint(LanguageFolder.of(folder), List.of()).stream()
        .map(Problem::toString)
        .toList();
  }
}
