// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import io.elchi.language.Ending;
import io.elchi.language.LanguageData;
import io.elchi.language.Lexicon;
import io.elchi.language.Sense;
import io.elchi.text.NormalizedText;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tokenises a text, looks every phrase of the lexicon up and cuts sentences. Immutable and safe for
 * all threads.
 */
public final class Analyzer {
  /** More readings of one word than this are not followed; no language comes near it. */
  private static final int MAX_MATCHES_PER_TOKEN = 64;

  private final LanguageData language;
  private final SentenceSplitter splitter;
  private final JoinedWords joined;
  private final Truecaser truecaser;

  /** An analyzer for one language. */
  public Analyzer(LanguageData language) {
    this.language = language;
    this.splitter = new SentenceSplitter(language);
    this.joined = new JoinedWords(language);
    this.truecaser = new Truecaser(language);
  }

  /** Analyses a text. */
  public AnalyzedText analyze(NormalizedText text) {
    List<Token> tokens = joined.split(language.tokenizer().tokenize(text));
    boolean wrapped = LineWraps.isHardWrapped(tokens);
    List<List<Match<?>>> matches = matches(tokens, wrapped);
    List<Sentence> sentences = splitter.split(tokens, matches, wrapped);
    return new AnalyzedText(
        text,
        language,
        truecaser.apply(tokens, sentences, matches),
        sentences,
        matches,
        Headlines.find(tokens, sentences));
  }

  private List<List<Match<?>>> matches(List<Token> tokens, boolean wrapped) {
    Lexicon lexicon = language.lexicon();
    Map<String, List<Lexicon.Reading>> known = new HashMap<>();
    List<List<Lexicon.Reading>> readings = new ArrayList<>(tokens.size());
    boolean[] limits = new boolean[tokens.size()];
    boolean capitals = language.profile().capitals();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      readings.add(known.computeIfAbsent(token.text(), t -> lexicon.read(token)));
      limits[i] =
          token.linesBefore() > 1
              || (token.linesBefore() == 1
                  && !wrapped
                  && !(capitals && token.shape() == Shape.LOWER));
    }
    List<List<Match<?>>> out = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      out.add(matchesAt(lexicon, readings, limits, i));
    }
    return out;
  }

  private static List<Match<?>> matchesAt(
      Lexicon lexicon, List<List<Lexicon.Reading>> readings, boolean[] limits, int from) {
    if (readings.get(from).isEmpty()) {
      return List.of();
    }
    List<Match<?>> found = new ArrayList<>(2);
    lexicon.match(
        readings,
        limits,
        from,
        (List<Sense> senses, int to, Ending ending) -> {
          for (Sense sense : senses) {
            if (found.size() < MAX_MATCHES_PER_TOKEN) {
              found.add(new Match<>(sense, from, to, ending));
            }
          }
        });
    if (found.size() > 1) {
      // of two readings of the same words the one with the shorter ending knows more of the word
      found.sort(
          Comparator.comparingInt((Match<?> m) -> m.to())
              .reversed()
              .thenComparingInt(m -> m.ending().length()));
    }
    return found.isEmpty() ? List.of() : List.copyOf(found);
  }
}
