// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.kit.tables.Rows;
import io.elchi.language.LanguageDataException;
import io.elchi.spi.LanguageModule;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** All checks of one language, by group. For use by one thread. */
final class Contract {
  private static final int PHRASES = 20;
  private static final int REPORTS = 5;

  private final LanguageModule module;
  private final Function<String, @Nullable InputStream> files;
  private final Extractor extractor;
  private final ReportChecks reports;

  /**
   * The checks of a language.
   *
   * @param files opens the files of its tests: phrases and reports
   */
  Contract(LanguageModule module, Function<String, @Nullable InputStream> files) {
    this.module = module;
    this.files = files;
    this.extractor = Extractor.builder().language(module).languages(module.tag()).build();
    this.reports = new ReportChecks(module.tag(), extractor, files);
  }

  /** What every language must pass. */
  Map<String, List<Check>> required() {
    Map<String, List<Check>> groups = new LinkedHashMap<>();
    groups.put("registration", RegistrationChecks.of(module));
    groups.put("tables", TableChecks.required(module));
    if (compiles()) {
      groups.put("examples", examples());
      groups.put("phrases", phrases());
      groups.put("sturdiness", new SturdinessChecks(module.tag(), extractor, texts()).all());
    }
    return groups;
  }

  /** What a language may begin without; such a check is skipped and says what to write. */
  List<Check> recommended() {
    List<Check> checks = new ArrayList<>(TableChecks.recommended(module));
    checks.add(
        advice(
            "times.tsv",
            () -> Rows.read(files.apply("times.tsv")).size() >= PHRASES,
            "fewer than " + PHRASES + " phrases with the time that each gives"));
    checks.add(
        advice(
            "quantities.tsv",
            () -> Rows.read(files.apply("quantities.tsv")).size() >= PHRASES,
            "fewer than " + PHRASES + " phrases with the amount that each gives"));
    checks.add(
        advice(
            "nothing.tsv",
            () -> Rows.read(files.apply("nothing.tsv")).size() >= PHRASES,
            "fewer than " + PHRASES + " phrases that give neither: names, addresses, ordinals"));
    checks.add(
        advice(
            "reports",
            () -> reports.texts().size() >= REPORTS,
            "fewer than "
                + REPORTS
                + " reports; write reports/01.txt with reports/01.json, as"
                + " docs/adding-a-language.md says"));
    return checks;
  }

  /** The language's own reports, with a floor for each score. */
  List<Check> reports() {
    return compiles() ? reports.all() : List.of();
  }

  /** The checks that may be listed as known failures. */
  List<Check> examplesAndPhrases() {
    return compiles() ? Stream.concat(examples().stream(), phrases().stream()).toList() : List.of();
  }

  /** The floors that today's scores allow, as the file that holds them; empty without reports. */
  String newFloors() {
    return reports.newFloors();
  }

  private List<Check> examples() {
    return ExampleChecks.of(module, extractor);
  }

  private List<Check> phrases() {
    return new PhraseChecks(module.tag(), extractor, files).all();
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(""));
    for (String table :
        List.of(
            "months.tsv",
            "dates.tsv",
            "relative-times.tsv",
            "numbers.tsv",
            "units.tsv",
            "currencies.tsv",
            "triggers.tsv")) {
      Rows.read(module.open(table)).stream()
          .map(r -> Marked.of(r.get("example")).text())
          .filter(t -> !t.isEmpty())
          .forEach(texts::add);
    }
    for (String phrases : List.of("times.tsv", "quantities.tsv", "nothing.tsv", "events.tsv")) {
      Rows.read(files.apply(phrases)).forEach(r -> texts.add(r.get("text")));
    }
    texts.addAll(reports.texts());
    return texts;
  }

  /** What is wrong with tables is told by the checks of the tables; nothing else can pass then. */
  private boolean compiles() {
    try {
      extractor.extract(Document.of("1").withLanguage(module.tag()));
      return true;
    } catch (LanguageDataException e) {
      return false;
    }
  }

  private static Check advice(String file, Supplier<Boolean> enough, String what) {
    return new Check(
        file + ": phrases and reports",
        () -> Assumptions.assumeTrue(enough.get(), "src/test/resources: " + file + " has " + what));
  }
}
