// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Everything to read, in the order of the arguments; nothing is opened before it is asked for. */
final class Inputs implements Iterator<Input> {
  /** The argument that stands for standard input. */
  static final String STDIN = "-";

  private final Iterator<String> arguments;
  private final InputStream stdin;
  private final @Nullable Path output;
  private final int maxSize;
  private Iterator<Input> current = Collections.emptyIterator();

  Inputs(List<String> arguments, InputStream stdin, @Nullable Path output, int maxSize) {
    this.arguments = arguments.iterator();
    this.stdin = stdin;
    this.output = output;
    this.maxSize = maxSize;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && arguments.hasNext()) {
      current = of(arguments.next());
    }
    return current.hasNext();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  private Iterator<Input> of(String argument) {
    if (argument.equals(STDIN)) {
      return new LineInputs(stdin, "stdin", maxSize);
    }
    String name = argument.replace(File.separatorChar, '/');
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        return new FolderWalk(path, name, output);
      }
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
        return new LineInputs(Files.newInputStream(path), name, maxSize);
      }
      return Collections.<Input>singleton(new Input.File(name, name, path, Files.size(path)))
          .iterator();
    } catch (IOException e) {
      return broken(name, Problems.of(e));
    } catch (InvalidPathException e) {
      return broken(name, "not a path: " + e.getReason());
    }
  }

  private static Iterator<Input> broken(String name, String reason) {
    return Collections.<Input>singleton(new Input.Broken(name, reason)).iterator();
  }
}
