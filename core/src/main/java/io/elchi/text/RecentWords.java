// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.text;

import org.jspecify.annotations.Nullable;

/**
 * What was worked out about words not long ago. Texts repeat their words, so remembering them saves
 * most of the work; a word that was pushed out is worked out again and comes to the same. The
 * memory it takes is bounded, whatever the texts hold.
 *
 * <p>Safe for all threads as long as the values are immutable and follow from the word alone: an
 * entry that one thread writes is seen by another whole or not at all.
 *
 * @param <V> what is remembered of a word
 */
public final class RecentWords<V> {
  /** Longer words are rare, and might be anything; they are not remembered. */
  public static final int LONGEST = 40;

  private final Entry<?>[] entries;

  private record Entry<V>(String word, V value) {}

  /**
   * Room for some words.
   *
   * @param slots how many words at most; a power of two
   */
  public RecentWords(int slots) {
    if (Integer.bitCount(slots) != 1) {
      throw new IllegalArgumentException("slots must be a power of two, not " + slots);
    }
    this.entries = new Entry<?>[slots];
  }

  /** What is remembered of a word, or null. */
  @SuppressWarnings("unchecked") // only put writes entries
  public @Nullable V get(String word) {
    Entry<V> entry = (Entry<V>) entries[slot(word)];
    return entry != null && entry.word.equals(word) ? entry.value : null;
  }

  /** Remembers a word in place of another. */
  public void put(String word, V value) {
    if (word.length() <= LONGEST) {
      entries[slot(word)] = new Entry<>(word, value);
    }
  }

  private int slot(String word) {
    int h = word.hashCode();
    return (h ^ (h >>> 15)) & (entries.length - 1);
  }
}
