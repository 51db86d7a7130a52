// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

/**
 * One bit for each kind of sense, so that a set of kinds fits a {@code long} and "does a title
 * begin here" is one test. Immutable and safe for all threads.
 */
public final class SenseKinds {
  private static final SenseKinds ALL = new SenseKinds();

  /** Open addressing by identity: the kinds are few, the questions are very many. */
  private final Class<?>[] kinds;

  private final long[] bits;

  private SenseKinds() {
    Class<?>[] permitted = Sense.class.getPermittedSubclasses();
    if (permitted.length > Long.SIZE) {
      throw new IllegalStateException("more kinds of senses than bits");
    }
    int size = Integer.highestOneBit(permitted.length) * 8;
    kinds = new Class<?>[size];
    bits = new long[size];
    for (int i = 0; i < permitted.length; i++) {
      int slot = permitted[i].hashCode() & (size - 1);
      while (kinds[slot] != null) {
        slot = (slot + 1) & (size - 1);
      }
      kinds[slot] = permitted[i];
      bits[slot] = 1L << i;
    }
  }

  /** The bit of a kind of sense; all bits for {@code Sense} itself. */
  public static long of(Class<? extends Sense> kind) {
    return ALL.bit(kind);
  }

  private long bit(Class<?> kind) {
    int mask = kinds.length - 1;
    int slot = kind.hashCode() & mask;
    while (true) {
      Class<?> known = kinds[slot];
      if (known == kind) {
        return bits[slot];
      }
      if (known == null) {
        return -1L;
      }
      slot = (slot + 1) & mask;
    }
  }
}
