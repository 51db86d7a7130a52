// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.kit.scaffold.NewLanguage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A language that was just begun passes all that is required, before any hand edit. */
class NewLanguageTest {
  @ParameterizedTest
  @ValueSource(strings = {"az", "ar", "ru"})
  void passesAtOnce(String tag) {
    Map<String, List<Check>> groups =
        new Contract(NewLanguage.of(tag, "").module(), f -> null).required();

    assertThat(groups).containsKeys("tables", "examples", "sturdiness");
    groups.forEach(
        (group, checks) -> {
          if (!group.equals("registration")) {
            checks.forEach(c -> c.body().run());
          }
        });
    assertThat(groups.get("examples")).hasSizeGreaterThan(12);
  }
}
