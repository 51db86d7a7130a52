// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  // each with one letter of the other script: a Latin o, C and x, a Cyrillic е
  @ParameterizedTest
  @ValueSource(strings = {"вилoяти", "CЭЗда", "меxмон", "dеlegation"})
  void aFewLookalikesOfAnotherScriptAreMixed(String word) {
    assertThat(Spelling.isMixed(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"вилояти", "delegation", "LTDнинг", "NBUда", "", "2024", "şirket", "MТ"})
  void oneScriptOrAnEndingBehindANameIsNotMixed(String word) {
    assertThat(Spelling.isMixed(word)).isFalse();
  }
}
