// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import io.elchi.language.LanguageData;
import io.elchi.language.Sense;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts tokens into sentences: at final marks that are no part of a number, ordinal, initial or
 * abbreviation, and at line breaks that are no soft wrap.
 */
final class SentenceSplitter {
  private static final String FINAL = ".!?…؟۔";

  /** Closing or opening marks in a row that anybody writes; more are noise. */
  private static final int MOST_MARKS = 8;

  /** So few words behind a full stop at the end of a line are the beginning of a sentence. */
  private static final int TORN = 8;

  /** Tokens of a sentence; a longer one is none, and is cut wherever that is. */
  private static final int LONGEST = 500;

  private static final String CLOSING = "\"”“»’')]›″";
  private static final String OPENING = "\"“„«‘'([‹–—-•";

  private final LanguageData language;
  private final boolean capitals;

  SentenceSplitter(LanguageData language) {
    this.language = language;
    this.capitals = language.profile().capitals();
  }

  List<Sentence> split(List<Token> tokens, List<MatchList<Match<?>>> matches, boolean wrapped) {
    List<int[]> ranges = new ArrayList<>();
    List<Integer> paragraphs = new ArrayList<>();
    int start = 0;
    int paragraph = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      boolean end = i == tokens.size();
      boolean line = !end && endsAtLine(tokens, start, i, wrapped);
      boolean endless = i - start >= LONGEST;
      if (end || line || endless || endsAtMark(tokens, matches, i)) {
        if (i > start) {
          ranges.add(new int[] {start, i});
          paragraphs.add(paragraph);
        }
        start = i;
        paragraph += line ? 1 : 0;
      }
    }
    return withFurniture(ranges, paragraphs, matches);
  }

  /**
   * Whether the line break before token {@code i} ends the sentence that began at {@code start}.
   */
  private boolean endsAtLine(List<Token> tokens, int start, int i, boolean wrapped) {
    Token next = tokens.get(i);
    if (next.linesBefore() == 0) {
      return false;
    }
    Token last = tokens.get(i - 1);
    if (next.linesBefore() > 1 || last.isAny(FINAL) || last.isAny(":؛;")) {
      return true;
    }
    boolean torn = start > 0 && tokens.get(start).linesBefore() == 0 && i - start <= TORN;
    if (last.isAny(",،") || wrapped || (torn && last.isWord())) {
      return false;
    }
    if (!capitals) {
      return !language.stopWords().contains(last.key());
    }
    return !(next.isWord() && next.shape() == Shape.LOWER);
  }

  /** Whether a sentence ends before token {@code i} because of a final mark. */
  private boolean endsAtMark(List<Token> tokens, List<MatchList<Match<?>>> matches, int i) {
    int mark = i - 1;
    int lowest = Math.max(0, mark - MOST_MARKS);
    while (mark > lowest
        && tokens.get(mark).isAny(CLOSING)
        && !tokens.get(mark).isAny(FINAL)
        && !tokens.get(mark).spaceBefore()) {
      mark--;
    }
    if (!tokens.get(mark).isAny(FINAL)) {
      return false;
    }
    Token next = tokens.get(i);
    if (next.isAny(FINAL) || (next.isAny(CLOSING) && !next.spaceBefore())) {
      return false;
    }
    int word = i;
    int highest = Math.min(tokens.size() - 1, i + MOST_MARKS);
    while (word < highest && tokens.get(word).isAny(OPENING)) {
      word++;
    }
    Token first = tokens.get(word);
    if (capitals && first.isWord() && first.shape() == Shape.LOWER) {
      return false;
    }
    if (first.isAny(",،;:")) {
      return false;
    }
    return !tokens.get(mark).is('.') || mark == 0 || isFullStop(tokens, matches, mark, i, first);
  }

  private boolean isFullStop(
      List<Token> tokens, List<MatchList<Match<?>>> matches, int mark, int i, Token first) {
    Token last = tokens.get(mark - 1);
    Token next = tokens.get(i);
    if (last.isWord()) {
      if (last.shape() == Shape.INITIAL || (last.text().length() == 1 && !next.spaceBefore())) {
        return false;
      }
      if (language.isAbbreviation(last.key())) {
        return language.abbreviationFlags(last.key()).contains("may-end") && next.linesBefore() > 0;
      }
      if (!next.spaceBefore() && mark == i - 1) {
        // "end.Next" is a lost blank, "site.com" is not
        return capitals
            ? first.shape() == Shape.TITLE && last.text().length() > 2
            : next.isWord()
                && last.text().length() > 1
                && Character.UnicodeScript.of(next.text().charAt(0))
                    != Character.UnicodeScript.LATIN;
      }
      return true;
    }
    if (last.isNumber()) {
      if (!next.spaceBefore() || first.isNumber()) {
        return false;
      }
      // "12. Fair" is an ordinal when the next word means something that is counted so
      return last.text().length() > 3
          || matches.get(i).stream().allMatch(m -> m.sense() instanceof Sense.StopWord);
    }
    return true;
  }

  private static List<Sentence> withFurniture(
      List<int[]> ranges, List<Integer> paragraphs, List<MatchList<Match<?>>> matches) {
    List<Sentence> out = new ArrayList<>(ranges.size());
    boolean tail = false;
    for (int k = 0; k < ranges.size(); k++) {
      int from = ranges.get(k)[0];
      int to = ranges.get(k)[1];
      boolean furniture = tail;
      for (Match<?> match : matches.get(from)) {
        if (match.sense() instanceof Sense.Furniture f) {
          switch (f.type()) {
            case PREFIX, CAPTION -> furniture = true;
            case LINE -> furniture |= match.to() >= to - 1;
            // the same words may head a box of links before the report
            case TAIL -> tail |= 2 * from > matches.size();
          }
        }
      }
      out.add(new Sentence(k, from, to, paragraphs.get(k), furniture || tail));
    }
    return out;
  }
}
