// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether the standard streams are terminals. Java cannot tell; the launcher can, and where there
 * is no launcher, some systems show where a stream leads.
 */
final class Terminal {
  /** System property in which the launcher names those that are terminals: {@code out,err}. */
  static final String PROPERTY = "elchi.terminals";

  private Terminal() {}

  static boolean isOut() {
    return is("out", 1);
  }

  static boolean isErr() {
    return is("err", 2);
  }

  private static boolean is(String name, int descriptor) {
    String told = System.getProperty(PROPERTY);
    if (told != null) {
      return List.of(told.split(",", -1)).contains(name);
    }
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      return false;
    }
  }
}
