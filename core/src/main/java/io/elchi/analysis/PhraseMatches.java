// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import io.elchi.language.Ending;
import io.elchi.language.KnownWord;
import io.elchi.language.Lexicon;
import io.elchi.language.Sense;
import io.elchi.language.SenseKinds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together what begins at each token of one text: words and phrases. For one thread. */
final class PhraseMatches implements Lexicon.Sink {
  /** More readings of one word than this are not followed; no language comes near it. */
  private static final int MOST = 64;

  private static final Comparator<Match<?>> BEST_FIRST =
      Comparator.comparingInt((Match<?> m) -> m.to())
          .reversed()
          .thenComparingInt(m -> m.ending().length());

  private final Lexicon lexicon;
  private final KnownWord[] words;
  private final boolean[] limits;
  private final List<Match<?>> longer = new ArrayList<>();
  private int from;

  /**
   * @param words what the lexicon says of each token
   * @param limits where no phrase may run into the next token
   */
  PhraseMatches(Lexicon lexicon, KnownWord[] words, boolean[] limits) {
    this.lexicon = lexicon;
    this.words = words;
    this.limits = limits;
  }

  /** What begins at a token, the longest first. */
  MatchList<Match<?>> at(int token) {
    KnownWord word = words[token];
    if (!word.begins()) {
      return MatchList.empty();
    }
    from = token;
    longer.clear();
    lexicon.match(words, limits, token, this);
    List<KnownWord.Meaning> alone = word.meanings();
    int size = Math.min(MOST, longer.size() + alone.size());
    if (size == 0) {
      return MatchList.empty();
    }
    if (longer.size() > 1) {
      longer.sort(BEST_FIRST);
    }
    Match<?>[] matches = new Match<?>[size];
    int n = 0;
    long kinds = 0;
    for (; n < longer.size() && n < size; n++) {
      matches[n] = longer.get(n);
      kinds |= SenseKinds.of(matches[n].sense().getClass());
    }
    boolean all = n + alone.size() == size;
    for (int i = 0; n < size; i++, n++) {
      KnownWord.Meaning meaning = alone.get(i);
      matches[n] = new Match<>(meaning.sense(), token, token + 1, meaning.ending());
      kinds |= all ? 0 : SenseKinds.of(meaning.sense().getClass());
    }
    kinds |= all ? word.kinds() : 0;
    return new MatchList<>(matches, size, kinds);
  }

  @Override
  public void accept(List<Sense> senses, int to, Ending ending) {
    for (Sense sense : senses) {
      if (longer.size() < MOST) {
        longer.add(new Match<>(sense, from, to, ending));
      }
    }
  }
}
