// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tr;

import io.elchi.spi.LanguageModule;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Turkish as it is written in Türkiye and Northern Cyprus. All its knowledge stands in the tables
 * beside this class. Stateless and safe for all threads.
 */
public final class TurkishModule implements LanguageModule {
  /** Creates the module; {@link java.util.ServiceLoader} does this. */
  public TurkishModule() {}

  @Override
  public String tag() {
    return "tr";
  }

  @Override
  public @Nullable InputStream open(String file) {
    return TurkishModule.class.getResourceAsStream(file);
  }
}
