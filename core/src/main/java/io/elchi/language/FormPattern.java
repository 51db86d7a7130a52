// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.text.NormalizedText;
import io.elchi.text.Token;
import io.elchi.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One form of a table as a sequence of words to match; see {@code docs/language-data.md} for the
 * notation.
 *
 * @param words at least one word
 */
record FormPattern(List<Word> words) {
  private static final String ZWNJ = "\u200c";

  /**
   * One word of a form.
   *
   * @param key folded
   * @param kind how the text may continue it
   * @param wordClass class of endings, for {@code STEM}
   * @param features what this form says by itself
   * @param capital whether it must begin with a capital in the text
   * @param upper whether it must be written in capitals, as abbreviations are
   */
  record Word(
      String key,
      Kind kind,
      String wordClass,
      Set<Feature> features,
      boolean capital,
      boolean upper) {}

  /** How the text may continue a word. */
  enum Kind {
    /** This word and no other. */
    EXACT,
    /** A dictionary form, inflected by its paradigm. */
    LEMMA,
    /** A stem with endings of a class. */
    STEM,
    /** The beginning of a word. */
    PREFIX
  }

  /** The patterns that a form stands for: more than one when it holds a zero-width non-joiner. */
  static List<FormPattern> parse(String form, Tokenizer tokenizer) {
    List<List<Word>> variants = new ArrayList<>();
    variants.add(new ArrayList<>());
    for (String raw : form.strip().split("\\s+")) {
      List<List<Word>> readings = new ArrayList<>();
      readings.add(word(raw, tokenizer));
      if (raw.contains(ZWNJ)) {
        List<Word> spaced = new ArrayList<>();
        String[] parts = raw.split(ZWNJ);
        for (int i = 0; i < parts.length - 1; i++) {
          spaced.addAll(word(parts[i], tokenizer));
        }
        spaced.addAll(word(parts[parts.length - 1], tokenizer));
        readings.add(spaced);
      }
      List<List<Word>> longer = new ArrayList<>();
      for (List<Word> variant : variants) {
        for (List<Word> reading : readings) {
          List<Word> joined = new ArrayList<>(variant);
          joined.addAll(reading);
          longer.add(joined);
        }
      }
      variants = longer;
    }
    return variants.stream()
        .filter(v -> !v.isEmpty())
        .map(v -> new FormPattern(List.copyOf(v)))
        .toList();
  }

  /**
   * One blank-separated piece; the tokenizer may cut it further, then the marks are those of its
   * last token.
   */
  private static List<Word> word(String raw, Tokenizer tokenizer) {
    boolean capital = raw.length() > 1 && raw.startsWith("=");
    String rest = capital ? raw.substring(1) : raw;
    Set<Feature> features = Set.of();
    int colon = rest.lastIndexOf(':');
    if (colon > 0 && colon < rest.length() - 1 && isFeatureList(rest.substring(colon + 1))) {
      features = Feature.parse(rest.substring(colon + 1));
      rest = rest.substring(0, colon);
    }
    Kind kind = Kind.EXACT;
    String wordClass = "";
    int tilde = rest.indexOf('~');
    if (tilde > 0) {
      wordClass = rest.substring(tilde + 1);
      kind = wordClass.isEmpty() ? Kind.LEMMA : Kind.STEM;
      rest = rest.substring(0, tilde);
    } else if (rest.length() > 1 && rest.endsWith("*")) {
      kind = Kind.PREFIX;
      rest = rest.substring(0, rest.length() - 1);
    }
    List<Word> out = new ArrayList<>();
    List<Token> tokens = tokenizer.tokenize(NormalizedText.of(rest));
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i == tokens.size() - 1;
      out.add(
          new Word(
              tokens.get(i).key(),
              last ? kind : Kind.EXACT,
              last ? wordClass : "",
              last ? features : Set.of(),
              // of a compound only the first part need be written with a capital
              capital && i == 0,
              capital && isUpper(rest)));
    }
    return out;
  }

  private static boolean isUpper(String text) {
    return text.length() > 1
        && text.codePoints().allMatch(Character::isLetter)
        && text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isFeatureList(String text) {
    try {
      return !Feature.parse(text).isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
