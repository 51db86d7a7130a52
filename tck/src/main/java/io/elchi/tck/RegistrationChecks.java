// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import io.elchi.Extractor;
import io.elchi.kit.lint.Tags;
import io.elchi.language.LexiconCompiler;
import io.elchi.spi.LanguageModule;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/** That a language is found, on the class path and on the module path, and by a tag of its own. */
final class RegistrationChecks {
  private RegistrationChecks() {}

  static List<Check> of(LanguageModule module) {
    String type = module.getClass().getName();
    return List.of(
        new Check(
            "tag",
            () -> {
              String fault = Tags.fault(module.tag());
              Check.require(fault.isEmpty(), () -> type + ": " + fault);
            }),
        new Check("tag is its own", () -> ownTag(module)),
        new Check(
            "found on the class path",
            () ->
                Check.require(
                    ServiceLoader.load(LanguageModule.class).stream()
                        .anyMatch(p -> p.type().equals(module.getClass())),
                    () ->
                        type
                            + " is not named in META-INF/services/"
                            + LanguageModule.class.getName())),
        new Check("found on the module path", () -> onModulePath(module)),
        new Check("compiled lexicon is that of the tables", () -> compiledLexicon(module)));
  }

  /** A module need not have one; what it has must be what its tables compile to. */
  private static void compiledLexicon(LanguageModule module) {
    try (InputStream stream = module.open(LexiconCompiler.FILE)) {
      Check.require(
          stream == null || Arrays.equals(stream.readAllBytes(), LexiconCompiler.compile(module)),
          () -> LexiconCompiler.FILE + " is older than the tables; build the module again");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void ownTag(LanguageModule module) {
    ServiceLoader.load(LanguageModule.class).stream()
        .filter(p -> !p.type().equals(module.getClass()))
        .map(ServiceLoader.Provider::get)
        .filter(other -> other.tag().equals(module.tag()))
        .findFirst()
        .ifPresent(
            other -> {
              throw new AssertionError(
                  "the tag '"
                      + module.tag()
                      + "' is that of "
                      + other.getClass().getName()
                      + " too; a language has one module");
            });
  }

  private static void onModulePath(LanguageModule module) {
    Path own = home(module.getClass());
    ModuleReference reference = describe(own);
    String type = module.getClass().getName();
    if (reference == null || reference.descriptor().isAutomatic()) {
      throw new AssertionError(
          own + " has no module-info; write one that provides LanguageModule with " + type);
    }
    boolean provides =
        reference.descriptor().provides().stream()
            .filter(p -> p.service().equals(LanguageModule.class.getName()))
            .anyMatch(p -> p.providers().contains(type));
    Check.require(provides, () -> "module-info.java does not provide LanguageModule with " + type);
    Set<?> languages = languagesOf(List.of(describe(home(Extractor.class)), reference));
    Check.require(
        languages.contains(module.tag()),
        () -> "on the module path only " + languages + " are found");
  }

  private static Path home(Class<?> type) {
    try {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @org.jspecify.annotations.Nullable ModuleReference describe(Path path) {
    try {
      Set<ModuleReference> found = ModuleFinder.of(path).findAll();
      return found.size() == 1 ? found.iterator().next() : null;
    } catch (FindException e) {
      return null; // its name makes no module, so no module needs it
    }
  }

  /** Starts the modules with what they need of the class path, and asks for the languages. */
  private static Set<?> languagesOf(
      List<@org.jspecify.annotations.Nullable ModuleReference> roots) {
    Map<String, ModuleReference> known = new HashMap<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      ModuleReference reference = describe(Path.of(entry));
      if (reference != null) {
        known.putIfAbsent(reference.descriptor().name(), reference);
      }
    }
    Map<String, Path> needed = new LinkedHashMap<>();
    Deque<ModuleReference> open = new ArrayDeque<>();
    for (ModuleReference root : roots) {
      if (root == null) {
        throw new AssertionError("elchi-core is not a module here");
      }
      open.add(root);
    }
    while (!open.isEmpty()) {
      ModuleReference next = open.remove();
      if (needed.putIfAbsent(next.descriptor().name(), Path.of(next.location().orElseThrow()))
          == null) {
        for (ModuleDescriptor.Requires required : next.descriptor().requires()) {
          ModuleReference found = known.get(required.name());
          if (found != null) {
            open.add(found);
          }
        }
      }
    }
    return languagesIn(new ArrayList<>(needed.values()));
  }

  private static Set<?> languagesIn(List<Path> path) {
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration()
            .resolveAndBind(
                ModuleFinder.of(path.toArray(Path[]::new)), ModuleFinder.of(), Set.of("io.elchi"));
    ModuleLayer layer =
        boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    ClassLoader loader = layer.findLoader("io.elchi");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      Object elchi = loader.loadClass(Extractor.class.getName()).getMethod("create").invoke(null);
      return (Set<?>) elchi.getClass().getMethod("languages").invoke(elchi);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the module cannot be started: " + e.getCause(), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
