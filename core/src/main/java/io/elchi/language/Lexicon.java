// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import com.google.common.primitives.ImmutableIntArray;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Every form of every table of a language in one automaton: a trie over the letters of words that
 * knows stems and their endings, and a trie over words that knows phrases. Lookup cost does not
 * depend on the number of entries. Safe for all threads; what it says never changes.
 */
public final class Lexicon {
  private final LexiconParts parts;
  private final Trie letters;
  private final Trie phrases;

  /** The classes of endings by number, null for one that the language has no endings of. */
  private final Endings.@Nullable SuffixClass[] classes;

  /** Whether the class of that number is one of verbs. */
  private final boolean[] verbal;

  private final List<Set<Feature>> features;
  private final Senses senses;

  /** What the phrases that end at a node mean, once it was asked for. */
  private final AtomicReferenceArray<@Nullable List<Sense>> sensesAt;

  private final List<Map.Entry<String, Feature>> verbPrefixes;
  private final Set<String> stopWords;

  /**
   * A lexicon of compiled parts.
   *
   * @param endings what the classes of endings are
   * @param senses what the numbers of senses mean
   * @param verbPrefixes prefixes of verb forms, with the feature they add
   * @param stopWords keys of the language's stop words
   */
  Lexicon(
      LexiconParts parts,
      Endings endings,
      Senses senses,
      Map<String, Feature> verbPrefixes,
      Set<String> stopWords) {
    this.parts = parts;
    this.letters = parts.letters();
    this.phrases = parts.phrases();
    this.senses = senses;
    this.sensesAt = new AtomicReferenceArray<>(phrases.size());
    this.verbPrefixes = List.copyOf(verbPrefixes.entrySet());
    this.stopWords = Set.copyOf(stopWords);
    this.classes = new Endings.SuffixClass[parts.classes().size()];
    this.verbal = new boolean[classes.length];
    for (int i = 0; i < classes.length; i++) {
      String name = parts.classes().get(i);
      classes[i] = endings.find(name);
      verbal[i] = name.startsWith("v");
    }
    this.features = parts.features().stream().map(Feature::parse).toList();
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
      int next = phrases.step(0, reading.word);
      if (next >= 0) {
        for (Sense sense : senses(next)) {
          alone.add(new KnownWord.Meaning(sense, reading.ending));
        }
        if (phrases.continues(next)) {
          starts.add(next);
        }
      }
      if (WordFlags.inner(parts.words()[reading.word])) {
        inside.add(reading);
      }
    }
    return new KnownWord(
        this,
        token,
        readings.isEmpty(),
        stopWords.contains(token.key()),
        alone,
        starts.build().toArray(),
        inside);
  }

  private List<Sense> senses(int node) {
    List<Sense> known = sensesAt.get(node);
    if (known == null) {
      List<Sense> read = new ArrayList<>();
      for (int i = parts.senseFirst()[node]; i < parts.senseFirst()[node + 1]; i++) {
        read.add(senses.get(parts.senses()[i]));
      }
      known = List.copyOf(read);
      sensesAt.set(node, known);
    }
    return known;
  }

  /** What it is made of. */
  LexiconParts parts() {
    return parts;
  }

  /** The row that a sense of a match was made from. */
  Optional<RowOrigin> origin(Sense sense) {
    return senses.origin(sense);
  }

  private void read(
      Token token, String key, int from, @Nullable Feature prefix, List<Reading> out) {
    int node = 0;
    int length = key.length();
    for (int i = from; i < length; i++) {
      node = letters.step(node, key.charAt(i));
      if (node < 0) {
        return;
      }
      int lastClass = -1;
      Ending lastChain = null;
      for (int e = parts.entryFirst()[node]; e < parts.entryFirst()[node + 1]; e++) {
        int entry = parts.entries()[e];
        int word = WordEntry.word(entry);
        int flags = parts.words()[word];
        boolean stem = WordEntry.kind(entry) == WordEntry.STEM;
        int wordClass = WordEntry.wordClass(entry);
        if ((WordFlags.capital(flags) && token.shape() == Shape.LOWER)
            || (WordFlags.upper(flags) && token.shape() == Shape.TITLE)
            || (prefix != null
                && !(stem && verbal[wordClass])
                && features.get(WordFlags.features(flags)).isEmpty())) {
          continue;
        }
        Ending found;
        if (stem && i + 1 < length) {
          // the words that end here mostly share one class of endings
          if (wordClass != lastClass) {
            lastClass = wordClass;
            lastChain = chain(wordClass, token, key, i + 1);
          }
          found = lastChain;
        } else {
          found = whole(entry, key, i + 1);
        }
        if (found != null) {
          out.add(new Reading(word, said(found, word, flags, prefix)));
        }
      }
    }
  }

  private Ending said(Ending ending, int word, int flags, @Nullable Feature prefix) {
    int start = parts.lemmaFirst()[word];
    int end = parts.lemmaFirst()[word + 1];
    Ending said =
        ending
            .with(features.get(WordFlags.features(flags)))
            .of(start == end ? "" : parts.lemmas().substring(start, end));
    return prefix == null ? said : said.with(Set.of(prefix));
  }

  private @Nullable Ending chain(int wordClass, Token token, String key, int end) {
    Endings.SuffixClass suffixes = classes[wordClass];
    Ending chain = suffixes == null ? null : suffixes.match(key, end);
    // an apostrophe marks the ending off, even one that the table does not know
    return chain == null && token.boundary() == end
        ? new Ending(Set.of(), key.length() - end, "")
        : chain;
  }

  private @Nullable Ending whole(int entry, String key, int end) {
    return switch (WordEntry.kind(entry)) {
      case WordEntry.EXACT -> end == key.length() ? Ending.NONE : null;
      case WordEntry.PREFIX -> new Ending(Set.of(), key.length() - end, "");
      default -> WordEntry.bare(entry) ? bare(classes[WordEntry.wordClass(entry)]) : null;
    };
  }

  private static Ending bare(Endings.@Nullable SuffixClass suffixes) {
    return suffixes == null ? Ending.NONE : suffixes.bare();
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
      int next = phrases.step(node, reading.word);
      if (next < 0) {
        continue;
      }
      List<Sense> found = senses(next);
      if (!found.isEmpty()) {
        sink.accept(found, at + 1, reading.ending);
      }
      if (phrases.continues(next) && at + 1 < words.length && !limits[at + 1]) {
        step(words, limits, at + 1, next, sink);
      }
    }
  }
}
