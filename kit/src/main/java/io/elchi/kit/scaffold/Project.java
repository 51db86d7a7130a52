// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.scaffold;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a new language in its place: into Elchi's repository, or into a folder of its own. */
public final class Project {
  private static final Pattern VERSION =
      Pattern.compile("<artifactId>elchi-parent</artifactId>\\s*<version>([^<]+)</version>");

  private Project() {}

  /**
   * The repository that a folder belongs to.
   *
   * @return its root, or nothing when the folder is in no clone of Elchi
   */
  public static Optional<Path> repositoryOf(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (version(at).isPresent()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /**
   * The version of Elchi that a repository builds.
   *
   * @param root its root
   * @return nothing when there is no such repository
   */
  public static Optional<String> version(Path root) {
    Path pom = root.resolve("pom.xml");
    if (!Files.isRegularFile(pom) || !Files.isDirectory(root.resolve("core"))) {
      return Optional.empty();
    }
    try {
      Matcher matcher = VERSION.matcher(Files.readString(pom));
      return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes a language into the repository, and names it in the build.
   *
   * @return what was written or changed, by path below the root
   * @throws FileAlreadyExistsException if the language is there already
   * @throws IOException if a file cannot be written
   */
  public static List<String> addTo(Path root, NewLanguage language) throws IOException {
    String version =
        version(root)
            .orElseThrow(() -> new IllegalArgumentException(root + " is no clone of Elchi"));
    // read before anything is written, so that a build that cannot be extended stays as it is
    Map<Path, String> builds = new LinkedHashMap<>();
    for (String name : NewLanguage.placesInBuild()) {
      Path pom = root.resolve(name);
      builds.put(
          pom, Poms.withLanguage(Files.readString(pom), language.folder(), language.artifact()));
    }
    Path folder = root.resolve(language.folder());
    List<String> written = new ArrayList<>(write(folder, language.files(version, true)));
    written.replaceAll(f -> language.folder() + "/" + f);
    for (Map.Entry<Path, String> build : builds.entrySet()) {
      Files.writeString(build.getKey(), build.getValue());
      written.add(root.relativize(build.getKey()).toString());
    }
    return written;
  }

  /**
   * Writes a language as a project of its own.
   *
   * @param folder where; must be new or empty
   * @param version the version of Elchi that it rests on
   * @return what was written, by path below the folder
   * @throws FileAlreadyExistsException if something is in the folder
   * @throws IOException if a file cannot be written
   */
  public static List<String> create(Path folder, NewLanguage language, String version)
      throws IOException {
    return write(folder, language.files(version, false));
  }

  private static List<String> write(Path folder, Map<String, String> files) throws IOException {
    if (Files.exists(folder)) {
      try (var entries = Files.list(folder)) {
        if (entries.findAny().isPresent()) {
          throw new FileAlreadyExistsException(folder.toString());
        }
      }
    }
    List<String> written = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
      written.add(file.getKey());
    }
    return written;
  }
}
