// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon as it lies beside the tables that it was compiled from, so that it need not be compiled
 * at each start. It tells the checksums of these tables: where one has changed since, it is left
 * unread. Stateless.
 */
final class LexiconFile {
  /** The name of the file. */
  static final String NAME = "lexicon.bin";

  private static final int MAGIC = 0x454c4348;

  /**
   * To be raised whenever the same tables come to other parts than before: by other reading,
   * folding, tokens or paradigms, by other senses of a row, or by another layout of this file.
   */
  private static final int FORMAT = 1;

  /** Tables that say how the words of the others are read. */
  private static final List<String> GRAMMAR =
      List.of("language.tsv", "characters.tsv", "stop-words.tsv", "endings.tsv", "paradigms.tsv");

  private LexiconFile() {}

  /**
   * The compiled lexicon of a language; empty where there is none, or none of these tables as they
   * are.
   */
  static Optional<LexiconParts> read(TableFiles files, List<SenseTable> tables) {
    byte[] bytes = files.bytes(NAME);
    if (bytes == null) {
      return Optional.empty();
    }
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      return in.getInt() == MAGIC
              && in.getInt() == FORMAT
              && in.getLong() == checksum(files, tables)
          ? Optional.of(parts(in))
          : Optional.empty();
    } catch (BufferUnderflowException e) {
      return Optional.empty();
    }
  }

  /** The content of the file for a compiled lexicon. */
  static byte[] write(TableFiles files, List<SenseTable> tables, LexiconParts parts) {
    byte[] lemmas = utf8(parts.lemmas());
    List<int[]> arrays = arrays(parts);
    int size = Long.BYTES + (2 + 1) * Integer.BYTES + lemmas.length;
    for (int[] array : arrays) {
      size += (1 + array.length) * Integer.BYTES;
    }
    byte[] names =
        utf8(String.join("\n", parts.classes()) + "\t" + String.join("\n", parts.features()));
    size += Integer.BYTES + names.length;
    ByteBuffer out = ByteBuffer.allocate(size);
    out.putInt(MAGIC).putInt(FORMAT).putLong(checksum(files, tables));
    for (int[] array : arrays) {
      out.putInt(array.length);
      for (int value : array) {
        out.putInt(value);
      }
    }
    out.putInt(lemmas.length).put(lemmas).putInt(names.length).put(names);
    return out.array();
  }

  /** The arrays of a lexicon, in the order of the file. */
  private static List<int[]> arrays(LexiconParts p) {
    return List.of(
        p.letters().first(),
        p.letters().labels(),
        p.entryFirst(),
        p.entries(),
        p.words(),
        p.lemmaFirst(),
        p.phrases().first(),
        p.phrases().labels(),
        p.senseFirst(),
        p.senses(),
        p.senseRows());
  }

  private static LexiconParts parts(ByteBuffer in) {
    Trie letters = new Trie(array(in), array(in));
    int[] entryFirst = array(in);
    int[] entries = array(in);
    int[] words = array(in);
    int[] lemmaFirst = array(in);
    Trie phrases = new Trie(array(in), array(in));
    int[] senseFirst = array(in);
    int[] senses = array(in);
    int[] senseRows = array(in);
    String lemmas = string(in);
    String names = string(in);
    int tab = names.indexOf('\t');
    return new LexiconParts(
        letters,
        entryFirst,
        entries,
        words,
        lemmaFirst,
        lemmas,
        phrases,
        senseFirst,
        senses,
        senseRows,
        lines(names.substring(0, tab)),
        lines(names.substring(tab + 1)));
  }

  private static int[] array(ByteBuffer in) {
    int length = in.getInt();
    if (length < 0 || length > in.remaining() / Integer.BYTES) {
      throw new BufferUnderflowException();
    }
    int[] array = new int[length];
    in.asIntBuffer().get(array);
    in.position(in.position() + array.length * Integer.BYTES);
    return array;
  }

  private static String string(ByteBuffer in) {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> lines(String text) {
    List<String> out = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      out.add(text.substring(start, end));
      start = end + 1;
    }
    out.add(text.substring(start));
    return out;
  }

  /** A checksum over all tables that the lexicon depends on, with their lengths. */
  private static long checksum(TableFiles files, List<SenseTable> tables) {
    CRC32 crc = new CRC32();
    long length = 0;
    List<String> names = new ArrayList<>(GRAMMAR);
    tables.forEach(table -> names.add(table.file()));
    for (String name : names) {
      byte @Nullable [] bytes = files.bytes(name);
      crc.update(bytes == null ? 0 : 1);
      if (bytes != null) {
        crc.update(bytes);
        length += bytes.length;
      }
    }
    return (length << Integer.SIZE) | crc.getValue();
  }
}
