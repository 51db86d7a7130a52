package io.elchi.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.elchi.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

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
  void everyFieldThatIsWrittenIsInTheSchemaInTheSameOrder() {
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
      List<String> known = List.copyOf(resolved.get("properties").propertyNames());
      assertThat(known).as(path).containsSubsequence(value.propertyNames());
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        JsonNode property = resolved.get("properties").get(field.getKey());
        compare(root, property, field.getValue(), path + "." + field.getKey());
      }
    }
  }

  private static JsonNode resolve(JsonNode root, JsonNode schema, JsonNode value) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asString().replace("#/$defs/", "");
      return root.get("$defs").get(name);
    }
    if (schema.has("oneOf")) {
      return root.get("$defs").get(value.get("type").asString());
    }
    return schema;
  }

  @Test
  void everyPropertyIsDescribed() {
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
