// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.jspecify.annotations.Nullable;

/**
 * Text on a terminal: measured in columns, not characters, and kept from changing what stands
 * around it.
 */
final class Display {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';
  private static final String ELLIPSIS = "…";

  private Display() {}

  /**
   * A text on one line: white space collapsed; without control characters, which could steer a
   * terminal, and without marks of direction, which could turn around what follows.
   */
  static String oneLine(@Nullable String text) {
    if (text == null) {
      return "";
    }
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                  line.append(' ');
                }
              } else if (Character.getType(c) == Character.SURROGATE) {
                line.append('\uFFFD');
              } else if (!Character.isISOControl(c) && !isDirectionMark(c) && c != 0xFEFF) {
                line.appendCodePoint(c);
              }
            });
    return line.toString().stripTrailing();
  }

  private static boolean isDirectionMark(int c) {
    return c == 0x61C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** The columns that a text takes. */
  static int width(String text) {
    return text.codePoints().map(Display::width).sum();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    int eastAsian = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return eastAsian == UCharacter.EastAsianWidth.WIDE
        || eastAsian == UCharacter.EastAsianWidth.FULLWIDTH;
  }

  /** A text cut to a number of columns, isolates closed. */
  static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 0;
    int open = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int width = width(c);
      if (used + width > columns - 1) {
        break;
      }
      if (c == FIRST_STRONG_ISOLATE) {
        open++;
      } else if (c == POP_ISOLATE) {
        open--;
      }
      kept.appendCodePoint(c);
      used += width;
      i += Character.charCount(c);
    }
    return kept.append(ELLIPSIS).append(String.valueOf(POP_ISOLATE).repeat(open)).toString();
  }

  /** A text cut or filled up to a number of columns. */
  static String fit(String text, int columns) {
    String cut = cut(text, columns);
    return cut + " ".repeat(columns - width(cut));
  }

  /** A text that does not change the order of what stands around it, if it runs right to left. */
  static String isolate(String text) {
    return text.codePoints().anyMatch(Display::isRightToLeft)
        ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE
        : text;
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
  }
}
