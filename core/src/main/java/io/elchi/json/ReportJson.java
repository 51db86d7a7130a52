// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.json;

import io.elchi.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes reports as JSON in the form {@code elchi/report/1} and reads them back.
 *
 * <p>The same report gives the same characters: fields stand in a fixed order, absent ones are left
 * out. Text in any script is written as it is; half surrogate pairs are escaped, so that the result
 * can always be encoded in UTF-8. For every report {@code read(write(report)).equals(report)}. All
 * methods may be called by several threads.
 */
public final class ReportJson {
  private static final String SCHEMA_FILE = "report-1.schema.json";

  private ReportJson() {}

  /**
   * A report as JSON on one line, without a line break at its end.
   *
   * @param report the report
   * @return one JSON object
   */
  public static String write(Report report) {
    return ReportWriter.write(report, false);
  }

  /**
   * A report as JSON that is indented for people, without a line break at its end.
   *
   * @param report the report
   * @return one JSON object, lines separated by {@code \n}
   */
  public static String writeIndented(Report report) {
    return ReportWriter.write(report, true);
  }

  /**
   * Reads a report. Fields that are not known are passed over.
   *
   * @param json one JSON object
   * @return the report
   * @throws ReportFormatException if it is no JSON, if its {@code schema} is not {@link
   *     Report#SCHEMA}, or if a field is missing or has a value that is not allowed
   */
  public static Report read(String json) {
    return ReportReader.read(json);
  }

  /**
   * The JSON Schema (2020-12) of what {@link #write} gives.
   *
   * @return the schema as JSON
   */
  public static String schema() {
    try (InputStream in = ReportJson.class.getResourceAsStream(SCHEMA_FILE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + SCHEMA_FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
