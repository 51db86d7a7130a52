// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.lint;

import io.elchi.language.LanguageData;
import io.elchi.language.LanguageDataException;
import io.elchi.spi.LanguageModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the tables as the extractor does and tells every row that it refuses: what is refused is
 * left out and the rest compiled again.
 */
final class LoadLint {
  private static final int MOST = 100;

  private LoadLint() {}

  static List<Problem> of(LanguageModule module) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Set<Integer>> leftOut = new HashMap<>();
    while (problems.size() < MOST) {
      try {
        LanguageData.load(new Without(module, leftOut));
        return problems;
      } catch (LanguageDataException e) {
        problems.add(new Problem(Severity.ERROR, e.file(), e.line(), e.reason()));
        if (!leftOut.computeIfAbsent(e.file(), f -> new HashSet<>()).add(e.line())) {
          return problems;
        }
      } catch (RuntimeException e) {
        problems.add(
            new Problem(Severity.ERROR, "language.tsv", 0, "the tables do not compile: " + e));
        return problems;
      }
    }
    return problems;
  }

  /** A language without some lines; without a table whose header is one of them. */
  private record Without(LanguageModule module, Map<String, Set<Integer>> lines)
      implements LanguageModule {
    @Override
    public String tag() {
      return module.tag();
    }

    @Override
    public @Nullable InputStream open(String file) {
      Set<Integer> left = lines.get(file);
      InputStream stream = module.open(file);
      if (left == null || stream == null) {
        return stream;
      }
      try (stream) {
        String[] all = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
        int header = 0;
        while (header < all.length && (all[header].isBlank() || all[header].startsWith("#"))) {
          header++;
        }
        if (left.contains(header + 1)) {
          return null;
        }
        left.forEach(line -> all[line - 1] = "");
        return new ByteArrayInputStream(String.join("\n", all).getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
  }
}
