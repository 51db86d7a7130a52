// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How files are read; mixed into every command that reads some. */
final class FileOptions {
  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = CharsetConverter.class,
      description = "The encoding of all files, such as windows-1254; detected when not given.")
  private @Nullable Charset encoding;

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      converter = SizeConverter.class,
      defaultValue = SizeConverter.DEFAULT,
      description = "Refuse documents larger than this (default: ${DEFAULT-VALUE}).")
  private int maxSize;

  /** Bytes above which a document is refused. */
  int maxSize() {
    return maxSize;
  }

  /** A reader of files by these options. */
  TextFiles reader() {
    return new TextFiles(encoding, maxSize);
  }
}
