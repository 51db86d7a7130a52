// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.elchi.Document;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a document from one line: {@code {"id", "text", "published", "language", "url"}}. */
final class JsonLine {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JsonLine() {}

  /** The document of a line; one without an id is called after the line. */
  static Document read(Input.Line line) throws InputException {
    String json;
    try {
      json = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.json())).toString();
    } catch (CharacterCodingException e) {
      throw new InputException("not UTF-8", e);
    }
    Document document = parse(json);
    return document.id() == null ? document.withId(line.source() + ":" + line.number()) : document;
  }

  private static Document parse(String json) throws InputException {
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new InputException("not a JSON object");
      }
      String id = null;
      String text = null;
      String published = null;
      String language = null;
      String url = null;
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        parser.nextToken();
        switch (name) {
          case "id" -> id = string(parser, name);
          case "text" -> text = string(parser, name);
          case "published" -> published = notBlank(string(parser, name));
          case "language" -> language = notBlank(string(parser, name));
          case "url" -> url = notBlank(string(parser, name));
          default -> parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new InputException("text after the JSON object");
      }
      if (text == null) {
        throw new InputException("has no \"text\"");
      }
      // a space between date and time is as common as the T of the standard
      return new Document(text, id, language, isoTime(published), url);
    } catch (JsonProcessingException e) {
      throw new InputException(
          "not well-formed JSON: " + e.getOriginalMessage() + " (" + column(e) + ")", e);
    } catch (IOException e) {
      throw new InputException(Problems.of(e), e);
    } catch (IllegalArgumentException e) {
      throw new InputException("\"published\" is " + e.getMessage(), e);
    }
  }

  private static String column(JsonProcessingException e) {
    return e.getLocation() == null ? "" : "column " + e.getLocation().getColumnNr();
  }

  private static @Nullable String string(JsonParser parser, String name)
      throws IOException, InputException {
    return switch (parser.currentToken()) {
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getText();
      case VALUE_NULL -> null;
      default -> throw new InputException("\"" + name + "\" is not a string");
    };
  }

  private static @Nullable String notBlank(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static @Nullable String isoTime(@Nullable String value) {
    return value != null && value.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:.*")
        ? value.replace(' ', 'T')
        : value;
  }
}
