// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.lint;

import java.util.List;

/** The names of the tables that a language may have. */
final class Tables {
  /** All of them, in the order of their description. */
  static final List<String> ALL =
      List.of(
          "language.tsv",
          "characters.tsv",
          "paradigms.tsv",
          "endings.tsv",
          "name-endings.tsv",
          "abbreviations.tsv",
          "months.tsv",
          "dates.tsv",
          "relative-times.tsv",
          "numbers.tsv",
          "units.tsv",
          "currencies.tsv",
          "figures.tsv",
          "places.tsv",
          "place-words.tsv",
          "demonyms.tsv",
          "titles.tsv",
          "given-names.tsv",
          "surnames.tsv",
          "organizations.tsv",
          "programmes.tsv",
          "relations.tsv",
          "references.tsv",
          "triggers.tsv",
          "status.tsv",
          "quotes.tsv",
          "sectors.tsv",
          "common-words.tsv",
          "stop-words.tsv",
          "neighbours.tsv",
          "furniture.tsv",
          "capitals.tsv",
          "romanization.tsv");

  private Tables() {}
}
