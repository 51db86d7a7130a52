// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.lint;

import io.elchi.kit.tables.Rows;
import io.elchi.language.Characters;
import io.elchi.language.LanguageDataException;
import io.elchi.spi.LanguageModule;
import io.elchi.text.CharacterFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks for forms that say two things. */
final class FormLint {
  /**
   * What a table's rows say: a form may stand in rows of different scopes, in one scope it has one
   * value.
   */
  private record Kind(
      String file, Severity severity, String forms, List<String> scope, List<String> value) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("months.tsv", Severity.ERROR, "forms", List.of(), List.of("calendar", "number")),
          new Kind("dates.tsv", Severity.ERROR, "forms", List.of("class"), List.of("value")),
          new Kind("relative-times.tsv", Severity.ERROR, "forms", List.of(), List.of("value")),
          new Kind("numbers.tsv", Severity.ERROR, "forms", List.of("kind"), List.of("value")),
          new Kind(
              "units.tsv", Severity.ERROR, "forms", List.of("kind"), List.of("unit", "factor")),
          new Kind("currencies.tsv", Severity.ERROR, "forms", List.of(), List.of("code", "factor")),
          new Kind("demonyms.tsv", Severity.WARNING, "forms", List.of(), List.of("country")),
          new Kind("place-words.tsv", Severity.WARNING, "forms", List.of(), List.of("kind")),
          new Kind("figures.tsv", Severity.WARNING, "forms", List.of(), List.of("metric")),
          new Kind("titles.tsv", Severity.NOTE, "forms", List.of(), List.of("role")),
          new Kind(
              "triggers.tsv", Severity.NOTE, "forms", List.of(), List.of("type", "instrument")),
          new Kind("stop-words.tsv", Severity.NOTE, "form", List.of(), List.of()));

  /** Tables whose words should not be names or words of one another. */
  private static final List<String> DISTINCT =
      List.of(
          "months.tsv",
          "dates.tsv",
          "units.tsv",
          "currencies.tsv",
          "titles.tsv",
          "triggers.tsv",
          "places.tsv",
          "given-names.tsv");

  /** Where a form stands, and what it says there. */
  private record Use(String file, int line, String form, String value, boolean weak) {}

  private final LanguageModule module;
  private final CharacterFolding folding;

  private FormLint(LanguageModule module, CharacterFolding folding) {
    this.module = module;
    this.folding = folding;
  }

  static List<Problem> of(LanguageModule module) {
    CharacterFolding folding;
    try {
      folding = Characters.folding(module);
    } catch (LanguageDataException | IllegalArgumentException e) {
      return List.of(); // told when the tables are compiled
    }
    FormLint lint = new FormLint(module, folding);
    List<Problem> problems = new ArrayList<>();
    KINDS.forEach(kind -> problems.addAll(lint.ambiguous(kind)));
    problems.addAll(lint.colliding());
    return problems;
  }

  private List<Problem> ambiguous(Kind kind) {
    Map<String, Map<String, Use>> byForm = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Rows.Row row : Rows.read(module.open(kind.file()))) {
      String scope = cells(row, kind.scope());
      String value = cells(row, kind.value());
      Set<String> seen = new TreeSet<>();
      for (String form : row.alternatives(kind.forms())) {
        String key = scope + "\t" + marked(form);
        Use use = new Use(kind.file(), row.line(), form, value, false);
        Map<String, Use> values = byForm.computeIfAbsent(key, k -> new LinkedHashMap<>());
        Use same = values.get(value);
        if (same != null && (same.line() != row.line() || !seen.add(key))) {
          problems.add(
              new Problem(
                  Severity.NOTE,
                  kind.file(),
                  row.line(),
                  "'" + form + "' stands in line " + same.line() + " already"));
        }
        seen.add(key);
        values.putIfAbsent(value, use);
      }
    }
    byForm.values().stream()
        .filter(values -> values.size() > 1)
        .forEach(values -> problems.add(ambiguity(kind, new ArrayList<>(values.values()))));
    return problems;
  }

  private static Problem ambiguity(Kind kind, List<Use> uses) {
    Use last = uses.get(uses.size() - 1);
    String others =
        uses.subList(0, uses.size() - 1).stream()
            .map(u -> "'" + u.value() + "' in line " + u.line())
            .collect(Collectors.joining(", "));
    return new Problem(
        kind.severity(),
        kind.file(),
        last.line(),
        "'" + last.form() + "' means '" + last.value() + "' here and " + others);
  }

  private List<Problem> colliding() {
    Map<String, List<Use>> byForm = new HashMap<>();
    for (String file : DISTINCT) {
      String own = file.equals("places.tsv") || file.equals("given-names.tsv") ? "name" : "forms";
      for (Rows.Row row : Rows.read(module.open(file))) {
        boolean weak = row.get("flags").contains("weak");
        for (String form : row.alternatives(own)) {
          String key = plain(form);
          if (!key.isEmpty()) {
            byForm
                .computeIfAbsent(key, k -> new ArrayList<>())
                .add(new Use(file, row.line(), form, "", weak));
          }
        }
      }
    }
    List<Problem> problems = new ArrayList<>();
    for (List<Use> uses : byForm.values()) {
      Use first = uses.get(0);
      uses.stream()
          .filter(u -> !u.file().equals(first.file()))
          .findFirst()
          .filter(u -> !u.weak() && !first.weak())
          .ifPresent(
              u ->
                  problems.add(
                      new Problem(
                          Severity.NOTE,
                          u.file(),
                          u.line(),
                          "'"
                              + u.form()
                              + "' stands in "
                              + first.file()
                              + ":"
                              + first.line()
                              + " too; the flag 'weak' on one of them makes it wait for a sign")));
    }
    problems.sort(java.util.Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
    return problems;
  }

  private static String cells(Rows.Row row, List<String> columns) {
    return columns.stream()
        .map(c -> c.equals("calendar") && row.get(c).isEmpty() ? "gregorian" : row.get(c))
        .filter(c -> !c.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The folded form with what says where it stands and how it inflects. */
  private String marked(String form) {
    StringBuilder out = new StringBuilder();
    for (String word : form.split("\\s+")) {
      out.append(out.isEmpty() ? "" : " ");
      out.append(word.startsWith("=") && word.length() > 1 ? "=" : "");
      out.append(fold(word));
      out.append(word.contains("…") ? "…" : "").append(word.endsWith("*") ? "*" : "");
    }
    return out.toString();
  }

  /** The folded words of a form, without any mark. */
  private String plain(String form) {
    return java.util.Arrays.stream(form.split("\\s+"))
        .map(this::fold)
        .collect(Collectors.joining(" "))
        .strip();
  }

  private String fold(String word) {
    String bare = word.replace("…", "");
    bare = bare.startsWith("=") && bare.length() > 1 ? bare.substring(1) : bare;
    int tilde = bare.indexOf('~');
    bare = tilde > 0 ? bare.substring(0, tilde) : bare;
    int colon = bare.lastIndexOf(':');
    bare = colon > 0 && colon < bare.length() - 1 ? bare.substring(0, colon) : bare;
    return folding.key(
        bare.length() > 1 && bare.endsWith("*") ? bare.substring(0, bare.length() - 1) : bare);
  }
}
