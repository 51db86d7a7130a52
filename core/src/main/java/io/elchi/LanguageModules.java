// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi;

import io.elchi.spi.LanguageModule;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/** Finds the language modules on the path. Stateless. */
final class LanguageModules {
  private LanguageModules() {}

  /**
   * The module of a language.
   *
   * @param tag BCP 47; a script subtag is ignored
   * @throws IllegalArgumentException if there is no such module; the message names those that there
   *     are
   */
  static LanguageModule of(String tag) {
    String language = tag.split("-", 2)[0];
    Set<String> known = new TreeSet<>();
    for (LanguageModule module :
        ServiceLoader.load(LanguageModule.class, LanguageModules.class.getClassLoader())) {
      if (module.tag().equals(language)) {
        return module;
      }
      known.add(module.tag());
    }
    throw new IllegalArgumentException(
        "no module for language '" + tag + "' on the path; found " + known);
  }
}
