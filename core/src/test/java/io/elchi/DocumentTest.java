// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
  @Test
  void onlyTheTextIsNeeded() {
    Document document = Document.of("text");

    assertThat(document).isEqualTo(new Document("text", null, null, null, null));
    assertThat(document.publishedDate()).isEmpty();
    assertThat(document.publishedAt()).isEmpty();
  }

  @Test
  void eachWithLeavesTheRestAsItIs() {
    Document document =
        Document.of("text")
            .withId("a/b.txt")
            .withLanguage("xx")
            .withPublished("2024-12-19")
            .withSource("https://example.org/1");

    assertThat(document)
        .isEqualTo(new Document("text", "a/b.txt", "xx", "2024-12-19", "https://example.org/1"));
  }

  @Test
  void aPublicationTimeKeepsWhatWasGiven() {
    Document document = Document.of("");

    assertThat(document.withPublished("2024-12-19").publishedAt())
        .contains(LocalDate.of(2024, 12, 19));
    assertThat(document.withPublished("2024-12-19T20:15").publishedAt())
        .contains(LocalDateTime.of(2024, 12, 19, 20, 15));
    assertThat(document.withPublished("2024-12-19T20:15:00Z").publishedAt())
        .contains(OffsetDateTime.parse("2024-12-19T20:15:00Z"));
    assertThat(document.withPublished("2024-12-19T20:15+05:00").publishedDate())
        .contains(LocalDate.of(2024, 12, 19));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2024", "2024-02-30", "2024-13-01", "2024-12-19T25:00"})
  void otherPublicationTimesAreRefused(String published) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Document.of("").withPublished(published))
        .withMessageContaining("ISO date");
  }
}
