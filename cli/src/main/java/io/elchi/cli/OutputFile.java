// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears under its name only when all is written: until then the old one stays, and an
 * interrupted run leaves nothing behind. For use by one thread.
 */
final class OutputFile implements Target {
  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final @Nullable Path temporary;
  private final OutputStream stream;
  private final @Nullable Thread cleanUp;
  private boolean kept;

  private OutputFile(Path target, @Nullable Path temporary) throws IOException {
    this.target = target;
    this.temporary = temporary;
    if (temporary == null) {
      this.stream = new BufferedOutputStream(Files.newOutputStream(target), BUFFER);
      this.cleanUp = null;
    } else {
      this.stream =
          new BufferedOutputStream(
              Files.newOutputStream(
                  temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              BUFFER);
      this.cleanUp = new Thread(() -> delete(temporary), "elchi-clean-up");
      Runtime.getRuntime().addShutdownHook(cleanUp);
    }
  }

  /** Begins to write; what is no ordinary file, as {@code /dev/null}, is written directly. */
  static OutputFile create(Path path) throws IOException {
    // a link stays a link: what it leads to is replaced
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      return new OutputFile(target, null);
    }
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    return new OutputFile(target, target.resolveSibling(name));
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  /** Puts the file in its place. */
  @Override
  public void keep() throws IOException {
    stream.close();
    if (temporary != null) {
      copyPermissions(target, temporary);
      try {
        Files.move(
            temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    kept = true;
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (!kept) {
        stream.close();
      }
    } finally {
      if (temporary != null) {
        delete(temporary);
      }
      forgetCleanUp();
    }
  }

  private void forgetCleanUp() {
    if (cleanUp != null) {
      try {
        Runtime.getRuntime().removeShutdownHook(cleanUp);
      } catch (IllegalStateException e) {
        // the process ends already: the hook runs, and finds nothing to do
        return;
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      return; // a left-over hidden file is no reason to fail
    }
  }
}
