// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.json.ReportJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;

/** Prints the JSON Schema. */
@Command(name = "schema", description = "Prints the JSON Schema of the records.")
final class SchemaCommand extends CommandWithHelp {
  private final Streams streams;

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    streams.out().write(ReportJson.schema().getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
    return ExitCode.OK;
  }
}
