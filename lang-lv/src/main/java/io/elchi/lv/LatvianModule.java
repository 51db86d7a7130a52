// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.lv;

import io.elchi.spi.LanguageModule;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Latvian: the tables that stand beside this class. Found by {@link java.util.ServiceLoader}; it
 * holds no state and is safe for use by several threads.
 */
public final class LatvianModule implements LanguageModule {

  /** Makes a module; the service loader calls this. */
  public LatvianModule() {}

  @Override
  public String tag() {
    return "lv";
  }

  @Override
  public @Nullable InputStream open(String file) {
    return LatvianModule.class.getResourceAsStream(file);
  }
}
