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

  /** Characters that one {@code long} holds. */
  private static final int PACKED = 4;

  private final Entry<?>[] entries;

  /**
   * A word with what is remembered of it. Its first characters stand in the entry itself: memory is
   * slow, and most questions need no look at the string.
   */
  private static final class Entry<V> {
    private final String word;
    private final V value;
    private final int hash;
    private final int length;
    private final long first;
    private final long second;
    private final long third;

    /** Whether somebody asked for the word again: such a word stays when another one comes. */
    private boolean again;

    Entry(String word, int hash, V value) {
      this.word = word;
      this.value = value;
      this.hash = hash;
      this.length = word.length();
      this.first = packed(word, 0, length);
      this.second = packed(word, PACKED, length);
      this.third = packed(word, 2 * PACKED, length);
    }

    boolean isOf(int otherHash, String text, int start, int end) {
      return hash == otherHash
          && length == end - start
          && first == packed(text, start, end)
          && (length <= PACKED
              || (second == packed(text, start + PACKED, end)
                  && (length <= 2 * PACKED
                      || (third == packed(text, start + 2 * PACKED, end)
                          && (length <= 3 * PACKED || text.startsWith(word, start))))));
    }

    V asked() {
      if (!again) {
        again = true;
      }
      return value;
    }
  }

  /** The next characters of a word, as many as fit. */
  private static long packed(String text, int start, int end) {
    long out = 0;
    int last = Math.min(end, start + PACKED);
    for (int i = start; i < last; i++) {
      out = out << Character.SIZE | text.charAt(i);
    }
    return out;
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
    return get(word.hashCode(), word, 0, word.length());
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
    return get(hash, text, start, end);
  }

  private @Nullable V get(int hash, String text, int start, int end) {
    int slot = slot(hash);
    Entry<V> entry = entry(slot);
    if (entry != null && entry.isOf(hash, text, start, end)) {
      return entry.asked();
    }
    entry = entry(slot + 1);
    return entry != null && entry.isOf(hash, text, start, end) ? entry.asked() : null;
  }

  /**
   * Remembers a word in place of another: of two that share a place one that nobody asked for again
   * goes, so that words of a single text do not push out those of every text.
   */
  public void put(String word, V value) {
    if (word.length() > LONGEST) {
      return;
    }
    int hash = word.hashCode();
    int slot = slot(hash);
    Entry<V> one = entry(slot);
    Entry<V> other = entry(slot + 1);
    int place = slot + 1;
    if (one == null || (other != null && other.again && !one.again)) {
      place = slot;
    } else if (other != null && other.again) {
      // both are in use: they must be asked for once more to stay
      one.again = false;
      other.again = false;
    }
    entries[place] = new Entry<>(word, hash, value);
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
