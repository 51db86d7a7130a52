// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import io.elchi.language.KnownWord;
import io.elchi.language.LanguageData;
import io.elchi.language.Lexicon;
import io.elchi.language.Sense;
import io.elchi.text.RecentWords;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a word that no table knows at its last zero-width non-joiner, when a number, weekday or
 * month stands before it and a known word behind ("three-day" written as one word). Immutable and
 * safe for all threads.
 */
final class JoinedWords {
  private static final char ZWNJ = '\u200c';

  /** A shorter word is never a number and a unit. */
  private static final int SHORTEST = 4;

  private static final int LONGEST_NUMBER = 6;

  /** Shorter words are too often the rest of a name. */
  private static final int SHORTEST_PART = 3;

  private final LanguageData language;
  private final boolean capitals;
  private final List<String> before;
  private final List<String> after;

  /** Where the number ends in words that were looked at not long ago. */
  private final RecentWords<Integer> ends = new RecentWords<>(1 << 11);

  JoinedWords(LanguageData language) {
    this.language = language;
    this.capitals = language.profile().capitals();
    this.before = keys(language.profile().gluedBefore());
    this.after = keys(language.profile().gluedAfter());
  }

  private List<String> keys(Set<String> words) {
    return words.stream().map(language.folding()::key).sorted().toList();
  }

  /** The tokens with such words cut; the same list when there are none. */
  List<Token> split(List<Token> tokens) {
    List<Token> out = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int at = token.isWord() ? token.text().lastIndexOf(ZWNJ) : -1;
      if (at < 0 && !capitals && token.isWord() && token.text().length() > SHORTEST) {
        at = numberEnd(token);
      }
      boolean plain = at > 0 && token.end() - token.start() == token.text().length();
      Token first = plain ? part(token, 0, at) : token;
      Token second =
          plain
              ? part(token, token.text().charAt(at) == ZWNJ ? at + 1 : at, token.text().length())
              : token;
      Lexicon lexicon = language.lexicon();
      boolean joined =
          plain
              && lexicon.read(token).isEmpty()
              && isNumberOrDate(first)
              && !lexicon.read(second).isEmpty();
      if (!joined && token.isWord()) {
        at = glued(token);
        joined = at > 0;
        first = joined ? part(token, 0, at) : first;
        second = joined ? part(token, at, token.text().length()) : second;
      }
      if (joined) {
        if (out == null) {
          out = new ArrayList<>(tokens.subList(0, i));
        }
        out.add(first);
        out.add(second);
      } else if (out != null) {
        out.add(token);
      }
    }
    return out == null ? tokens : out;
  }

  /**
   * Where a word that nothing knows falls into one that is often joined to its neighbour and one
   * that is known ("andtrade"); -1 if nowhere.
   */
  private int glued(Token token) {
    int length = token.text().length();
    if ((before.isEmpty() && after.isEmpty())
        || length <= SHORTEST
        || token.end() - token.start() != length
        || token.key().length() != length
        || !language.lexicon().read(token).isEmpty()) {
      return -1;
    }
    for (String word : before) {
      int at = word.length();
      if (token.key().startsWith(word) && length - at >= SHORTEST_PART && isWord(token, at)) {
        return at;
      }
    }
    for (String word : after) {
      int at = length - word.length();
      if (token.key().endsWith(word)
          && at >= SHORTEST_PART
          && !language.lexicon().read(part(token, 0, at)).isEmpty()) {
        return at;
      }
    }
    return -1;
  }

  private boolean isWord(Token token, int from) {
    return !senses(part(token, from, token.text().length())).isEmpty();
  }

  /** Where a number word ends and a unit begins in a word that nothing knows; -1 if nowhere. */
  private int numberEnd(Token token) {
    if (token.end() - token.start() != token.text().length()
        || !language.lexicon().read(token).isEmpty()) {
      return -1;
    }
    Integer known = ends.get(token.text());
    if (known == null) {
      known = findNumberEnd(token);
      ends.put(token.text(), known);
    }
    return known;
  }

  private int findNumberEnd(Token token) {
    for (int at = 2; at <= token.text().length() - 2 && at <= LONGEST_NUMBER; at++) {
      if (Any.of(senses(part(token, 0, at)), JoinedWords::isCardinal)
          && Any.of(
              senses(part(token, at, token.text().length())),
              s -> s instanceof Sense.Unit || s instanceof Sense.Currency)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isCardinal(Sense s) {
    return s instanceof Sense.NumberWord n && n.kind() == Sense.NumberKind.CARDINAL;
  }

  private Token part(Token token, int from, int to) {
    String text = token.text().substring(from, to);
    return new Token(
        token.start() + from,
        token.start() + to,
        token.kind(),
        text,
        language.folding().key(text),
        -1,
        Shape.LOWER,
        from > 0 || token.spaceBefore(),
        from > 0 ? 0 : token.linesBefore());
  }

  private boolean isNumberOrDate(Token token) {
    for (Sense s : senses(token)) {
      if (s instanceof Sense.Month
          || isCardinal(s)
          || (s instanceof Sense.DateWord d && d.type() == Sense.DateClass.WEEKDAY)) {
        return true;
      }
    }
    return false;
  }

  private List<Sense> senses(Token token) {
    return language.lexicon().read(token).found().stream().map(KnownWord.Meaning::sense).toList();
  }
}
