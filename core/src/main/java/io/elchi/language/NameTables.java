// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.model.OrganizationKind;
import io.elchi.model.PositionRole;
import java.util.ArrayList;
import java.util.List;

/** The tables of titles, given names, surnames, organisations and programmes. */
final class NameTables {
  private NameTables() {}

  /**
   * How they are read.
   *
   * @param capitals whether names begin with capitals
   * @param nameMark what makes names inflect
   */
  static List<SenseTable> all(boolean capitals, String nameMark) {
    return List.of(
        SenseTable.each("titles.tsv", NameTables::title, "role", "forms", "flags"),
        new SenseTable(
            "given-names.tsv",
            List.of("name", "gender", "forms"),
            (row, sink) -> {
              Sense sense = new Sense.GivenName(row.get("name"), row.get("gender"));
              sink.add(row.get("name").replace("~", "") + nameMark, sense);
              row.alternatives("forms").forEach(form -> sink.add(form, sense));
            }),
        new SenseTable(
            Surnames.FILE, Surnames.COLUMNS, (row, sink) -> surname(row, nameMark, sink)),
        new SenseTable(
            Acronyms.FILE, Acronyms.COLUMNS, (row, sink) -> organization(row, capitals, sink)),
        SenseTable.each(
            "programmes.tsv",
            row ->
                new Sense.ProgrammeWord(
                    row.get("class").equals("known"),
                    row.get("name"),
                    row.get("class").equals("opener")),
            "class",
            "forms",
            "name",
            "flags"));
  }

  private static Sense title(Table.Row row) {
    String role = row.get("role");
    Sense.TitleType type =
        switch (role) {
          case "head" -> Sense.TitleType.HEAD;
          case "deputy-head" -> Sense.TitleType.DEPUTY_HEAD;
          case "honorific" -> Sense.TitleType.HONORIFIC;
          case "acting" -> Sense.TitleType.ACTING;
          case "former" -> Sense.TitleType.FORMER;
          default -> Sense.TitleType.ROLE;
        };
    return new Sense.Title(
        type,
        type == Sense.TitleType.ROLE ? PositionRole.fromCode(role) : null,
        row.words("flags"));
  }

  private static void surname(Table.Row row, String nameMark, SenseTable.FormSink sink) {
    String form = row.get("form");
    switch (row.get("kind")) {
      case "name" -> {
        String name = form.replace("~", "");
        sink.add(name + nameMark, new Sense.Surname("name", name));
      }
      case "particle" -> sink.add(form, new Sense.Surname("particle", form));
      case "suffix", "apart", "patronymic" -> {
        // no words: see Surnames
      }
      default -> throw row.error("unknown kind '" + row.get("kind") + "'");
    }
  }

  private static void organization(Table.Row row, boolean capitals, SenseTable.FormSink sink) {
    Sense.OrganizationWord sense =
        new Sense.OrganizationWord(
            Cells.code(row, Sense.OrganizationClass.class, "class"),
            row.get("kind").isEmpty()
                ? OrganizationKind.OTHER
                : OrganizationKind.fromCode(row.get("kind")),
            row.get("name"),
            row.get("abbreviation"),
            Cells.optional(row.get("country")),
            row.words("flags"));
    if (sense.type() == Sense.OrganizationClass.ACRONYM) {
      return; // no word: see Acronyms
    }
    boolean known = sense.type() == Sense.OrganizationClass.KNOWN;
    List<String> forms = new ArrayList<>(row.alternatives("forms"));
    if (known) {
      forms.add(sense.name() + (sense.name().contains("~") ? "" : "~"));
      if (!sense.abbreviation().isEmpty()) {
        forms.add("=" + sense.abbreviation() + "~");
      }
    }
    for (String form : forms) {
      // a body known by its name is written with a capital where the script has them
      boolean capital = known && capitals && Character.isUpperCase(form.codePointAt(0));
      sink.add(capital ? "=" + form : form, sense);
    }
  }
}
