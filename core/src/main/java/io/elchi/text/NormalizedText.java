// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import io.elchi.model.Span;
import java.util.Arrays;

/**
 * A text with the accidents of its encoding removed, and the way back to the caller's offsets.
 *
 * <p>Byte order marks, soft hyphens, zero-width spaces, bidi controls, tatweel and Arabic vowel
 * signs are dropped; combining letters are composed, presentation forms resolved, every Unicode
 * space becomes a blank and every kind of line end a {@code \n}. Case, letters and digits stay as
 * they are. The zero-width non-joiner stays, because it is part of the spelling.
 *
 * <p>This class alone turns normalised positions into source positions. Immutable and safe for all
 * threads.
 */
public final class NormalizedText {
  private static final char ZWNJ = '\u200c';

  private final String source;
  private final String chars;

  /** Source start and end of each normalised char; null when the text needed no change. */
  private final int @org.jspecify.annotations.Nullable [] starts;

  private final int @org.jspecify.annotations.Nullable [] ends;

  private NormalizedText(
      String source,
      String chars,
      int @org.jspecify.annotations.Nullable [] starts,
      int @org.jspecify.annotations.Nullable [] ends) {
    this.source = source;
    this.chars = chars;
    this.starts = starts;
    this.ends = ends;
  }

  /** Normalises a text of any content; lone surrogates stay where they are. */
  public static NormalizedText of(String source) {
    int i = 0;
    while (i < source.length() && isPlain(source.charAt(i))) {
      i++;
    }
    return i == source.length()
        ? new NormalizedText(source, source, null, null)
        : new Builder(source).build();
  }

  /** The text as the caller passed it. */
  public String source() {
    return source;
  }

  /** The normalised characters. */
  public String chars() {
    return chars;
  }

  /** The source span of the normalised range {@code [start, end)}, which must not be empty. */
  public Span span(int start, int end) {
    return new Span(sourceStart(start), sourceEnd(end));
  }

  /** Source offset where the normalised character at {@code index} begins. */
  public int sourceStart(int index) {
    return starts == null ? index : starts[index];
  }

  /**
   * Source offset where the normalised range that ends before {@code end} ends; {@code end} is at
   * least 1.
   */
  public int sourceEnd(int end) {
    return ends == null ? end : ends[end - 1];
  }

  private static boolean isPlain(char c) {
    if (c < 0x80) {
      return c >= ' ' || c == '\n';
    }
    if (c < 0x300) {
      return c != '\u00a0' && c != '\u00ad' && c != '\u00ac' && c != '\u0085';
    }
    if (c < 0x370) {
      return false;
    }
    if (c < 0x600) {
      return c < 0x483 || c > 0x489;
    }
    if (c < 0x700) {
      return c != '\u0640' && !(c >= 0x64b && c <= 0x65f) && c != '\u0670' && c != '\u061c';
    }
    if (c >= 0x2000 && c < 0x2070) {
      return (c >= 0x2010 && c <= 0x2027) || c == ZWNJ || (c >= 0x2030 && c < 0x205f);
    }
    return c < 0xd800 && c > 0x2070 && c < 0x3000;
  }

  private static boolean isDropped(char c) {
    return switch (c) {
      case '\ufeff',
          '\u00ad',
          '\u200b',
          '\u200d',
          '\u200e',
          '\u200f',
          '\u2060',
          '\u0640',
          '\u061c',
          '\u0670',
          0 ->
          true;
      default ->
          (c >= 0x202a && c <= 0x202e)
              || (c >= 0x2061 && c <= 0x2069)
              || (c >= 0x64b && c <= 0x65f && c != 0x654 && c != 0x653)
              || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0b);
    };
  }

  private static final class Builder {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private final String source;
    private final StringBuilder out;
    private int[] starts;
    private int[] ends;

    Builder(String source) {
      this.source = source;
      this.out = new StringBuilder(source.length());
      this.starts = new int[source.length() + 8];
      this.ends = new int[source.length() + 8];
    }

    NormalizedText build() {
      int i = 0;
      while (i < source.length()) {
        char c = source.charAt(i);
        int next = i + 1;
        if (isDropped(c)) {
          i = next;
        } else if (c == '\r') {
          next = next < source.length() && source.charAt(next) == '\n' ? next + 1 : next;
          append('\n', i, next);
          i = next;
        } else if (c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f' || c == 0x0b) {
          append('\n', i, next);
          i = next;
        } else if (c != '\n' && (c == '\t' || isSpace(c))) {
          append(' ', i, next);
          i = next;
        } else if (c == '\u00ac') {
          append(ZWNJ, i, next);
          i = next;
        } else {
          i = appendCluster(i);
        }
      }
      return new NormalizedText(
          source,
          out.toString(),
          Arrays.copyOf(starts, out.length()),
          Arrays.copyOf(ends, out.length()));
    }

    /** Appends the character at {@code i} with the combining marks that follow it, composed. */
    private int appendCluster(int i) {
      int end = i + 1;
      boolean marks = false;
      while (end < source.length()
          && (isCombining(source.charAt(end)) || (marks && isDropped(source.charAt(end))))) {
        marks = true;
        end++;
      }
      char c = source.charAt(i);
      boolean presentation = c >= 0xfb50 && c <= 0xfefc;
      if (!marks && !presentation) {
        append(c, i, end);
        return end;
      }
      String cluster = source.substring(i, end);
      String composed = (presentation ? NFKC : NFC).normalize(cluster);
      for (int k = 0; k < composed.length(); k++) {
        char d = composed.charAt(k);
        // a mark that has no composed letter is noise (zalgo, stress signs), the letter stays
        if (!isDropped(d) && !(k > 0 && isCombining(d))) {
          append(d, i, end);
        }
      }
      return end;
    }

    private static boolean isCombining(char c) {
      return (c >= 0x300 && c < 0x370)
          || (c >= 0x483 && c <= 0x489)
          || (c >= 0x64b && c <= 0x65f)
          || (c >= 0x20d0 && c <= 0x20f0)
          || (c >= 0xfe00 && c <= 0xfe0f);
    }

    private static boolean isSpace(char c) {
      return c == ' ' || (c > 0x7f && UCharacter.isUWhiteSpace(c));
    }

    private void append(char c, int start, int end) {
      int n = out.length();
      if (n == starts.length) {
        starts = Arrays.copyOf(starts, n * 2);
        ends = Arrays.copyOf(ends, n * 2);
      }
      out.append(c);
      starts[n] = start;
      ends[n] = end;
    }
  }
}
