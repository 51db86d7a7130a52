// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads text and HTML files; immutable. */
final class TextFiles {
  private final @Nullable Charset encoding;
  private final int maxSize;

  /**
   * A reader of files.
   *
   * @param encoding the encoding of all files, or {@code null} to detect that of each
   * @param maxSize bytes above which a file is refused
   */
  TextFiles(@Nullable Charset encoding, int maxSize) {
    this.encoding = encoding;
    this.maxSize = maxSize;
  }

  static boolean isHtml(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm");
  }

  /**
   * Reads one file.
   *
   * @throws InputException if it is no text, empty, too large or cannot be read
   */
  TextFile read(Path file) throws InputException {
    byte[] bytes = bytes(file);
    if (bytes.length == 0) {
      throw new InputException("is empty");
    }
    boolean html = isHtml(file);
    Decoded decoded =
        encoding == null ? Encodings.decode(bytes, html) : Encodings.decode(bytes, encoding);
    Document document = html ? HtmlText.document(decoded.text()) : Document.of(decoded.text());
    if (document.text().codePoints().allMatch(TextFiles::isInvisible)) {
      throw new InputException(html ? "holds no readable text" : "is empty but for white space");
    }
    return new TextFile(document, decoded.note() == null ? List.of() : List.of(decoded.note()));
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF;
  }

  private byte[] bytes(Path file) throws InputException {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > maxSize) {
        throw tooLarge(Files.size(file));
      }
      try (InputStream in = Files.newInputStream(file)) {
        // of a pipe the size is known only after reading
        byte[] bytes = in.readNBytes(maxSize);
        if (bytes.length == maxSize && in.read() >= 0) {
          throw tooLarge(-1);
        }
        return bytes;
      }
    } catch (IOException e) {
      throw new InputException(Problems.of(e), e);
    }
  }

  private InputException tooLarge(long size) {
    return new InputException(
        "too large"
            + (size < 0 ? "" : " (" + (size >> 20) + " MB)")
            + "; the limit is "
            + (maxSize >> 20)
            + " MB: split the file, or raise the limit by --max-size");
  }
}
