// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import io.elchi.language.Ending;
import io.elchi.language.Feature;
import io.elchi.language.LanguageData;
import io.elchi.language.Sense;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What tells whether a word in capitals would have one in running text: its letters, what the
 * lexicon says of it, the words beside it and what was decided of those before it. Immutable and
 * safe for all threads.
 */
final class CapitalProperties {
  /** The edge of a sentence. */
  static final String EDGE = "^";

  /** What is no word. */
  static final String MARK = ".";

  private static final String UNKNOWN = "-";
  private static final int LONGEST_SUFFIX = 4;
  private static final int LONGEST_PREFIX = 3;
  private static final int SHORTEST_STEM = 3;

  private final LanguageData language;
  private final List<Token> tokens;
  private final List<MatchList<Match<?>>> matches;

  CapitalProperties(LanguageData language, List<Token> tokens, List<MatchList<Match<?>>> matches) {
    this.language = language;
    this.tokens = tokens;
    this.matches = matches;
  }

  /** How a shape is told of a neighbour. */
  static String sign(Shape shape) {
    return shape == Shape.LOWER ? "l" : shape == Shape.UPPER ? "U" : "T";
  }

  /** The nearest of the shapes that are told apart. */
  static Shape plain(Shape shape) {
    return shape == Shape.LOWER || shape == Shape.UPPER ? shape : Shape.TITLE;
  }

  /** Whether a token has a shape to guess. */
  boolean isWord(int i) {
    return tokens.get(i).isWord();
  }

  /**
   * The properties of a word.
   *
   * @param before what was decided of the word before
   * @param twoBefore what was decided of the word before that
   */
  List<String> of(Sentence s, int i, String before, String twoBefore) {
    Token token = tokens.get(i);
    String key = token.key();
    List<String> out = new ArrayList<>();
    out.add("any");
    out.add("word " + key);
    for (int n = 2; n <= LONGEST_SUFFIX && n < key.length(); n++) {
      out.add("ends " + key.substring(key.length() - n));
    }
    for (int n = 2; n <= LONGEST_PREFIX && n < key.length(); n++) {
      out.add("begins " + key.substring(0, n));
    }
    List<String> senses = senses(s, i);
    String marks = marks(s, i);
    for (String sense : senses) {
      out.add("is " + sense);
      out.add("behind " + before + " is " + sense);
    }
    out.add("all " + String.join(" ", senses) + marks);
    out.add("marks " + marks);
    Ending ending = language.guessEnding(key, SHORTEST_STEM);
    for (Feature feature : ending.features()) {
      out.add("case " + feature);
    }
    if (token.boundary() > 0) {
      out.add("apostrophe");
    }
    if (isBehindInitial(s, i)) {
      out.add("initial");
    }
    String known = senses.get(0).equals(UNKNOWN) ? "?" : "";
    out.add("behind " + before + known);
    out.add("behind " + twoBefore + before);
    out.add("behind " + before + " " + word(s, i - 1));
    out.add("before " + word(s, i + 1));
    for (String sense : senses(s, i - 1)) {
      out.add("behind " + before + " " + sense + known);
    }
    for (String sense : senses(s, i + 1)) {
      out.add("before " + sense + known);
    }
    for (String sense : senses(s, i + 2)) {
      out.add("two before " + sense + known);
    }
    return out;
  }

  /** "S. Surname" */
  private boolean isBehindInitial(Sentence s, int i) {
    return i - 2 >= s.from()
        && tokens.get(i - 1).is('.')
        && tokens.get(i - 2).isWord()
        && tokens.get(i - 2).text().length() == 1;
  }

  private static boolean isInside(Sentence s, int i) {
    return i >= s.from() && i < s.to();
  }

  private String word(Sentence s, int i) {
    if (!isInside(s, i)) {
      return EDGE;
    }
    Token token = tokens.get(i);
    return token.isNumber() ? "0" : token.key();
  }

  /** Kinds of what the lexicon says, with a sign for an inflected word and for a longer phrase. */
  private List<String> senses(Sentence s, int i) {
    if (!isInside(s, i)) {
      return List.of(UNKNOWN);
    }
    TreeSet<String> out = new TreeSet<>();
    for (Match<?> m : matches.get(i)) {
      String more = m.length() > 1 ? "~" : m.ending().length() > 0 ? "+" : "";
      out.add(name(m.sense()) + more);
    }
    return out.isEmpty() ? List.of(UNKNOWN) : List.copyOf(out);
  }

  private static String name(Sense sense) {
    String kind = sense.getClass().getSimpleName();
    if (sense instanceof Sense.OrganizationWord o) {
      return kind + o.type() + (o.flags().contains("joiner") ? "&" : "");
    }
    return sense instanceof Sense.PlaceName p && p.weak() ? kind + "*" : kind;
  }

  private String marks(Sentence s, int i) {
    String key = isInside(s, i) ? tokens.get(i).key() : "";
    return (language.stopWords().contains(key) ? "S" : "")
        + (language.hasSurnameSuffix(key) ? "N" : "");
  }
}
