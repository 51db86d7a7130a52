// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elchi.json.ReportJson;
import io.elchi.model.Report;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
  /** Twelve reports, records with faults of every kind, and the figures of another scorer. */
  @Test
  void agreesWithTheReferenceScorer() throws Exception {
    Path folder = resources();
    List<Report> records =
        Files.readAllLines(folder.resolve("records.jsonl")).stream().map(ReportJson::read).toList();
    List<String> ids = records.stream().map(Report::id).toList();
    Evaluator evaluator = new Evaluator();
    for (String language : List.of("fa", "lv", "tr", "uz")) {
      for (Path file : GoldFile.in(folder.resolve(language))) {
        GoldFile gold = GoldFile.read(file);
        String text = Files.readString(folder.resolve(gold.name() + ".txt"));
        evaluator.add(gold, records.get(gold.find(ids).orElseThrow()), text);
      }
    }

    Evaluation evaluation = evaluator.result();

    String expected = Files.readString(folder.resolve("scores.txt"));
    assertThat(evaluation.documents() + " documents, 0 without output\n" + Scores.table(evaluation))
        .isEqualTo(expected);
    assertThat(Scores.json(evaluation))
        .isEqualTo(Files.readString(folder.resolve("scores.json")).replace(" ", "").strip());
  }

  @Test
  void nothingReadIsMissedAndNotWrong() {
    Evaluation evaluation =
        evaluate(
            "{\"lang\": \"xx\", \"persons\": [{\"name\": \"Ann Lee\"}],"
                + " \"places\": [{\"name\": \"Ys\", \"optional\": true}]}");

    Score persons = evaluation.languages().get("xx").get(Field.PERSONS);
    assertThat(persons.found()).isZero();
    assertThat(persons.wrong()).isZero();
    assertThat(persons.missed()).isEqualTo(1);
    assertThat(persons.f1()).isZero();
    assertThat(evaluation.f1("xx").get(Field.PLACES)).isEqualTo(1);
    assertThat(evaluation.findings().get(0)).hasToString("xx/01\tpersons\tmissed Ann Lee");
  }

  @Test
  void saysWhatIsWrongWithAGoldFile() {
    assertThatThrownBy(() -> GoldFile.parse("xx", "01", "{\n\"lang\": }"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> GoldFile.parse("xx", "01", "[]")).hasMessage("not a JSON object");
  }

  @Test
  void aRecordOfAnotherFolderIsNotTaken() {
    GoldFile gold = GoldFile.parse("xx", "01", "{}");
    assertThat(gold.find(List.of("a/yy/01.txt", "a/xx/01.txt"))).contains(1);
    assertThat(gold.find(List.of("texts/01.txt"))).contains(0);
    assertThat(gold.find(List.of("a/yy/01.txt", "a/zz/01.txt"))).isEmpty();
    assertThat(GoldFile.parse("xx", "01", "{\"file\": \"r.txt\"}").find(List.of("r.txt")))
        .contains(0);
  }

  @Test
  void spellingsAreComparedWithoutTheirDress() {
    assertThat(Squash.of("«Ann’s  Co.»")).isEqualTo("annsco");
    assertThat(Squash.of("İSTANBUL")).isEqualTo(Squash.of("istanbul"));
    assertThat(Squash.of("۱۲ روز")).isEqualTo("12روز");
    assertThat(Squash.of("Jean-Luc")).isEqualTo("jeanluc");
  }

  @Test
  void fieldsGoByTheirCodes() {
    assertThat(Field.fromCode("event_arguments")).isEqualTo(Field.EVENT_ARGUMENTS);
    assertThatThrownBy(() -> Field.fromCode("people")).hasMessageContaining("persons");
  }

  private static Evaluation evaluate(String json) {
    Evaluator evaluator = new Evaluator();
    evaluator.add(GoldFile.parse("xx", "01", json), Report.builder().build(), "text");
    return evaluator.result();
  }

  private static Path resources() throws IOException, URISyntaxException {
    var found = EvaluatorTest.class.getResource("records.jsonl");
    if (found == null) {
      throw new IOException("records.jsonl is not on the class path");
    }
    return Path.of(found.toURI()).getParent();
  }
}
