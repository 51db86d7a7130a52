// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import io.elchi.kit.tables.Rows;
import io.elchi.spi.LanguageModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code docs/forms-<tag>.md} that shows which forms of dates and amounts a language
 * reads: the examples of its tables and its phrases, each of which is a test as well.
 */
final class FormsPage {
  private static final List<String> TABLES =
      List.of(
          "months.tsv",
          "dates.tsv",
          "relative-times.tsv",
          "numbers.tsv",
          "units.tsv",
          "currencies.tsv");

  private final LanguageModule module;
  private final Function<String, @Nullable InputStream> files;
  private final String command;

  /**
   * A page.
   *
   * @param command what to run to write the page anew
   */
  FormsPage(LanguageModule module, Function<String, @Nullable InputStream> files, String command) {
    this.module = module;
    this.files = files;
    this.command = command;
  }

  /** Where the page stands below the root of the repository. */
  Path path(Path root) {
    return root.resolve("docs").resolve("forms-" + module.tag() + ".md");
  }

  /** Writes the page, where the repository has a folder for it. */
  void write(Path root) {
    if (!Files.isDirectory(root.resolve("docs"))) {
      return;
    }
    try {
      Files.writeString(path(root), render());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails when there is a page and it does not say what the rows say today. */
  void check(Path root) {
    Path page = path(root);
    if (!Files.isRegularFile(page)) {
      return;
    }
    String written;
    try {
      written = Files.readString(page).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Check.require(
        written.equals(render()),
        () -> page + " no longer matches the rows it is made of. Write it anew: " + command);
  }

  private record Line(String text, String value, String reference) {}

  /** The page as Markdown. */
  String render() {
    Map<FormKind, Map<String, Line>> groups = new EnumMap<>(FormKind.class);
    for (String table : TABLES) {
      for (Rows.Row row : Rows.read(module.open(table))) {
        String value = row.get("gives");
        if (!row.get("example").isEmpty() && !value.isEmpty() && !value.equals("-")) {
          add(groups, new Line(Marked.of(row.get("example")).text(), value, ""));
        }
      }
    }
    for (Rows.Row row : Rows.read(files.apply("times.tsv"))) {
      add(groups, new Line(row.get("text"), row.get("value"), row.get("reference")));
    }
    for (Rows.Row row : Rows.read(files.apply("quantities.tsv"))) {
      String value = (row.get("value") + " " + row.get("unit")).strip();
      put(
          groups,
          FormKind.ofQuantity(row.get("kind"), value),
          new Line(row.get("text"), value, ""));
    }
    StringBuilder page = new StringBuilder(header());
    String chapter = "";
    for (Map.Entry<FormKind, Map<String, Line>> group : groups.entrySet()) {
      if (!group.getKey().chapter().equals(chapter)) {
        chapter = group.getKey().chapter();
        page.append("\n## ").append(chapter).append('\n');
      }
      table(page, group.getKey(), group.getValue());
    }
    nothing(page);
    return page.toString();
  }

  private String header() {
    String name = Locale.forLanguageTag(module.tag()).getDisplayLanguage(Locale.ENGLISH);
    return "# Dates and amounts in "
        + name
        + "\n\n"
        + "<!-- Written by the tests from the rows of the tables; do not edit. To write it anew: "
        + command
        + " -->\n\nThe forms that Elchi reads in "
        + name
        + " (`"
        + module.tag()
        + "`), and what it makes of them. Every line is a test. What the values mean:"
        + " [json.md](json.md). How to add a line: [language-data.md](language-data.md).\n";
  }

  private static void add(Map<FormKind, Map<String, Line>> groups, Line line) {
    put(groups, FormKind.of(line.value()), line);
  }

  private static void put(Map<FormKind, Map<String, Line>> groups, FormKind kind, Line line) {
    groups
        .computeIfAbsent(kind, k -> new LinkedHashMap<>())
        .putIfAbsent(line.text() + '\t' + line.reference(), line);
  }

  private static void table(StringBuilder page, FormKind kind, Map<String, Line> lines) {
    boolean dated = lines.values().stream().anyMatch(l -> !l.reference().isEmpty());
    page.append("\n### ").append(kind.title()).append("\n\n");
    page.append(
        dated ? "| text | written on | value |\n|---|---|---|\n" : "| text | value |\n|---|---|\n");
    for (Line line : lines.values()) {
      page.append("| ").append(cell(line.text()));
      if (dated) {
        page.append(" | ").append(line.reference());
      }
      page.append(" | `").append(line.value().replace(" | ", "`, `")).append("` |\n");
    }
  }

  private void nothing(StringBuilder page) {
    List<Rows.Row> rows = Rows.read(files.apply("nothing.tsv"));
    if (rows.isEmpty()) {
      return;
    }
    page.append("\n## What is left alone\n\n| text | why |\n|---|---|\n");
    for (Rows.Row row : rows) {
      page.append("| ").append(cell(row.get("text"))).append(" | ");
      page.append(cell(row.get("why"))).append(" |\n");
    }
  }

  /**
   * A cell of a table; text that runs from right to left is set apart, so that the table stands.
   */
  private static String cell(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> escape(out, c));
    return text.codePoints().anyMatch(FormsPage::isRightToLeft)
        ? "<span dir=\"rtl\">" + out + "</span>"
        : out.toString();
  }

  private static void escape(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '$' -> out.append("&#36;");
      case '|', '*', '_', '`', '[', ']', '\\', '#', '~' -> out.append('\\').appendCodePoint(c);
      default -> out.appendCodePoint(c);
    }
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
