// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elchi.Extractor;
import io.elchi.kit.scaffold.NewLanguage;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameSentencesTest {
  @Test
  void joinsWordsAsTheyAreWritten() {
    NameSentences sentences =
        NameSentences.parse(
            "# a comment\n\n<START:person> Ann Lee <END> met “ <START:organization> A & B <END> ” .\n");

    NameSentences.Sentence sentence = sentences.sentences().get(0);
    assertThat(sentence.text()).isEqualTo("Ann Lee met “A & B”.");
    assertThat(sentence.names())
        .containsExactlyInAnyOrder(
            new NameSentences.Name("person", "Ann Lee"),
            new NameSentences.Name("organization", "A & B"));
  }

  @Test
  void countsFoundWrongAndMissed() {
    Extractor extractor =
        Extractor.builder().language(NewLanguage.of("az", "").module()).languages("az").build();

    Map<String, Score> scores =
        NameSentences.parse(
                "<START:place> Latviya <END> və Tokyo .\n<START:place> Naməlum <END> burada .\n")
            .score(extractor, "az");

    Score places = scores.get("names.place");
    assertThat(places.found()).isEqualTo(1);
    assertThat(places.wrong()).isEqualTo(1);
    assertThat(places.missed()).isEqualTo(1);
    assertThat(scores.get("names.person").f1()).isEqualTo(1);
  }

  @Test
  void namesTheLineOfABrokenMark() {
    assertThatThrownBy(() -> NameSentences.parse("x\n<START:person> Ann"))
        .hasMessage("line 2: a name is not closed by <END>");
    assertThatThrownBy(() -> NameSentences.parse("<START:man> Ann <END>"))
        .hasMessageContaining("unknown type 'man'");
    assertThatThrownBy(() -> NameSentences.parse("Ann <END>"))
        .hasMessageContaining("closes no name");
  }
}
