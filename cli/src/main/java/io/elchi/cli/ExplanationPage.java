// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.model.Entity;
import io.elchi.model.Event;
import io.elchi.model.Explanation;
import io.elchi.model.Mission;
import io.elchi.model.Quantity;
import io.elchi.model.Reason;
import io.elchi.model.Report;
import io.elchi.model.TableRow;
import io.elchi.model.TextSpan;
import io.elchi.model.TimeExpression;
import io.elchi.model.Warning;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The reasons for a report as lines of text. */
final class ExplanationPage {
  private static final int WIDTH = 100;

  private final Explanation explanation;
  private final Map<String, String> names = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  private ExplanationPage(Explanation explanation) {
    this.explanation = explanation;
    Report report = explanation.report();
    for (Mission m : report.missions()) {
      names.put(m.id(), "mission, " + m.direction().code() + ", " + m.status().code());
    }
    for (Event e : report.events()) {
      names.put(
          e.id(), e.type().code() + ", " + e.status().code() + ": " + shown(e.trigger().text()));
    }
    for (Entity e : report.entities()) {
      names.put(e.id(), e.name());
    }
    for (TimeExpression t : report.times()) {
      names.put(t.id(), t.value());
    }
    for (Quantity q : report.quantities()) {
      names.put(q.id(), shown(q.span().text()));
    }
  }

  /** The page, with a line feed at its end. */
  static String of(Explanation explanation) {
    return new ExplanationPage(explanation).page();
  }

  private String page() {
    Report report = explanation.report();
    line("language " + report.language() + ", relevance " + report.relevance());
    for (Warning w : report.warnings()) {
      line("warning: " + w.message());
    }
    String last = "";
    for (Reason r : explanation.reasons()) {
      if (!r.value().equals(last)) {
        line("");
        String name = names.get(r.value());
        line(name == null ? r.value() : r.value() + " " + name);
        last = r.value();
      }
      String about = r.about();
      String target = about == null ? "" : " " + names.getOrDefault(about, about);
      String rows = r.rows().stream().map(ExplanationPage::row).collect(Collectors.joining(", "));
      line("  " + r.field() + target + ": " + r.rule() + (rows.isEmpty() ? "" : " (" + rows + ")"));
    }
    if (!explanation.silent().isEmpty()) {
      line("");
      line("sentences that gave nothing");
      for (TextSpan s : explanation.silent()) {
        line("  " + s.start() + "-" + s.end() + " " + shown(s.text()));
      }
    }
    return out.toString();
  }

  private static String row(TableRow row) {
    return row.table() + ":" + row.line() + " " + shown(row.span().text());
  }

  private static String shown(String text) {
    String one = Display.oneLine(text);
    return one.length() <= WIDTH ? one : one.substring(0, WIDTH) + "…";
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
