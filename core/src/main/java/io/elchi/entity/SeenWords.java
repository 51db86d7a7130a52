// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.text.Token;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a text, gathered when the first is asked for. For use by one thread. */
final class SeenWords {
  private final AnalyzedText text;
  private @Nullable Set<String> keys;

  SeenWords(AnalyzedText text) {
    this.text = text;
  }

  /** Whether a word with this key stands in the text. */
  boolean contains(String key) {
    Set<String> known = keys;
    if (known == null) {
      known = new HashSet<>(2 * text.size());
      for (Token token : text.tokens()) {
        known.add(token.key());
      }
      keys = known;
    }
    return known.contains(key);
  }
}
