// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamsTest {
  @Test
  void theWidthOfTablesIsBounded() {
    assertThat(Streams.columns(null)).isEqualTo(100);
    assertThat(Streams.columns("")).isEqualTo(100);
    assertThat(Streams.columns("wide")).isEqualTo(100);
    assertThat(Streams.columns("20")).isEqualTo(60);
    assertThat(Streams.columns("132")).isEqualTo(132);
    assertThat(Streams.columns("9999")).isEqualTo(200);
  }
}
