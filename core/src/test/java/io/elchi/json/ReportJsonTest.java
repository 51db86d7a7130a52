// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import io.elchi.model.Quantity;
import io.elchi.model.QuantityKind;
import io.elchi.model.Report;
import io.elchi.model.TextSpan;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportJsonTest {
  private static final String EMPTY =
      "{\"schema\":\"elchi/report/1\",\"relevance\":0,\"missions\":[],\"events\":[],"
          + "\"entities\":[],\"times\":[],\"quantities\":[],\"figures\":[],\"quotes\":[],"
          + "\"warnings\":[]}";

  @Test
  void whatIsAbsentIsLeftOut() {
    assertThat(ReportJson.write(SampleReports.empty())).isEqualTo(EMPTY);
  }

  @Test
  void fieldsStandInTheOrderOfTheModel() {
    assertThat(ReportJson.write(SampleReports.full()))
        .startsWith(
            "{\"schema\":\"elchi/report/1\",\"id\":\"folder/1.txt\",\"language\":\"xx-Cyrl\","
                + "\"relevance\":0.97,\"title\":{\"start\":0,\"end\":5,\"text\":\"Žābćd\"},"
                + "\"published\":\"2024-12-19T20:15:00\",\"credits\":[\"Press\"],"
                + "\"missions\":[{\"id\":\"m1\",\"kind\":\"trade_mission\",\"series\":3,"
                + "\"direction\":\"outbound\",\"status\":\"ongoing\",\"origins\":[\"l1\"]")
        .contains(
            "{\"id\":\"q1\",\"kind\":\"money\",\"value\":2200000000,\"unit\":\"AZN\","
                + "\"modifier\":\"approx\",\"same_as\":\"q2\",\"start\":5,\"end\":9,")
        .contains("\"min\":0.5,\"max\":500,\"unit\":\"MW\"")
        .contains(
            "{\"id\":\"t2\",\"type\":\"date\",\"value\":\"XXXX-05-17/XXXX-05-19\","
                + "\"composed\":true}")
        .doesNotContain("null");
  }

  @Test
  void whatIsWrittenIsReadBack() {
    assertThat(ReportJson.read(ReportJson.write(SampleReports.empty())))
        .isEqualTo(SampleReports.empty());
    assertThat(ReportJson.read(ReportJson.write(SampleReports.full())))
        .isEqualTo(SampleReports.full());
    assertThat(ReportJson.read(ReportJson.writeIndented(SampleReports.full())))
        .isEqualTo(SampleReports.full());
  }

  @Test
  void anyTextAndNumberIsReadBackEvenThroughUtf8() {
    for (long seed = 0; seed < 500; seed++) {
      Report report = SampleReports.random(seed);
      String json = ReportJson.write(report);
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

      assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(json);
      assertThat(ReportJson.read(json)).as("seed %d", seed).isEqualTo(report);
    }
  }

  @Test
  void halfPairsAreEscapedAndWholePairsAreNot() {
    Report report =
        Report.builder().credits(List.of("\ud83d\ude00", "\ud83d", "\ude00\ud83d")).build();

    assertThat(ReportJson.write(report))
        .contains("[\"\ud83d\ude00\",\"\\ud83d\",\"\\ude00\\ud83d\"]");
  }

  @Test
  void numbersHaveNoExponent() {
    Quantity.Builder quantity = Quantity.builder("q1", QuantityKind.MONEY, new TextSpan(0, 1, "1"));
    Report report =
        Report.builder()
            .relevance(0.0004)
            .quantities(
                List.of(
                    quantity.value(new BigDecimal("1.3E12")).build(),
                    quantity.value(new BigDecimal("1E-9")).build()))
            .build();

    assertThat(ReportJson.write(report))
        .contains("\"value\":1300000000000,")
        .contains("\"value\":0.000000001,")
        .contains("\"relevance\":0,");
  }

  @Test
  void theIndentedFormIsTheSameOnEverySystem() {
    assertThat(ReportJson.writeIndented(SampleReports.empty()))
        .startsWith("{\n  \"schema\": \"elchi/report/1\",\n  \"relevance\": 0,\n")
        .doesNotContain("\r");
  }

  @Test
  void unknownFieldsAndNullsArePassedOver() {
    String json =
        "{\"later\":{\"a\":[1,{\"b\":null}]},\"id\":null,\"entities\":[{\"mentions\":[],"
            + "\"colour\":\"red\",\"kind\":\"city\",\"name\":\"X\",\"id\":\"l1\","
            + "\"type\":\"place\"}],\"relevance\":1,\"schema\":\"elchi/report/1\"}";

    assertThat(ReportJson.read(json))
        .isEqualTo(
            Report.builder()
                .relevance(1)
                .entities(List.of(Place.builder("l1", PlaceKind.CITY, "X").build()))
                .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "                                   | not a JSON object",
        "[]                                 | not a JSON object",
        "{\"schema\":                       | not well-formed JSON",
        "{} {}                              | text after the JSON object",
        "{}                                 | schema is missing",
        "{\"schema\":1}                     | schema is not a string",
        "{\"schema\":\"elchi/report/2\"}    | schema is \"elchi/report/2\"",
        "{\"schema\":\"a\",\"schema\":\"b\"} | not well-formed JSON",
      })
  void whatIsNoReportIsRefused(String json, String message) {
    assertThatExceptionOfType(ReportFormatException.class)
        .isThrownBy(() -> ReportJson.read(json == null ? "" : json))
        .withMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"relevance\":2                         | report: relevance must be between 0 and 1",
        "\"relevance\":\"high\"                  | relevance is not a number",
        "\"relevance\":1,\"events\":{}           | events is not an array",
        "\"relevance\":1,\"events\":[1]          | events[0] is not an object",
        "\"relevance\":1,\"credits\":[1]         | credits holds something that is not a string",
        "\"relevance\":1,\"title\":{\"start\":0.5} | title.start is not a whole number",
        "\"relevance\":1,\"title\":{\"start\":1e99999999} | title.start is not a whole number",
        "\"relevance\":1,\"title\":{\"start\":0,\"end\":2,\"text\":\"a\"} | title: text has 1",
        "\"relevance\":1,\"events\":[{\"id\":\"v1\",\"type\":\"party\"}] "
            + "| events[0].type has an unknown EventType \"party\", expected one of meeting,",
        "\"relevance\":1,\"entities\":[{\"type\":\"ship\"}] "
            + "| entities[0].type is no type of entity: \"ship\"",
        "\"relevance\":1,\"times\":[{\"id\":\"t\",\"type\":\"date\",\"value\":\"2024\","
            + "\"earliest\":\"2024\"}] | times[0].earliest is not an ISO date",
        "\"relevance\":1,\"quantities\":[{\"id\":\"q\",\"kind\":\"count\",\"start\":0,\"end\":1,"
            + "\"text\":\"1\",\"value\":1e99999999}] | quantities[0]: number out of range",
      })
  void complaintsNameThePlace(String fields, String message) {
    assertThatExceptionOfType(ReportFormatException.class)
        .isThrownBy(() -> ReportJson.read("{\"schema\":\"elchi/report/1\"," + fields + "}"))
        .withMessageContaining(message);
  }
}
