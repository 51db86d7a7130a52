// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.uz;

import io.elchi.spi.LanguageModule;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Uzbek in Cyrillic and in Latin script. All its knowledge stands in the tables beside this class,
 * once for both scripts. Stateless and safe for all threads.
 */
public final class UzbekModule implements LanguageModule {
  /** Creates the module; {@link java.util.ServiceLoader} does this. */
  public UzbekModule() {}

  @Override
  public String tag() {
    return "uz";
  }

  @Override
  public @Nullable InputStream open(String file) {
    return UzbekModule.class.getResourceAsStream(file);
  }
}
