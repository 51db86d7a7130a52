// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.invented;

import io.elchi.spi.LanguageModule;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A small language that nobody speaks, so that core can be tested without knowing a real one. */
public final class InventedLanguage implements LanguageModule {
  @Override
  public String tag() {
    return "qaa";
  }

  @Override
  public @Nullable InputStream open(String file) {
    return InventedLanguage.class.getResourceAsStream(file);
  }
}
