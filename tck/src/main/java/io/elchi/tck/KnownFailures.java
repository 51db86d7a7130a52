// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a language is known not to read yet. The list may only shrink: what it names is skipped
 * while it fails, and is a failure itself as soon as it passes.
 */
final class KnownFailures {
  private final Set<String> keys;

  private KnownFailures(Set<String> keys) {
    this.keys = keys;
  }

  /** Reads a list, one key a line; lines that begin with {@code #} are comments. */
  static KnownFailures read(@Nullable InputStream stream) {
    if (stream == null) {
      return new KnownFailures(Set.of());
    }
    try (stream) {
      return new KnownFailures(
          new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(l -> !l.isEmpty() && !l.startsWith("#"))
              .collect(Collectors.toCollection(TreeSet::new)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs a check whose failure may be known.
   *
   * @throws AssertionError if it fails and is not listed, or passes and is; the message begins with
   *     the check's key
   */
  void run(Check check) {
    boolean listed = keys.contains(check.key());
    try {
      check.body().run();
    } catch (AssertionError e) {
      if (listed) {
        abort("known failure: " + e.getMessage());
      }
      throw new AssertionError(check.key() + " => " + e.getMessage(), e);
    }
    if (listed) {
      fail(check.key() + " => passes now; take it out of known-failures.txt");
    }
  }

  /** Keys that name no check, because the row they named is gone. */
  Set<String> without(Set<String> checks) {
    Set<String> unused = new TreeSet<>(keys);
    unused.removeAll(checks);
    return unused;
  }
}
