// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.spi;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A language that Elchi can read. Implementations are found by {@link java.util.ServiceLoader};
 * they have a public constructor without parameters, keep no state and are safe for all threads.
 *
 * <p>All knowledge of the language stands in tables, see {@code docs/language-data.md}; a module is
 * usually nothing but its tag and the place of its tables.
 */
public interface LanguageModule {
  /** The language's BCP 47 tag without a script, such as {@code eo}. */
  String tag();

  /**
   * Opens one of the language's tables; the caller closes it. An implementation is one line, {@code
   * return MyModule.class.getResourceAsStream(file);}, because on the module path only the module
   * itself may open its resources.
   *
   * @param file a file name such as {@code months.tsv}
   * @return the table, or null when the language has none of that name
   */
  @Nullable InputStream open(String file);
}
