// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.QuantityReader;
import io.elchi.invented.InventedLanguage;
import io.elchi.model.Modifier;
import io.elchi.model.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
  private static final QuantityReader READER = QuantityReader.of(new InventedLanguage());

  private static List<String> read(String text) {
    return READER.read(text).stream().map(QuantityReaderTest::show).toList();
  }

  private static String show(Quantity q) {
    String value =
        q.value() == null
            ? q.min().toPlainString() + ".." + q.max().toPlainString()
            : q.value().toPlainString();
    return q.unit() == null ? value : value + " " + q.unit();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.544 firmoj                       | 1544 company
          2.563.746 doroj                    | 2563746 USD
          2 126,5 doroj                      | 2126.5 USD
          1,2 miliono doroj                  | 1200000 USD
          2 miliardoj kaj 255 milionoj doroj | 2255000000 USD
          2 mil 207 homoj                    | 2207 person
          mil 900 firmoj                     | 1900 company
          du mil 600 milionoj doroj          | 2600000000 USD
          dudek kaj kvin firmoj              | 25 company
          tri cent homoj                     | 300 person
          du duono milionoj doroj            | 2500000 USD
          5 tomoj                            | 50 IRR
          4,5 procentoj                      | 4.5 %
          6,2%                               | 6.2 %
          50 dekaroj                         | 50000 m2
          ۱۲ firmoj                          | 12 company
          $3 milionoj                        | 3000000 USD
          3 milionoj $                       | 3000000 USD
          18.000-euro                        | 18000 EUR
          2 pecoj firmoj                     | 2 company
          28 novaj belaj firmoj              | 28 company
          10-15 milionoj doroj               | 10000000..15000000 USD
          20 gis 30 firmoj                   | 20..30 company
          12 zorboj                          | 12 item
          """)
  void amounts(String text, String value) {
    assertThat(read("Ili havas " + text + " nun.")).containsExactly(value);
  }

  @Test
  void growthIsTwoAmountsWithOneCurrency() {
    assertThat(read("Ghi kreskis de 40,1 milionoj gis 68,4 milionoj doroj."))
        .containsExactly("40100000 USD", "68400000 USD");
  }

  @Test
  void aUnitSaidOnceHoldsForTheSeries() {
    assertThat(read("Ili pagis 25, 30 kaj 20 doroj."))
        .containsExactly("25 USD", "30 USD", "20 USD");
  }

  @Test
  void oneSumInTwoCurrenciesIsAPair() {
    List<Quantity> pair = READER.read("Ili pagis 2 milionoj doroj (1,9 milionoj euroj).");

    assertThat(pair).extracting(Quantity::sameAs).containsExactly("q2", "q1");
  }

  @Test
  void modifiersStandBeforeOrBehind() {
    assertThat(READER.read("proksimume 40 firmoj").get(0).modifier()).isEqualTo(Modifier.APPROX);
    assertThat(READER.read("40 plie firmoj").get(0).modifier()).isEqualTo(Modifier.MORE_THAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unu firmo",
        "unu aro da firmoj",
        "la tria firmo",
        "La 40. firmo",
        "paragrafo 5",
        "EXPO-2025",
        "B2B firmo",
        "5 juno 2024",
        "tri tagoj",
        "gajnis 3:2",
        "Numero 651/2014",
        "tel 067123456",
        "№ 12"
      })
  void whatIsNoAmountIsLeftAlone(String text) {
    assertThat(read("Ili vidis " + text + " nun.")).isEmpty();
  }
}
