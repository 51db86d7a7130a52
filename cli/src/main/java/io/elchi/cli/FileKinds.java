// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Well-known kinds of files that hold no plain text, told by their first bytes. */
final class FileKinds {
  private static final String SAVE_AS_TEXT = "; save its text as a .txt file in UTF-8";
  private static final String LEAVE_OUT = "; leave it out";

  private FileKinds() {}

  /** What a file is and what to do with it, if it is of a known kind. */
  static Optional<String> of(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xD8, 0xFF)) {
      return Optional.of("is a JPEG image, not text" + LEAVE_OUT);
    }
    if (starts(bytes, 0x89, 'P', 'N', 'G')) {
      return Optional.of("is a PNG image, not text" + LEAVE_OUT);
    }
    if (starts(bytes, "GIF8") || starts(bytes, "RIFF") || starts(bytes, "II*\0")) {
      return Optional.of("is an image or recording, not text" + LEAVE_OUT);
    }
    if (starts(bytes, "%PDF-")) {
      return Optional.of("is a PDF document, not text" + SAVE_AS_TEXT);
    }
    if (starts(bytes, "{\\rtf")) {
      return Optional.of("is an RTF document, not text" + SAVE_AS_TEXT);
    }
    if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Optional.of("is a Microsoft Office document, not text" + SAVE_AS_TEXT);
    }
    if (starts(bytes, 'P', 'K', 3, 4)) {
      return Optional.of("is a ZIP archive or an office document, not text" + SAVE_AS_TEXT);
    }
    if (starts(bytes, 0x1F, 0x8B)) {
      return Optional.of("is compressed by gzip, not text; unpack it first");
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, String head) {
    byte[] wanted = head.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < wanted.length; i++) {
      if (i >= bytes.length || bytes[i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean starts(byte[] bytes, int... head) {
    for (int i = 0; i < head.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
