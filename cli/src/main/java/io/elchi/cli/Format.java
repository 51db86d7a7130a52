// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.model.Report;

/** A way to write reports; immutable, called by several threads. */
interface Format {
  /** What stands before the first report. */
  String head();

  /** One report. */
  String body(Report report);

  /** What stands between two reports. */
  String separator();

  /** What stands after the last report, of which there may be none. */
  String tail(boolean empty);
}
