// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.kit.tables.LanguageFolder;
import io.elchi.language.LanguageDataException;
import java.io.IOException;
import java.nio.file.Path;

/** Reads with a language whose tables stand in a folder. */
final class TablesReading {
  private TablesReading() {}

  /**
   * Compiles the tables.
   *
   * @throws InputException if there are none, or a row cannot be used
   */
  static Reading of(Path folder) throws InputException {
    try {
      LanguageFolder language = LanguageFolder.of(folder);
      Extractor extractor =
          Extractor.builder().language(language).languages(language.tag()).build();
      extractor.extract(Document.of("1").withLanguage(language.tag()));
      return new ExtractorReading(() -> extractor);
    } catch (LanguageDataException e) {
      throw new InputException(e.getMessage() + " ('elchi lint " + folder + "' tells all)", e);
    } catch (IllegalArgumentException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new InputException(folder + ": " + Problems.of(e), e);
    }
  }
}
