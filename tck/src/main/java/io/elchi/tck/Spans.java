// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import io.elchi.model.Entity;
import io.elchi.model.Event;
import io.elchi.model.Mention;
import io.elchi.model.Mission;
import io.elchi.model.Quantity;
import io.elchi.model.Quote;
import io.elchi.model.Report;
import io.elchi.model.Span;
import io.elchi.model.TextSpan;
import io.elchi.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the spans of a report that are not what stands in the text. */
final class Spans {
  private final String text;
  private final List<String> wrong = new ArrayList<>();

  private Spans(String text) {
    this.text = text;
  }

  /** The wrong spans, none if all is well. */
  static List<String> wrongIn(Report report, String text) {
    Spans spans = new Spans(text);
    spans.check("title", report.title());
    for (TimeExpression time : report.times()) {
      spans.check(time.id(), time.span());
    }
    for (Quantity quantity : report.quantities()) {
      spans.check(quantity.id(), quantity.span());
    }
    for (Entity entity : report.entities()) {
      for (Mention mention : entity.mentions()) {
        spans.check(entity.id(), mention.start(), mention.end(), mention.text());
      }
    }
    for (Event event : report.events()) {
      spans.check(event.id(), event.trigger());
      spans.check(event.id(), event.subject());
      event.evidence().forEach(e -> spans.check(event.id(), e));
    }
    for (Mission mission : report.missions()) {
      mission.evidence().forEach(e -> spans.check(mission.id(), e));
    }
    for (Quote quote : report.quotes()) {
      spans.check("quote", quote.span());
    }
    return spans.wrong;
  }

  private void check(String owner, @Nullable TextSpan span) {
    if (span != null) {
      check(owner, span.start(), span.end(), span.text());
    }
  }

  private void check(String owner, Span span) {
    if (span.end() > text.length()) {
      wrong.add(owner + " ends after the text: " + span);
    }
  }

  private void check(String owner, int start, int end, String shown) {
    if (end > text.length() || !text.substring(start, end).equals(shown)) {
      wrong.add(owner + " [" + start + ", " + end + ") shows '" + shown + "'");
    }
  }
}
