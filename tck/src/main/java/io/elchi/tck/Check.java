// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import java.util.function.Supplier;

/**
 * One thing that a language promises.
 *
 * @param key names it in messages and in the list of known failures; one line, the same in every
 *     run
 * @param body throws an {@link AssertionError} when the promise is broken
 */
record Check(String key, Runnable body) {
  /** Fails with this message unless the condition holds. */
  static void require(boolean condition, Supplier<String> message) {
    if (!condition) {
      throw new AssertionError(message.get());
    }
  }
}
