// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats by name. */
enum FormatName {
  TABLE,
  JSON,
  JSONL,
  CSV;

  /** The format itself. */
  Format format(int columns, boolean terminal) {
    return switch (this) {
      case TABLE -> new TableFormat(columns, terminal);
      case JSON -> new JsonFormat();
      case JSONL -> new JsonLinesFormat();
      case CSV -> new CsvFormat();
    };
  }

  /** The format that the ending of a file name asks for; JSON Lines if it says nothing. */
  static FormatName ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json")) {
      return JSON;
    }
    if (lower.endsWith(".csv")) {
      return CSV;
    }
    return lower.endsWith(".txt") ? TABLE : JSONL;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a name in any case. */
  static final class Converter implements ITypeConverter<FormatName> {
    @Override
    public FormatName convert(String value) {
      for (FormatName name : values()) {
        if (name.name().equalsIgnoreCase(value)) {
          return name;
        }
      }
      throw new TypeConversionException(
          "'"
              + value
              + "' is no format, expected one of "
              + Arrays.stream(values())
                  .map(FormatName::toString)
                  .collect(Collectors.joining(", ")));
    }
  }
}
