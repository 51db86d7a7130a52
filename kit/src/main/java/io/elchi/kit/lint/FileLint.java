// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.lint;

import io.elchi.spi.LanguageModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Looks at files as text: encoding, normal form, cells that nobody sees. */
final class FileLint {
  private FileLint() {}

  static List<Problem> of(LanguageModule module) {
    List<Problem> problems = new ArrayList<>();
    for (String file : Tables.ALL) {
      try (InputStream in = module.open(file)) {
        if (in != null) {
          check(file, in.readAllBytes(), problems);
        } else if (file.equals("language.tsv")) {
          problems.add(
              new Problem(Severity.ERROR, file, 0, "missing; it needs at least the row 'tag'"));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
    return problems;
  }

  private static void check(String file, byte[] bytes, List<Problem> problems) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      problems.add(new Problem(Severity.ERROR, file, 0, "not in UTF-8; save it in UTF-8"));
      return;
    }
    if (text.startsWith("\ufeff")) {
      problems.add(
          new Problem(Severity.ERROR, file, 1, "begins with a byte order mark; save it without"));
    }
    boolean header = false;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
        problems.add(new Problem(Severity.ERROR, file, number, notNormal(line)));
      }
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header && !line.contains("\t") && line.strip().matches(".*\\S {2,}\\S.*")) {
        problems.add(
            new Problem(
                Severity.WARNING,
                file,
                number,
                "no tab in this row; are its cells set apart by" + " blanks?"));
      }
      header = true;
    }
    if (!header) {
      problems.add(new Problem(Severity.ERROR, file, 0, "has no header row"));
    }
  }

  private static String notNormal(String line) {
    String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
    int at = 0;
    while (at < composed.length() && line.charAt(at) == composed.charAt(at)) {
      at++;
    }
    int end = Math.min(line.length(), at + 2);
    return "not in Unicode normal form C at '"
        + line.substring(Math.max(0, at - 1), end)
        + "' (column "
        + (at + 1)
        + "); save it composed, as uconv -x any-nfc does";
  }
}
