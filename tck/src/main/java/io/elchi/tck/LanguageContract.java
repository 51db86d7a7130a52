// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.elchi.spi.LanguageModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What a language module must pass. A module's test extends this class, in the package of the
 * module's class, and inherits the tests:
 *
 * <ul>
 *   <li><b>required</b>: the module is found on the class path and on the module path by a tag of
 *       its own; its tables can be used, no form has two values, all months and weekdays are there;
 *       every {@code example} of a table gives exactly what its row says at exactly its place;
 *       every phrase of {@code times.tsv} ({@code text reference value}), {@code quantities.tsv}
 *       ({@code text kind value unit}), {@code nothing.tsv} ({@code text why}) and {@code
 *       events.tsv} ({@code text type status}) does, where the module's test resources have these
 *       files beside the test class; spans stay exact in damaged text, random text never throws,
 *       several threads read the same;
 *   <li><b>recommended</b>: closed classes of words that every language has; what is missing is
 *       skipped with a sentence that says which rows to write;
 *   <li><b>reports</b>: the reports {@code reports/01.txt} with {@code reports/01.json}, and on,
 *       are scored, and no score may fall below {@code reports/floor.tsv}.
 * </ul>
 *
 * <p>Examples and phrases that a language cannot read yet stand in {@code known-failures.txt}
 * beside these files, one line for each check. The list may only shrink: a check that is listed and
 * passes fails. Run with {@code -Delchi.tck.update=true}, the tests write this list and the floors
 * anew instead of failing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LanguageContract {
  private static final String LIST = "known-failures.txt";

  private final LanguageModule module;
  private final Contract contract;

  /**
   * Prepares the tests of one module.
   *
   * @param module the module to test
   */
  protected LanguageContract(LanguageModule module) {
    this.module = module;
    this.contract = new Contract(module, this::resource);
  }

  private @Nullable InputStream resource(String file) {
    return getClass().getResourceAsStream(file);
  }

  @TestFactory
  final Stream<DynamicNode> required() {
    if (Boolean.getBoolean("elchi.tck.update")) {
      update();
    }
    KnownFailures known = KnownFailures.read(resource(LIST));
    return contract.required().entrySet().stream()
        .map(
            group ->
                DynamicContainer.dynamicContainer(
                    group.getKey(), group.getValue().stream().map(c -> test(c, known))));
  }

  @TestFactory
  final Stream<DynamicNode> recommended() {
    return contract.recommended().stream()
        .map(c -> DynamicTest.dynamicTest(c.name(), c.body()::run));
  }

  @TestFactory
  final Stream<DynamicNode> reports() {
    return contract.reports().stream().map(c -> DynamicTest.dynamicTest(c.name(), c.body()::run));
  }

  @Test
  final void everyKnownFailureNamesACheck() {
    Set<String> keys =
        contract.examplesAndPhrases().stream().map(Check::key).collect(Collectors.toSet());
    assertEquals(
        Set.of(),
        KnownFailures.read(resource(LIST)).without(keys),
        LIST + " names what is no example and no phrase; take it out");
  }

  private static DynamicNode test(Check check, KnownFailures known) {
    return DynamicTest.dynamicTest(check.name(), () -> known.run(check));
  }

  /** The page of forms is made of the same rows as the tests. */
  @Test
  final void thePageOfFormsIsUpToDate() {
    String repository = System.getProperty("elchi.root");
    if (repository == null) {
      return; // a module outside the repository has no page there
    }
    Path root = Path.of(repository);
    Path here = Path.of("").toAbsolutePath();
    FormsPage page =
        new FormsPage(
            module,
            this::resource,
            "mvn -pl "
                + here.getFileName()
                + " -am test -Dtest="
                + getClass().getSimpleName()
                + " -Dsurefire.failIfNoSpecifiedTests=false -Delchi.tck.update=true");
    if (!here.startsWith(root.toAbsolutePath().normalize())) {
      return;
    }
    if (Boolean.getBoolean("elchi.tck.update")) {
      page.write(root);
    } else {
      page.check(root);
    }
  }

  private void update() {
    Set<String> failing = new TreeSet<>();
    for (Check check : contract.examplesAndPhrases()) {
      try {
        check.body().run();
      } catch (AssertionError e) {
        failing.add(check.key());
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("# What this language does not read yet, one check a line. May only shrink.");
    lines.addAll(failing);
    write(LIST, String.join("\n", lines) + "\n");
    String floors = contract.newFloors();
    if (!floors.isEmpty()) {
      write(ReportChecks.FLOORS, floors);
    }
  }

  private void write(String file, String text) {
    Path path =
        Path.of("src/test/resources", getClass().getPackageName().replace('.', '/')).resolve(file);
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
