// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the groups that a mention might belong to by what they have in common, so that a text of a
 * thousand names does not compare each with each. For use by one thread.
 */
final class GroupIndex {
  /** By what is said of a group: a key of a name, a part of a person's name, a canonical name. */
  private final Map<String, List<Group>> groups = new HashMap<>();

  /** Says something of a group. */
  void add(String trait, Group group) {
    List<Group> list = groups.computeIfAbsent(trait, k -> new ArrayList<>(2));
    if (list.isEmpty() || list.get(list.size() - 1) != group) {
      list.add(group);
    }
  }

  /** The groups of which something is said. */
  List<Group> with(String trait) {
    return groups.getOrDefault(trait, List.of());
  }

  /** Of the groups with a trait, and of another one, that which was opened first. */
  @Nullable Group first(String trait, @Nullable Group other, Predicate<Group> fits) {
    Group best = other;
    for (Group group : with(trait)) {
      if ((best == null || group.number < best.number) && fits.test(group)) {
        best = group;
      }
    }
    return best;
  }
}
