// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The senses of a lexicon by number. Few of the thousands are ever met, so each is read from its
 * row when it first is; from then on it is the same object. Safe for all threads.
 */
final class Senses {
  /** A table whose rows are read again: its bytes and column names. */
  private record Source(SenseTable table, byte[] bytes, List<String> header) {}

  private final List<Source> sources = new ArrayList<>();
  private final int[] rows;
  private final AtomicReferenceArray<Sense> known;

  /**
   * The senses of some rows.
   *
   * @param tables all tables of the lexicon, in order
   * @param rows for each sense four numbers, those of a {@link SenseRow}
   */
  Senses(List<SenseTable> tables, TableFiles files, int[] rows) {
    for (SenseTable table : tables) {
      byte[] bytes = files.bytes(table.file());
      byte[] content = bytes == null ? new byte[0] : bytes;
      sources.add(new Source(table, content, Table.header(content)));
    }
    this.rows = rows;
    this.known = new AtomicReferenceArray<>(rows.length / SenseRow.NUMBERS);
  }

  /** The sense of this number. */
  Sense get(int number) {
    Sense sense = known.get(number);
    if (sense != null) {
      return sense;
    }
    Sense made = read(number);
    Sense other = known.compareAndExchange(number, null, made);
    return other == null ? made : other;
  }

  private SenseRow row(int number) {
    return SenseRow.of(rows, number);
  }

  private Sense read(int number) {
    SenseRow row = row(number);
    Source source = sources.get(row.table());
    List<Sense> all = new ArrayList<>(1);
    source.table.read(
        Table.row(source.table.file(), source.bytes, source.header, row.line(), row.offset()),
        (form, sense) -> {
          if (all.isEmpty() || all.get(all.size() - 1) != sense) {
            all.add(sense);
          }
        });
    return all.get(row.variant());
  }

  /** The row of a sense that {@link #get} gave. */
  Optional<RowOrigin> origin(Sense sense) {
    for (int i = 0; i < known.length(); i++) {
      if (known.get(i) == sense) {
        SenseRow row = row(i);
        return Optional.of(new RowOrigin(sources.get(row.table()).table.file(), row.line()));
      }
    }
    return Optional.empty();
  }
}
