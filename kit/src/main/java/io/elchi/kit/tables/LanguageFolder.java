// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.tables;

import io.elchi.spi.LanguageModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A language whose tables stand in a folder and have not been compiled into a module. Reads the
 * files anew each time; holds no state beside the folder's name.
 */
public final class LanguageFolder implements LanguageModule {
  private static final String PROPERTIES = "language.tsv";

  private final Path folder;
  private final String tag;

  private LanguageFolder(Path folder, String tag) {
    this.folder = folder;
    this.tag = tag;
  }

  /**
   * The language in a folder: one that holds {@code language.tsv}, or a module's directory that has
   * such a folder in its {@code src/main/resources}.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if there is no language in it; the message says what to do
   */
  public static LanguageFolder of(Path folder) throws IOException {
    Path tables = tables(folder);
    String tag = "und";
    try (InputStream in = Files.newInputStream(tables.resolve(PROPERTIES))) {
      for (Rows.Row row : Rows.read(in)) {
        if (row.get("key").equals("tag")) {
          tag = row.get("value");
        }
      }
    }
    return new LanguageFolder(tables, tag);
  }

  private static Path tables(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("there is no folder " + folder);
    }
    if (Files.exists(folder.resolve(PROPERTIES))) {
      return folder;
    }
    Path resources = folder.resolve("src/main/resources");
    if (Files.isDirectory(resources)) {
      try (Stream<Path> files = Files.walk(resources)) {
        List<Path> found = files.filter(f -> f.endsWith(PROPERTIES)).sorted().toList();
        if (found.size() == 1) {
          return found.get(0).resolveSibling("");
        }
      }
    }
    throw new IllegalArgumentException(
        folder
            + " holds no language.tsv; name the folder of a language's tables, or of its module"
            + " (a new one begins with 'elchi new-language')");
  }

  /** The folder in which the tables stand. */
  public Path folder() {
    return folder;
  }

  /**
   * The names of the files in it, sorted.
   *
   * @throws IOException if the folder cannot be listed
   */
  public List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> String.valueOf(f.getFileName()))
          .filter(f -> !f.startsWith("."))
          .sorted()
          .toList();
    }
  }

  @Override
  public String tag() {
    return tag;
  }

  @Override
  public @Nullable InputStream open(String file) {
    Path path = folder.resolve(file);
    try {
      return Files.isRegularFile(path) ? Files.newInputStream(path) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }
}
