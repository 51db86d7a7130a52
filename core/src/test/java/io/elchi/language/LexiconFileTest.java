// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.invented.InventedLanguage;
import io.elchi.spi.LanguageModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LexiconFileTest {
  private final InventedLanguage plain = new InventedLanguage();
  private final byte[] compiled = LanguageData.compile(plain);

  /** The language with some files that it has not, or has otherwise. */
  private record With(LanguageModule module, Map<String, byte[]> files) implements LanguageModule {
    @Override
    public String tag() {
      return module.tag();
    }

    @Override
    public @Nullable InputStream open(String file) {
      byte[] bytes = files.get(file);
      return bytes == null ? module.open(file) : new ByteArrayInputStream(bytes);
    }
  }

  private static byte[] bytes(LanguageModule module, String file) {
    try (InputStream in = module.open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<LexiconParts> read(LanguageModule module) {
    return LexiconFile.read(
        new TableFiles(module),
        Stream.of(
                TimeTables.all(),
                QuantityTables.all(),
                PlaceTables.all(true, "~"),
                NameTables.all(true, "~"),
                EventTables.all())
            .flatMap(List::stream)
            .toList());
  }

  private static LexiconParts parts(LanguageModule module) {
    return LanguageData.load(module).lexicon().parts();
  }

  @Test
  void theSameTablesGiveTheSameBytes() {
    assertThat(LanguageData.compile(plain)).isEqualTo(compiled);
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    LanguageModule with = new With(plain, Map.of(LexiconFile.NAME, compiled));
    assertThat(read(plain)).isEmpty();
    assertThat(read(with)).isPresent();
    assertThat(parts(with)).usingRecursiveComparison().isEqualTo(parts(plain));
  }

  @Test
  void aLexiconOfOtherTablesIsLeftUnread() {
    byte[] months = bytes(plain, "months.tsv");
    byte[] longer = Arrays.copyOf(months, months.length + 1);
    longer[months.length] = '\n';
    assertThat(read(new With(plain, Map.of(LexiconFile.NAME, compiled, "months.tsv", longer))))
        .isEmpty();
  }

  @Test
  void aDamagedLexiconIsLeftUnread() {
    for (int length : new int[] {0, 3, 15, 16, 20, compiled.length / 2, compiled.length - 1}) {
      byte[] cut = Arrays.copyOf(compiled, length);
      LanguageModule with = new With(plain, Map.of(LexiconFile.NAME, cut));
      assertThat(read(with)).as("%d bytes", length).isEmpty();
      assertThat(parts(with)).usingRecursiveComparison().isEqualTo(parts(plain));
    }
  }
}
