// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.lint;

import io.elchi.kit.tables.LanguageFolder;
import io.elchi.kit.tables.Rows;
import io.elchi.spi.LanguageModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a language's tables and says what is wrong with them and what they lack. */
public final class Linter {
  private Linter() {}

  /**
   * Everything that can be said of a language by itself: files, rows that cannot be used, forms
   * with two values, closed classes with gaps.
   *
   * @return errors, then warnings, then notes; each by table and line
   */
  public static List<Problem> lint(LanguageModule module) {
    return lint(module, List.of());
  }

  /**
   * The same, and what other languages have rows for.
   *
   * @param others the languages to compare with; one of the same tag is left out
   */
  public static List<Problem> lint(LanguageModule module, List<LanguageModule> others) {
    List<Problem> problems = new ArrayList<>(FileLint.of(module));
    problems.addAll(tag(module));
    problems.addAll(LoadLint.of(module));
    problems.addAll(FormLint.of(module));
    for (ClosedClass missing : ClosedClass.missingIn(module)) {
      problems.add(
          new Problem(
              missing.required() ? Severity.ERROR : Severity.WARNING,
              missing.file(),
              0,
              missing.advice()));
    }
    List<LanguageModule> rest = others.stream().filter(o -> !o.tag().equals(module.tag())).toList();
    if (!rest.isEmpty()) {
      problems.addAll(CoverageLint.of(module, rest));
    }
    problems.sort(
        Comparator.comparing(Problem::severity)
            .thenComparingInt(p -> Tables.ALL.indexOf(p.file()))
            .thenComparingInt(Problem::line));
    return problems.stream().distinct().toList();
  }

  /**
   * The same for tables in a folder, where a file may also have a name that no table has.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static List<Problem> lint(LanguageFolder folder, List<LanguageModule> others)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (String file : folder.files()) {
      if (!Tables.ALL.contains(file)) {
        problems.add(
            new Problem(
                Severity.ERROR,
                file,
                0,
                "no table has this name"
                    + "; docs/language-data.md lists those that have a meaning"));
      }
    }
    problems.addAll(lint((LanguageModule) folder, others));
    return problems;
  }

  private static List<Problem> tag(LanguageModule module) {
    List<Problem> problems = new ArrayList<>();
    for (Rows.Row row : Rows.read(module.open("language.tsv"))) {
      if (row.get("key").equals("tag") && !row.get("value").equals(module.tag())) {
        problems.add(
            new Problem(
                Severity.ERROR,
                "language.tsv",
                row.line(),
                "tag is '" + row.get("value") + "', but the module's is '" + module.tag() + "'"));
      }
    }
    String fault = Tags.fault(module.tag());
    if (!fault.isEmpty()) {
      problems.add(new Problem(Severity.ERROR, "language.tsv", 0, fault));
    }
    return problems;
  }
}
