// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import io.elchi.language.Sense;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/**
 * Matches that begin at one token. Of one class wherever matches are handed out, so that walking
 * them costs no object and no search for the method. Immutable.
 *
 * @param <M> the kind of match
 */
final class MatchList<M extends Match<? extends Sense>> extends AbstractList<M>
    implements RandomAccess {
  private static final List<?> EMPTY = new MatchList<>(new Match<?>[0], 0, 0);

  private final Match<?>[] matches;
  private final int size;
  private final long kinds;

  /**
   * @param kinds the kinds of the senses, see {@link io.elchi.language.SenseKinds}
   */
  MatchList(Match<?>[] matches, int size, long kinds) {
    this.matches = matches;
    this.size = size;
    this.kinds = kinds;
  }

  /** No match. */
  @SuppressWarnings("unchecked") // holds nothing
  static <M extends Match<? extends Sense>> MatchList<M> empty() {
    return (MatchList<M>) EMPTY;
  }

  /** The kinds of senses found here. */
  long kinds() {
    return kinds;
  }

  @Override
  @SuppressWarnings("unchecked") // whoever builds the list has looked at the senses
  public M get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return (M) matches[index];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean isEmpty() {
    return size == 0;
  }

  @Override
  public Iterator<M> iterator() {
    return new Walk<>(this);
  }

  private static final class Walk<M extends Match<? extends Sense>> implements Iterator<M> {
    private final MatchList<M> list;
    private int next;

    Walk(MatchList<M> list) {
      this.list = list;
    }

    @Override
    public boolean hasNext() {
      return next < list.size;
    }

    @Override
    public M next() {
      if (next >= list.size) {
        throw new NoSuchElementException();
      }
      return list.get(next++);
    }
  }
}
