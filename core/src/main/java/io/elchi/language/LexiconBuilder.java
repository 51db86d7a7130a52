// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.text.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compiles the forms of all tables into the parts of a lexicon; for use by one thread. */
final class LexiconBuilder {
  private final Tokenizer tokenizer;
  private final Endings endings;
  private final Paradigms paradigms;

  private final Map<FormPattern.Word, Integer> wordIds = new LinkedHashMap<>();
  private final BitSet inner = new BitSet();
  private final Map<String, List<Integer>> entries = new HashMap<>();
  private final Map<int[], List<Integer>> phrases = new TreeMap<>(Arrays::compare);
  private final List<Sense> senses = new ArrayList<>();
  private final List<SenseRow> senseRows = new ArrayList<>();
  private final Map<String, Integer> classes = new LinkedHashMap<>();
  private final Map<String, Integer> features = new LinkedHashMap<>(Map.of("", 0));

  LexiconBuilder(Tokenizer tokenizer, Endings endings, Paradigms paradigms) {
    this.tokenizer = tokenizer;
    this.endings = endings;
    this.paradigms = paradigms;
  }

  /**
   * Compiles tables.
   *
   * @throws LanguageDataException if a row is malformed; the message names file and line
   */
  LexiconParts compile(List<SenseTable> tables, TableFiles files) {
    for (int number = 0; number < tables.size(); number++) {
      SenseTable table = tables.get(number);
      for (Table.Row row : files.table(table.file(), table.columns()).rows()) {
        read(table, number, row);
      }
    }
    return parts();
  }

  private void read(SenseTable table, int number, Table.Row row) {
    int before = senses.size();
    table.read(
        row,
        (form, sense) -> {
          if (senses.size() == before || senses.get(senses.size() - 1) != sense) {
            senses.add(sense);
            senseRows.add(
                new SenseRow(number, row.line(), row.offset(), senses.size() - before - 1));
          }
          addForm(row, form, senses.size() - 1);
        });
  }

  /** Adds one form; {@code …} in it only shows where something else stands. */
  private void addForm(Table.Row row, String form, int sense) {
    try {
      for (FormPattern pattern : FormPattern.parse(form.replace("…", " ").strip(), tokenizer)) {
        add(pattern, sense);
      }
    } catch (IllegalArgumentException e) {
      throw row.error("form '" + form + "': " + e.getMessage());
    }
  }

  private void add(FormPattern pattern, int sense) {
    int[] words = new int[pattern.words().size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = wordId(pattern.words().get(i));
      if (i > 0) {
        inner.set(words[i]);
      }
    }
    List<Integer> all = phrases.computeIfAbsent(words, w -> new ArrayList<>(1));
    // what two rows say alike is said once
    for (int known : all) {
      if (senses.get(known).equals(senses.get(sense))) {
        return;
      }
    }
    all.add(sense);
  }

  private int wordId(FormPattern.Word word) {
    Integer known = wordIds.get(word);
    if (known != null) {
      return known;
    }
    int id = wordIds.size();
    wordIds.put(word, id);
    switch (word.kind()) {
      case EXACT -> insert(word.key(), WordEntry.pack(id, WordEntry.EXACT, 0, true));
      case PREFIX -> insert(word.key(), WordEntry.pack(id, WordEntry.PREFIX, 0, true));
      case LEMMA -> {
        for (Paradigms.Stem stem : paradigms.nounStems(word.key())) {
          insert(stem.text(), stem(id, stem, false));
        }
        insert(word.key(), WordEntry.pack(id, WordEntry.EXACT, 0, true));
      }
      case STEM -> {
        String wordClass = word.wordClass();
        Endings.SuffixClass suffixes = endings.find(wordClass);
        if (suffixes == null) {
          throw new IllegalArgumentException("no class '" + wordClass + "' in endings.tsv");
        }
        boolean bare = !wordClass.startsWith("v") || suffixes.mayBeBare();
        for (Paradigms.Stem stem : paradigms.withSoftening(word.key(), wordClass, bare)) {
          insert(stem.text(), stem(id, stem, stem.bare()));
        }
      }
    }
    return id;
  }

  private int stem(int id, Paradigms.Stem stem, boolean bare) {
    int wordClass = classes.computeIfAbsent(stem.wordClass(), c -> classes.size());
    return WordEntry.pack(id, WordEntry.STEM, wordClass, bare);
  }

  private void insert(String key, int entry) {
    List<Integer> all = entries.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!all.contains(entry)) {
      all.add(entry);
    }
  }

  private LexiconParts parts() {
    int[] words = new int[wordIds.size()];
    int[] lemmaFirst = new int[words.length + 1];
    StringBuilder lemmas = new StringBuilder();
    wordIds.forEach(
        (word, id) -> {
          words[id] =
              WordFlags.pack(
                  word.capital(), word.upper(), inner.get(id), featuresId(word.features()));
          lemmas.append(word.kind() == FormPattern.Kind.LEMMA ? word.key() : "");
          lemmaFirst[id + 1] = lemmas.length();
        });
    Map<int[], List<Integer>> spelled = new TreeMap<>(Arrays::compare);
    entries.forEach((key, all) -> spelled.put(key.chars().toArray(), all));
    Trie letterTrie = Trie.of(spelled.keySet().toArray(new int[0][]));
    Trie phraseTrie = Trie.of(phrases.keySet().toArray(new int[0][]));
    Slices ends = Slices.of(letterTrie, spelled);
    Slices meanings = Slices.of(phraseTrie, phrases);
    int[] rows =
        senseRows.stream()
            .flatMapToInt(
                r -> java.util.stream.IntStream.of(r.table(), r.line(), r.offset(), r.variant()))
            .toArray();
    return new LexiconParts(
        letterTrie,
        ends.first(),
        ends.values(),
        words,
        lemmaFirst,
        lemmas.toString(),
        phraseTrie,
        meanings.first(),
        meanings.values(),
        rows,
        List.copyOf(classes.keySet()),
        List.copyOf(features.keySet()));
  }

  private int featuresId(Set<Feature> set) {
    String names = set.stream().sorted().map(Feature::code).collect(Collectors.joining(","));
    return features.computeIfAbsent(names, n -> features.size());
  }

  /** The values of each node of a trie, one behind the other. */
  private record Slices(int[] first, int[] values) {
    static Slices of(Trie trie, Map<int[], List<Integer>> bySequence) {
      List<List<Integer>> byNode = new ArrayList<>();
      for (int i = 0; i < trie.size(); i++) {
        byNode.add(List.of());
      }
      bySequence.forEach((sequence, values) -> byNode.set(trie.find(sequence), values));
      int[] first = new int[trie.size() + 1];
      for (int i = 0; i < trie.size(); i++) {
        first[i + 1] = first[i] + byNode.get(i).size();
      }
      return new Slices(
          first, byNode.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray());
    }
  }
}
