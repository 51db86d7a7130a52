// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.Document;
import io.elchi.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of inflection in the guide for contributors are true. */
class GuideTest {
  private static final Path GUIDE =
      Path.of(System.getProperty("elchi.root", ".."), "docs", "adding-a-language.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```inflection\\n(.*?)^```$");

  @TestFactory
  Stream<DynamicTest> inflectionIsAsTheGuideSays() throws IOException {
    List<String> blocks =
        BLOCK
            .matcher(Files.readString(GUIDE))
            .results()
            .map((MatchResult m) -> m.group(1))
            .toList();
    assertThat(blocks).hasSizeGreaterThanOrEqualTo(5);
    return blocks.stream()
        .flatMap(
            block -> {
              Example example = Example.parse(block);
              Stream<DynamicTest> read =
                  example.read.stream()
                      .map(
                          f ->
                              DynamicTest.dynamicTest(
                                  example.word + " reads " + f,
                                  () -> assertThat(example.reads(f)).isTrue()));
              Stream<DynamicTest> not =
                  example.not.stream()
                      .map(
                          f ->
                              DynamicTest.dynamicTest(
                                  example.word + " does not read " + f,
                                  () -> assertThat(example.reads(f)).isFalse()));
              return Stream.concat(read, not);
            });
  }

  /** Tables, a word, and the forms that are and are not read as it. */
  private record Example(String word, List<String> read, List<String> not, Extractor extractor) {
    static Example parse(String block) {
      Map<String, StringBuilder> tables = new LinkedHashMap<>();
      List<String> read = new ArrayList<>();
      List<String> not = new ArrayList<>();
      String word = "";
      for (String line : block.split("\n")) {
        String[] cells = line.split("\t", 2);
        switch (cells[0]) {
          case "word" -> word = cells[1];
          case "reads" -> read.addAll(List.of(cells[1].split("\t| \\| ")));
          case "not" -> not.addAll(List.of(cells[1].split("\t| \\| ")));
          default ->
              tables.computeIfAbsent(cells[0], f -> new StringBuilder()).append(cells[1] + "\n");
        }
      }
      TinyLanguage language = new TinyLanguage();
      tables.forEach(
          (file, rows) ->
              language.put(
                  file,
                  file.equals("language.tsv")
                      ? "key\tvalue\ntag\teo\n" + rows
                      : header(file) + rows));
      language.put("units.tsv", "kind\tunit\tforms\nmeasure\tt\t" + word + "\n");
      return new Example(
          word, read, not, Extractor.builder().language(language).languages("eo").build());
    }

    private static String header(String file) {
      return switch (file) {
        case "characters.tsv" -> "kind\tfrom\tto\n";
        case "paradigms.tsv" -> "ending\tstems\tclass\n";
        case "endings.tsv" -> "class\tslot\tending\tfeatures\tnext\n";
        default -> throw new IllegalArgumentException("no table of inflection: " + file);
      };
    }

    boolean reads(String form) {
      return extractor.extract(Document.of("5 " + form).withLanguage("eo")).quantities().stream()
          .anyMatch(q -> "t".equals(q.unit()) && q.span().text().equals("5 " + form));
    }
  }
}
