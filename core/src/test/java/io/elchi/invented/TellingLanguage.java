// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.invented;

import io.elchi.spi.LanguageModule;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A language that nobody speaks, with words for events and missions: the dates and numbers of
 * {@link InventedLanguage}, and tables of its own.
 */
public final class TellingLanguage implements LanguageModule {
  @Override
  public String tag() {
    return "qab";
  }

  @Override
  public @Nullable InputStream open(String file) {
    InputStream own = TellingLanguage.class.getResourceAsStream("telling/" + file);
    return own == null ? InventedLanguage.class.getResourceAsStream(file) : own;
  }
}
