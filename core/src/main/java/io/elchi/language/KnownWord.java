// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.Comparator;
import java.util.List;

/** All that a lexicon says of one word by itself. Immutable and safe for all threads. */
public final class KnownWord {
  private static final Comparator<Meaning> SHORTEST_ENDING =
      Comparator.comparingInt(m -> m.ending().length());

  private final Lexicon lexicon;
  private final Shape shape;
  private final boolean empty;
  private final List<Meaning> found;
  private final List<Meaning> meanings;
  private final long kinds;
  private final boolean begins;
  private final boolean stopWord;
  private final int[] starts;
  private final Lexicon.Reading[] inside;

  /**
   * What the word means when it stands alone.
   *
   * @param sense what the lexicon says
   * @param ending its inflection
   */
  public record Meaning(Sense sense, Ending ending) {}

  KnownWord(
      Lexicon lexicon,
      Token token,
      boolean empty,
      boolean stopWord,
      List<Meaning> found,
      int[] starts,
      List<Lexicon.Reading> inside) {
    this.lexicon = lexicon;
    this.shape = token.shape();
    this.empty = empty;
    this.stopWord = stopWord;
    this.found = List.copyOf(found);
    // of two readings of the same words the one with the shorter ending knows more of the word
    this.meanings = found.size() < 2 ? this.found : found.stream().sorted(SHORTEST_ENDING).toList();
    long bits = 0;
    for (Meaning meaning : found) {
      bits |= SenseKinds.of(meaning.sense().getClass());
    }
    this.kinds = bits;
    this.starts = starts;
    this.inside = inside.toArray(new Lexicon.Reading[0]);
    this.begins = !found.isEmpty() || starts.length > 0;
  }

  /** Whether a lexicon said this of a token that is written like this one. */
  boolean isOf(Lexicon other, Token token) {
    return lexicon == other && shape == token.shape();
  }

  /** Whether no table knows the word, alone or in a phrase. */
  public boolean isEmpty() {
    return empty;
  }

  /** Whether it is one of the language's stop words. */
  public boolean isStopWord() {
    return stopWord;
  }

  /** Whether something may begin with it: it means something alone, or phrases begin with it. */
  public boolean begins() {
    return begins;
  }

  /** What it means alone, in the order of the tables. */
  public List<Meaning> found() {
    return found;
  }

  /** What it means alone, the shortest ending first. */
  public List<Meaning> meanings() {
    return meanings;
  }

  /** The kinds of these meanings, as bits of {@link SenseKinds}. */
  public long kinds() {
    return kinds;
  }

  /** Where the longer phrases that it begins go on in the trie over words. */
  int[] starts() {
    return starts;
  }

  /** Readings that stand in phrases behind another word. */
  Lexicon.Reading[] inside() {
    return inside;
  }
}
