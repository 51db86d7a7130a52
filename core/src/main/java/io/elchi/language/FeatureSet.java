// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A set of features as bits, in the order in which they are declared. Immutable. */
public final class FeatureSet extends AbstractSet<Feature> {
  private static final List<Feature> ALL = List.of(Feature.values());
  private static final FeatureSet EMPTY = new FeatureSet(0);

  private final long bits;

  private FeatureSet(long bits) {
    this.bits = bits;
  }

  /** These features. */
  public static FeatureSet of(Feature... features) {
    long bits = 0;
    for (Feature f : features) {
      bits |= bit(f);
    }
    return of(bits);
  }

  /** These features; the same set if it is one already. */
  public static FeatureSet copyOf(Collection<Feature> features) {
    if (features instanceof FeatureSet known) {
      return known;
    }
    long bits = 0;
    for (Feature f : features) {
      bits |= bit(f);
    }
    return of(bits);
  }

  private static FeatureSet of(long bits) {
    return bits == 0 ? EMPTY : new FeatureSet(bits);
  }

  @SuppressWarnings("EnumOrdinal") // nothing outside sees the bits
  private static long bit(Feature feature) {
    return 1L << feature.ordinal();
  }

  /** The features of both sets. */
  public FeatureSet with(FeatureSet more) {
    long all = bits | more.bits;
    return all == bits ? this : all == more.bits ? more : of(all);
  }

  /** These features without one. */
  public FeatureSet without(Feature feature) {
    return of(bits & ~bit(feature));
  }

  /** Whether the sets share a feature. */
  public boolean hasAny(FeatureSet others) {
    return (bits & others.bits) != 0;
  }

  /** How many features the sets share. */
  public int shared(FeatureSet others) {
    return Long.bitCount(bits & others.bits);
  }

  /** Whether a feature is in the set. */
  public boolean has(Feature feature) {
    return (bits & bit(feature)) != 0;
  }

  @Override
  public boolean contains(@Nullable Object feature) {
    return feature instanceof Feature f && has(f);
  }

  @Override
  public int size() {
    return Long.bitCount(bits);
  }

  @Override
  public boolean isEmpty() {
    return bits == 0;
  }

  @Override
  public Iterator<Feature> iterator() {
    return new Walk(bits);
  }

  private static final class Walk implements Iterator<Feature> {
    private long rest;

    Walk(long bits) {
      this.rest = bits;
    }

    @Override
    public boolean hasNext() {
      return rest != 0;
    }

    @Override
    public Feature next() {
      if (rest == 0) {
        throw new NoSuchElementException();
      }
      Feature next = ALL.get(Long.numberOfTrailingZeros(rest));
      rest &= rest - 1;
      return next;
    }
  }
}
