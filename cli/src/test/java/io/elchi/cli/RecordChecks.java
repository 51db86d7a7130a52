// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.elchi.json.ReportJson;
import io.elchi.model.Entity;
import io.elchi.model.Event;
import io.elchi.model.Figure;
import io.elchi.model.Mention;
import io.elchi.model.Mission;
import io.elchi.model.Organization;
import io.elchi.model.Participant;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.Position;
import io.elchi.model.Quantity;
import io.elchi.model.Quote;
import io.elchi.model.Report;
import io.elchi.model.Span;
import io.elchi.model.TextSpan;
import io.elchi.model.TimeExpression;
import io.elchi.model.Warning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold of every record, whatever the text. */
final class RecordChecks {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ReportJson.schema(), InputFormat.JSON);

  private final Report report;
  private final String text;
  private final List<String> problems = new ArrayList<>();

  private RecordChecks(Report report, String text) {
    this.report = report;
    this.text = text;
  }

  /** What is wrong with a record; nothing if all is well. */
  static List<String> problems(Report report, String text) {
    RecordChecks checks = new RecordChecks(report, text);
    checks.spans();
    checks.references();
    checks.rules();
    checks.json();
    return checks.problems;
  }

  private void spans() {
    span("title", report.title());
    for (Mission mission : report.missions()) {
      mission.evidence().forEach(evidence -> inside(mission.id(), evidence));
    }
    for (Event event : report.events()) {
      span(event.id(), event.trigger());
      span(event.id(), event.subject());
      event.evidence().forEach(evidence -> inside(event.id(), evidence));
      Span trigger = event.trigger().span();
      require(
          event.evidence().stream().anyMatch(evidence -> evidence.contains(trigger)),
          event.id() + ": its trigger stands in none of its sentences");
    }
    int last = 0;
    for (Entity entity : report.entities()) {
      // a country may be known from a word such as "Iranian" alone, which is no mention of it
      require(
          !entity.mentions().isEmpty() || entity instanceof Place,
          entity.id() + " is mentioned nowhere");
      int before = 0;
      for (Mention mention : entity.mentions()) {
        span(entity.id(), new TextSpan(mention.start(), mention.end(), mention.text()));
        require(mention.start() >= before, entity.id() + ": mentions are not in text order");
        require(mention.end() > mention.start(), entity.id() + ": an empty mention");
        before = mention.start();
      }
    }
    for (TimeExpression time : report.times()) {
      span(time.id(), time.span());
    }
    for (Quantity quantity : report.quantities()) {
      span(quantity.id(), quantity.span());
      require(quantity.span().start() >= last, quantity.id() + " is not in text order");
      last = quantity.span().start();
    }
    for (Quote quote : report.quotes()) {
      span("quote", quote.span());
    }
    for (Warning warning : report.warnings()) {
      if (warning.span() != null) {
        inside(warning.code(), warning.span());
      }
    }
  }

  private void span(String owner, @Nullable TextSpan span) {
    if (span != null
        && (span.end() > text.length()
            || !text.substring(span.start(), span.end()).equals(span.text()))) {
      problems.add(owner + " does not stand at " + span);
    }
  }

  private void inside(String owner, Span span) {
    require(span.end() <= text.length(), owner + " ends behind the text");
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem);
    }
  }

  private void references() {
    Set<String> ids = new HashSet<>();
    report.missions().forEach(each -> unique(ids, each.id()));
    report.events().forEach(each -> unique(ids, each.id()));
    report.entities().forEach(each -> unique(ids, each.id()));
    report.times().forEach(each -> unique(ids, each.id()));
    report.quantities().forEach(each -> unique(ids, each.id()));
    for (Mission mission : report.missions()) {
      mission.origins().forEach(this::placeWithCountry);
      mission.destinations().forEach(this::placeWithCountry);
      mission.leads().forEach(this::entity);
      mission.organizers().forEach(this::entity);
      mission.hosts().forEach(this::entity);
      mission.events().forEach(id -> require(report.event(id).isPresent(), "no event " + id));
      time(mission.time());
    }
    for (Event event : report.events()) {
      event.places().forEach(this::entity);
      event.participants().stream().map(Participant::entity).forEach(this::entity);
      event.quantities().forEach(this::quantity);
      time(event.time());
    }
    for (Person person : report.entities(Person.class)) {
      person.positions().stream().map(Position::organization).forEach(this::owner);
    }
    for (Figure figure : report.figures()) {
      quantity(figure.quantity());
      time(figure.time());
    }
    for (Quantity quantity : report.quantities()) {
      if (quantity.sameAs() != null) {
        quantity(quantity.sameAs());
      }
    }
    report.quotes().forEach(quote -> owner(quote.speaker()));
  }

  private void unique(Set<String> ids, String id) {
    require(ids.add(id), "two things are called " + id);
  }

  private void entity(String id) {
    require(report.entity(id).isPresent(), "no entity " + id);
  }

  private void owner(@Nullable String id) {
    if (id != null) {
      entity(id);
    }
  }

  private void placeWithCountry(String id) {
    Entity entity = report.entity(id).orElse(null);
    boolean country =
        entity instanceof Place place
            ? place.country() != null
            : entity instanceof Organization organization && organization.country() != null;
    require(country, id + " has no country, or is no place");
  }

  private void time(@Nullable String id) {
    require(id == null || report.time(id).isPresent(), "no time " + id);
  }

  private void quantity(String id) {
    require(report.quantity(id).isPresent(), "no quantity " + id);
  }

  private void rules() {
    require(
        report.relevance() >= 0.5 || report.missions().isEmpty(),
        "a mission in a report that is not relevant");
    for (Entity entity : report.entities()) {
      require(!entity.name().isBlank(), entity.id() + " has no name");
    }
  }

  private void json() {
    String json = ReportJson.write(report);
    SCHEMA
        .validate(json, InputFormat.JSON)
        .forEach(error -> problems.add("schema: " + error.getInstanceLocation() + " " + error));
    require(ReportJson.read(json).equals(report), "is not the same when read back");
  }
}
