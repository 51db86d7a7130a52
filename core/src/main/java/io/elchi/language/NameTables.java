// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.model.OrganizationKind;
import io.elchi.model.PositionRole;
import io.elchi.text.CharacterFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of titles, given names, surnames, organisations and programmes. */
final class NameTables {
  private final Set<String> surnames = new HashSet<>();
  private final List<String> surnameSuffixes = new ArrayList<>();
  private final Set<String> surnamesApart = new HashSet<>();
  private final List<String> patronymicSuffixes = new ArrayList<>();
  private final Map<String, OrganizationKind> acronymEndings = new HashMap<>();
  private int longestAcronymEnding;

  /**
   * Loads them.
   *
   * @param capitals whether names begin with capitals
   */
  NameTables(TableLoader loader, CharacterFolding folding, boolean capitals) {

    loader.each(
        "titles.tsv",
        row -> {
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
        },
        "role",
        "forms",
        "flags");
    for (Table.Row row : loader.table("given-names.tsv", "name", "gender", "forms").rows()) {
      Sense sense = new Sense.GivenName(row.get("name"), row.get("gender"));
      loader.addForm(row, row.get("name").replace("~", "") + loader.nameMark(), sense);
      row.alternatives("forms").forEach(form -> loader.addForm(row, form, sense));
    }
    for (Table.Row row : loader.table("surnames.tsv", "kind", "form").rows()) {
      String form = row.get("form");
      switch (row.get("kind")) {
        case "suffix" -> surnameSuffixes.add(folding.key(form.replace("-", "")));
        case "apart" -> surnamesApart.add(folding.key(form));
        case "patronymic" -> patronymicSuffixes.add(folding.key(form.replace("-", "")));
        case "name" -> {
          String name = form.replace("~", "");
          surnames.add(folding.key(name));
          loader.addForm(row, name + loader.nameMark(), new Sense.Surname("name", name));
        }
        case "particle" -> loader.addForm(row, form, new Sense.Surname("particle", form));
        default -> throw row.error("unknown kind '" + row.get("kind") + "'");
      }
    }
    for (Table.Row row :
        loader
            .table(
                "organizations.tsv",
                "class",
                "kind",
                "forms",
                "name",
                "abbreviation",
                "country",
                "flags")
            .rows()) {
      Sense.OrganizationWord sense =
          TableLoader.guarded(
              row,
              r ->
                  new Sense.OrganizationWord(
                      TableLoader.code(r, Sense.OrganizationClass.class, "class"),
                      r.get("kind").isEmpty()
                          ? OrganizationKind.OTHER
                          : OrganizationKind.fromCode(r.get("kind")),
                      r.get("name"),
                      r.get("abbreviation"),
                      TableLoader.optional(r.get("country")),
                      r.words("flags")));
      List<String> forms = new ArrayList<>(row.alternatives("forms"));
      if (sense.type() == Sense.OrganizationClass.ACRONYM) {
        for (String form : forms) {
          String ending = folding.key(form);
          acronymEndings.put(ending, sense.kind());
          longestAcronymEnding = Math.max(longestAcronymEnding, ending.length());
        }
        continue;
      }
      if (sense.type() == Sense.OrganizationClass.KNOWN) {
        forms.add(sense.name() + (sense.name().contains("~") ? "" : "~"));
        if (!sense.abbreviation().isEmpty()) {
          forms.add("=" + sense.abbreviation() + "~");
        }
      }
      for (String form : forms) {
        // a body known by its name is written with a capital where the script has them
        boolean capital =
            sense.type() == Sense.OrganizationClass.KNOWN
                && capitals
                && Character.isUpperCase(form.codePointAt(0));
        loader.addForm(row, capital ? "=" + form : form, sense);
      }
    }
    loader.each(
        "programmes.tsv",
        row -> new Sense.ProgrammeWord(row.get("class").equals("known"), row.get("name")),
        "class",
        "forms",
        "name",
        "flags");
  }

  /** Whether the table of surnames lists this key. */
  boolean isSurname(String key) {
    return surnames.contains(key);
  }

  /** Whether the key ends as surnames of the language do. */
  boolean hasSurnameSuffix(String key) {
    return endsWithAny(surnameSuffixes, key);
  }

  /** Whether the key is an ending of surnames that is also written as a word of its own. */
  boolean isSurnameSuffix(String key) {
    return surnamesApart.contains(key);
  }

  /** Whether the key ends as patronymics do. */
  boolean hasPatronymicSuffix(String key) {
    return endsWithAny(patronymicSuffixes, key);
  }

  /** What kind of organisation an acronym's ending shows, {@code OTHER} when it says nothing. */
  OrganizationKind kindOfAcronym(String key) {
    for (int i = Math.max(0, key.length() - longestAcronymEnding); i < key.length(); i++) {
      OrganizationKind kind = acronymEndings.get(key.substring(i));
      if (kind != null) {
        return kind;
      }
    }
    return OrganizationKind.OTHER;
  }

  private static boolean endsWithAny(List<String> suffixes, String key) {
    for (String suffix : suffixes) {
      if (key.length() > suffix.length() + 1 && key.endsWith(suffix)) {
        return true;
      }
    }
    return false;
  }
}
