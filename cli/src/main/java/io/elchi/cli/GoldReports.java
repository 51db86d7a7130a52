// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.Document;
import io.elchi.json.ReportFormatException;
import io.elchi.json.ReportJson;
import io.elchi.kit.evaluate.Evaluator;
import io.elchi.kit.evaluate.GoldFile;
import io.elchi.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the text and the record that belong to a gold file. */
final class GoldReports {
  private final Reading reading;
  private final TextFiles files;
  private final @Nullable Path texts;
  private final @Nullable List<Report> records;

  /**
   * Reads the records, if there is a file of them.
   *
   * @param texts the folder of the texts, or null when they stand beside the gold
   * @param records a file of records, or null to read the texts
   * @throws InputException if the records cannot be read
   */
  GoldReports(Reading reading, TextFiles files, @Nullable Path texts, @Nullable Path records)
      throws InputException {
    this.reading = reading;
    this.files = files;
    this.texts = texts;
    this.records = records == null ? null : records(records);
  }

  private static List<Report> records(Path file) throws InputException {
    List<Report> out = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          out.add(ReportJson.read(line));
        }
      }
    } catch (ReportFormatException e) {
      throw new InputException("line " + number + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new InputException(Problems.of(e), e);
    }
    return out;
  }

  /**
   * Scores one report; one that has no record is scored as if nothing had been read in it.
   *
   * @return whether there was a record
   */
  boolean score(Path file, GoldFile gold, Evaluator evaluator, Consumer<String> complain) {
    String text = null;
    Optional<Path> textFile = textFile(file, gold);
    if (textFile.isPresent()) {
      try {
        text = files.read(textFile.get()).document().text();
      } catch (InputException e) {
        complain.accept(textFile.get() + ": " + e.getMessage());
      }
    }
    Report report = records == null ? read(gold, text) : find(gold, records);
    if (report == null) {
      complain.accept(
          file
              + (records == null
                  ? ": there is no text for it; looked for " + String.join(", ", gold.texts())
                  : ": no record has an id that ends in " + String.join(" or ", gold.texts())));
    }
    evaluator.add(gold, report == null ? Report.builder().build() : report, text);
    return report != null;
  }

  private Optional<Path> textFile(Path goldFile, GoldFile gold) {
    Path beside = Objects.requireNonNullElse(goldFile.getParent(), Path.of("."));
    Path folder = texts == null ? beside : texts;
    for (String name : gold.texts()) {
      Path last = Path.of(name).getFileName();
      for (Path candidate : List.of(folder.resolve(name), folder.resolve(String.valueOf(last)))) {
        if (Files.exists(candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private @Nullable Report read(GoldFile gold, @Nullable String text) {
    if (text == null) {
      return null;
    }
    Document document = Document.of(text).withId(gold.name() + ".txt");
    return reading.extract(document.withPublished(gold.reference().orElse(null)));
  }

  private static @Nullable Report find(GoldFile gold, List<Report> records) {
    List<String> ids = records.stream().map(r -> Objects.requireNonNullElse(r.id(), "")).toList();
    return gold.find(ids).map(records::get).orElse(null);
  }
}
