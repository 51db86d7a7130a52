// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.model.PlaceKind;

/** The tables of places, class words and demonyms. */
final class PlaceTables {
  private PlaceTables() {}

  /**
   * Loads them.
   *
   * @param capitals whether names begin with capitals
   */
  static void load(TableLoader loader, boolean capitals) {
    for (Table.Row row :
        loader
            .table(
                "places.tsv",
                "name",
                "forms",
                "canonical",
                "kind",
                "country",
                "subdivision",
                "flags")
            .rows()) {
      Sense sense =
          TableLoader.guarded(
              row,
              r ->
                  new Sense.PlaceName(
                      r.get("name"),
                      r.get("canonical").isEmpty() ? r.get("name") : r.get("canonical"),
                      PlaceKind.fromCode(r.get("kind")),
                      TableLoader.optional(r.get("country")),
                      TableLoader.optional(r.get("subdivision")),
                      r.words("flags")));
      // capitals tell names from words where the script has them
      String mark = capitals ? "=" : "";
      loader.addForm(row, mark + row.get("name").replace("~", "") + loader.nameMark(), sense);
      for (String form : row.alternatives("forms")) {
        loader.addForm(row, form.startsWith("=") ? form : mark + form, sense);
      }
    }
    loader.each(
        "place-words.tsv",
        row ->
            new Sense.PlaceWord(
                PlaceKind.fromCode(row.get("kind")),
                row.get("position").equals("before"),
                row.words("flags")),
        "kind",
        "forms",
        "position",
        "flags");
    loader.each(
        "demonyms.tsv", row -> new Sense.Demonym(row.get("country")), "country", "forms", "flags");
  }
}
