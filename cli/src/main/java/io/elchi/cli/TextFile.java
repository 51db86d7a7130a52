// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.Document;
import java.util.List;

/**
 * A document that was read from a file.
 *
 * @param document the text, and what the file says about it
 * @param notes what a user should know about how it was read
 */
record TextFile(Document document, List<String> notes) {
  TextFile {
    notes = List.copyOf(notes);
  }
}
