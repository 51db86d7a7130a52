// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the cells of tables stand for. Stateless. */
final class Cells {
  private Cells() {}

  /** The name of the constant that a code stands for. */
  static String constant(String code) {
    return code.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** The constant that the code in a column stands for. */
  static <E extends Enum<E>> E code(Table.Row row, Class<E> type, String column) {
    String code = row.get(column);
    String name = constant(code);
    for (E e : type.getEnumConstants()) {
      if (e.name().equals(name)) {
        return e;
      }
    }
    throw row.error("unknown " + column + " '" + code + "'");
  }

  /** The cell, or null when it is empty. */
  static @Nullable String optional(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
