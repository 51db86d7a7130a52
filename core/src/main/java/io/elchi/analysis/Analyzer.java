// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import io.elchi.language.KnownWord;
import io.elchi.language.LanguageData;
import io.elchi.language.Lexicon;
import io.elchi.text.NormalizedText;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tokenises a text, looks every phrase of the lexicon up and cuts sentences. Immutable and safe for
 * all threads.
 */
public final class Analyzer {
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
    KnownWord[] words = words(tokens);
    List<MatchList<Match<?>>> matches = matches(tokens, words, wrapped);
    List<Sentence> sentences = splitter.split(tokens, matches, wrapped);
    return new AnalyzedText(
        text,
        language,
        truecaser.apply(tokens, sentences, matches),
        sentences,
        matches,
        stopWords(words),
        Headlines.find(tokens, sentences));
  }

  private KnownWord[] words(List<Token> tokens) {
    Lexicon lexicon = language.lexicon();
    KnownWord[] words = new KnownWord[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = lexicon.read(tokens.get(i));
    }
    return words;
  }

  private static BitSet stopWords(KnownWord[] words) {
    BitSet out = new BitSet(words.length);
    for (int i = 0; i < words.length; i++) {
      if (words[i].isStopWord()) {
        out.set(i);
      }
    }
    return out;
  }

  private List<MatchList<Match<?>>> matches(
      List<Token> tokens, KnownWord[] words, boolean wrapped) {
    boolean[] limits = new boolean[tokens.size()];
    boolean capitals = language.profile().capitals();
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(i);
      limits[i] =
          token.linesBefore() > 1
              || (token.linesBefore() == 1
                  && !wrapped
                  && !(capitals && token.shape() == Shape.LOWER));
    }
    List<MatchList<Match<?>>> out = new ArrayList<>(words.length);
    PhraseMatches phrases = new PhraseMatches(language.lexicon(), words, limits);
    for (int i = 0; i < words.length; i++) {
      out.add(phrases.at(i));
    }
    return out;
  }
}
