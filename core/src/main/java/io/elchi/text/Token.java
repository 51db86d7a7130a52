// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.text;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** One token of a text. Immutable but for {@link #note(Object)}, and safe for all threads. */
public final class Token {
  private final int start;
  private final int end;
  private final TokenKind kind;
  private final Spelling spelling;
  private final Shape shape;
  private final boolean spaceBefore;
  private final int linesBefore;

  Token(
      int start,
      int end,
      TokenKind kind,
      Spelling spelling,
      Shape shape,
      boolean spaceBefore,
      int linesBefore) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.spelling = spelling;
    this.shape = shape;
    this.spaceBefore = spaceBefore;
    this.linesBefore = linesBefore;
  }

  /**
   * A token.
   *
   * @param start offset of the first UTF-16 code unit in the caller's text
   * @param end offset after the last code unit in the caller's text
   * @param kind what it is made of
   * @param text the normalised characters, case as written
   * @param key what the lexicon knows it by
   * @param boundary index in {@code key} where the last apostrophe stood, or -1
   * @param shape its capitals
   * @param spaceBefore whether white space or a line break stands before it
   * @param linesBefore how many line breaks stand before it
   */
  public Token(
      int start,
      int end,
      TokenKind kind,
      String text,
      String key,
      int boundary,
      Shape shape,
      boolean spaceBefore,
      int linesBefore) {
    this(
        start,
        end,
        kind,
        new Spelling(text, key, boundary, shape),
        shape,
        spaceBefore,
        linesBefore);
  }

  /** Offset of the first UTF-16 code unit in the caller's text. */
  public int start() {
    return start;
  }

  /** Offset after the last UTF-16 code unit in the caller's text. */
  public int end() {
    return end;
  }

  /** What it is made of. */
  public TokenKind kind() {
    return kind;
  }

  /** The normalised characters, case as written. */
  public String text() {
    return spelling.text();
  }

  /**
   * What the lexicon knows it by: lower case, folded, without apostrophes; decimal digits of any
   * script as 0–9.
   */
  public String key() {
    return spelling.key();
  }

  /** Index in {@link #key()} where the last apostrophe stood, or -1. */
  public int boundary() {
    return spelling.boundary();
  }

  /** Its capitals. */
  public Shape shape() {
    return shape;
  }

  /** Whether white space or a line break stands before it. */
  public boolean spaceBefore() {
    return spaceBefore;
  }

  /** How many line breaks stand before it. */
  public int linesBefore() {
    return linesBefore;
  }

  /** The script of its first character. */
  public UnicodeScript script() {
    return spelling.script();
  }

  /**
   * Whether a few letters come from another script where they look the same, as a Latin o among
   * Cyrillic letters.
   */
  public boolean isMixedScript() {
    return spelling.isMixed();
  }

  /** What was noted of a word that is written like this one, or null. */
  public @Nullable Object note() {
    return spelling.note();
  }

  /**
   * Notes what was worked out of this word, for every later token that is written like it.
   *
   * @param immutable something that follows from the writing and the shape alone
   */
  public void note(Object immutable) {
    spelling.note(immutable);
  }

  /** This token with other capitals than it is written with. */
  public Token withShape(Shape other) {
    return other == shape
        ? this
        : new Token(start, end, kind, spelling, other, spaceBefore, linesBefore);
  }

  /** Whether this is exactly the given punctuation mark. */
  public boolean is(char mark) {
    String text = spelling.text();
    return kind == TokenKind.PUNCTUATION && text.length() == 1 && text.charAt(0) == mark;
  }

  /** Whether this is a punctuation mark that stands in {@code marks}. */
  public boolean isAny(String marks) {
    if (kind != TokenKind.PUNCTUATION) {
      return false;
    }
    String text = spelling.text();
    return text.length() == 1 && marks.indexOf(text.charAt(0)) >= 0;
  }

  /** Whether this is a word. */
  public boolean isWord() {
    return kind == TokenKind.WORD;
  }

  /** Whether this is a run of digits. */
  public boolean isNumber() {
    return kind == TokenKind.NUMBER;
  }

  @Override
  public String toString() {
    return kind + "[" + spelling.text() + "]";
  }
}
