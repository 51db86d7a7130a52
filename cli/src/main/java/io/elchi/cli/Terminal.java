// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether the standard streams are terminals, which Java itself tells of all three at once only.
 */
final class Terminal {
  private Terminal() {}

  static boolean isOut() {
    return is(1);
  }

  static boolean isErr() {
    return is(2);
  }

  private static boolean is(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      // no such links on this system: a console means that input and output are terminals
      return System.console() != null;
    }
  }
}
