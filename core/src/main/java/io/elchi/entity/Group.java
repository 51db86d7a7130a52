// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Mentions that were found to be one entity; for use by one thread. */
final class Group {
  /** Groups are numbered in the order in which they were opened. */
  final int number;

  final List<Candidate> members = new ArrayList<>();

  /** Keys of all names. */
  final Set<String> keys = new LinkedHashSet<>();

  /** The parts of a person's whole name. */
  List<String> parts = List.of();

  Group(int number) {
    this.number = number;
  }

  /** The mention that opened the group, as long as they are not sorted. */
  Candidate first() {
    return members.get(0);
  }
}
