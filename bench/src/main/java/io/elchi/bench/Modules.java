// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.bench;

import io.elchi.spi.LanguageModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Language modules, as they are and with many more words. */
final class Modules {
  private static final String GROWN = "surnames.tsv";

  private static final List<String> TABLES =
      List.of(
          "places.tsv",
          "given-names.tsv",
          "surnames.tsv",
          "organizations.tsv",
          "titles.tsv",
          "triggers.tsv",
          "common-words.tsv",
          "sectors.tsv");

  private Modules() {}

  /** The module of a language. */
  static LanguageModule of(String language) {
    for (LanguageModule module : ServiceLoader.load(LanguageModule.class)) {
      if (module.tag().equals(language)) {
        return module;
      }
    }
    throw new IllegalArgumentException("no module for " + language);
  }

  /** The module of a language, with invented names until it has so many times its words. */
  static LanguageModule grown(String language, int times) {
    LanguageModule module = of(language);
    if (times == 1) {
      return module;
    }
    List<String> words = words(module);
    StringBuilder rows = new StringBuilder();
    Random random = new Random(times);
    for (int i = 0; i < words.size() * (times - 1); i++) {
      rows.append("name\t").append(half(words, random, true)).append(half(words, random, false));
      rows.append('\n');
    }
    byte[] grown = (read(module, GROWN) + "\n" + rows).getBytes(StandardCharsets.UTF_8);
    return new LanguageModule() {
      @Override
      public String tag() {
        return module.tag();
      }

      @Override
      public @Nullable InputStream open(String file) {
        return file.equals(GROWN) ? new ByteArrayInputStream(grown) : module.open(file);
      }
    };
  }

  private static String half(List<String> words, Random random, boolean first) {
    String word = words.get(random.nextInt(words.size()));
    int middle = word.length() / 2;
    return first ? word.substring(0, middle + 1) : word.substring(middle);
  }

  private static List<String> words(LanguageModule module) {
    List<String> out = new ArrayList<>();
    for (String table : TABLES) {
      for (String part : read(module, table).split("[^\\p{L}]+")) {
        if (part.length() > 2) {
          out.add(part);
        }
      }
    }
    return out;
  }

  private static String read(LanguageModule module, String table) {
    try (InputStream in = module.open(table)) {
      return in == null ? "kind\tform" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
