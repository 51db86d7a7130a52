// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.model.CalendarSystem;

/** The tables of months, date words and relative times. */
final class TimeTables {
  private TimeTables() {}

  /** Loads them. */
  static void load(TableLoader loader) {
    loader.each(
        "months.tsv",
        row ->
            new Sense.Month(
                Integer.parseInt(row.get("number")),
                row.get("calendar").isEmpty()
                    ? CalendarSystem.GREGORIAN
                    : calendar(row.get("calendar")),
                row.words("flags").contains("weak")),
        "number",
        "calendar",
        "forms",
        "flags");
    for (Table.Row row : loader.table("dates.tsv", "class", "value", "forms", "flags").rows()) {
      Sense.DateClass type = TableLoader.code(row, Sense.DateClass.class, "class");
      for (String form : row.alternatives("forms")) {
        Sided sided = Sided.of(form);
        loader.addForm(row, sided.form(), new Sense.DateWord(type, row.get("value"), sided.side()));
      }
    }
    for (Table.Row row : loader.table("relative-times.tsv", "forms", "value", "flags").rows()) {
      for (String form : row.alternatives("forms")) {
        Sided sided = Sided.of(form);
        loader.addForm(row, sided.form(), new Sense.RelativeTime(row.get("value"), sided.side()));
      }
    }
  }

  /** A form whose {@code …} says on which side of an amount it stands. */
  private record Sided(String form, Sense.Side side) {
    static Sided of(String form) {
      int dots = form.indexOf('…');
      if (dots < 0) {
        return new Sided(form, Sense.Side.NONE);
      }
      String head = form.substring(0, dots).strip();
      String tail = form.substring(dots + 1).strip();
      // of a pair of words around the amount the second tells more
      return tail.isEmpty()
          ? new Sided(head, Sense.Side.BEFORE)
          : new Sided(tail, Sense.Side.AFTER);
    }
  }

  /** The data say "lunar", as the catalogues of dates do. */
  private static CalendarSystem calendar(String code) {
    return code.equals("lunar") ? CalendarSystem.ISLAMIC : CalendarSystem.fromCode(code);
  }
}
