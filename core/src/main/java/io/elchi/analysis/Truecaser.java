// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import io.elchi.language.CapitalWeights;
import io.elchi.language.LanguageData;
import io.elchi.language.Sense;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses the shapes that the words of a sentence in capitals would have in running text: from the
 * same words elsewhere in the text, and else from what running texts taught. Immutable and safe for
 * all threads.
 */
final class Truecaser {
  /** Fewer words than this may be an abbreviation or two. */
  private static final int SHORTEST_SENTENCE = 4;

  /** Texts name more unknown names than those that the weights were learnt from. */
  private static final int UNKNOWN_NAME = 30;

  /** Surnames may be everyday words. */
  private static final int SURNAME = 30;

  private static final int TITLE = CapitalWeights.SHAPES.indexOf(Shape.TITLE);

  private final LanguageData language;

  Truecaser(LanguageData language) {
    this.language = language;
  }

  /** The tokens, those of sentences in capitals with the shapes guessed; the same list if none. */
  List<Token> apply(
      List<Token> tokens, List<Sentence> sentences, List<MatchList<Match<?>>> matches) {
    if (!language.profile().capitals()) {
      return tokens;
    }
    boolean mixed = Any.of(sentences, s -> hasSmallLetters(tokens, s));
    List<Sentence> shouted =
        sentences.stream()
            .filter(s -> !hasSmallLetters(tokens, s))
            .filter(s -> words(tokens, s) >= (mixed ? SHORTEST_SENTENCE : 1))
            .toList();
    if (shouted.isEmpty()) {
      return tokens;
    }
    Map<String, Shape> seen = runningShapes(tokens, sentences);
    CapitalProperties properties = new CapitalProperties(language, tokens, matches);
    List<Token> out = new ArrayList<>(tokens);
    Map<String, int[]> names = new HashMap<>();
    for (Sentence s : shouted) {
      guess(s, matches, properties, seen, names, out);
    }
    // a word that no table knows is a name everywhere when most of its places say so
    for (Sentence s : shouted) {
      for (int i = s.from(); i < s.to(); i++) {
        int[] sums = names.get(tokens.get(i).key());
        if (sums != null && out.get(i).shape() == Shape.LOWER && matches.get(i).isEmpty()) {
          out.set(i, tokens.get(i).withShape(CapitalWeights.best(sums)));
        }
      }
    }
    return out;
  }

  /** Gives the words of a sentence their shapes, one after the other. */
  private void guess(
      Sentence s,
      List<MatchList<Match<?>>> matches,
      CapitalProperties properties,
      Map<String, Shape> seen,
      Map<String, int[]> names,
      List<Token> out) {
    CapitalWeights weights = language.capitalWeights();
    String before = CapitalProperties.EDGE;
    String twoBefore = before;
    for (int i = s.from(); i < s.to(); i++) {
      Token token = out.get(i);
      String sign = CapitalProperties.MARK;
      if (properties.isWord(i)) {
        Shape shape = seen.get(token.key());
        if (shape == null) {
          int[] sums = weights.sums(properties.of(s, i, before, twoBefore));
          sums[TITLE] += weights.isEmpty() && isName(matches.get(i)) ? 1 : 0;
          sums[TITLE] += matches.get(i).isEmpty() ? UNKNOWN_NAME : 0;
          sums[TITLE] += isBehindGivenName(before, matches, i) ? SURNAME : 0;
          shape = CapitalWeights.best(sums);
          names.merge(token.key(), sums, Truecaser::add);
        }
        shape = CapitalProperties.plain(shape);
        if (token.shape() == Shape.UPPER
            || (token.shape() == Shape.INITIAL && shape == Shape.LOWER)) {
          out.set(i, token.withShape(shape));
        }
        sign = CapitalProperties.sign(shape);
      }
      twoBefore = before;
      before = sign;
    }
  }

  /** All that there is to go by in a language of which nothing was learnt. */
  private static boolean isName(List<Match<?>> here) {
    return Any.of(
        here,
        m ->
            m.sense() instanceof Sense.PlaceName
                || m.sense() instanceof Sense.GivenName
                || m.sense() instanceof Sense.Surname);
  }

  private static boolean isBehindGivenName(
      String before, List<MatchList<Match<?>>> matches, int i) {
    return before.equals(CapitalProperties.sign(Shape.TITLE))
        && Any.of(
            matches.get(i - 1),
            m -> m.sense() instanceof Sense.GivenName && m.ending().length() == 0);
  }

  private static int[] add(int[] one, int[] other) {
    int[] out = one.clone();
    for (int k = 0; k < out.length; k++) {
      out[k] += other[k];
    }
    return out;
  }

  private static boolean hasSmallLetters(List<Token> tokens, Sentence sentence) {
    for (int k = sentence.from(); k < sentence.to(); k++) {
      Token t = tokens.get(k);
      if (isLong(t) && (t.shape() == Shape.LOWER || t.shape() == Shape.TITLE)) {
        return true;
      }
    }
    return false;
  }

  private static int words(List<Token> tokens, Sentence sentence) {
    int count = 0;
    for (int k = sentence.from(); k < sentence.to(); k++) {
      count += isLong(tokens.get(k)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isLong(Token t) {
    return t.isWord() && t.text().length() > 1;
  }

  /** How words stand inside sentences that are not in capitals. */
  private static Map<String, Shape> runningShapes(List<Token> tokens, List<Sentence> sentences) {
    Map<String, Shape> seen = new HashMap<>();
    for (Sentence s : sentences) {
      if (!hasSmallLetters(tokens, s)) {
        continue;
      }
      for (int i = s.from() + 1; i < s.to(); i++) {
        Token t = tokens.get(i);
        if (t.isWord()) {
          seen.merge(t.key(), t.shape(), (a, b) -> a == Shape.LOWER ? a : b);
        }
      }
    }
    return seen;
  }
}
