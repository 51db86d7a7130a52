// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.json;

import io.elchi.model.CalendarSystem;
import io.elchi.model.Delegation;
import io.elchi.model.Direction;
import io.elchi.model.Entity;
import io.elchi.model.Event;
import io.elchi.model.EventType;
import io.elchi.model.Figure;
import io.elchi.model.FigureStatus;
import io.elchi.model.Instrument;
import io.elchi.model.Mention;
import io.elchi.model.Metric;
import io.elchi.model.Mission;
import io.elchi.model.MissionKind;
import io.elchi.model.Modifier;
import io.elchi.model.Organization;
import io.elchi.model.OrganizationKind;
import io.elchi.model.Participant;
import io.elchi.model.ParticipantRole;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import io.elchi.model.Position;
import io.elchi.model.PositionRole;
import io.elchi.model.Programme;
import io.elchi.model.Quantity;
import io.elchi.model.QuantityKind;
import io.elchi.model.Quote;
import io.elchi.model.QuoteKind;
import io.elchi.model.Report;
import io.elchi.model.Resolution;
import io.elchi.model.Span;
import io.elchi.model.Status;
import io.elchi.model.TextSpan;
import io.elchi.model.TimeExpression;
import io.elchi.model.TimeType;
import io.elchi.model.Warning;

/** Turns JSON objects into the records of a report. */
final class ReportReader {
  private ReportReader() {}

  static Report read(String json) {
    JsonObject o = JsonObject.parse(json);
    String schema = o.string("schema");
    if (!schema.equals(Report.SCHEMA)) {
      throw new ReportFormatException(
          "schema is \"" + schema + "\", this reader knows \"" + Report.SCHEMA + "\" only");
    }
    return o.checked(ReportReader::report);
  }

  private static Report report(JsonObject o) {
    return Report.builder()
        .id(o.stringOrNull("id"))
        .language(o.stringOrNull("language"))
        .relevance(o.number("relevance"))
        .title(o.objectOrNull("title", ReportReader::textSpan))
        .published(o.stringOrNull("published"))
        .credits(o.strings("credits"))
        .missions(o.objects("missions", ReportReader::mission))
        .events(o.objects("events", ReportReader::event))
        .entities(o.objects("entities", ReportReader::entity))
        .times(o.objects("times", ReportReader::time))
        .quantities(o.objects("quantities", ReportReader::quantity))
        .figures(o.objects("figures", ReportReader::figure))
        .quotes(o.objects("quotes", ReportReader::quote))
        .warnings(o.objects("warnings", ReportReader::warning))
        .build();
  }

  private static Mission mission(JsonObject o) {
    return Mission.builder(
            o.string("id"),
            o.code("direction", Direction::fromCode),
            o.code("status", Status::fromCode))
        .kind(o.codeOrNull("kind", MissionKind::fromCode))
        .series(o.integerOrNull("series"))
        .origins(o.strings("origins"))
        .destinations(o.strings("destinations"))
        .time(o.stringOrNull("time"))
        .leads(o.strings("leads"))
        .organizers(o.strings("organizers"))
        .hosts(o.strings("hosts"))
        .delegation(o.objectOrNull("delegation", ReportReader::delegation))
        .sectors(o.strings("sectors"))
        .events(o.strings("events"))
        .evidence(o.objects("evidence", ReportReader::span))
        .confidence(o.number("confidence"))
        .build();
  }

  private static Delegation delegation(JsonObject o) {
    return new Delegation(o.integerOrNull("companies"), o.integerOrNull("people"));
  }

  private static Event event(JsonObject o) {
    return Event.builder(
            o.string("id"),
            o.code("type", EventType::fromCode),
            o.code("status", Status::fromCode),
            o.object("trigger", ReportReader::textSpan))
        .name(o.stringOrNull("name"))
        .instrument(o.codeOrNull("instrument", Instrument::fromCode))
        .subject(o.objectOrNull("subject", ReportReader::textSpan))
        .time(o.stringOrNull("time"))
        .places(o.strings("places"))
        .participants(o.objects("participants", ReportReader::participant))
        .sectors(o.strings("sectors"))
        .quantities(o.strings("quantities"))
        .evidence(o.objects("evidence", ReportReader::span))
        .confidence(o.number("confidence"))
        .build();
  }

  private static Participant participant(JsonObject o) {
    return new Participant(o.string("entity"), o.code("role", ParticipantRole::fromCode));
  }

  private static Entity entity(JsonObject o) {
    return switch (o.string("type")) {
      case EntityTypes.PERSON -> person(o);
      case EntityTypes.ORGANIZATION -> organization(o);
      case EntityTypes.PLACE -> place(o);
      case EntityTypes.PROGRAMME -> programme(o);
      default -> throw o.wrong("type", "is no type of entity: \"" + o.string("type") + "\"");
    };
  }

  private static Person person(JsonObject o) {
    return Person.builder(o.string("id"), o.string("name"))
        .romanized(o.stringOrNull("romanized"))
        .aliases(o.strings("aliases"))
        .positions(o.objects("positions", ReportReader::position))
        .mentions(o.objects("mentions", ReportReader::mention))
        .build();
  }

  private static Position position(JsonObject o) {
    return new Position(
        o.string("title"), o.code("role", PositionRole::fromCode), o.stringOrNull("organization"));
  }

  private static Organization organization(JsonObject o) {
    return Organization.builder(
            o.string("id"), o.code("kind", OrganizationKind::fromCode), o.string("name"))
        .romanized(o.stringOrNull("romanized"))
        .aliases(o.strings("aliases"))
        .country(o.stringOrNull("country"))
        .mentions(o.objects("mentions", ReportReader::mention))
        .build();
  }

  private static Place place(JsonObject o) {
    return Place.builder(o.string("id"), o.code("kind", PlaceKind::fromCode), o.string("name"))
        .romanized(o.stringOrNull("romanized"))
        .aliases(o.strings("aliases"))
        .canonical(o.stringOrNull("canonical"))
        .country(o.stringOrNull("country"))
        .subdivision(o.stringOrNull("subdivision"))
        .mentions(o.objects("mentions", ReportReader::mention))
        .build();
  }

  private static Programme programme(JsonObject o) {
    return Programme.builder(o.string("id"), o.string("name"))
        .romanized(o.stringOrNull("romanized"))
        .aliases(o.strings("aliases"))
        .mentions(o.objects("mentions", ReportReader::mention))
        .build();
  }

  private static Mention mention(JsonObject o) {
    return Mention.of(textSpan(o));
  }

  private static TimeExpression time(JsonObject o) {
    return TimeExpression.builder(
            o.string("id"), o.code("type", TimeType::fromCode), o.string("value"))
        .calendar(o.codeOrNull("calendar", CalendarSystem::fromCode))
        .resolution(o.codeOrNull("resolution", Resolution::fromCode))
        .earliest(o.dateOrNull("earliest"))
        .latest(o.dateOrNull("latest"))
        .composed(o.flag("composed"))
        .span(o.has("start") ? textSpan(o) : null)
        .build();
  }

  private static Quantity quantity(JsonObject o) {
    return Quantity.builder(o.string("id"), o.code("kind", QuantityKind::fromCode), textSpan(o))
        .value(o.decimalOrNull("value"))
        .min(o.decimalOrNull("min"))
        .max(o.decimalOrNull("max"))
        .unit(o.stringOrNull("unit"))
        .modifier(o.codeOrNull("modifier", Modifier::fromCode))
        .sameAs(o.stringOrNull("same_as"))
        .build();
  }

  private static Figure figure(JsonObject o) {
    return new Figure(
        o.code("metric", Metric::fromCode),
        o.code("status", FigureStatus::fromCode),
        o.string("quantity"),
        o.stringOrNull("time"),
        o.strings("countries"));
  }

  private static Quote quote(JsonObject o) {
    return new Quote(o.code("kind", QuoteKind::fromCode), o.stringOrNull("speaker"), textSpan(o));
  }

  private static Warning warning(JsonObject o) {
    return new Warning(o.string("code"), o.has("start") ? span(o) : null, o.string("message"));
  }

  private static Span span(JsonObject o) {
    return new Span(o.integer("start"), o.integer("end"));
  }

  private static TextSpan textSpan(JsonObject o) {
    return new TextSpan(o.integer("start"), o.integer("end"), o.string("text"));
  }
}
