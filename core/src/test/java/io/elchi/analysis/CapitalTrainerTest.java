// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.invented.TellingLanguage;
import io.elchi.language.CapitalWeights;
import io.elchi.language.LanguageData;
import io.elchi.spi.LanguageModule;
import io.elchi.text.NormalizedText;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CapitalTrainerTest {
  private static final List<String> TEXTS =
      List.of(
          "oni Barkel vado lun morte senda.",
          "eki Tolvar senda lun vado oni.",
          "oni morte Barkel Dosten vado.",
          "lun senda Norkel vado eki morte.");

  /** A language with what was learnt of it. */
  private record Taught(LanguageModule module, byte[] capitals) implements LanguageModule {
    @Override
    public String tag() {
      return module.tag();
    }

    @Override
    public @Nullable InputStream open(String file) {
      return file.equals(CapitalWeights.FILE)
          ? new ByteArrayInputStream(capitals)
          : module.open(file);
    }
  }

  private static List<String> capitalized(LanguageModule language, String text) {
    AnalyzedText read = new Analyzer(LanguageData.load(language)).analyze(NormalizedText.of(text));
    List<String> out = new ArrayList<>();
    for (Token token : read.tokens()) {
      if (token.isWord() && token.shape() == Shape.TITLE) {
        out.add(token.key());
      }
    }
    return out;
  }

  private static LanguageModule taught() {
    String table =
        String.join("\n", CapitalTrainer.train(new TellingLanguage(), TEXTS).lines()) + "\n";
    return new Taught(new TellingLanguage(), table.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void wordsInCapitalsGetTheCapitalsOfRunningText() {
    assertThat(capitalized(taught(), "ONI VADO BARKEL LUN SENDA"))
        .contains("barkel")
        .doesNotContain("vado", "lun", "senda");
  }

  @Test
  void unseenNamesAreKnownByTheirLettersAndPlace() {
    assertThat(capitalized(taught(), "LUN SENDA ZORKEL VADO EKI")).contains("zorkel");
  }

  @Test
  void theSameTextsTeachTheSame() {
    assertThat(CapitalTrainer.train(new TellingLanguage(), TEXTS).lines())
        .isEqualTo(CapitalTrainer.train(new TellingLanguage(), TEXTS).lines());
  }

  @Test
  void aTextThatMixesLettersKeepsItsOwn() {
    assertThat(capitalized(taught(), "oni Vado barkel lun Senda")).containsExactly("vado", "senda");
  }
}
