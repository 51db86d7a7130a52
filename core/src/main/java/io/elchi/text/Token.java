// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.text;

/**
 * One token of a text.
 *
 * @param start offset of the first UTF-16 code unit in the caller's text
 * @param end offset after the last code unit in the caller's text
 * @param kind what it is made of
 * @param text the normalised characters, case as written
 * @param key what the lexicon knows it by: lower case, folded, without apostrophes; decimal digits
 *     of any script as 0–9
 * @param boundary index in {@code key} where the last apostrophe stood, or -1
 * @param shape its capitals
 * @param spaceBefore whether white space or a line break stands before it
 * @param linesBefore how many line breaks stand before it
 */
public record Token(
    int start,
    int end,
    TokenKind kind,
    String text,
    String key,
    int boundary,
    Shape shape,
    boolean spaceBefore,
    int linesBefore) {

  /** This token with other capitals than it is written with. */
  public Token withShape(Shape other) {
    return other == shape
        ? this
        : new Token(start, end, kind, text, key, boundary, other, spaceBefore, linesBefore);
  }

  /** Whether this is exactly the given punctuation mark. */
  public boolean is(char mark) {
    return kind == TokenKind.PUNCTUATION && text.length() == 1 && text.charAt(0) == mark;
  }

  /** Whether this is a punctuation mark that stands in {@code marks}. */
  public boolean isAny(String marks) {
    return kind == TokenKind.PUNCTUATION
        && text.length() == 1
        && marks.indexOf(text.charAt(0)) >= 0;
  }

  /** Whether this is a word. */
  public boolean isWord() {
    return kind == TokenKind.WORD;
  }

  /** Whether this is a run of digits. */
  public boolean isNumber() {
    return kind == TokenKind.NUMBER;
  }
}
