// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Core names no language: neither its code nor its tests hold the tag of a module beside it. */
class LanguageBlindTest {
  // Surefire runs in the module's directory.
  private static final Path CORE = Path.of("").toAbsolutePath();

  @Test
  void noSourceOfCoreNamesALanguage() throws IOException {
    List<String> tags = tagsOfModules();
    assertThat(tags).as("language modules beside core").isNotEmpty();
    String alternatives = String.join("|", tags);
    Pattern names =
        Pattern.compile(
            "\"(" + alternatives + ")(-[A-Z][a-z]{3})?\"|io\\.elchi\\.(" + alternatives + ")\\b");

    List<String> found;
    try (Stream<Path> files = Files.walk(CORE.resolve("src"))) {
      found =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .flatMap(f -> linesWith(names, f).stream())
              .collect(Collectors.toList());
    }

    assertThat(found).isEmpty();
  }

  private static List<String> tagsOfModules() throws IOException {
    String prefix = "lang-";
    try (Stream<Path> siblings = Files.list(CORE.resolveSibling("."))) {
      return siblings
          .map(s -> s.getFileName().toString())
          .filter(s -> s.startsWith(prefix))
          .map(s -> s.substring(prefix.length()))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static List<String> linesWith(Pattern pattern, Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return IntStream.range(0, lines.size())
          .filter(i -> pattern.matcher(lines.get(i)).find())
          .mapToObj(i -> CORE.relativize(file) + ":" + (i + 1) + ": " + lines.get(i).strip())
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
