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
  private static final int LONGEST = 40;

  private final Entry<?>[] entries;

  private record Entry<V>(int hash, String word, V value) {}

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
  public @Nullable V get(String word) {
    Entry<V> entry = entry(word.hashCode());
    return entry != null && entry.word.equals(word) ? entry.value : null;
  }

  /**
   * What is remembered of the word that stands in a text, or null. A word that is known costs no
   * new string.
   *
   * @param start index of its first character
   * @param end index after its last character
   */
  public @Nullable V get(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    Entry<V> entry = entry(hash);
    return entry != null
            && entry.hash == hash
            && entry.word.length() == end - start
            && text.startsWith(entry.word, start)
        ? entry.value
        : null;
  }

  /** Remembers a word in place of another. */
  public void put(String word, V value) {
    if (word.length() <= LONGEST) {
      int hash = word.hashCode();
      entries[slot(hash)] = new Entry<>(hash, word, value);
    }
  }

  @SuppressWarnings("unchecked") // only put writes entries
  private @Nullable Entry<V> entry(int hash) {
    return (Entry<V>) entries[slot(hash)];
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (entries.length - 1);
  }
}
