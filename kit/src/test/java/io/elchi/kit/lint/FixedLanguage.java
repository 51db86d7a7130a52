// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.lint;

import io.elchi.spi.LanguageModule;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A language of one table. */
record FixedLanguage(String tag, String file, String table) implements LanguageModule {
  @Override
  public @Nullable InputStream open(String name) {
    return name.equals(file)
        ? new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))
        : null;
  }
}
