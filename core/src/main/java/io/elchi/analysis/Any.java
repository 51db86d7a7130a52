// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Asks a list or a set whether something holds of one of its members, without a stream. Stateless.
 */
public final class Any {
  private Any() {}

  /** Whether a condition holds of a member. */
  public static <T> boolean of(List<T> members, Predicate<? super T> condition) {
    for (int i = 0; i < members.size(); i++) {
      if (condition.test(members.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a condition holds of a member. */
  public static <T> boolean of(Set<T> members, Predicate<? super T> condition) {
    for (T member : members) {
      if (condition.test(member)) {
        return true;
      }
    }
    return false;
  }
}
