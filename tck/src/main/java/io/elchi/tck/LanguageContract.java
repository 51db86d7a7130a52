// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.model.Report;
import io.elchi.spi.LanguageModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What a language module must pass. A module's test extends this class, in the package of the
 * module's class, and inherits the tests:
 *
 * <ul>
 *   <li>the module is found as a service, and all its tables can be read;
 *   <li>every {@code example} of a table gives what its row says;
 *   <li>every phrase of {@code times.tsv} ({@code text reference value}), {@code quantities.tsv}
 *       ({@code text kind value unit}) and {@code nothing.tsv} ({@code text why}) does, where the
 *       module's test resources have these files beside the test class;
 *   <li>so does every fact of the reports {@code reports/01.txt} with {@code reports/01.json}, and
 *       on.
 * </ul>
 *
 * <p>What a language cannot do yet stands in {@code known-failures.txt} beside these files, one
 * line for each check. The list may only shrink: a check that is listed and passes fails. Run with
 * {@code -Delchi.tck.update=true}, the tests write the list anew instead of failing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LanguageContract {
  private static final String LIST = "known-failures.txt";

  private final LanguageModule module;
  private final Extractor extractor;

  /**
   * Prepares the tests of one module.
   *
   * @param module the module to test
   */
  protected LanguageContract(LanguageModule module) {
    this.module = module;
    this.extractor = Extractor.builder().language(module).languages(module.tag()).build();
  }

  private List<Check> checks() {
    List<Check> checks = new ArrayList<>(ExampleChecks.of(module, extractor));
    checks.addAll(new PhraseChecks(module.tag(), extractor, this::resource).all());
    checks.addAll(new ReportChecks(module.tag(), extractor, this::resource).all());
    return checks;
  }

  private @Nullable InputStream resource(String file) {
    return getClass().getResourceAsStream(file);
  }

  @Test
  final void isRegisteredAsService() {
    assertTrue(
        ServiceLoader.load(LanguageModule.class).stream()
            .anyMatch(p -> p.type().equals(module.getClass())),
        () -> module.getClass().getName() + " is not in META-INF/services");
  }

  /** Without this nothing else can pass, so it says what is wrong and all else is left out. */
  @BeforeAll
  final void tablesCanBeRead() {
    extractor.extract(Document.of("1").withLanguage(module.tag()));
  }

  @Test
  final void anEmptyTextGivesNothing() {
    Report report = extractor.extract(Document.of("").withLanguage(module.tag()));
    assertEquals(List.of(), report.events());
    assertFalse(report.warnings().isEmpty());
  }

  @TestFactory
  final Stream<DynamicTest> keepsItsPromises() {
    KnownFailures known = KnownFailures.read(resource(LIST));
    if (Boolean.getBoolean("elchi.tck.update")) {
      update();
      return Stream.of();
    }
    return checks().stream().map(c -> DynamicTest.dynamicTest(c.key(), () -> known.run(c)));
  }

  @Test
  final void everyKnownFailureNamesACheck() {
    Set<String> keys = checks().stream().map(Check::key).collect(Collectors.toSet());
    assertEquals(Set.of(), KnownFailures.read(resource(LIST)).without(keys));
  }

  private void update() {
    Set<String> failing = new TreeSet<>();
    for (Check check : checks()) {
      try {
        check.body().run();
      } catch (AssertionError e) {
        failing.add(check.key());
      }
    }
    Path directory = Path.of("src/test/resources", getClass().getPackageName().replace('.', '/'));
    List<String> lines = new ArrayList<>();
    lines.add("# What this language does not read yet, one check a line. May only shrink.");
    lines.addAll(failing);
    try {
      Files.createDirectories(directory);
      Files.write(directory.resolve(LIST), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
