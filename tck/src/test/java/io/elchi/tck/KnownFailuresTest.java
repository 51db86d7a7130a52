// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class KnownFailuresTest {
  private final KnownFailures known = list("# a comment\n\nnumbers.tsv: three\n");

  @Test
  void whatIsNotListedRunsAsItIs() {
    assertThatCode(() -> known.run(new Check("numbers.tsv: two", KnownFailuresTest::passes)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> known.run(new Check("numbers.tsv: two", KnownFailuresTest::fails)))
        .hasMessage("numbers.tsv: two => read 2, not 3");
  }

  @Test
  void aListedFailureIsSkipped() {
    assertThatThrownBy(() -> known.run(new Check("numbers.tsv: three", KnownFailuresTest::fails)))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("read 2, not 3");
  }

  @Test
  void aListedCheckThatPassesIsAFailure() {
    assertThatThrownBy(() -> known.run(new Check("numbers.tsv: three", KnownFailuresTest::passes)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("take it out");
  }

  @Test
  void linesThatNameNothingAreFound() {
    assertThat(known.without(Set.of("numbers.tsv: three"))).isEmpty();
    assertThat(known.without(Set.of("numbers.tsv: four"))).containsExactly("numbers.tsv: three");
  }

  @Test
  void aMissingListIsEmpty() {
    assertThat(KnownFailures.read(null).without(Set.of())).isEmpty();
  }

  private static void passes() {}

  private static void fails() {
    throw new AssertionError("read 2, not 3");
  }

  private static KnownFailures list(String text) {
    return KnownFailures.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
