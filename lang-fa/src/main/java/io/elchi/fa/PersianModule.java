// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.fa;

import io.elchi.spi.LanguageModule;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Persian as it is written in Iran, Afghanistan and Tajikistani media in Arabic script. All its
 * knowledge stands in the tables beside this class. Stateless and safe for all threads.
 */
public final class PersianModule implements LanguageModule {
  /** Creates the module; {@link java.util.ServiceLoader} does this. */
  public PersianModule() {}

  @Override
  public String tag() {
    return "fa";
  }

  @Override
  public @Nullable InputStream open(String file) {
    return PersianModule.class.getResourceAsStream(file);
  }
}
