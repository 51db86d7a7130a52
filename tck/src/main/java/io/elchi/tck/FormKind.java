// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import java.util.regex.Pattern;

/** The groups of a page of forms, in the order of the page; decided by the value alone. */
enum FormKind {
  STAMP("Times", "Date and clock", "\\d{4}-\\d\\d-\\d\\dT.*"),
  DAY("Times", "Days", "[\\dX]{4}-[\\dX]{2}-\\d\\d"),
  SPAN("Times", "Spans of days", "[\\dX]{4}-\\d\\d-\\d\\d/[\\dX]{4}-\\d\\d-\\d\\d"),
  WEEKDAY("Times", "Weekdays", "XXXX-WXX-\\d(/XXXX-WXX-\\d)?"),
  WEEK("Times", "Weeks", "\\d{4}-W\\d\\d"),
  MONTH("Times", "Months", "[\\dX]{4}-\\d\\d(/[\\dX]{4}-\\d\\d)?"),
  PART("Times", "Quarters, halves and seasons", "[\\dX]{4}-(Q|H|SP|SU|FA|WI)\\d?(/.*)?"),
  YEAR("Times", "Years and decades", "(\\d{4}|\\d{3}X|XXXX)(/\\d{4})?"),
  CLOCK("Times", "Clock times", "T\\d.*"),
  DURATION("Times", "Lengths of time and offsets", "P[T\\d].*"),
  VAGUE("Times", "Now, before, later", "[A-Z]+_REF"),
  MONEY("Amounts", "Money", "\\S+ [A-Z]{3}"),
  PERCENT("Amounts", "Percentages", "\\S+ ?%"),
  COUNT(
      "Amounts",
      "Counts",
      "\\S+ (company|person|country|agreement|project|facility|meeting|product|job|item)"),
  MEASURE("Amounts", "Measures", "\\S+ \\S+"),
  NUMBER("Amounts", "Numbers", ".*");

  private final String chapter;
  private final String title;
  private final Pattern pattern;

  FormKind(String chapter, String title, String pattern) {
    this.chapter = chapter;
    this.title = title;
    this.pattern = Pattern.compile(pattern);
  }

  String chapter() {
    return chapter;
  }

  String title() {
    return title;
  }

  /** The group of a value as tables and phrases give it; of several, of the first. */
  static FormKind of(String value) {
    int end = value.indexOf(" | ");
    String first = end < 0 ? value : value.substring(0, end).strip();
    for (FormKind kind : values()) {
      if (kind.pattern.matcher(first).matches()) {
        return kind;
      }
    }
    return NUMBER;
  }

  /** The group of an amount whose kind is said. */
  static FormKind ofQuantity(String kind, String value) {
    return switch (kind) {
      case "money" -> MONEY;
      case "percent" -> PERCENT;
      case "measure" -> MEASURE;
      case "count" -> COUNT;
      default -> of(value);
    };
  }
}
