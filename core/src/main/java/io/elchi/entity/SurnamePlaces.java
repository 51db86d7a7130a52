// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A surname may be the name of a place too. Where a text names a person so, the bare word means the
 * person when it opens a sentence, stands behind a title or beside a verb of saying, and shows no
 * case of place.
 */
final class SurnamePlaces {
  private final Words words;
  private final AnalyzedText text;
  private final Set<String> surnames = new HashSet<>();

  SurnamePlaces(Words words, List<Candidate> persons) {
    this.words = words;
    this.text = words.text();
    for (Candidate person : persons) {
      String[] parts = person.name().split(" ");
      if (parts.length > 1) {
        surnames.add(text.language().folding().key(parts[parts.length - 1]));
      }
    }
  }

  /** The places that are no later mention of a person. */
  List<Candidate> without(List<Candidate> places) {
    return surnames.isEmpty() ? places : places.stream().filter(c -> !isSurname(c)).toList();
  }

  private boolean isSurname(Candidate place) {
    int i = place.from();
    if (place.to() != i + 1 || !words.capitals() || text.language().nameForms().hasCases()) {
      return false;
    }
    String key = words.token(i).key();
    int boundary = words.token(i).boundary();
    String stem = boundary > 0 ? key.substring(0, boundary) : key;
    if (!surnames.contains(stem) || isInPlace(i) || hasClassWord(i)) {
      return false;
    }
    return text.sentenceAt(i).from() == i
        || (words.joined(i) && opensSpeech(i - 1))
        || endsWithTitle(i)
        || isBesideSpeech(i);
  }

  /** Behind an opening quotation mark or a semicolon a sentence begins anew. */
  private boolean opensSpeech(int i) {
    return words.isOpeningQuote(i) || words.isClosingQuote(i) || words.token(i).is(';');
  }

  private boolean endsWithTitle(int i) {
    for (int k = Math.max(0, i - 4); k < i; k++) {
      if (text.any(k, Sense.Title.class, m -> m.to() == i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBesideSpeech(int i) {
    for (int k = i - 1; k <= i + 1; k += 2) {
      if (k >= 0 && k < text.size() && words.inSentence(k, i) && text.has(k, Sense.Speech.class)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInPlace(int i) {
    return text.any(
        i,
        Sense.PlaceName.class,
        m -> m.ending().hasAny(Feature.LOCATIVE, Feature.DATIVE, Feature.ABLATIVE));
  }

  private boolean hasClassWord(int i) {
    return i + 1 < text.size()
        && words.joined(i + 1)
        && text.any(i + 1, Sense.PlaceWord.class, m -> !m.sense().before());
  }
}
