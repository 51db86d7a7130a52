// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.model.Mission;
import io.elchi.model.Place;
import io.elchi.model.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five seeds through the whole library: languages told apart, one mission each. */
class SeedsTest {
  // Surefire runs in the module's directory.
  private static final Path SEEDS = Path.of("").toAbsolutePath().resolveSibling("seeds");

  private static final Extractor ELCHI = Extractor.create();

  @ParameterizedTest
  @CsvSource({
    "000_4abd447ab49a980b.txt, fa, IR, AZ",
    "001_37ad3d6549112017.txt, uz-Cyrl, UZ, CN",
    "002_9c70fdbee672864c.txt, lv, AZ, EE FI LV",
    "003_4d02ada326e6f66f.txt, tr, AZ, TR",
    "004_510a5511c1df12d8.txt, tr, TR, RU",
  })
  void givesItsMission(String file, String language, String origins, String destinations)
      throws IOException {
    String text = Files.readString(SEEDS.resolve(file), StandardCharsets.UTF_8);

    Report report = ELCHI.extract(Document.of(text).withId(file));

    assertThat(report.language()).isEqualTo(language);
    assertThat(report.relevance()).isGreaterThanOrEqualTo(0.5);
    assertThat(report.missions()).hasSize(1);
    Mission mission = report.missions().get(0);
    assertThat(countries(report, mission.origins())).isEqualTo(words(origins));
    assertThat(countries(report, mission.destinations())).isEqualTo(words(destinations));
    assertThat(report.events()).isNotEmpty();
    assertThat(report.times()).isNotEmpty();
  }

  private static Set<String> countries(Report report, Iterable<String> ids) {
    Set<String> countries = new TreeSet<>();
    for (String id : ids) {
      report.entities().stream()
          .filter(e -> e.id().equals(id))
          .map(e -> Objects.requireNonNull(((Place) e).country()))
          .forEach(countries::add);
    }
    return countries;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ")).stream().collect(Collectors.toCollection(TreeSet::new));
  }
}
