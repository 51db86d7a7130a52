// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quote;

import io.elchi.analysis.AnalyzedText;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Direct speech between single marks or doubled ones ({@code ''…''}). As apostrophes are the same
 * characters, the closing mark must have a verb of saying right behind it. Reads one text.
 */
final class SingleMarks {
  private static final String MARKS = "'‘’`´ʼ‚‛";
  private static final int SHORTEST = 4;

  /** So many tokens may stand between the closing mark and the verb. */
  private static final int BEHIND = 1;

  private static final int LONGEST = 400;

  private final AnalyzedText text;
  private final SpeechFinder finder;

  SingleMarks(AnalyzedText text, SpeechFinder finder) {
    this.text = text;
    this.finder = finder;
  }

  /** All stretches, in text order. */
  List<SpeechSpan> find() {
    List<SpeechSpan> out = new ArrayList<>();
    int i = 0;
    while (i + SHORTEST < text.size()) {
      int close = opens(i) ? close(i) : -1;
      if (close < 0) {
        i++;
        continue;
      }
      int from = isMark(i + 1) ? i + 2 : i + 1;
      out.add(new SpeechSpan(from, close, i, isMark(close + 1) ? close + 1 : close, true));
      i = close + 1;
    }
    return out;
  }

  private boolean isMark(int i) {
    return i < text.size() && text.token(i).isAny(MARKS);
  }

  /** A mark with nothing but a blank or a colon before it and a word right behind it. */
  private boolean opens(int i) {
    Token t = text.token(i);
    if (!t.isAny(MARKS) || text.sentenceAt(i).furniture()) {
      return false;
    }
    boolean free = i == 0 || t.spaceBefore() || t.linesBefore() > 0 || text.token(i - 1).is(':');
    int next = isMark(i + 1) ? i + 2 : i + 1;
    return free
        && next < text.size()
        && text.token(next).isWord()
        && !text.token(next).spaceBefore();
  }

  /** The first mark in the paragraph that somebody "said" stands right behind, or -1. */
  private int close(int open) {
    for (int i = open + SHORTEST; i < text.size() && i - open < LONGEST; i++) {
      Token t = text.token(i);
      if (t.linesBefore() > 0) {
        return -1;
      }
      if (t.isAny(MARKS) && !t.spaceBefore()) {
        int behind = isMark(i + 1) ? i + 2 : i + 1;
        int say = finder.sayAfter(behind);
        if (say >= 0 && say - behind <= BEHIND) {
          return i;
        }
      }
    }
    return -1;
  }
}
