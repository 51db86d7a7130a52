// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.kit.lint.Linter;
import io.elchi.kit.lint.Problem;
import io.elchi.kit.lint.Severity;
import io.elchi.model.Place;
import io.elchi.model.Report;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewLanguageTest {
  @TempDir private Path folder;

  /** A Turkic language, one from right to left, a Slavic one, and some that differ from these. */
  @ParameterizedTest
  @ValueSource(strings = {"az", "ar", "ru", "et", "ka", "he", "de", "hi", "ja"})
  void tablesHaveNoErrors(String tag) {
    List<Problem> problems = Linter.lint(NewLanguage.of(tag, "").module());

    assertThat(problems).noneMatch(p -> p.severity() == Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "az, 27 may 2025, 2025-05-27, Latviya, Latvia",
    "ar, ٢٧ مايو ٢٠٢٥, 2025-05-27, لاتفيا, Latvia",
    "ru, 27 мая 2025, 2025-05-27, Латвия, Latvia"
  })
  void readsDatesAndCountriesAtOnce(
      String tag, String date, String value, String name, String canonical) {
    NewLanguage language = NewLanguage.of(tag, "");
    Extractor extractor = Extractor.builder().language(language.module()).languages(tag).build();

    Report report = extractor.extract(Document.of(date + ", " + name).withLanguage(tag));

    assertThat(report.times()).extracting("value").contains(value);
    assertThat(report.entities(Place.class)).extracting(Place::canonical).contains(canonical);
  }

  @Test
  void saysWhatEachColumnIs() {
    Map<String, String> tables = NewLanguage.of("az", "Azərbaycan").tables();

    assertThat(tables.get("language.tsv")).contains("name\tAzərbaycan\n");
    assertThat(tables.get("months.tsv"))
        .startsWith("# All months")
        .contains("5\tgregorian\tmay~\t\t15 may\tXXXX-05-15\tCLDR\n");
    assertThat(tables.values()).allSatisfy(t -> assertThat(t).startsWith("#"));
  }

  @Test
  void joinsTheRepository() throws IOException {
    Path root = Files.createDirectories(folder.resolve("clone"));
    Path clone = Path.of(System.getProperty("elchi.root", ".."));
    Files.createDirectories(root.resolve("core"));
    for (String pom : NewLanguage.placesInBuild()) {
      Files.createDirectories(root.resolve(pom).getParent());
      Files.copy(clone.resolve(pom), root.resolve(pom));
    }
    Path deep = Files.createDirectories(root.resolve("core/src"));
    assertThat(Project.repositoryOf(deep)).contains(root.toAbsolutePath().normalize());
    NewLanguage language = NewLanguage.of("az", "");

    List<String> written = Project.addTo(root, language);

    assertThat(written)
        .contains("lang-az/pom.xml", "lang-az/src/main/java/module-info.java", "cli/pom.xml");
    assertThat(Files.readString(root.resolve("pom.xml")))
        .contains("    <module>lang-az</module>\n    <module>cli</module>\n");
    for (String pom : NewLanguage.placesInBuild()) {
      assertThat(Files.readString(root.resolve(pom)))
          .containsOnlyOnce("<artifactId>elchi-lang-az</artifactId>");
    }
    assertThatThrownBy(() -> Project.addTo(root, language))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void standsAlone() throws IOException {
    Path target = folder.resolve("alone");
    assertThat(Project.repositoryOf(folder)).isEmpty();

    Project.create(target, NewLanguage.of("az", ""), "9.9");

    assertThat(Files.readString(target.resolve("pom.xml")))
        .contains("<elchi.version>9.9</elchi.version>")
        .contains("<artifactId>elchi-lang-az</artifactId>");
    assertThat(
            Files.readString(
                target.resolve("src/main/resources/META-INF/services/io.elchi.spi.LanguageModule")))
        .isEqualTo("io.elchi.az.AzerbaijaniModule\n");
    assertThat(target.resolve("src/main/java/io/elchi/az/AzerbaijaniModule.java")).exists();
  }

  @Test
  void refusesWhatIsNoTag() {
    assertThatThrownBy(() -> NewLanguage.of("azerbaijani", ""))
        .hasMessageContaining("is no BCP 47 tag");
    assertThatThrownBy(() -> NewLanguage.of("qqx", "")).hasMessageContaining("no known language");
  }
}
