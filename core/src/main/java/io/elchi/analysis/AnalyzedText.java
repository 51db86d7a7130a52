// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import io.elchi.language.LanguageData;
import io.elchi.language.Sense;
import io.elchi.language.SenseKinds;
import io.elchi.model.Mention;
import io.elchi.model.Span;
import io.elchi.model.TextSpan;
import io.elchi.text.NormalizedText;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into sentences and tokens, with every form of the lexicon found in it. Immutable and
 * safe for all threads.
 */
public final class AnalyzedText {
  private final NormalizedText text;
  private final LanguageData language;
  private final List<Token> tokens;
  private final Token[] tokenAt;
  private final List<Sentence> sentences;
  private final List<MatchList<Match<?>>> matchesAt;
  private final long[] kindsAt;
  private final BitSet stopWords;
  private final int[] sentenceOf;
  private final int headline;

  AnalyzedText(
      NormalizedText text,
      LanguageData language,
      List<Token> tokens,
      List<Sentence> sentences,
      List<MatchList<Match<?>>> matchesAt,
      BitSet stopWords,
      int headline) {
    this.text = text;
    this.language = language;
    this.tokens = List.copyOf(tokens);
    this.tokenAt = tokens.toArray(new Token[0]);
    this.sentences = List.copyOf(sentences);
    this.matchesAt = matchesAt;
    this.stopWords = stopWords;
    this.headline = headline;
    this.kindsAt = new long[tokens.size()];
    for (int i = 0; i < kindsAt.length; i++) {
      kindsAt[i] = matchesAt.get(i).kinds();
    }
    this.sentenceOf = new int[tokens.size()];
    for (Sentence s : sentences) {
      for (int i = s.from(); i < s.to(); i++) {
        sentenceOf[i] = s.index();
      }
    }
  }

  /** The normalised text. */
  public NormalizedText text() {
    return text;
  }

  /** The language it was read as. */
  public LanguageData language() {
    return language;
  }

  /** Number of tokens. */
  public int size() {
    return tokenAt.length;
  }

  /** The token at an index. */
  public Token token(int index) {
    return tokenAt[index];
  }

  /** Whether a token is one of the language's stop words. */
  public boolean isStopWord(int token) {
    return stopWords.get(token);
  }

  /** All tokens. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The matches that begin at each token, the longest first. */
  List<MatchList<Match<?>>> matches() {
    return matchesAt;
  }

  /** All sentences, furniture included. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The sentence that a token stands in. */
  public Sentence sentenceAt(int token) {
    return sentences.get(sentenceOf[token]);
  }

  /** Whether two tokens stand in one sentence. */
  public boolean isSameSentence(int token, int other) {
    return sentenceOf[token] == sentenceOf[other];
  }

  /** The sentence that is the headline. */
  public Optional<Sentence> headline() {
    return headline < 0 ? Optional.empty() : Optional.of(sentences.get(headline));
  }

  /** All matches that begin at a token, the longest first. */
  public List<Match<?>> matchesAt(int token) {
    return matchesAt.get(token);
  }

  /** The matches of one kind that begin at a token, the longest first. */
  public <S extends Sense> List<Match<S>> matchesAt(int token, Class<S> kind) {
    // most tokens have none, and pay for no list; many have no other kind
    long bit = SenseKinds.of(kind);
    if ((kindsAt[token] & bit) == 0) {
      return MatchList.empty();
    }
    MatchList<Match<?>> all = matchesAt.get(token);
    return kindsAt[token] == bit ? castAll(all) : ofKind(all, kind);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the kinds say that there is no other
  private static <S extends Sense> MatchList<Match<S>> castAll(MatchList all) {
    return all;
  }

  private static <S extends Sense> MatchList<Match<S>> ofKind(
      MatchList<Match<?>> all, Class<S> kind) {
    Match<?>[] some = new Match<?>[all.size()];
    int n = 0;
    for (int i = 0; i < some.length; i++) {
      Match<?> match = all.get(i);
      if (kind.isInstance(match.sense())) {
        some[n++] = match;
      }
    }
    return n == 0 ? MatchList.empty() : new MatchList<>(some, n, SenseKinds.of(kind));
  }

  /** The longest match of one kind that begins at a token. */
  public <S extends Sense> Optional<Match<S>> longestAt(int token, Class<S> kind) {
    return Optional.ofNullable(longest(token, Integer.MAX_VALUE, kind));
  }

  /** The longest match of one kind that begins at a token and ends at another or before it. */
  private <S extends Sense> @Nullable Match<S> longest(int token, int to, Class<S> kind) {
    if ((kindsAt[token] & SenseKinds.of(kind)) == 0) {
      return null;
    }
    MatchList<Match<?>> all = matchesAt.get(token);
    for (int i = 0; i < all.size(); i++) {
      Match<?> match = all.get(i);
      if (match.to() <= to && kind.isInstance(match.sense())) {
        return cast(match);
      }
    }
    return null;
  }

  /** Whether a form of one kind begins at a token. */
  public boolean has(int token, Class<? extends Sense> kind) {
    return (kindsAt[token] & SenseKinds.of(kind)) != 0;
  }

  /**
   * Whether a form of one of several kinds begins at a token.
   *
   * @param kinds bits of {@link SenseKinds}
   */
  public boolean hasAny(int token, long kinds) {
    return (kindsAt[token] & kinds) != 0;
  }

  /** Whether a match of one kind begins at a token of which something holds. */
  public <S extends Sense> boolean any(int token, Class<S> kind, Predicate<Match<S>> condition) {
    return first(token, kind, condition) != null;
  }

  /** The longest match of one kind that begins at a token and of which something holds, or null. */
  public <S extends Sense> @Nullable Match<S> first(
      int token, Class<S> kind, Predicate<Match<S>> condition) {
    if ((kindsAt[token] & SenseKinds.of(kind)) == 0) {
      return null;
    }
    MatchList<Match<?>> all = matchesAt.get(token);
    for (int i = 0; i < all.size(); i++) {
      Match<?> match = all.get(i);
      if (kind.isInstance(match.sense())) {
        Match<S> found = cast(match);
        if (condition.test(found)) {
          return found;
        }
      }
    }
    return null;
  }

  /**
   * The matches of one kind within a token range, left to right, the longest wherever they overlap.
   */
  public <S extends Sense> List<Match<S>> matches(int from, int to, Class<S> kind) {
    long bit = SenseKinds.of(kind);
    List<Match<S>> out = List.of();
    int i = from;
    while (i < to) {
      Match<S> found = (kindsAt[i] & bit) == 0 ? null : longest(i, to, kind);
      if (found == null) {
        i++;
      } else {
        if (out.isEmpty()) {
          out = new ArrayList<>();
        }
        out.add(found);
        i = found.to();
      }
    }
    return out;
  }

  /** Source span of the tokens {@code [from, to)}. */
  public Span span(int from, int to) {
    return new Span(tokenAt[from].start(), tokenAt[to - 1].end());
  }

  /** Source span of the tokens {@code [from, to)} with its text. */
  public TextSpan textSpan(int from, int to) {
    Span s = span(from, to);
    return new TextSpan(s.start(), s.end(), text.source().substring(s.start(), s.end()));
  }

  /** The tokens {@code [from, to)} as a mention. */
  public Mention mention(int from, int to) {
    Span s = span(from, to);
    return new Mention(s.start(), s.end(), text.source().substring(s.start(), s.end()));
  }

  /** The caller's text between the first and the last of the tokens {@code [from, to)}. */
  public String source(int from, int to) {
    return text.source().substring(tokenAt[from].start(), tokenAt[to - 1].end());
  }

  /**
   * The normalised words of the tokens {@code [from, to)}, with one blank wherever white space
   * stood.
   */
  public String phrase(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && tokenAt[i].spaceBefore()) {
        out.append(' ');
      }
      out.append(tokenAt[i].text());
    }
    return out.toString();
  }

  /** The span of a sentence. */
  public Span span(Sentence sentence) {
    return span(sentence.from(), sentence.to());
  }

  @SuppressWarnings("unchecked") // the caller has looked at the sense
  private static <S extends Sense> Match<S> cast(Match<?> match) {
    return (Match<S>) match;
  }
}
