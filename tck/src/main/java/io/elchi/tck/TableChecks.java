// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import io.elchi.kit.lint.ClosedClass;
import io.elchi.kit.lint.Linter;
import io.elchi.kit.lint.Problem;
import io.elchi.kit.lint.Severity;
import io.elchi.spi.LanguageModule;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The tables themselves: that they can be used, say one thing each, and have no gaps. */
final class TableChecks {
  private TableChecks() {}

  /** One check for each table that has errors, and one for each closed class. */
  static List<Check> required(LanguageModule module) {
    List<ClosedClass> missing = ClosedClass.missingIn(module);
    TreeMap<String, List<Problem>> byFile =
        Linter.lint(module).stream()
            .filter(p -> p.severity() == Severity.ERROR && !isAbout(p, missing))
            .collect(Collectors.groupingBy(Problem::file, TreeMap::new, Collectors.toList()));
    Stream<Check> broken =
        byFile.entrySet().stream()
            .map(
                e ->
                    new Check(
                        e.getKey() + ": can be used",
                        () -> {
                          throw new AssertionError(
                              e.getValue().stream()
                                  .map(Problem::toString)
                                  .collect(Collectors.joining("\n")));
                        }));
    Check sound = new Check("all tables can be used", () -> {});
    Stream<Check> tables = byFile.isEmpty() ? Stream.of(sound) : broken;
    Stream<Check> closed =
        ClosedClass.all().stream()
            // of a table that cannot be used nothing more need be said
            .filter(c -> c.required() && !byFile.containsKey(c.file()))
            .map(
                c ->
                    new Check(
                        c.key(),
                        () ->
                            Check.require(
                                !missing.contains(c), () -> c.file() + ": " + c.advice())));
    return Stream.concat(tables, closed).toList();
  }

  /** One check for each closed class that a language may begin without. */
  static List<Check> recommended(LanguageModule module) {
    List<ClosedClass> missing = ClosedClass.missingIn(module);
    return ClosedClass.all().stream()
        .filter(c -> !c.required())
        .map(
            c ->
                new Check(
                    c.key(),
                    () ->
                        Assumptions.assumeFalse(missing.contains(c), c.file() + ": " + c.advice())))
        .toList();
  }

  private static boolean isAbout(Problem problem, List<ClosedClass> missing) {
    return missing.stream()
        .anyMatch(c -> c.file().equals(problem.file()) && c.advice().equals(problem.message()));
  }
}
