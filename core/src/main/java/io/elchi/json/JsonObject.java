// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A parsed JSON object that knows where in the document it stands, so that every complaint names
 * the place. Values are {@code String}, {@code BigDecimal}, {@code Boolean}, {@code List} and
 * {@code Map}; JSON {@code null} counts as absent.
 */
final class JsonObject {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final String path;
  private final Map<String, Object> fields;

  private JsonObject(String path, Map<String, Object> fields) {
    this.path = path;
    this.fields = fields;
  }

  static JsonObject parse(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new ReportFormatException("not a JSON object");
      }
      Map<String, Object> fields = object(parser);
      if (parser.nextToken() != null) {
        throw new ReportFormatException("text after the JSON object");
      }
      return new JsonObject("", fields);
    } catch (JsonProcessingException e) {
      throw new ReportFormatException("not well-formed JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a String throws none
    }
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      Object value = value(parser, parser.nextToken());
      if (value != null) {
        fields.put(name, value);
      }
    }
    return fields;
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      Object value = value(parser, token);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** A complaint about one field of this object. */
  ReportFormatException wrong(String name, String what) {
    return new ReportFormatException(pathOf(name) + " " + what);
  }

  private String pathOf(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** Runs a reader of this object and names the object when a record refuses its components. */
  <T> T checked(Function<JsonObject, T> reader) {
    try {
      return reader.apply(this);
    } catch (ReportFormatException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new ReportFormatException(
          (path.isEmpty() ? "report" : path) + ": " + e.getMessage(), e);
    }
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  private <T> @Nullable T get(String name, Class<T> type, String what) {
    Object value = fields.get(name);
    if (value == null) {
      return null;
    }
    if (!type.isInstance(value)) {
      throw wrong(name, "is not " + what);
    }
    return type.cast(value);
  }

  private <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw wrong(name, "is missing");
    }
    return value;
  }

  @Nullable String stringOrNull(String name) {
    return get(name, String.class, "a string");
  }

  String string(String name) {
    return required(name, stringOrNull(name));
  }

  @Nullable BigDecimal decimalOrNull(String name) {
    return get(name, BigDecimal.class, "a number");
  }

  double number(String name) {
    return required(name, decimalOrNull(name)).doubleValue();
  }

  @Nullable Integer integerOrNull(String name) {
    BigDecimal value = decimalOrNull(name);
    if (value == null) {
      return null;
    }
    try {
      return value.intValueExact();
    } catch (ArithmeticException e) {
      throw wrong(name, "is not a whole number of 32 bits");
    }
  }

  int integer(String name) {
    return required(name, integerOrNull(name));
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(get(name, Boolean.class, "true or false"));
  }

  @Nullable LocalDate dateOrNull(String name) {
    String value = stringOrNull(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw wrong(name, "is not an ISO date: \"" + value + "\"");
    }
  }

  <E> @Nullable E codeOrNull(String name, Function<String, E> fromCode) {
    String value = stringOrNull(name);
    try {
      return value == null ? null : fromCode.apply(value);
    } catch (IllegalArgumentException e) {
      throw wrong(name, "has an " + e.getMessage());
    }
  }

  <E> E code(String name, Function<String, E> fromCode) {
    return required(name, codeOrNull(name, fromCode));
  }

  List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    for (Object value : list(name)) {
      if (!(value instanceof String string)) {
        throw wrong(name, "holds something that is not a string");
      }
      strings.add(string);
    }
    return strings;
  }

  <T> @Nullable T objectOrNull(String name, Function<JsonObject, T> reader) {
    Object value = fields.get(name);
    return value == null ? null : child(pathOf(name), value).checked(reader);
  }

  <T> T object(String name, Function<JsonObject, T> reader) {
    return required(name, objectOrNull(name, reader));
  }

  <T> List<T> objects(String name, Function<JsonObject, T> reader) {
    List<T> objects = new ArrayList<>();
    for (Object value : list(name)) {
      objects.add(child(pathOf(name) + "[" + objects.size() + "]", value).checked(reader));
    }
    return objects;
  }

  private List<?> list(String name) {
    List<?> list = get(name, List.class, "an array");
    return list == null ? List.of() : list;
  }

  private static JsonObject child(String path, Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new ReportFormatException(path + " is not an object");
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    map.forEach((name, field) -> fields.put((String) name, field));
    return new JsonObject(path, fields);
  }
}
