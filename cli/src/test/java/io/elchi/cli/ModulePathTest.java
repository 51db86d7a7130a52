// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.Extractor;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The library works as named modules too: core finds its languages, and they their tables. */
class ModulePathTest {
  private static final Pattern NEEDED =
      Pattern.compile(
          ".*/(core|lang-[a-z]+)/target/.*|.*/(icu4j|guava|failureaccess|jackson-core|jspecify)-[^/]*");

  @Test
  void findsTheLanguagesOfTheModulePath() throws ReflectiveOperationException {
    ModuleLayer layer = layerOf(modulePath());

    Object languages = languagesIn(layer);

    assertThat(languages).isEqualTo(Extractor.create().languages());
  }

  private static List<Path> modulePath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(p -> NEEDED.matcher(p.toUri().getPath()).matches())
        .filter(Files::exists)
        .collect(Collectors.toList());
  }

  private static ModuleLayer layerOf(List<Path> path) {
    ModuleLayer boot = ModuleLayer.boot();
    // Services are bound, so the languages come along without being named.
    Configuration configuration =
        boot.configuration()
            .resolveAndBind(
                ModuleFinder.of(path.toArray(Path[]::new)), ModuleFinder.of(), Set.of("io.elchi"));
    return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
  }

  private static Object languagesIn(ModuleLayer layer) throws ReflectiveOperationException {
    ClassLoader loader = layer.findLoader("io.elchi");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      Class<?> extractor = loader.loadClass("io.elchi.Extractor");
      assertThat(extractor.getModule().isNamed()).isTrue();
      Object elchi = extractor.getMethod("create").invoke(null);
      return extractor.getMethod("languages").invoke(elchi);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
