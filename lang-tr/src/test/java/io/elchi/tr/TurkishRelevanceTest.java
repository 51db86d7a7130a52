// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tr;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.Document;
import io.elchi.Extractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Short texts that tell of business guests across a border, or nearly do. */
class TurkishRelevanceTest {
  private static final double RELEVANT = 0.5;

  /** So many of the texts may be judged wrongly; the number may only shrink. */
  private static final int WRONG = 1;

  @Test
  void missionsAreToldFromWhatOnlyLooksLikeThem() throws IOException {
    Extractor extractor = Extractor.create();
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (String line : lines()) {
      if (line.startsWith("#") || line.startsWith("relevant\t") || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", 2);
      String text = cells[1].replace("¶", "\n\n");
      boolean found = extractor.extract(Document.of(text)).relevance() >= RELEVANT;
      all++;
      if (found != cells[0].equals("yes")) {
        wrong.add(line);
      }
    }
    assertThat(all).isGreaterThanOrEqualTo(20);
    assertThat(wrong).hasSizeLessThanOrEqualTo(WRONG);
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = TurkishRelevanceTest.class.getResourceAsStream("relevance.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }
}
