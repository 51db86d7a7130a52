// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import io.elchi.spi.LanguageModule;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A registered language without tables, whose tag others may try to take. */
public final class OtherLanguage implements LanguageModule {
  @Override
  public String tag() {
    return "la";
  }

  @Override
  public @Nullable InputStream open(String file) {
    return null;
  }
}
