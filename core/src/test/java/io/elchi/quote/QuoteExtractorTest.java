// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.invented.Telling;
import io.elchi.model.QuoteKind;
import io.elchi.model.Report;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteExtractorTest {
  private static final Telling TELLING = new Telling();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«Ni venis por longa tempo kaj restos en tiu urbo», diris Ivo Tamm.",
        "“Ni venis por longa tempo kaj restos en tiu urbo”, diris Ivo Tamm.",
        "Ivo Tamm diris: «Ni venis por longa tempo kaj restos en tiu urbo».",
      })
  void whoSaysWhat(String text) {
    Report report = TELLING.read(text);
    assertThat(report.quotes())
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.kind()).isEqualTo(QuoteKind.DIRECT);
              assertThat(q.span().text()).startsWith("Ni venis").endsWith("tiu urbo");
              assertThat(Telling.names(report, List.of(q.speaker()))).containsExactly("Ivo Tamm");
            });
  }
}
