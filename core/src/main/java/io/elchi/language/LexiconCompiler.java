// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.spi.LanguageModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;

/**
 * Compiles the lexicons of languages when these are built, so that nobody has to wait for it at
 * each start. A language reads the same without it. Stateless.
 */
public final class LexiconCompiler {
  /** The name of the file that holds the compiled lexicon of a language. */
  public static final String FILE = LexiconFile.NAME;

  private LexiconCompiler() {}

  /**
   * What that file holds for tables as they are.
   *
   * @throws LanguageDataException if a table is malformed; the message names file and line
   */
  public static byte[] compile(LanguageModule module) {
    return LanguageData.compile(module);
  }

  /**
   * Writes {@code lexicon.bin} beside the tables of every language on the path whose classes lie in
   * a folder.
   *
   * @param args the folder of classes, such as {@code target/classes}
   * @throws IOException if the file cannot be written
   * @throws LanguageDataException if a table is malformed; the message names file and line
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("one argument is needed: the folder of classes");
    }
    Path classes = Path.of(args[0]);
    for (LanguageModule module : ServiceLoader.load(LanguageModule.class)) {
      Path folder = classes.resolve(module.getClass().getPackageName().replace('.', '/'));
      if (Files.isDirectory(folder)) {
        Files.write(folder.resolve(FILE), compile(module));
      }
    }
  }
}
