// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Ending;
import io.elchi.language.Feature;
import io.elchi.language.FeatureSet;
import io.elchi.language.LanguageData;
import io.elchi.text.CharacterFolding;
import io.elchi.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the endings off names. Immutable and safe for all threads. */
final class DictionaryForms {
  private static final Map<Feature, String> CASES =
      Map.of(
          Feature.NOMINATIVE, "nominative",
          Feature.GENITIVE, "genitive",
          Feature.DATIVE, "dative",
          Feature.ACCUSATIVE, "accusative",
          Feature.LOCATIVE, "locative",
          Feature.INSTRUMENTAL, "instrumental",
          Feature.ABLATIVE, "ablative");

  private static final FeatureSet PLAIN_CASES = FeatureSet.copyOf(CASES.keySet());

  /** Prefix of the cases under which {@code name-endings.tsv} lists adjectives. */
  private static final String ADJECTIVE = "adj-";

  /** Endings of this length or more are hardly ever part of a name. */
  private static final int SAFE_ENDING = 3;

  private final LanguageData language;

  DictionaryForms(LanguageData language) {
    this.language = language;
  }

  /** The words of a phrase whose last word is a lexicon match, that word in its dictionary form. */
  String ofPhrase(AnalyzedText text, int from, int to, Match<?> head) {
    int last = to - 1;
    String word = lemma(text.token(last), head.ending());
    if (last == from) {
      return word;
    }
    String headCase = singularCase(head.ending());
    if (headCase.isEmpty()
        || headCase.equals("nominative")
        || !language.nameForms().has(ADJECTIVE + headCase)) {
      return text.phrase(from, last) + (text.token(last).spaceBefore() ? " " : "") + word;
    }
    StringBuilder out = new StringBuilder();
    String gender = language.nameForms().genderOf(head.ending().lemma());
    for (int i = from; i < last; i++) {
      out.append(i > from && text.token(i).spaceBefore() ? " " : "");
      out.append(adjective(text, i, last, headCase, gender));
    }
    return out.append(text.token(last).spaceBefore() ? " " : "").append(word).toString();
  }

  /** A word of a name as it stands, or in the nominative when it is an adjective of the head. */
  private String adjective(AnalyzedText text, int i, int head, String headCase, String gender) {
    Token t = text.token(i);
    // adjectives of words in between stand in the genitive too
    boolean mine = !headCase.equals("genitive") || i + 1 == head || t.shape().isCapitalized();
    if (!t.isWord() || !mine) {
      return t.text();
    }
    List<String> found =
        language.nameForms().candidates(t.text(), t.key(), ADJECTIVE + headCase, gender);
    return found.isEmpty() ? t.text() : found.get(0);
  }

  /** A word without the endings that the lexicon found, in the case and letters of the text. */
  String lemma(Token token, Ending ending) {
    String text = token.text();
    if (ending.length() == 0) {
      return text;
    }
    if (ending.lemma().isEmpty()) {
      return cut(text, token.key().length() - ending.length());
    }
    // the dictionary form has an ending of its own: keep what the two share, as written
    int shared = 0;
    while (shared < Math.min(token.key().length(), ending.lemma().length())
        && token.key().charAt(shared) == ending.lemma().charAt(shared)) {
      shared++;
    }
    String rest = ending.lemma().substring(shared);
    boolean upper = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    return cut(text, shared) + (upper ? rest.toUpperCase(Locale.ROOT) : rest);
  }

  /** The beginning of a word whose key has the given length, without a trailing apostrophe. */
  private String cut(String word, int keyLength) {
    CharacterFolding folding = language.folding();
    int end = word.length();
    if (folding.isPlain(word)) {
      end = Math.min(end, Math.max(1, keyLength));
    } else {
      while (end > 1 && folding.key(word.substring(0, end)).length() > keyLength) {
        end--;
      }
    }
    while (end > 1 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  /** The name of the case that an inflected word shows, or empty when it is not plain. */
  static String caseOf(Ending ending) {
    return singularCase(ending);
  }

  private static String singularCase(Ending ending) {
    Set<Feature> features = ending.features();
    if (features.contains(Feature.PLURAL)) {
      // names stand in the singular, so what one ending says of the plural does not count
      if (features.contains(Feature.GENITIVE) && features.contains(Feature.NOMINATIVE)) {
        return "genitive";
      }
      if (features.contains(Feature.ACCUSATIVE)
          && features.contains(Feature.GENITIVE) != features.contains(Feature.NOMINATIVE)) {
        return "accusative";
      }
    }
    if (ending.set().shared(PLAIN_CASES) != 1) {
      return "";
    }
    String found = "";
    for (Feature feature : ending.set()) {
      found = CASES.getOrDefault(feature, found);
    }
    return found;
  }

  /** A word of a name in its dictionary form, where nothing around it tells more. */
  String nameWord(Token token) {
    return nameWord(token, "", "", null);
  }

  /**
   * The last word of a name without its case ending.
   *
   * @param grammaticalCase the case that the context asks for, or empty
   * @param gender of the person, or empty
   * @param seen all words of the text, which tell a shorter form that occurs by itself
   */
  String nameWord(Token token, String grammaticalCase, String gender, @Nullable SeenWords seen) {
    String word = token.text();
    if (token.boundary() > 0) {
      return cut(word, token.boundary());
    }
    if (language.nameForms().isEmpty() || grammaticalCase.equals("nominative")) {
      return word;
    }
    List<String> candidates =
        language.nameForms().candidates(word, token.key(), grammaticalCase, gender);
    if (language.nameForms().hasCases()) {
      for (String candidate : candidates) {
        String key = language.folding().key(candidate);
        if ((seen != null && seen.contains(key)) || language.isSurname(key)) {
          return candidate;
        }
      }
      return grammaticalCase.isEmpty() || candidates.isEmpty() ? word : candidates.get(0);
    }
    for (String candidate : candidates) {
      String key = language.folding().key(candidate);
      if (key.length() >= 3
          && ((seen != null && seen.contains(key))
              || language.hasSurnameSuffix(key)
              || token.key().length() - key.length() >= SAFE_ENDING)) {
        return candidate;
      }
    }
    return word;
  }
}
