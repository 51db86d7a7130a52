// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.Document;
import io.elchi.model.Explanation;
import io.elchi.model.Report;
import java.util.List;
import java.util.Set;

/** What the commands need of an extractor; called by several threads. */
interface Reading {
  /** BCP 47 tags, without scripts, of the languages that can be read. */
  Set<String> languages();

  /** Reads one document. */
  Report extract(Document document);

  /** Reads one document, with the reasons for what it gives. */
  default Explanation explain(Document document) {
    return new Explanation(extract(document), List.of(), List.of());
  }
}
