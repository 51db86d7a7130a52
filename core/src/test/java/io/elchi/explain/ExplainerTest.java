// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.invented.Telling;
import io.elchi.model.Event;
import io.elchi.model.Explanation;
import io.elchi.model.Reason;
import io.elchi.model.TextSpan;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  private static final Telling TELLING = new Telling();
  private static final String TEXT =
      "Ministro Alda Berk renkontis kun prezidanto Ivo Tamm en Portovo 5 juno 2024. La suno brilas"
          + " hele.";

  @Test
  void theReportIsTheSame() {
    assertThat(TELLING.explain(TEXT).report()).isEqualTo(TELLING.read(TEXT));
  }

  @Test
  void everyValueHasAReason() {
    Explanation all = TELLING.explain(TEXT);
    assertThat(all.report().events())
        .extracting(Event::id)
        .allSatisfy(id -> assertThat(all.of(id)).isNotEmpty());
    assertThat(all.report().entities()).allSatisfy(e -> assertThat(all.of(e.id())).isNotEmpty());
    assertThat(all.report().times()).allSatisfy(t -> assertThat(all.of(t.id())).isNotEmpty());
  }

  @Test
  void reasonsNameTableLineAndWords() {
    Reason type = TELLING.explain(TEXT).of("v1").get(0);
    assertThat(type.field()).isEqualTo("type");
    assertThat(type.rule()).isEqualTo("verb");
    assertThat(type.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.table()).isEqualTo("triggers.tsv");
              assertThat(row.line()).isEqualTo(2);
              assertThat(row.span().text()).isEqualTo("renkontis");
            });
  }

  @Test
  void sentencesThatGaveNothingAreShown() {
    assertThat(TELLING.explain(TEXT).silent())
        .extracting(TextSpan::text)
        .containsExactly("La suno brilas hele.");
  }
}
