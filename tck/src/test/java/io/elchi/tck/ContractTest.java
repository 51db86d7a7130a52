// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A good language passes; of each broken one the right check fails, and says why. */
class ContractTest {
  @Test
  void aGoodLanguagePasses() {
    assertThat(new TinyLanguage().failures()).isEmpty();
  }

  @Test
  void testsGoByTheirRows() {
    List<Check> examples =
        new Contract(new TinyLanguage(), f -> null).required().getOrDefault("examples", List.of());

    assertThat(examples).hasSize(12);
    assertThat(examples.get(0).name()).isEqualTo("months.tsv:2 «5 januaro» → XXXX-01-05");
    assertThat(examples.get(0).key()).isEqualTo("months.tsv: 5 januaro");
  }

  @Test
  void aMissingMonth() {
    assertFails(
        new TinyLanguage().replace("months.tsv", "5\t\tmajo\t5 majo\tXXXX-05-05\n", ""),
        "months.tsv: number=5 calendar=gregorian => months.tsv: no row with number '5', calendar"
            + " 'gregorian'; write the forms of May");
  }

  @Test
  void aMissingWeekday() {
    assertFails(
        new TinyLanguage().replace("dates.tsv", "weekday\t7\tdimancxo\n", ""),
        "dates.tsv: class=weekday value=7 => dates.tsv: no row with class 'weekday', value '7';"
            + " write the forms of Sunday");
  }

  @Test
  void aFormWithTwoValues() {
    assertFails(
        new TinyLanguage().replace("dates.tsv", "mardo", "mardo | lundo"),
        "dates.tsv: can be used => dates.tsv:3: error: 'lundo' means '2' here and '1' in line 2");
  }

  @Test
  void anExampleThatGivesAnotherValue() {
    assertFails(
        new TinyLanguage().replace("months.tsv", "5 majo\tXXXX-05-05", "5 majo\tXXXX-05-06"),
        "months.tsv:6 «5 majo» → XXXX-05-06 => months.tsv:6: '5 majo' must give XXXX-05-06 and"
            + " nothing else, but gives XXXX-05-05 at '5 majo'");
  }

  @Test
  void anExampleThatGivesMore() {
    assertFails(
        new TinyLanguage().replace("months.tsv", "5 majo\tXXXX", "5 majo lundo 3 junio\tXXXX"),
        "must give XXXX-05-05 and nothing else, but gives XXXX-05-05 at");
  }

  @Test
  void anExampleAtAnotherPlace() {
    TinyLanguage language =
        new TinyLanguage().replace("months.tsv", "\t5 majo", "\tili venis 5 majo");
    assertFails(language, "it stands at '5 majo', not at 'ili venis 5 majo'; mark the part with");

    language.replace("months.tsv", "ili venis 5 majo", "ili venis [5 majo]");
    assertThat(language.failures()).isEmpty();
  }

  @Test
  void anExampleThatMustGiveNothing() {
    assertFails(
        new TinyLanguage()
            .put("numbers.tsv", "kind\tvalue\tforms\texample\tgives\ncardinal\t3\ttri\ttri\t-\n")
            .put("units.tsv", "kind\tunit\tfactor\tforms\nmeasure\tt\t\ttunoj\n")
            .replace("numbers.tsv", "\ttri\t-", "\ttri tunoj\t-"),
        "numbers.tsv:2: 'tri tunoj' must give no quantity but gives [3 t]");
  }

  @Test
  void aFileThatIsNotComposed() {
    assertFails(
        new TinyLanguage().replace("months.tsv", "auxgusto", "au\u0306gusto"),
        "months.tsv: can be used => months.tsv:9: error: not in Unicode normal form C at 'au\u0306'");
  }

  @Test
  void aFileInAnotherEncoding() {
    assertFails(
        new TinyLanguage()
            .put("dates.tsv", "class\tvalue\tforms\nö\n".getBytes(StandardCharsets.ISO_8859_1)),
        "dates.tsv: error: not in UTF-8; save it in UTF-8");
  }

  @Test
  void aByteOrderMark() {
    assertFails(
        new TinyLanguage().replace("months.tsv", "number\t", "\ufeffnumber\t"),
        "months.tsv:1: error: begins with a byte order mark");
  }

  @Test
  void anUnknownColumn() {
    assertFails(
        new TinyLanguage().replace("months.tsv", "forms", "words"),
        "months.tsv: can be used => months.tsv:1: error: unknown columns [words]");
  }

  @Test
  void anUnknownClass() {
    assertFails(
        new TinyLanguage().add("dates.tsv", "wekday\t1\tlun"),
        "dates.tsv: can be used => dates.tsv:9: error: unknown class 'wekday'");
  }

  @Test
  void tooManyCells() {
    assertFails(
        new TinyLanguage().add("dates.tsv", "weekday\t1\tlun\tdimancxe"),
        "dates.tsv:9: error: 4 cells under 3 columns");
  }

  @Test
  void allRowsAreToldAtOnce() {
    assertThat(
            new TinyLanguage()
                .add("dates.tsv", "wekday\t1\tlun")
                .add("dates.tsv", "sesono\t1\tvintro")
                .failures())
        .singleElement()
        .asString()
        .contains("dates.tsv:9: error: unknown class 'wekday'\n")
        .contains("dates.tsv:10: error: unknown class 'sesono'");
  }

  @Test
  void aPhraseThatGivesAnotherValue() {
    assertFails(
        new TinyLanguage().put("times.tsv", "text\treference\tvalue\nla 5 majo.\t\tXXXX-05-07\n"),
        "times.tsv:2 «la 5 majo.» → XXXX-05-07 => expected XXXX-05-07 but read [XXXX-05-05]");
  }

  @Test
  void aPhraseThatMustGiveNothing() {
    assertFails(
        new TinyLanguage().put("nothing.tsv", "text\twhy\nla 5 majo\taddress\n"),
        "nothing.tsv:2 «la 5 majo» → nothing => must give neither time nor quantity (address)");
  }

  @Test
  void aSentenceThatTellsNoSuchEvent() {
    assertFails(
        new TinyLanguage().put("events.tsv", "text\ttype\tstatus\nla 5 majo\tmeeting\theld\n"),
        "events.tsv:2 «la 5 majo» → meeting held => expected meeting held but read []");
  }

  @Test
  void aScoreBelowItsFloor() {
    TinyLanguage language =
        new TinyLanguage()
            .put("reports/01.txt", "Ili venis la 5 majo.\n")
            .put(
                "reports/01.json",
                "{\"lang\": \"eo\", \"relevant\": false, \"times\": [{\"value\": \"XXXX-05-06\"}]}")
            .put("reports/floor.tsv", "field\tf1\ntimes\t0.90\nrelevance\t1\n");

    assertThat(language.failures())
        .anySatisfy(
            f ->
                assertThat(f)
                    .startsWith("score of times ≥ 0.9 => F1 fell to 0.0, the floor is 0.9.")
                    .contains("01 missed XXXX-05-06"))
        .noneMatch(f -> f.startsWith("score of relevance"));
  }

  @Test
  void reportsWithoutFloors() {
    assertThat(
            new TinyLanguage()
                .put("reports/01.txt", "x")
                .put("reports/01.json", "{\"lang\": \"eo\"}")
                .failures())
        .anyMatch(f -> f.startsWith("floors => reports/floor.tsv is missing"));
  }

  @Test
  void whatIsRecommendedIsSkippedWithAdvice() {
    assertThat(new TinyLanguage().advice())
        .contains(
            "dates.tsv: class=season value=SP => Assumption failed: dates.tsv: no row with class"
                + " 'season', value 'SP'; write the forms of spring, as another language has"
                + " 'pavasaris~'")
        .anyMatch(a -> a.contains("nothing.tsv has fewer than 20 phrases"))
        .anyMatch(a -> a.contains("fewer than 5 reports"));
  }

  @Test
  void aTagThatIsNone() {
    assertThat(new TinyLanguage().tag("tiny").registration())
        .anyMatch(f -> f.startsWith("tag => ") && f.contains("'tiny' is no BCP 47 tag"));
    assertThat(new TinyLanguage().tag("qqx").registration())
        .anyMatch(f -> f.contains("'qqx' is the tag of no known language"));
    assertThat(new TinyLanguage().tag("iw").registration())
        .anyMatch(f -> f.contains("'iw' is written 'he'"));
  }

  @Test
  void aTagThatIsTaken() {
    assertThat(new TinyLanguage().tag("la").registration())
        .anyMatch(
            f ->
                f.equals(
                    "tag is its own => the tag 'la' is that of io.elchi.tck.OtherLanguage too; a"
                        + " language has one module"));
  }

  @Test
  void aModuleThatIsNotRegistered() {
    assertThat(new TinyLanguage().registration())
        .anyMatch(
            f ->
                f.startsWith(
                    "found on the class path => io.elchi.tck.TinyLanguage is not named in"
                        + " META-INF/services/io.elchi.spi.LanguageModule"))
        .anyMatch(
            f -> f.startsWith("found on the module path => ") && f.contains("no module-info"));
  }

  private static void assertFails(TinyLanguage language, String message) {
    assertThat(language.failures()).singleElement().asString().contains(message);
  }
}
