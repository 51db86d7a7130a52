// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a normalised text into words, runs of digits and single marks, in one pass. Immutable, safe
 * for all threads.
 */
public final class Tokenizer {
  private static final char ZWNJ = '\u200c';

  private static final int REMEMBERED = 1 << 14;

  private static final int REMEMBERED_JOINED = 1 << 11;

  private final CharacterFolding folding;
  private final Set<String> detachedSuffixes;
  private final Set<String> detachedPrefixes;
  private final Set<String> functionWords;
  private final Set<String> initials;
  private final RecentWords<Spelling> spellings = new RecentWords<>(REMEMBERED);

  /** Words whose prefixes or suffixes are written apart. */
  private final RecentWords<Spelling> joined = new RecentWords<>(REMEMBERED_JOINED);

  /**
   * A tokenizer for a language.
   *
   * @param detachedSuffixes keys of suffixes that may be written apart and belong to the word
   *     before
   * @param detachedPrefixes keys of prefixes that may be written apart and belong to the word after
   * @param functionWords keys of words that never take a detached prefix
   * @param initials letter groups that stand for a name when a full stop follows, as written
   */
  public Tokenizer(
      CharacterFolding folding,
      Set<String> detachedSuffixes,
      Set<String> detachedPrefixes,
      Set<String> functionWords,
      Set<String> initials) {
    this.folding = folding;
    this.detachedSuffixes = Set.copyOf(detachedSuffixes);
    this.detachedPrefixes = Set.copyOf(detachedPrefixes);
    this.functionWords = Set.copyOf(functionWords);
    this.initials = Set.copyOf(initials);
  }

  /** The tokens of a text, in order; white space gives none. */
  public List<Token> tokenize(NormalizedText text) {
    String s = text.chars();
    List<Token> out = new ArrayList<>(s.length() / 5 + 8);
    boolean space = false;
    int lines = 0;
    int i = 0;
    while (i < s.length()) {
      char c = s.charAt(i);
      if (c == ZWNJ) {
        // between digits and letters it joins nothing
        i++;
        continue;
      }
      if (c == ' ' || c == '\n') {
        space = true;
        lines += c == '\n' ? 1 : 0;
        i++;
        continue;
      }
      int end;
      TokenKind kind;
      if (Character.isLetter(c)) {
        end = wordEnd(s, i);
        kind = TokenKind.WORD;
      } else if (Character.isDigit(c)) {
        end = i + 1;
        while (end < s.length() && Character.isDigit(s.charAt(end))) {
          end++;
        }
        kind = TokenKind.NUMBER;
      } else {
        end =
            i
                + (Character.isHighSurrogate(c)
                        && i + 1 < s.length()
                        && Character.isLowSurrogate(s.charAt(i + 1))
                    ? 2
                    : 1);
        kind = TokenKind.PUNCTUATION;
      }
      add(out, text, s, i, end, kind, space, lines);
      space = false;
      lines = 0;
      i = end;
    }
    return out;
  }

  private static int wordEnd(String s, int start) {
    int end = start + 1;
    while (end < s.length()) {
      char c = s.charAt(end);
      if (Character.isLetter(c)) {
        end++;
      } else if ((c == ZWNJ || CharacterFolding.isApostrophe(c))
          && end + 1 < s.length()
          && Character.isLetter(s.charAt(end + 1))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private void add(
      List<Token> out,
      NormalizedText text,
      String s,
      int start,
      int end,
      TokenKind kind,
      boolean space,
      int lines) {
    Spelling spelling = spelling(s, start, end, kind);
    Shape shape = spelling.shape();
    if (kind == TokenKind.WORD
        && end < s.length()
        && s.charAt(end) == '.'
        && initials.contains(spelling.text())) {
      shape = Shape.INITIAL;
    }
    if (kind == TokenKind.WORD && space && lines == 0 && !out.isEmpty()) {
      Token before = out.get(out.size() - 1);
      if (before.isWord() && joins(out, before, spelling.key())) {
        out.set(
            out.size() - 1,
            new Token(
                before.start(),
                text.sourceEnd(end),
                TokenKind.WORD,
                joined(before, spelling),
                before.shape(),
                before.spaceBefore(),
                before.linesBefore()));
        return;
      }
    }
    out.add(
        new Token(
            text.sourceStart(start), text.sourceEnd(end), kind, spelling, shape, space, lines));
  }

  /** The spelling of a word whose prefix or suffix is written apart. */
  private Spelling joined(Token first, Spelling second) {
    String word = first.text() + ZWNJ + second.text();
    String key = first.key() + second.key();
    Spelling known = joined.get(word);
    if (known == null
        || known.shape() != first.shape()
        || known.boundary() != first.boundary()
        || !known.key().equals(key)) {
      known = new Spelling(word, key, first.boundary(), first.shape());
      joined.put(word, known);
    }
    return known;
  }

  private Spelling spelling(String s, int start, int end, TokenKind kind) {
    Spelling known = spellings.get(s, start, end);
    if (known != null) {
      return known;
    }
    String word = s.substring(start, end);
    Spelling spelling;
    if (kind == TokenKind.WORD) {
      StringBuilder buffer = new StringBuilder(word.length() + 4);
      int boundary = folding.fold(word, buffer);
      spelling = new Spelling(word, buffer.toString(), boundary, shape(word));
    } else {
      String key = kind == TokenKind.NUMBER ? digits(word) : word;
      spelling = new Spelling(word, key, -1, Shape.LOWER);
    }
    spellings.put(word, spelling);
    return spelling;
  }

  private boolean joins(List<Token> out, Token before, String key) {
    if (detachedSuffixes.contains(key)) {
      return !functionWords.contains(before.key());
    }
    return detachedPrefixes.contains(before.key())
        && !functionWords.contains(key)
        && !(out.size() > 1 && out.get(out.size() - 2).isNumber());
  }

  private static Shape shape(String word) {
    int capitals = 0;
    int letters = 0;
    boolean first = Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0));
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (CharacterFolding.isApostrophe(c) && capitals > 1 && capitals == letters) {
        return Shape.UPPER;
      }
      if (Character.isLetter(c) && !CharacterFolding.isApostrophe(c)) {
        letters++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    if (capitals == 0) {
      return Shape.LOWER;
    }
    if (letters == 1) {
      return Shape.INITIAL;
    }
    if (capitals == letters) {
      return Shape.UPPER;
    }
    return first && capitals == 1 ? Shape.TITLE : Shape.MIXED;
  }

  private static String digits(String word) {
    char[] chars = new char[word.length()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) ('0' + Character.digit(word.charAt(i), 10));
    }
    return new String(chars);
  }
}
