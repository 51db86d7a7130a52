// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import com.google.common.primitives.ImmutableIntArray;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every form of every table of a language in one automaton: a trie over the letters of words that
 * knows stems and their endings, and a trie over words that knows phrases. Lookup cost does not
 * depend on the number of entries. Immutable after building and safe for all threads.
 */
public final class Lexicon {
  private final LongIntMap letters;
  private final WordEntry[][] wordsAt;
  private final LongIntMap phrases;
  private final Node[] nodes;

  /** Whether a word of this number stands in a phrase behind another word. */
  private final BitSet inner;

  private final Map.Entry<String, Feature>[] verbPrefixes;

  /**
   * A place in the trie over words.
   *
   * @param senses what the words up to here mean
   * @param continued whether a longer phrase begins with them
   */
  private record Node(List<Sense> senses, boolean continued) {}

  private record WordEntry(
      int id,
      FormPattern.Kind kind,
      boolean verbal,
      Endings.@Nullable SuffixClass suffixes,
      Set<Feature> features,
      boolean capital,
      boolean upper,
      boolean bare,
      String lemma) {}

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private Lexicon(Builder b) {
    this.letters = b.letters;
    this.wordsAt = new WordEntry[b.wordsAt.size()][];
    for (int i = 0; i < wordsAt.length; i++) {
      wordsAt[i] = b.wordsAt.get(i).toArray(new WordEntry[0]);
    }
    this.phrases = b.phrases;
    this.nodes = new Node[b.sensesAt.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = new Node(List.copyOf(b.sensesAt.get(i)), b.continued.get(i));
    }
    this.inner = (BitSet) b.inner.clone();
    this.verbPrefixes = b.verbPrefixes.entrySet().toArray(new Map.Entry[0]);
  }

  /**
   * How a token can be read as a word of the lexicon.
   *
   * @param word the word's number in the lexicon
   * @param ending its inflection here
   */
  record Reading(int word, Ending ending) {}

  /** Collects what a phrase match means. */
  @FunctionalInterface
  public interface Sink {
    /**
     * One match: the senses of a phrase that ends before token {@code to}, with the inflection of
     * its last word.
     */
    void accept(List<Sense> senses, int to, Ending ending);
  }

  /** All that the lexicon says of a token by itself. */
  public KnownWord read(Token token) {
    if (token.note() instanceof KnownWord known && known.isOf(this, token)) {
      return known;
    }
    List<Reading> readings = new ArrayList<>(2);
    read(token, token.key(), 0, null, readings);
    if (token.isWord()) {
      for (Map.Entry<String, Feature> prefix : verbPrefixes) {
        if (token.key().startsWith(prefix.getKey())) {
          read(token, token.key(), prefix.getKey().length(), prefix.getValue(), readings);
        }
      }
    }
    KnownWord word = known(token, readings);
    token.note(word);
    return word;
  }

  private KnownWord known(Token token, List<Reading> readings) {
    List<KnownWord.Meaning> alone = new ArrayList<>(readings.size());
    ImmutableIntArray.Builder starts = ImmutableIntArray.builder(1);
    List<Reading> inside = new ArrayList<>(1);
    for (Reading reading : readings) {
      int next = phrases.get(reading.word);
      if (next >= 0) {
        for (Sense sense : nodes[next].senses) {
          alone.add(new KnownWord.Meaning(sense, reading.ending));
        }
        if (nodes[next].continued) {
          starts.add(next);
        }
      }
      if (inner.get(reading.word)) {
        inside.add(reading);
      }
    }
    return new KnownWord(this, token, readings.isEmpty(), alone, starts.build().toArray(), inside);
  }

  private void read(
      Token token, String key, int from, @Nullable Feature prefix, List<Reading> out) {
    int node = 0;
    int length = key.length();
    for (int i = from; i < length; i++) {
      node = letters.get(((long) node << 16) | key.charAt(i));
      if (node < 0) {
        return;
      }
      Endings.SuffixClass lastClass = null;
      Ending lastChain = null;
      for (WordEntry word : wordsAt[node]) {
        if ((word.capital && token.shape() == Shape.LOWER)
            || (word.upper && token.shape() == Shape.TITLE)) {
          continue;
        }
        if (prefix != null && !word.verbal && word.features.isEmpty()) {
          continue;
        }
        Ending found;
        if (word.kind == FormPattern.Kind.STEM && i + 1 < length) {
          // the words that end here mostly share one class of endings
          if (word.suffixes != lastClass || lastClass == null) {
            lastClass = word.suffixes;
            lastChain = chain(word, token, key, i + 1);
          }
          found = lastChain;
        } else {
          found = whole(word, key, i + 1);
        }
        if (found != null) {
          Ending ending = found.with(word.features).of(word.lemma);
          out.add(new Reading(word.id, prefix == null ? ending : ending.with(Set.of(prefix))));
        }
      }
    }
  }

  private static @Nullable Ending chain(WordEntry word, Token token, String key, int end) {
    Ending chain = word.suffixes == null ? null : word.suffixes.match(key, end);
    // an apostrophe marks the ending off, even one that the table does not know
    return chain == null && token.boundary() == end
        ? new Ending(Set.of(), key.length() - end, "")
        : chain;
  }

  private static @Nullable Ending whole(WordEntry word, String key, int end) {
    return switch (word.kind) {
      case EXACT -> end == key.length() ? Ending.NONE : null;
      case PREFIX -> new Ending(Set.of(), key.length() - end, "");
      default -> !word.bare ? null : word.suffixes == null ? Ending.NONE : word.suffixes.bare();
    };
  }

  /**
   * Finds every phrase of two words or more that begins at token {@code from}, unless there is none
   * that its first word begins.
   *
   * @param words what the lexicon says of each token
   * @param limits {@code limits[i]} is true when no phrase may run from token i - 1 into token i
   */
  public void match(KnownWord[] words, boolean[] limits, int from, Sink sink) {
    int[] starts = words[from].starts();
    if (starts.length == 0 || from + 1 >= words.length || limits[from + 1]) {
      return;
    }
    if (words[from + 1].inside().length == 0) {
      return;
    }
    for (int start : starts) {
      step(words, limits, from + 1, start, sink);
    }
  }

  private void step(KnownWord[] words, boolean[] limits, int at, int node, Sink sink) {
    for (Reading reading : words[at].inside()) {
      int next = phrases.get(((long) node << 32) | reading.word);
      if (next < 0) {
        continue;
      }
      Node found = nodes[next];
      if (!found.senses.isEmpty()) {
        sink.accept(found.senses, at + 1, reading.ending);
      }
      if (found.continued && at + 1 < words.length && !limits[at + 1]) {
        step(words, limits, at + 1, next, sink);
      }
    }
  }

  /** Builds a lexicon; for use by one thread. */
  static final class Builder {
    private final LongIntMap letters = new LongIntMap();
    private final List<List<WordEntry>> wordsAt = new ArrayList<>();
    private final LongIntMap phrases = new LongIntMap();
    private final List<List<Sense>> sensesAt = new ArrayList<>();
    private final BitSet continued = new BitSet();
    private final BitSet inner = new BitSet();
    private final Map<FormPattern.Word, Integer> wordIds = new HashMap<>();
    private final Endings endings;
    private final Paradigms paradigms;
    private final Map<String, Feature> verbPrefixes;

    Builder(Endings endings, Paradigms paradigms, Map<String, Feature> verbPrefixes) {
      this.endings = endings;
      this.paradigms = paradigms;
      this.verbPrefixes = verbPrefixes;
      wordsAt.add(List.of());
      sensesAt.add(List.of());
    }

    void add(FormPattern pattern, Sense sense) {
      int node = 0;
      for (FormPattern.Word word : pattern.words()) {
        int id = wordId(word);
        if (node > 0) {
          continued.set(node);
          inner.set(id);
        }
        long key = ((long) node << 32) | id;
        int next = phrases.get(key);
        if (next < 0) {
          next = sensesAt.size();
          sensesAt.add(List.of());
          phrases.put(key, next);
        }
        node = next;
      }
      List<Sense> senses = sensesAt.get(node);
      if (!senses.contains(sense)) {
        List<Sense> longer = new ArrayList<>(senses);
        longer.add(sense);
        sensesAt.set(node, longer);
      }
    }

    private int wordId(FormPattern.Word word) {
      Integer known = wordIds.get(word);
      if (known != null) {
        return known;
      }
      int id = wordIds.size();
      wordIds.put(word, id);
      switch (word.kind()) {
        case EXACT, PREFIX ->
            insert(
                word.key(),
                new WordEntry(
                    id,
                    word.kind(),
                    false,
                    null,
                    word.features(),
                    word.capital(),
                    word.upper(),
                    true,
                    ""));
        case LEMMA -> {
          for (Paradigms.Stem stem : paradigms.nounStems(word.key())) {
            insert(stem.text(), entry(id, word, stem));
          }
          insert(
              word.key(),
              new WordEntry(
                  id,
                  FormPattern.Kind.EXACT,
                  false,
                  null,
                  word.features(),
                  word.capital(),
                  word.upper(),
                  true,
                  word.key()));
        }
        case STEM -> {
          String wordClass = word.wordClass();
          Endings.SuffixClass suffixes = endings.find(wordClass);
          if (suffixes == null) {
            throw new IllegalArgumentException("no class '" + wordClass + "' in endings.tsv");
          }
          boolean bare = !wordClass.startsWith("v") || suffixes.mayBeBare();
          for (Paradigms.Stem stem : paradigms.withSoftening(word.key(), wordClass, bare)) {
            insert(stem.text(), entry(id, word, stem));
          }
        }
      }
      return id;
    }

    private WordEntry entry(int id, FormPattern.Word word, Paradigms.Stem stem) {
      boolean bare = stem.bare() && word.kind() == FormPattern.Kind.STEM;
      String lemma = word.kind() == FormPattern.Kind.LEMMA ? word.key() : "";
      return new WordEntry(
          id,
          FormPattern.Kind.STEM,
          stem.wordClass().startsWith("v"),
          endings.find(stem.wordClass()),
          word.features(),
          word.capital(),
          word.upper(),
          bare,
          lemma);
    }

    private void insert(String key, WordEntry entry) {
      int node = 0;
      for (int i = 0; i < key.length(); i++) {
        long edge = ((long) node << 16) | key.charAt(i);
        int next = letters.get(edge);
        if (next < 0) {
          next = wordsAt.size();
          wordsAt.add(List.of());
          letters.put(edge, next);
        }
        node = next;
      }
      List<WordEntry> longer = new ArrayList<>(wordsAt.get(node));
      if (!longer.contains(entry)) {
        longer.add(entry);
        wordsAt.set(node, longer);
      }
    }

    Lexicon build() {
      return new Lexicon(this);
    }
  }
}
