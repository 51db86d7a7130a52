// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.model.PlaceKind;
import java.util.List;

/** The tables of places, class words and demonyms. */
final class PlaceTables {
  private PlaceTables() {}

  /**
   * How they are read.
   *
   * @param capitals whether names begin with capitals
   * @param nameMark what makes names inflect
   */
  static List<SenseTable> all(boolean capitals, String nameMark) {
    // capitals tell names from words where the script has them
    String mark = capitals ? "=" : "";
    return List.of(
        new SenseTable(
            "places.tsv",
            List.of("name", "forms", "canonical", "kind", "country", "subdivision", "flags"),
            (row, sink) -> {
              Sense sense = place(row);
              sink.add(mark + row.get("name").replace("~", "") + nameMark, sense);
              for (String form : row.alternatives("forms")) {
                sink.add(form.startsWith("=") ? form : mark + form, sense);
              }
            }),
        SenseTable.each(
            "place-words.tsv",
            row ->
                new Sense.PlaceWord(
                    PlaceKind.fromCode(row.get("kind")),
                    row.get("position").equals("before"),
                    row.words("flags")),
            "kind",
            "forms",
            "position",
            "flags"),
        SenseTable.each(
            "demonyms.tsv",
            row -> new Sense.Demonym(row.get("country")),
            "country",
            "forms",
            "flags"));
  }

  private static Sense place(Table.Row row) {
    return new Sense.PlaceName(
        row.get("name"),
        row.get("canonical").isEmpty() ? row.get("name") : row.get("canonical"),
        PlaceKind.fromCode(row.get("kind")),
        Cells.optional(row.get("country")),
        Cells.optional(row.get("subdivision")),
        row.words("flags"));
  }
}
