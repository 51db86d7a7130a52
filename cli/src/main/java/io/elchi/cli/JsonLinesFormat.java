// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.json.ReportJson;
import io.elchi.model.Report;

/** One record a line. */
final class JsonLinesFormat implements Format {
  @Override
  public String head() {
    return "";
  }

  @Override
  public String body(Report report) {
    return ReportJson.write(report) + "\n";
  }

  @Override
  public String separator() {
    return "";
  }

  @Override
  public String tail(boolean empty) {
    return "";
  }
}
