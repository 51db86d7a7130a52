// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quote;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.analysis.Sentence;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.Organization;
import io.elchi.model.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who is credited as the source: credit lines, "according to X", "X reports". Immutable and
 * safe for all threads.
 */
public final class CreditExtractor {
  private static final int LONGEST = 8;
  private static final int REACH = 6;

  /** An extractor; it keeps nothing of any text. */
  public CreditExtractor() {}

  /** The credits of a text, as named there, each once, in text order. */
  public List<String> extract(Mentions mentions) {
    AnalyzedText text = mentions.text();
    Set<String> out = new LinkedHashSet<>();
    for (Sentence s : text.sentences()) {
      for (Match<Sense.Speech> m : text.matches(s.from(), s.to(), Sense.Speech.class)) {
        switch (m.sense().type()) {
          case CREDIT_BEFORE ->
              source(mentions, m.to(), Math.min(s.to(), m.to() + REACH), m.to(), s)
                  .ifPresent(out::add);
          case CREDIT_AFTER ->
              last(mentions, Math.max(s.from(), m.from() - REACH), m.from()).ifPresent(out::add);
          case CREDIT_LINE -> {
            if ((m.from() - s.from() <= 2 && s.to() - m.to() <= 2)
                || m.to() - m.from() == s.to() - s.from()) {
              out.add(text.source(m.from(), m.to()));
            }
          }
          default -> {}
        }
      }
    }
    return List.copyOf(out);
  }

  private static Optional<String> source(Mentions mentions, int from, int to, int at, Sentence s) {
    Optional<String> named = first(mentions, from, to);
    if (named.isPresent()) {
      return named;
    }
    AnalyzedText text = mentions.text();
    int start = at;
    while (start < s.to() && text.token(start).isAny(":–—-/")) {
      start++;
    }
    boolean labelled = start > at;
    if (labelled && start < s.to() && s.to() - start <= LONGEST) {
      int end = text.token(s.to() - 1).isAny(".") ? s.to() - 1 : s.to();
      return end > start ? Optional.of(text.source(start, end)) : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<String> first(Mentions mentions, int from, int to) {
    for (Located<Entity> e : mentions.entitiesIn(from, Math.max(from, to))) {
      if (!(e.value() instanceof Place)) {
        return Optional.of(e.value().name());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> last(Mentions mentions, int from, int to) {
    String found = null;
    for (Located<Entity> e : mentions.entitiesIn(from, Math.max(from, to))) {
      if (e.value() instanceof Organization) {
        found = e.value().name();
      }
    }
    return Optional.ofNullable(found);
  }
}
