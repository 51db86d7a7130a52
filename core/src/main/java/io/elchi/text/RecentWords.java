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

  private record Entry<V>(int hash, String word, V value) {
    boolean isOf(int otherHash, String text, int start, int end) {
      return hash == otherHash && word.length() == end - start && text.startsWith(word, start);
    }
  }

  /**
   * Room for some words.
   *
   * @param slots how many words at most; a power of two, at least 2
   */
  public RecentWords(int slots) {
    if (slots < 2 || Integer.bitCount(slots) != 1) {
      throw new IllegalArgumentException("slots must be a power of two above 1, not " + slots);
    }
    this.entries = new Entry<?>[slots];
  }

  /** What is remembered of a word, or null. */
  public @Nullable V get(String word) {
    int slot = slot(word.hashCode());
    Entry<V> entry = entry(slot);
    if (entry != null && entry.word.equals(word)) {
      return entry.value;
    }
    entry = entry(slot + 1);
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
    int slot = slot(hash);
    Entry<V> entry = entry(slot);
    if (entry != null && entry.isOf(hash, text, start, end)) {
      return entry.value;
    }
    entry = entry(slot + 1);
    return entry != null && entry.isOf(hash, text, start, end) ? entry.value : null;
  }

  /** Remembers a word in place of another: of two that share a place the older one goes. */
  public void put(String word, V value) {
    if (word.length() <= LONGEST) {
      int hash = word.hashCode();
      int slot = slot(hash);
      entries[slot + 1] = entries[slot];
      entries[slot] = new Entry<>(hash, word, value);
    }
  }

  @SuppressWarnings("unchecked") // only put writes entries
  private @Nullable Entry<V> entry(int slot) {
    return (Entry<V>) entries[slot];
  }

  /** The first of the two slots that a word may stand in. */
  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (entries.length - 2);
  }
}
