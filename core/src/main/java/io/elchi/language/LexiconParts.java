// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import java.util.List;

/**
 * What a lexicon is made of, as flat as it can be written to a file. The arrays are shared, not
 * copied: nobody changes them.
 *
 * @param letters the letters of words; a node may end words
 * @param entryFirst for each node of {@code letters}, and one behind the last, the index of its
 *     first entry
 * @param entries how a word may end at a node, each packed by {@link WordEntry}
 * @param words what is said of each word, packed by {@link WordFlags}
 * @param lemmaFirst for each word, and one behind the last, where its dictionary form begins in
 *     {@code lemmas}
 * @param lemmas keys of dictionary forms, one behind the other
 * @param phrases the words of phrases, by number
 * @param senseFirst for each node of {@code phrases}, and one behind the last, the index of its
 *     first sense
 * @param senses what phrases mean, by number of the sense
 * @param senseRows where each sense comes from, as {@link SenseRow} reads it
 * @param classes names of the classes of endings that entries speak of
 * @param features names of the sets of features that words speak of; the first one is empty
 */
record LexiconParts(
    Trie letters,
    int[] entryFirst,
    int[] entries,
    int[] words,
    int[] lemmaFirst,
    String lemmas,
    Trie phrases,
    int[] senseFirst,
    int[] senses,
    int[] senseRows,
    List<String> classes,
    List<String> features) {}
