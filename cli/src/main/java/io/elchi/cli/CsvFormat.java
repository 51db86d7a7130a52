// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.model.Delegation;
import io.elchi.model.Event;
import io.elchi.model.Mission;
import io.elchi.model.Report;
import io.elchi.model.TextSpan;
import io.elchi.model.TimeExpression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row an event, with its mission and its report. A mission without events has one row, and so
 * has a report without either. The columns are described in {@code docs/csv-codebook.md}.
 */
final class CsvFormat implements Format {
  /** The columns in their order. */
  static final List<String> COLUMNS =
      List.of(
          "report_id",
          "language",
          "relevance",
          "published",
          "title",
          "mission_id",
          "mission_kind",
          "mission_direction",
          "mission_status",
          "mission_time",
          "mission_earliest",
          "mission_latest",
          "mission_origins",
          "mission_origin_countries",
          "mission_destinations",
          "mission_destination_countries",
          "mission_companies",
          "mission_people",
          "mission_leads",
          "mission_organizers",
          "mission_hosts",
          "mission_sectors",
          "mission_confidence",
          "event_id",
          "event_type",
          "event_status",
          "event_name",
          "event_instrument",
          "event_subject",
          "event_time",
          "event_earliest",
          "event_latest",
          "event_places",
          "event_countries",
          "event_participants",
          "event_sectors",
          "event_quantities",
          "event_trigger",
          "event_start",
          "event_end",
          "event_confidence");

  private static final int MISSION_COLUMNS = 18;
  private static final int EVENT_COLUMNS = 18;

  @Override
  public String head() {
    return String.join(",", COLUMNS) + "\n";
  }

  @Override
  public String body(Report report) {
    Names names = new Names(report);
    StringBuilder rows = new StringBuilder();
    for (Event event : report.events()) {
      Mission mission =
          report.missions().stream()
              .filter(each -> each.events().contains(event.id()))
              .findFirst()
              .orElse(null);
      row(rows, report, names, mission, event);
    }
    for (Mission mission : report.missions()) {
      if (mission.events().stream().noneMatch(id -> report.event(id).isPresent())) {
        row(rows, report, names, mission, null);
      }
    }
    if (rows.isEmpty()) {
      row(rows, report, names, null, null);
    }
    return rows.toString();
  }

  @Override
  public String separator() {
    return "";
  }

  @Override
  public String tail(boolean empty) {
    return "";
  }

  private static void row(
      StringBuilder rows,
      Report report,
      Names names,
      @Nullable Mission mission,
      @Nullable Event event) {
    Row row = new Row();
    row.add(report.id());
    row.add(report.language());
    row.add(report.relevance());
    row.add(report.published());
    row.add(text(report.title()));
    if (mission == null) {
      row.skip(MISSION_COLUMNS);
    } else {
      mission(row, report, names, mission);
    }
    if (event == null) {
      row.skip(EVENT_COLUMNS);
    } else {
      event(row, report, names, event);
    }
    rows.append(row).append('\n');
  }

  private static void mission(Row row, Report report, Names names, Mission mission) {
    row.add(mission.id());
    row.add(mission.kind() == null ? "" : mission.kind().code());
    row.add(mission.direction().code());
    row.add(mission.status().code());
    time(row, report, mission.time());
    row.list(mission.origins().stream().map(names::place).toList());
    row.list(names.countries(mission.origins()));
    row.list(mission.destinations().stream().map(names::place).toList());
    row.list(names.countries(mission.destinations()));
    Delegation delegation = mission.delegation();
    row.add(delegation == null ? null : delegation.companies());
    row.add(delegation == null ? null : delegation.people());
    row.list(mission.leads().stream().map(names::entity).toList());
    row.list(mission.organizers().stream().map(names::entity).toList());
    row.list(mission.hosts().stream().map(names::entity).toList());
    row.list(mission.sectors());
    row.add(mission.confidence());
  }

  private static void event(Row row, Report report, Names names, Event event) {
    row.add(event.id());
    row.add(event.type().code());
    row.add(event.status().code());
    row.add(event.name());
    row.add(event.instrument() == null ? "" : event.instrument().code());
    row.add(text(event.subject()));
    time(row, report, event.time());
    row.list(event.places().stream().map(names::place).toList());
    row.list(names.countries(event.places()));
    row.list(event.participants().stream().map(names::participant).toList());
    row.list(event.sectors());
    row.list(event.quantities().stream().map(names::quantity).toList());
    row.add(event.trigger().text());
    row.add(event.trigger().start());
    row.add(event.trigger().end());
    row.add(event.confidence());
  }

  private static void time(Row row, Report report, @Nullable String id) {
    TimeExpression time = id == null ? null : report.time(id).orElse(null);
    row.add(time == null ? null : time.value());
    row.add(time == null ? null : time.earliest());
    row.add(time == null ? null : time.latest());
  }

  private static @Nullable String text(@Nullable TextSpan span) {
    return span == null ? null : span.text();
  }

  /** The cells of one row. */
  private static final class Row {
    private final List<String> cells = new ArrayList<>();

    void add(@Nullable Object value) {
      cells.add(value == null ? "" : quoted(cell(value.toString())));
    }

    void list(Collection<String> values) {
      add(values.stream().map(value -> value.replace(';', ',')).collect(Collectors.joining("; ")));
    }

    void skip(int count) {
      for (int i = 0; i < count; i++) {
        cells.add("");
      }
    }

    /** White space collapsed, so that a row stays on one line; all else as it is. */
    private static String cell(String value) {
      return value.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip();
    }

    private static String quoted(String value) {
      return value.indexOf(',') < 0 && value.indexOf('"') < 0
          ? value
          : '"' + value.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
      return String.join(",", cells);
    }
  }
}
