// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import java.util.Arrays;

/**
 * A trie over sequences of numbers in two flat arrays. Nodes are numbered level by level, so that
 * the edge at index {@code e} leads to node {@code e + 1}; the root is node 0. Immutable and safe
 * for all threads.
 *
 * @param first for each node, and one behind the last, the index of its first edge
 * @param labels what stands on each edge, ascending within a node
 */
record Trie(int[] first, int[] labels) {
  /** No such edge. */
  static final int NONE = -1;

  /** Fewer edges than this are looked through one by one. */
  private static final int FEW = 8;

  /** The node that an edge leads to, or {@link #NONE}. */
  int step(int node, int label) {
    int low = first[node];
    int high = first[node + 1] - 1;
    while (high - low >= FEW) {
      int middle = (low + high) >>> 1;
      if (labels[middle] < label) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int e = low; e <= high; e++) {
      if (labels[e] == label) {
        return e + 1;
      }
    }
    return NONE;
  }

  /** Whether longer sequences begin with that of a node. */
  boolean continues(int node) {
    return first[node] < first[node + 1];
  }

  /** How many nodes there are. */
  int size() {
    return first.length - 1;
  }

  /** The node of a sequence, or {@link #NONE}. */
  int find(int[] sequence) {
    int node = 0;
    for (int label : sequence) {
      node = step(node, label);
      if (node < 0) {
        return NONE;
      }
    }
    return node;
  }

  /**
   * The trie of some sequences.
   *
   * @param sequences in the order of {@link Arrays#compare(int[], int[])}, none twice
   */
  static Trie of(int[][] sequences) {
    int most = 1;
    for (int[] sequence : sequences) {
      most += sequence.length;
    }
    int[] first = new int[most + 1];
    int[] labels = new int[most];
    // the sequences that go through each node: a range of them, for nodes of one level after the
    // other
    int[] from = new int[most];
    int[] to = new int[most];
    int[] depth = new int[most];
    to[0] = sequences.length;
    int nodes = 1;
    int edges = 0;
    for (int node = 0; node < nodes; node++) {
      first[node] = edges;
      int at = from[node];
      int d = depth[node];
      // shorter ones come first
      while (at < to[node] && sequences[at].length == d) {
        at++;
      }
      while (at < to[node]) {
        int label = sequences[at][d];
        int end = at + 1;
        while (end < to[node] && sequences[end][d] == label) {
          end++;
        }
        labels[edges++] = label;
        from[nodes] = at;
        to[nodes] = end;
        depth[nodes] = d + 1;
        nodes++;
        at = end;
      }
    }
    first[nodes] = edges;
    return new Trie(Arrays.copyOf(first, nodes + 1), Arrays.copyOf(labels, edges));
  }
}
