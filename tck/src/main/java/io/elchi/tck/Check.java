// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import java.util.function.Supplier;

/**
 * One thing that a language promises.
 *
 * @param key names it in the list of known failures; one line, the same in every run, without line
 *     numbers
 * @param name names it in reports of tests; one line
 * @param body throws an {@link AssertionError} when the promise is broken
 */
record Check(String key, String name, Runnable body) {
  /** A check whose name is its key. */
  Check(String key, Runnable body) {
    this(key, key, body);
  }

  /** Fails with this message unless the condition holds. */
  static void require(boolean condition, Supplier<String> message) {
    if (!condition) {
      throw new AssertionError(message.get());
    }
  }
}
