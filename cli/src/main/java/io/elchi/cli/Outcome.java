// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input.
 *
 * @param name what to call it in messages
 * @param body the record as it is written, or {@code null} if it failed
 * @param failure why it failed, or {@code null} if it did not
 * @param notes what a user should know about how it was read
 */
record Outcome(String name, @Nullable String body, @Nullable String failure, List<String> notes) {
  static Outcome failed(String name, String reason) {
    return new Outcome(name, null, reason, List.of());
  }
}
