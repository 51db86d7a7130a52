// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.model.Report;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar that runs. */
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {
      "elchi " + (version == null ? "(built from sources)" : version) + ", records " + Report.SCHEMA
    };
  }
}
