// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.invented;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.model.Entity;
import io.elchi.model.Event;
import io.elchi.model.Explanation;
import io.elchi.model.Report;
import io.elchi.model.TimeExpression;
import java.util.List;

/** Reads texts of {@link TellingLanguage} and shows names for ids. Immutable. */
public final class Telling {
  private final Extractor extractor =
      Extractor.builder().language(new TellingLanguage()).languages("qab").build();

  /** The report of a text. */
  public Report read(String text) {
    return extractor.extract(document(text));
  }

  /** The report of a text, with reasons. */
  public Explanation explain(String text) {
    return extractor.explain(document(text));
  }

  private static Document document(String text) {
    return Document.of(text).withLanguage("qab");
  }

  /** The only event of a text. */
  public Event event(String text) {
    List<Event> events = read(text).events();
    if (events.size() != 1) {
      throw new AssertionError("one event expected, got " + events);
    }
    return events.get(0);
  }

  /** Names of entities. */
  public static List<String> names(Report report, List<String> ids) {
    return ids.stream()
        .map(
            id ->
                report.entities().stream()
                    .filter(e -> e.id().equals(id))
                    .map(Entity::name)
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  /** Names of those who take part in an event. */
  public static List<String> participants(Report report, Event event) {
    return names(report, event.participants().stream().map(p -> p.entity()).toList());
  }

  /** The value of a time, or nothing. */
  public static String time(Report report, String id) {
    return report.times().stream()
        .filter(t -> t.id().equals(id))
        .map(TimeExpression::value)
        .findFirst()
        .orElse("");
  }
}
