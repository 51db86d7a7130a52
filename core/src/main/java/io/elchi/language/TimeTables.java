// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.model.CalendarSystem;
import java.util.List;

/** The tables of months, date words and relative times. */
final class TimeTables {
  private TimeTables() {}

  /** How they are read. */
  static List<SenseTable> all() {
    return List.of(
        SenseTable.each(
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
            "flags"),
        new SenseTable(
            "dates.tsv", List.of("class", "value", "forms", "flags"), TimeTables::dateWords),
        new SenseTable(
            "relative-times.tsv", List.of("forms", "value", "flags"), TimeTables::relativeTimes));
  }

  private static void dateWords(Table.Row row, SenseTable.FormSink sink) {
    Sense.DateClass type = Cells.code(row, Sense.DateClass.class, "class");
    for (String form : row.alternatives("forms")) {
      Sided sided = Sided.of(form);
      sink.add(sided.form(), new Sense.DateWord(type, row.get("value"), sided.side()));
    }
  }

  private static void relativeTimes(Table.Row row, SenseTable.FormSink sink) {
    for (String form : row.alternatives("forms")) {
      Sided sided = Sided.of(form);
      sink.add(sided.form(), new Sense.RelativeTime(row.get("value"), sided.side()));
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
