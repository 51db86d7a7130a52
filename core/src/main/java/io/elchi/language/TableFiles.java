// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.spi.LanguageModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of a language, each read once; for use by one thread. */
final class TableFiles implements LanguageModule {
  private final LanguageModule module;
  private final Map<String, Optional<byte[]>> read = new HashMap<>();

  TableFiles(LanguageModule module) {
    this.module = module;
  }

  @Override
  public String tag() {
    return module.tag();
  }

  @Override
  public @Nullable InputStream open(String file) {
    byte[] bytes = bytes(file);
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }

  /** What a file holds, or null when the language has none of that name. */
  byte @Nullable [] bytes(String file) {
    Optional<byte[]> known = read.get(file);
    if (known == null) {
      try (InputStream stream = module.open(file)) {
        known = stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
      read.put(file, known);
    }
    return known.orElse(null);
  }

  /** Goes on as if the language had no file of that name. */
  void hide(String file) {
    read.put(file, Optional.empty());
  }

  /** A table, empty when the language has none of that name. */
  Table table(String file, List<String> columns) {
    byte[] bytes = bytes(file);
    return Table.of(file, bytes == null ? new byte[0] : bytes, columns);
  }

  /** A table, empty when the language has none of that name. */
  Table table(String file, String... columns) {
    return table(file, List.of(columns));
  }
}
