// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.TimeReader;
import io.elchi.invented.InventedLanguage;
import io.elchi.model.CalendarSystem;
import io.elchi.model.Resolution;
import io.elchi.model.TimeExpression;
import io.elchi.model.TimeType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
  private static final TimeReader READER = TimeReader.of(new InventedLanguage());
  private static final LocalDate REFERENCE = LocalDate.of(2024, 12, 19);

  private static List<String> values(String text) {
    return READER.read(text).stream().map(TimeExpression::value).toList();
  }

  private static List<String> valuesOn(String text) {
    return READER.read(text, REFERENCE).stream().map(TimeExpression::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ili venis 5 juno 2024 al ni.     | 2024-06-05
          Ili venis 5. juno 2024 al ni.    | 2024-06-05
          Ili venis juno 5, 2024 al ni.    | 2024-06-05
          Ili venis 2024 anoro 5 junoin.   | 2024-06-05
          Ili venis 5.06.2024 al ni.       | 2024-06-05
          Ili venis 2024-06-05 al ni.      | 2024-06-05
          Ili venis 5/6/2024 al ni.        | 2024-06-05
          Ili venis lundo, 5 juno.         | XXXX-06-05
          Ili venis tria juno.             | XXXX-06-03
          Ili venis 5-junoin al ni.        | XXXX-06-05
          """)
  void daysAreReadInEveryOrder(String text, String value) {
    assertThat(values(text)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de 5 gis 9 juno            | XXXX-06-05/XXXX-06-09
          5-9 juno 2024              | 2024-06-05/2024-06-09
          31 mayo – 2 juno           | XXXX-05-31/XXXX-06-02
          30 deco gis 2 janu 2024    | 2023-12-30/2024-01-02
          5 mayoab 9 junoad          | XXXX-05-05/XXXX-06-09
          5 kaj 6 juno               | XXXX-06-05/XXXX-06-06
          5, 6 kaj 7 juno            | XXXX-06-05/XXXX-06-07
          10-12.05.2024              | 2024-05-10/2024-05-12
          janu-juno 2024             | 2024-01/2024-06
          2022-2026 anoroj           | 2022/2026
          de anoro 2022 gis 2026     | 2022/2026
          lundo kaj mirko 5 kaj 6 juno | XXXX-06-05/XXXX-06-06
          """)
  void rangesAreOneExpression(String text, String value) {
    assertThat(values(text)).containsExactly(value);
  }

  @Test
  void daysThatDoNotFollowOneAnotherAreSeveralExpressions() {
    assertThat(values("5 kaj 9 juno 2024")).containsExactly("2024-06-05", "2024-06-09");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          junoin                         | XXXX-06
          juno 2024                      | 2024-06
          2024 anoro                     | 2024
          2024'in                        | 2024
          2024 anoro dua kvaro           | 2024-Q2
          2024 anoro II kvaro            | 2024-Q2
          2024 anoro unua duono          | 2024-H1
          2024 anoro unuaj 9 monatoj     | 2024-01/2024-09
          2024 anoro somoin              | 2024-SU
          2024 anoro 48. semano          | 2024-W48
          1990'aj jardekoj               | 199X
          juno fino                      | XXXX-06
          """)
  void partsOfYears(String text, String value) {
    assertThat(values(text)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({
    "3 tagoj,P3D",
    "tri tagoj,P3D",
    "du duono anoroj,P2.5Y",
    "lastaj 5 anoroj,P5Y",
    "du anoroj antau,P2Y",
    "5-6 monatoj,P5M/P6M"
  })
  void durations(String text, String value) {
    List<TimeExpression> times = READER.read(text);

    assertThat(times).extracting(TimeExpression::value).containsExactly(value);
    assertThat(times).extracting(TimeExpression::type).containsExactly(TimeType.DURATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hodiau               | 2024-12-19
          hierau               | 2024-12-18
          mirko                | 2024-12-18
          venonta lundo        | 2024-12-23
          pasinta lundo        | 2024-12-16
          chijare              | 2024
          pasintjare okto      | 2023-10
          5 juno               | 2024-06-05
          10 janu              | 2025-01-10
          hierau, 18 deco      | 2024-12-18
          janu-okto            | 2024-01/2024-10
          """)
  void aReferenceResolvesWhatIsLeftOut(String text, String value) {
    List<TimeExpression> times = READER.read(text, REFERENCE);

    assertThat(times).extracting(TimeExpression::value).containsExactly(value);
    assertThat(times).extracting(TimeExpression::resolution).containsExactly(Resolution.INFERRED);
  }

  @Test
  void withoutAReferenceRelativeTimesStayOpen() {
    assertThat(values("hodiau")).containsExactly("PRESENT_REF");
    assertThat(values("hierau")).containsExactly("PAST_REF");
    assertThat(values("venontjare")).containsExactly("P1Y");
    assertThat(values("mirko")).containsExactly("XXXX-WXX-3");
  }

  @Test
  void aNamedWeekdayTellsTheYear() {
    assertThat(valuesOn("mirko, 15 okto")).containsExactly("2025-10-15");
  }

  @Test
  void daysCountFromTheDayBeforeAndFromTheTrip() {
    assertThat(
            values(
                "De 5 gis 9 juno 2024. La unua tago de la vojago. Sekva tago. Lasta tago de la vojago."))
        .containsExactly("2024-06-05/2024-06-09", "2024-06-05", "2024-06-06", "2024-06-09");
  }

  @Test
  void solarMonthsAreConverted() {
    TimeExpression day = READER.read("21 esfo 1400").get(0);

    assertThat(day.value()).isEqualTo("2022-03-12");
    assertThat(day.calendar()).isEqualTo(CalendarSystem.PERSIAN);
    assertThat(values("faro 1400")).containsExactly("2021-03-21/2021-04-20");
    assertThat(values("anoro 1400 sola")).containsExactly("2021-03-21/2022-03-20");
    assertThat(values("21 esfo")).containsExactly("XXXX-12-21");
    assertThat(values("30/12/1399")).containsExactly("2021-03-20");
  }

  @Test
  void boundsHoldForEveryValue() {
    TimeExpression quarter = READER.read("2024 anoro dua kvaro").get(0);

    assertThat(quarter.earliest()).isEqualTo("2024-04-01");
    assertThat(quarter.latest()).isEqualTo("2024-06-30");
    assertThat(READER.read("5 juno").get(0).earliest()).isNull();
  }

  @Test
  void aStampKeepsItsClock() {
    assertThat(values("5.06.2024 11:48")).containsExactly("2024-06-05T11:48");
    assertThat(values("11:48:05 / 2024-06-05")).containsExactly("2024-06-05T11:48:05");
    assertThat(values("Ili venis 5 juno 2024 horo 10 al ni.")).containsExactly("2024-06-05");
  }

  @Test
  void theLabelledStampIsTheReference() {
    String text =
        "Granda vojago al nova lando\nMendita: 1.02.2023\nEldonita: 2.01.2023\n\nIli venis hierau kaj parolis.";

    assertThat(values(text)).contains("2023-01-01");
  }

  @Test
  void oneDayInTwoCalendarsIsOneExpression() {
    assertThat(values("21 esfo 1400 - 12 marto 2022 | 12.03.2022")).startsWith("2022-03-12");
    assertThat(values("21 esfo 1400 | 12.03.2022")).containsExactly("2022-03-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mayo",
        "EXPO-2025",
        "B2B",
        "192.168.10.12",
        "Numero 651/2014",
        "gajnis 3:2",
        "2.500 homoj",
        "La 40. anoro",
        "firmo 1234567",
        "2000'on plie firmoj"
      })
  void whatOnlyLooksLikeADateIsNone(String text) {
    assertThat(values(text)).isEmpty();
  }

  @Test
  void spansAreWhatStandsInTheText() {
    String text = "\u200fIli  venis\u00a05.\u00a0juno\u00a02024 al ni.";

    TimeExpression time = READER.read(text).get(0);

    assertThat(time.span()).isNotNull();
    assertThat(text.substring(time.span().start(), time.span().end()))
        .isEqualTo("5.\u00a0juno\u00a02024");
  }
}
