// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The text files below a folder, by name, whatever the order in which the file system lists them.
 * Holds the listings of one branch at a time.
 */
final class FolderWalk implements Iterator<Input> {
  /**
   * A folder whose entries are being gone through.
   *
   * @param real the folder itself, with links resolved
   * @param id the path below the folder that was given, empty for that folder itself
   * @param entries what it holds
   */
  private record Level(Path real, String id, Iterator<Path> entries) {}

  private final Path root;
  private final String rootName;
  private final @Nullable Path leftOut;
  private final Deque<Level> levels = new ArrayDeque<>();
  private @Nullable Input next;
  private boolean found;
  private boolean started;
  private boolean finished;

  /** A walk below a folder that leaves out one file, that of the output. */
  FolderWalk(Path root, String rootName, @Nullable Path leftOut) {
    this.root = root;
    this.rootName = rootName.endsWith("/") ? rootName : rootName + "/";
    this.leftOut = leftOut;
  }

  /** Whether a file is read when a folder that holds it is given. */
  static boolean isText(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".txt") || TextFiles.isHtml(file);
  }

  @Override
  public boolean hasNext() {
    if (next == null && !finished) {
      next = advance();
      finished = next == null;
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Input result = next;
    next = null;
    return result;
  }

  private @Nullable Input advance() {
    if (!started) {
      started = true;
      Input problem = enter(root, "");
      if (problem != null) {
        return problem;
      }
    }
    while (!levels.isEmpty()) {
      Level level = levels.peek();
      if (!level.entries.hasNext()) {
        levels.pop();
        continue;
      }
      Input input = entry(level.entries.next(), level.id);
      if (input != null) {
        found = true;
        return input;
      }
    }
    if (!found) {
      found = true;
      return new Input.Broken(rootName, "no .txt or .html files in this folder");
    }
    return null;
  }

  private @Nullable Input entry(Path path, String parent) {
    String name = path.getFileName().toString();
    if (name.startsWith(".")) {
      return null;
    }
    String id = parent.isEmpty() ? name : parent + "/" + name;
    if (Files.isDirectory(path)) {
      return enter(path, id);
    }
    if (!isText(path)) {
      return null;
    }
    try {
      if (leftOut != null && Files.exists(leftOut) && Files.isSameFile(path, leftOut)) {
        return null;
      }
      return new Input.File(id, rootName + id, path, Files.size(path));
    } catch (IOException e) {
      return new Input.Broken(rootName + id, Problems.of(e));
    }
  }

  private @Nullable Input enter(Path folder, String id) {
    try {
      Path real = folder.toRealPath();
      if (levels.stream().anyMatch(level -> level.real.equals(real))) {
        throw new FileSystemLoopException(folder.toString());
      }
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      }
      entries.sort(Comparator.comparing(path -> path.getFileName().toString()));
      levels.push(new Level(real, id, entries.iterator()));
      return null;
    } catch (IOException e) {
      found = true;
      return new Input.Broken(rootName + id, Problems.of(e));
    } catch (DirectoryIteratorException e) {
      found = true;
      return new Input.Broken(rootName + id, "its list of files cannot be read to the end");
    }
  }
}
