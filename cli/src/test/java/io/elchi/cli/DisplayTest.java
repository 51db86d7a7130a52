// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "Żābć, 4",
    "中山, 4",
    "ｗｉｄｅ, 8",
    "a\u0301, 1",
    "می\u200cروم, 5",
    "\ud83d\ude00, 2",
    "\u2068ab\u2069, 2",
    "شُد, 2",
    "Бухоро, 6"
  })
  void widthIsMeasuredInColumns(String text, int columns) {
    assertThat(Display.width(text)).isEqualTo(columns);
  }

  @Test
  void cuttingKeepsToTheWidthAndMarksTogether() {
    assertThat(Display.cut("abcdef", 6)).isEqualTo("abcdef");
    assertThat(Display.cut("abcdef", 5)).isEqualTo("abcd…");
    assertThat(Display.cut("中山市", 5)).isEqualTo("中山…");
    assertThat(Display.cut("中山市", 4)).isEqualTo("中…");
    assertThat(Display.cut("abc\u0301def", 4)).isEqualTo("abc\u0301…");
  }

  @Test
  void cuttingClosesIsolates() {
    assertThat(Display.cut("a \u2068تهران\u2069 b", 5)).isEqualTo("a \u2068ته…\u2069");
    assertThat(Display.cut("a \u2068ته\u2069 bcd", 6)).isEqualTo("a \u2068ته\u2069 …");
  }

  @Test
  void fittingFillsUpWithSpaces() {
    assertThat(Display.fit("中", 4)).isEqualTo("中  ");
    assertThat(Display.fit("abcdef", 4)).isEqualTo("abc…");
  }

  @Test
  void isolatesAreForRightToLeftTextOnly() {
    assertThat(Display.isolate("abc")).isEqualTo("abc");
    assertThat(Display.isolate("تهران 1")).isEqualTo("\u2068تهران 1\u2069");
  }

  @Test
  void oneLineHoldsNothingThatSteersATerminal() {
    assertThat(Display.oneLine("a\u001b[31m\nb\t\u202ec\u2069 \u00a0d\ud800\u0007\ufeff"))
        .isEqualTo("a[31m b c d\ufffd");
    assertThat(Display.oneLine("می\u200cروم")).isEqualTo("می\u200cروم");
    assertThat(Display.oneLine(null)).isEmpty();
  }
}
