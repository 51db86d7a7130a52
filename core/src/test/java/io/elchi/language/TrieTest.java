// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class TrieTest {
  @Test
  void findsWhatItWasMadeOf() {
    Trie trie = Trie.of(new int[][] {{}, {1}, {1, 2}, {1, 2, 3}, {4}});
    assertThat(trie.size()).isEqualTo(5);
    assertThat(trie.find(new int[0])).isZero();
    assertThat(trie.find(new int[] {1, 2, 3})).isPositive();
    assertThat(trie.find(new int[] {2})).isEqualTo(Trie.NONE);
    assertThat(trie.find(new int[] {1, 2, 3, 4})).isEqualTo(Trie.NONE);
    assertThat(trie.continues(trie.find(new int[] {1}))).isTrue();
    assertThat(trie.continues(trie.find(new int[] {4}))).isFalse();
  }

  @Test
  void nothingMakesOneNode() {
    Trie trie = Trie.of(new int[0][]);
    assertThat(trie.size()).isOne();
    assertThat(trie.step(0, 'a')).isEqualTo(Trie.NONE);
  }

  @Test
  void nodesOfManyEdgesAreFoundAsThoseOfFew() {
    Random random = new Random(7);
    Map<int[], Integer> all = new TreeMap<>(Arrays::compare);
    for (int i = 0; i < 2_000; i++) {
      all.put(random.ints(1 + random.nextInt(4), 0, 40).toArray(), i);
    }
    Trie trie = Trie.of(all.keySet().toArray(new int[0][]));
    assertThat(all.keySet().stream().map(trie::find).distinct()).hasSameSizeAs(all.keySet());
    assertThat(all.keySet()).allSatisfy(s -> assertThat(trie.find(s)).isPositive());
    assertThat(trie.step(0, 41)).isEqualTo(Trie.NONE);
    assertThat(trie.step(0, -1)).isEqualTo(Trie.NONE);
  }
}
