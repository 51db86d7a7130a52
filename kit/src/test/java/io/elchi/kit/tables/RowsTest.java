// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
  @Test
  void readsRowsByColumnName() {
    List<Rows.Row> rows = read("# months\nnumber\tforms\texample\r\n\r\n1\t\t 3 jan \n2\n");

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).line()).isEqualTo(4);
    assertThat(rows.get(0).get("forms")).isEmpty();
    assertThat(rows.get(0).get("example")).isEqualTo("3 jan");
    assertThat(rows.get(1).get("number")).isEqualTo("2");
    assertThat(rows.get(1).get("example")).isEmpty();
    assertThat(rows.get(1).get("no such column")).isEmpty();
  }

  @Test
  void aMissingTableHasNoRows() {
    assertThat(Rows.read(null)).isEmpty();
  }

  private static List<Rows.Row> read(String text) {
    return Rows.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
