// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.model.Delegation;
import io.elchi.model.Event;
import io.elchi.model.Instrument;
import io.elchi.model.Mission;
import io.elchi.model.Report;
import io.elchi.model.Warning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** For people: one row a mission, then a row for each of its events, cut to a width. */
final class TableFormat implements Format {
  private static final int LABEL = 17;
  private static final int STATUS = 9;
  private static final int TIME = 21;
  private static final String BETWEEN = " · ";
  private static final double RELEVANT = 0.5;

  private final int columns;
  private final boolean terminal;

  /**
   * A table.
   *
   * @param columns its width in columns
   * @param terminal whether it goes to a terminal, which is told to keep right-to-left names apart
   */
  TableFormat(int columns, boolean terminal) {
    this.columns = columns;
    this.terminal = terminal;
  }

  @Override
  public String head() {
    return "";
  }

  @Override
  public String separator() {
    return "\n";
  }

  @Override
  public String tail(boolean empty) {
    return "";
  }

  @Override
  public String body(Report report) {
    Names names = new Names(report);
    StringBuilder lines = new StringBuilder();
    line(lines, header(report));
    if (report.title() != null) {
      line(lines, safe(report.title().text()));
    }
    for (Warning warning : report.warnings()) {
      if (warning.span() == null) {
        line(lines, "  ! " + safe(warning.message()));
      }
    }
    Set<String> shown = new LinkedHashSet<>();
    for (Mission mission : report.missions()) {
      row(
          lines,
          "  MISSION",
          mission.status().code(),
          names.time(mission.time()),
          of(mission, names));
      for (String id : mission.events()) {
        report
            .event(id)
            .filter(event -> shown.add(id))
            .ifPresent(event -> event(lines, event, names));
      }
    }
    if (report.missions().isEmpty() && report.language() != null) {
      line(
          lines,
          report.relevance() < RELEVANT ? "  no trade mission" : "  no mission could be made out");
    }
    List<Event> others =
        report.events().stream().filter(event -> !shown.contains(event.id())).toList();
    if (!others.isEmpty() && !report.missions().isEmpty()) {
      line(lines, "  OTHER EVENTS");
    }
    others.forEach(event -> event(lines, event, names));
    return lines.toString();
  }

  private String header(Report report) {
    List<String> parts = new ArrayList<>();
    parts.add(report.id() == null ? "(no id)" : safe(report.id()));
    parts.add(report.language() == null ? "language unknown" : safe(report.language()));
    if (report.published() != null) {
      parts.add(safe(report.published()));
    }
    parts.add(
        "relevance " + BigDecimal.valueOf(report.relevance()).stripTrailingZeros().toPlainString());
    return String.join("   ", parts);
  }

  private String of(Mission mission, Names names) {
    List<String> parts = new ArrayList<>();
    parts.add(route(mission.origins(), names) + " → " + route(mission.destinations(), names));
    Delegation delegation = mission.delegation();
    if (delegation != null && delegation.companies() != null) {
      parts.add(delegation.companies() + " companies");
    }
    if (delegation != null && delegation.people() != null) {
      parts.add(delegation.people() + " people");
    }
    if (!mission.leads().isEmpty()) {
      parts.add("led by " + list(mission.leads().stream().map(names::entity).toList()));
    }
    if (!mission.sectors().isEmpty()) {
      parts.add("ISIC " + String.join(" ", mission.sectors()));
    }
    return String.join(BETWEEN, parts);
  }

  private String route(List<String> places, Names names) {
    return places.isEmpty()
        ? "?"
        : places.stream()
            .map(id -> (safe(names.place(id)) + " " + names.countryOf(id)).stripTrailing())
            .collect(Collectors.joining(", "));
  }

  private void event(StringBuilder lines, Event event, Names names) {
    List<String> parts = new ArrayList<>();
    if (event.name() != null) {
      parts.add(safe(event.name()));
    } else if (event.subject() != null) {
      parts.add(safe(event.subject().text()));
    } else {
      parts.add(safe(event.trigger().text()));
    }
    if (event.instrument() != null && event.instrument() != Instrument.AGREEMENT) {
      parts.add(event.instrument().code());
    }
    if (!event.places().isEmpty()) {
      parts.add(list(event.places().stream().map(names::place).toList()));
    }
    if (!event.participants().isEmpty()) {
      parts.add(
          list(event.participants().stream().map(each -> names.entity(each.entity())).toList()));
    }
    if (!event.quantities().isEmpty()) {
      parts.add(list(event.quantities().stream().map(names::quantity).toList()));
    }
    row(
        lines,
        "    " + event.type().code(),
        event.status().code(),
        names.time(event.time()),
        String.join(BETWEEN, parts));
  }

  private String list(List<String> names) {
    return names.stream().map(this::safe).collect(Collectors.joining(", "));
  }

  private void row(StringBuilder lines, String label, String status, String time, String rest) {
    line(
        lines,
        Display.fit(label, LABEL)
            + " "
            + Display.fit(status, STATUS)
            + " "
            + Display.fit(time, TIME)
            + " "
            + rest);
  }

  private void line(StringBuilder lines, String line) {
    lines.append(Display.cut(line, columns).stripTrailing()).append('\n');
  }

  /** A text of unknown contents between others. */
  private String safe(String text) {
    String line = Display.oneLine(text);
    return terminal ? Display.isolate(line) : line;
  }
}
