// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Turns exceptions into sentences for users. */
final class Problems {
  private Problems() {}

  /** Why a file or folder cannot be read or written. */
  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission; change its access rights or leave it out";
    }
    if (e instanceof FileSystemLoopException) {
      return "a folder that contains itself by a link; left out";
    }
    if (e instanceof NotDirectoryException) {
      return "not a folder";
    }
    if (e instanceof MalformedInputException) {
      return "not in the expected encoding";
    }
    String message = e.getMessage();
    return message == null || message.isBlank() ? "cannot be read or written" : message;
  }

  /** A fault of Elchi itself, in one line. */
  static String internal(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return "not enough memory; use fewer --threads, or give Java more (ELCHI_JAVA_OPTS=-Xmx4g)";
    }
    String message = e.getMessage();
    StackTraceElement[] trace = e.getStackTrace();
    return "internal error, please report it: "
        + e.getClass().getSimpleName()
        + (message == null ? "" : " (" + message + ")")
        + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
