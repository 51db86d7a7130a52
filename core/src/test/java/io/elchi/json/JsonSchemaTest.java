// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.elchi.model.CalendarSystem;
import io.elchi.model.Coded;
import io.elchi.model.Direction;
import io.elchi.model.EventType;
import io.elchi.model.FigureStatus;
import io.elchi.model.Instrument;
import io.elchi.model.Metric;
import io.elchi.model.MissionKind;
import io.elchi.model.Modifier;
import io.elchi.model.OrganizationKind;
import io.elchi.model.ParticipantRole;
import io.elchi.model.PlaceKind;
import io.elchi.model.PositionRole;
import io.elchi.model.QuantityKind;
import io.elchi.model.QuoteKind;
import io.elchi.model.Report;
import io.elchi.model.Resolution;
import io.elchi.model.Status;
import io.elchi.model.TimeType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ReportJson.schema(), InputFormat.JSON);

  private List<String> errors(String json) {
    List<String> errors = new ArrayList<>();
    schema.validate(json, InputFormat.JSON).forEach(error -> errors.add(error.toString()));
    return errors;
  }

  @Test
  void samplesAreValid() {
    assertThat(errors(ReportJson.write(SampleReports.empty()))).isEmpty();
    assertThat(errors(ReportJson.write(SampleReports.full()))).isEmpty();
  }

  @Test
  void randomReportsAreValid() {
    for (long seed = 0; seed < 50; seed++) {
      assertThat(errors(ReportJson.write(SampleReports.random(seed)))).isEmpty();
    }
  }

  @Test
  void whatTheReaderRefusesIsInvalid() {
    String full = ReportJson.write(SampleReports.full());

    for (Map.Entry<String, String> change :
        Map.of(
                "elchi/report/1", "elchi/report/2",
                "\"relevance\":0.97", "\"relevance\":1.5",
                "\"outbound\"", "\"sideways\"",
                "\"country\":\"CN\"", "\"country\":\"cn\"",
                "\"type\":\"person\"", "\"type\":\"ship\"",
                "\"composed\":true", "\"composed\":false",
                "\"start\":0", "\"start\":-1")
            .entrySet()) {
      assertThat(full).contains(change.getKey());
      assertThat(errors(full.replace(change.getKey(), change.getValue())))
          .as(change.getValue())
          .isNotEmpty();
    }
  }

  @Test
  void everyFieldThatIsWrittenIsInTheSchemaInTheSameOrder() throws IOException {
    JsonNode root = MAPPER.readTree(ReportJson.schema());
    JsonNode full = MAPPER.readTree(ReportJson.write(SampleReports.full()));

    compare(root, root, full, "");
  }

  /** Walks a document beside its schema; all fields of the sample have values. */
  private static void compare(JsonNode root, JsonNode schema, JsonNode value, String path) {
    JsonNode resolved = resolve(root, schema, value);
    if (value.isArray()) {
      for (JsonNode item : value) {
        compare(root, resolved.get("items"), item, path + "[]");
      }
    } else if (value.isObject()) {
      assertThat(names(resolved.get("properties"))).as(path).containsSubsequence(names(value));
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        JsonNode property = resolved.get("properties").get(field.getKey());
        compare(root, property, field.getValue(), path + "." + field.getKey());
      }
    }
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static JsonNode resolve(JsonNode root, JsonNode schema, JsonNode value) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asText().replace("#/$defs/", "");
      return root.get("$defs").get(name);
    }
    if (schema.has("oneOf")) {
      return root.get("$defs").get(value.get("type").asText());
    }
    return schema;
  }

  @Test
  void closedSetsAreThoseOfTheModel() throws IOException {
    JsonNode defs = MAPPER.readTree(ReportJson.schema()).get("$defs");

    assertThat(codes(defs, "mission", "kind")).isEqualTo(codes(MissionKind.values()));
    assertThat(codes(defs, "mission", "direction")).isEqualTo(codes(Direction.values()));
    assertThat(codes(defs, "mission", "status")).isEqualTo(codes(Status.values()));
    assertThat(codes(defs, "event", "type")).isEqualTo(codes(EventType.values()));
    assertThat(codes(defs, "event", "status")).isEqualTo(codes(Status.values()));
    assertThat(codes(defs, "event", "instrument")).isEqualTo(codes(Instrument.values()));
    assertThat(codes(defs.get("event").get("properties").get("participants"), "items", "role"))
        .isEqualTo(codes(ParticipantRole.values()));
    assertThat(codes(defs.get("person").get("properties").get("positions"), "items", "role"))
        .isEqualTo(codes(PositionRole.values()));
    assertThat(codes(defs, "organization", "kind")).isEqualTo(codes(OrganizationKind.values()));
    assertThat(codes(defs, "place", "kind")).isEqualTo(codes(PlaceKind.values()));
    assertThat(codes(defs, "time", "type")).isEqualTo(codes(TimeType.values()));
    assertThat(codes(defs, "time", "calendar")).isEqualTo(codes(CalendarSystem.values()));
    assertThat(codes(defs, "time", "resolution")).isEqualTo(codes(Resolution.values()));
    assertThat(codes(defs, "quantity", "kind")).isEqualTo(codes(QuantityKind.values()));
    assertThat(codes(defs, "quantity", "modifier")).isEqualTo(codes(Modifier.values()));
    assertThat(codes(defs, "figure", "metric")).isEqualTo(codes(Metric.values()));
    assertThat(codes(defs, "figure", "status")).isEqualTo(codes(FigureStatus.values()));
    assertThat(codes(defs, "quote", "kind")).isEqualTo(codes(QuoteKind.values()));
  }

  private static List<String> codes(JsonNode parent, String definition, String property) {
    List<String> codes = new ArrayList<>();
    parent
        .get(definition)
        .get("properties")
        .get(property)
        .get("enum")
        .forEach(code -> codes.add(code.asText()));
    return codes;
  }

  private static List<String> codes(Coded[] constants) {
    return Arrays.stream(constants).map(Coded::code).toList();
  }

  @Test
  void everyPropertyIsDescribed() throws IOException {
    List<String> bare = new ArrayList<>();
    describe(MAPPER.readTree(ReportJson.schema()), "", bare);

    assertThat(bare).isEmpty();
  }

  private static void describe(JsonNode schema, String path, List<String> bare) {
    if (schema.has("properties")) {
      for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
        if (!property.getValue().has("description")) {
          bare.add(path + "." + property.getKey());
        }
        describe(property.getValue(), path + "." + property.getKey(), bare);
      }
    }
    if (schema.has("items")) {
      describe(schema.get("items"), path + "[]", bare);
    }
    if (schema.has("$defs")) {
      for (Map.Entry<String, JsonNode> def : schema.get("$defs").properties()) {
        describe(def.getValue(), def.getKey(), bare);
      }
    }
  }

  @Test
  void theSchemaCarriesTheVersionOfTheModel() {
    assertThat(ReportJson.schema()).contains("\"const\": \"" + Report.SCHEMA + "\"");
  }
}
