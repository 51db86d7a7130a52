// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.spi.LanguageModule;
import io.elchi.text.Tokenizer;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of a language's tables into forms of its lexicon; what is wrong with a row names
 * its file and line.
 */
final class TableLoader {
  private final LanguageModule module;
  private final Tokenizer tokenizer;
  private final Lexicon.Builder lexicon;
  private final String nameMark;

  /** Which row a sense was made from; senses of equal rows are told apart. */
  private final IdentityHashMap<Sense, RowOrigin> origins = new IdentityHashMap<>();

  TableLoader(
      LanguageModule module, Tokenizer tokenizer, Lexicon.Builder lexicon, String nameMark) {
    this.module = module;
    this.tokenizer = tokenizer;
    this.lexicon = lexicon;
    this.nameMark = nameMark;
  }

  /** What makes names of persons and places inflect: as nouns do, or by a class of their own. */
  String nameMark() {
    return nameMark;
  }

  /** A table of the language, empty when it has none of that name. */
  Table table(String file, String... columns) {
    return Table.read(file, module.open(file), columns);
  }

  /** Adds every form of a table whose rows have one sense each. */
  void each(String file, Function<Table.Row, Sense> sense, String... columns) {
    for (Table.Row row : table(file, columns).rows()) {
      Sense s = guarded(row, sense);
      for (String form : row.alternatives("forms")) {
        addForm(row, form, s);
      }
    }
  }

  /** Turns what goes wrong in a cell into an error that names the line. */
  static <S> S guarded(Table.Row row, Function<Table.Row, S> sense) {
    try {
      return sense.apply(row);
    } catch (LanguageDataException e) {
      throw e;
    } catch (RuntimeException e) {
      throw row.error(String.valueOf(e.getMessage()));
    }
  }

  /** Which row each sense was made from. */
  Map<Sense, RowOrigin> origins() {
    return origins;
  }

  /** Adds one form; {@code …} in it only shows where something else stands. */
  void addForm(Table.Row row, String form, Sense sense) {
    origins.computeIfAbsent(sense, s -> row.origin());
    try {
      for (FormPattern pattern : FormPattern.parse(form.replace("…", " ").strip(), tokenizer)) {
        lexicon.add(pattern, sense);
      }
    } catch (IllegalArgumentException e) {
      throw row.error("form '" + form + "': " + e.getMessage());
    }
  }

  /** The name of the constant that a code stands for. */
  static String constant(String code) {
    return code.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** The constant that the code in a column stands for. */
  static <E extends Enum<E>> E code(Table.Row row, Class<E> type, String column) {
    String code = row.get(column);
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> e.name().equals(constant(code)))
        .findFirst()
        .orElseThrow(() -> row.error("unknown " + column + " '" + code + "'"));
  }

  /** The cell, or null when it is empty. */
  static @Nullable String optional(String cell) {
    return Optional.of(cell).filter(c -> !c.isEmpty()).orElse(null);
  }
}
