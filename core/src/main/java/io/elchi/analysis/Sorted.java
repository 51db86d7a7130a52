// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import java.util.List;
import java.util.function.ToIntFunction;

/** Searches lists that are in text order. Stateless. */
public final class Sorted {
  private Sorted() {}

  /**
   * The index of the first member whose bound is not below a token, found by halving.
   *
   * @param bound a token of a member; it never falls from one member to the next
   * @return the index, or the size of the list when there is none
   */
  public static <T> int firstNotBelow(List<T> members, ToIntFunction<? super T> bound, int token) {
    int low = 0;
    int high = members.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bound.applyAsInt(members.get(middle)) < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
