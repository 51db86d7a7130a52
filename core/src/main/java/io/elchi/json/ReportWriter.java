// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.elchi.model.Coded;
import io.elchi.model.Delegation;
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
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one report, its fields in the order of the JSON Schema. */
final class ReportWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator out;

  private ReportWriter(JsonGenerator out) {
    this.out = out;
  }

  static String write(Report report, boolean indented) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      if (indented) {
        out.setPrettyPrinter(indentation());
      }
      new ReportWriter(out).report(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter throws none
    }
    return escapeHalfPairs(text.toString());
  }

  private static DefaultPrettyPrinter indentation() {
    // always "\n": the output must not depend on the machine
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            new Separators(
                Separators.DEFAULT_ROOT_VALUE_SEPARATOR,
                ':',
                Separators.Spacing.AFTER,
                ',',
                Separators.Spacing.NONE,
                "",
                ',',
                Separators.Spacing.NONE,
                ""));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  /** Half pairs can stand in strings only, and there an escape means the same. */
  private static String escapeHalfPairs(String json) {
    StringBuilder escaped = null;
    int copied = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        i++;
        continue;
      }
      if (escaped == null) {
        escaped = new StringBuilder(json.length() + 16);
      }
      escaped.append(json, copied, i).append("\\u").append(Integer.toHexString(c));
      copied = i + 1;
    }
    return escaped == null ? json : escaped.append(json, copied, json.length()).toString();
  }

  private void report(Report report) throws IOException {
    out.writeStartObject();
    string("schema", Report.SCHEMA);
    string("id", report.id());
    string("language", report.language());
    number("relevance", report.relevance());
    textSpan("title", report.title());
    string("published", report.published());
    strings("credits", report.credits());
    array("missions", report.missions(), this::mission);
    array("events", report.events(), this::event);
    array("entities", report.entities(), this::entity);
    array("times", report.times(), this::time);
    array("quantities", report.quantities(), this::quantity);
    array("figures", report.figures(), this::figure);
    array("quotes", report.quotes(), this::quote);
    array("warnings", report.warnings(), this::warning);
    out.writeEndObject();
  }

  private void mission(Mission mission) throws IOException {
    string("id", mission.id());
    code("kind", mission.kind());
    integer("series", mission.series());
    code("direction", mission.direction());
    code("status", mission.status());
    strings("origins", mission.origins());
    strings("destinations", mission.destinations());
    string("time", mission.time());
    strings("leads", mission.leads());
    strings("organizers", mission.organizers());
    strings("hosts", mission.hosts());
    Delegation delegation = mission.delegation();
    if (delegation != null) {
      out.writeObjectFieldStart("delegation");
      integer("companies", delegation.companies());
      integer("people", delegation.people());
      out.writeEndObject();
    }
    strings("sectors", mission.sectors());
    strings("events", mission.events());
    arrayIfAny("evidence", mission.evidence(), this::span);
    number("confidence", mission.confidence());
  }

  private void event(Event event) throws IOException {
    string("id", event.id());
    code("type", event.type());
    code("status", event.status());
    string("name", event.name());
    code("instrument", event.instrument());
    textSpan("subject", event.subject());
    string("time", event.time());
    strings("places", event.places());
    arrayIfAny("participants", event.participants(), this::participant);
    strings("sectors", event.sectors());
    strings("quantities", event.quantities());
    textSpan("trigger", event.trigger());
    arrayIfAny("evidence", event.evidence(), this::span);
    number("confidence", event.confidence());
  }

  private void participant(Participant participant) throws IOException {
    string("entity", participant.entity());
    code("role", participant.role());
  }

  private void entity(Entity entity) throws IOException {
    string("id", entity.id());
    if (entity instanceof Person person) {
      string("type", EntityTypes.PERSON);
      names(person);
      arrayIfAny("positions", person.positions(), this::position);
    } else if (entity instanceof Organization organization) {
      string("type", EntityTypes.ORGANIZATION);
      code("kind", organization.kind());
      names(organization);
      string("country", organization.country());
    } else if (entity instanceof Place place) {
      string("type", EntityTypes.PLACE);
      code("kind", place.kind());
      names(place);
      string("canonical", place.canonical());
      string("country", place.country());
      string("subdivision", place.subdivision());
    } else {
      string("type", EntityTypes.PROGRAMME);
      names(entity);
    }
    arrayIfAny("mentions", entity.mentions(), this::mention);
  }

  private void names(Entity entity) throws IOException {
    string("name", entity.name());
    string("romanized", entity.romanized());
    strings("aliases", entity.aliases());
  }

  private void position(Position position) throws IOException {
    string("title", position.title());
    code("role", position.role());
    string("organization", position.organization());
  }

  private void mention(Mention mention) throws IOException {
    offsets(mention.start(), mention.end());
    string("text", mention.text());
  }

  private void time(TimeExpression time) throws IOException {
    string("id", time.id());
    code("type", time.type());
    string("value", time.value());
    code("calendar", time.calendar());
    code("resolution", time.resolution());
    if (time.earliest() != null) {
      string("earliest", time.earliest().toString());
    }
    if (time.latest() != null) {
      string("latest", time.latest().toString());
    }
    if (time.composed()) {
      out.writeBooleanField("composed", true);
    }
    if (time.span() != null) {
      textSpan(time.span());
    }
  }

  private void quantity(Quantity quantity) throws IOException {
    string("id", quantity.id());
    code("kind", quantity.kind());
    decimal("value", quantity.value());
    decimal("min", quantity.min());
    decimal("max", quantity.max());
    string("unit", quantity.unit());
    code("modifier", quantity.modifier());
    string("same_as", quantity.sameAs());
    textSpan(quantity.span());
  }

  private void figure(Figure figure) throws IOException {
    code("metric", figure.metric());
    code("status", figure.status());
    string("quantity", figure.quantity());
    string("time", figure.time());
    strings("countries", figure.countries());
  }

  private void quote(Quote quote) throws IOException {
    code("kind", quote.kind());
    string("speaker", quote.speaker());
    textSpan(quote.span());
  }

  private void warning(Warning warning) throws IOException {
    string("code", warning.code());
    Span span = warning.span();
    if (span != null) {
      span(span);
    }
    string("message", warning.message());
  }

  private void span(Span span) throws IOException {
    offsets(span.start(), span.end());
  }

  private void textSpan(TextSpan span) throws IOException {
    offsets(span.start(), span.end());
    string("text", span.text());
  }

  private void textSpan(String name, @Nullable TextSpan span) throws IOException {
    if (span != null) {
      out.writeObjectFieldStart(name);
      textSpan(span);
      out.writeEndObject();
    }
  }

  private void offsets(int start, int end) throws IOException {
    out.writeNumberField("start", start);
    out.writeNumberField("end", end);
  }

  private void string(String name, @Nullable String value) throws IOException {
    if (value != null) {
      out.writeStringField(name, value);
    }
  }

  private void code(String name, @Nullable Coded value) throws IOException {
    if (value != null) {
      out.writeStringField(name, value.code());
    }
  }

  private void strings(String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      out.writeArrayFieldStart(name);
      for (String value : values) {
        out.writeString(value);
      }
      out.writeEndArray();
    }
  }

  private void integer(String name, @Nullable Integer value) throws IOException {
    if (value != null) {
      out.writeNumberField(name, value.intValue());
    }
  }

  private void number(String name, double value) throws IOException {
    decimal(name, BigDecimal.valueOf(value).stripTrailingZeros());
  }

  private void decimal(String name, @Nullable BigDecimal value) throws IOException {
    if (value != null) {
      out.writeFieldName(name);
      out.writeNumber(value.toPlainString());
    }
  }

  private <T> void arrayIfAny(String name, List<T> values, Fields<T> fields) throws IOException {
    if (!values.isEmpty()) {
      array(name, values, fields);
    }
  }

  private <T> void array(String name, List<T> values, Fields<T> fields) throws IOException {
    out.writeArrayFieldStart(name);
    for (T value : values) {
      out.writeStartObject();
      fields.write(value);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Writes the fields of one object. */
  private interface Fields<T> {
    void write(T value) throws IOException;
  }
}
