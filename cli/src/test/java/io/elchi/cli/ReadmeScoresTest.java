// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.kit.evaluate.Evaluation;
import io.elchi.kit.evaluate.Evaluator;
import io.elchi.kit.evaluate.Field;
import io.elchi.kit.evaluate.GoldFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of scores on the reports that ship with the project is that of today. */
class ReadmeScoresTest {
  private static final Path ROOT = Path.of(System.getProperty("elchi.root", ".."));
  private static final String BEGIN = "<!-- scores: written by ReadmeScoresTest -->\n";
  private static final String END = "<!-- end of scores -->";
  private static final String COMMAND =
      "mvn -Pfast -pl cli -am test -Dtest=ReadmeScoresTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Delchi.readme.update=true";

  @Test
  void tableIsUpToDate() throws IOException {
    Path readme = ROOT.resolve("README.md");
    String text = Files.readString(readme);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END);
    assertThat(to).as("the README marks where the table stands").isGreaterThanOrEqualTo(from);
    String table = table();

    if (Boolean.getBoolean("elchi.readme.update")) {
      Files.writeString(readme, text.substring(0, from) + table + text.substring(to));
    } else {
      assertThat(text.substring(from, to))
          .as("the README's scores are not those of today; write them anew: " + COMMAND)
          .isEqualTo(table);
    }
  }

  private static String table() throws IOException {
    Map<String, Integer> reports = new TreeMap<>();
    Evaluator evaluator = new Evaluator();
    Extractor elchi = Extractor.create();
    for (String language : List.copyOf(elchi.languages()).stream().sorted().toList()) {
      for (Path file : goldFiles(language)) {
        GoldFile gold = GoldFile.read(file);
        String text = Files.readString(file.resolveSibling(gold.stem() + ".txt"));
        Document document =
            Document.of(text).withId(gold.name()).withPublished(gold.reference().orElse(null));
        evaluator.add(gold, elchi.extract(document), text);
        reports.merge(language, 1, Integer::sum);
      }
    }
    return table(evaluator.result(), reports);
  }

  private static List<Path> goldFiles(String language) throws IOException {
    Path folder =
        ROOT.resolve("lang-" + language)
            .resolve("src/test/resources/io/elchi/" + language + "/reports");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String table(Evaluation evaluation, Map<String, Integer> reports) {
    List<String> languages = List.copyOf(reports.keySet());
    List<String> lines = new ArrayList<>();
    lines.add("| | " + String.join(" | ", languages) + " |");
    lines.add("|---|" + "---|".repeat(languages.size()));
    List<String> counts = languages.stream().map(l -> String.valueOf(reports.get(l))).toList();
    lines.add("| reports | " + String.join(" | ", counts) + " |");
    Arrays.stream(Field.values())
        .filter(f -> f.isMain() || f == Field.RELEVANCE)
        .forEach(
            f ->
                lines.add(
                    row(
                        f == Field.EVENT_ARGUMENTS ? "parts of events" : f.code(),
                        languages.stream()
                            .map(l -> evaluation.f1(l).getOrDefault(f, 0.0))
                            .toList())));
    lines.add(
        row("**mean of all but relevance**", languages.stream().map(evaluation::score).toList()));
    return String.join("\n", lines) + "\n";
  }

  private static String row(String name, List<Double> values) {
    return "| "
        + name
        + " | "
        + String.join(
            " | ", values.stream().map(v -> String.format(Locale.ROOT, "%.2f", v)).toList())
        + " |";
  }
}
