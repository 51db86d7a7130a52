// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.clause;

import io.elchi.analysis.Any;
import io.elchi.analysis.Sentence;
import io.elchi.analysis.Sorted;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its verbs, event nouns, cues and clauses, each in text order. Immutable.
 *
 * @param sentence the sentence
 * @param headline whether it is the headline
 * @param verbFinal whether the predicate ends the clause
 * @param verbs verbs, without overlaps
 * @param nouns nouns of the trigger table, without overlaps
 * @param cues status cues
 * @param clauses clauses, without gaps
 */
public record Frame(
    Sentence sentence,
    boolean headline,
    boolean verbFinal,
    List<Verb> verbs,
    List<Noun> nouns,
    List<Cue> cues,
    List<Clause> clauses) {
  private static final int MODIFIER_GAP = 4;

  /** Copies the lists. */
  public Frame {
    verbs = List.copyOf(verbs);
    nouns = List.copyOf(nouns);
    cues = List.copyOf(cues);
    clauses = List.copyOf(clauses);
  }

  /** The clause that a token stands in. */
  public Clause clauseAt(int token) {
    int low = 0;
    int high = clauses.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Clause c = clauses.get(middle);
      if (token < c.from()) {
        high = middle - 1;
      } else if (token >= c.to()) {
        low = middle + 1;
      } else {
        return c;
      }
    }
    return new Clause(sentence.from(), sentence.to());
  }

  /** The verbs within a token range. */
  public List<Verb> verbsIn(int from, int to) {
    return within(verbs, Verb::from, Verb::to, from, to);
  }

  /** The verbs of a clause. */
  public List<Verb> verbsIn(Clause clause) {
    return verbsIn(clause.from(), clause.to());
  }

  /** The nouns within a token range. */
  public List<Noun> nounsIn(int from, int to) {
    return within(nouns, Noun::from, Noun::to, from, to);
  }

  /** The part of a list in text order, without overlaps, that stands within a token range. */
  private static <T> List<T> within(
      List<T> all, ToIntFunction<T> begin, ToIntFunction<T> end, int from, int to) {
    if (all.isEmpty()) {
      return all;
    }
    int first = Sorted.firstNotBelow(all, begin, from);
    int last = Sorted.firstNotBelow(all, end, to + 1);
    return first < last ? all.subList(first, last) : List.of();
  }

  /** The first verb that begins at or after a token. */
  public Optional<Verb> verbAfter(int token) {
    int at = Sorted.firstNotBelow(verbs, Verb::from, token);
    return at < verbs.size() ? Optional.of(verbs.get(at)) : Optional.empty();
  }

  /** The last verb that ends at or before a token. */
  public Optional<Verb> verbBefore(int token) {
    int at = Sorted.firstNotBelow(verbs, Verb::to, token + 1);
    return at > 0 ? Optional.of(verbs.get(at - 1)) : Optional.empty();
  }

  /**
   * The participle that stands right before a noun and says what happened to it ("the held forum").
   */
  public Optional<Verb> modifier(int nounFrom) {
    return verbBefore(nounFrom)
        .filter(v -> v.isParticiple() && nounFrom - v.to() <= MODIFIER_GAP)
        .filter(
            v -> !Any.of(nouns, n -> n.from() >= v.to() && n.to() <= nounFrom && !n.has("object")));
  }

  /**
   * The verb that governs a noun: by the word order of the language, carriers of events before
   * other verbs.
   */
  public Optional<Verb> governor(int nounFrom, int nounTo) {
    Clause clause = clauseAt(nounFrom);
    Verb best = null;
    int bestCost = Integer.MAX_VALUE;
    for (Verb v : verbsIn(clause)) {
      int cost = cost(v, nounFrom, nounTo);
      if (cost < bestCost) {
        best = v;
        bestCost = cost;
      }
    }
    return Optional.ofNullable(best);
  }

  private int cost(Verb v, int nounFrom, int nounTo) {
    boolean right = v.from() >= nounTo;
    int distance = right ? v.from() - nounTo : nounFrom - v.to();
    if (distance < 0) {
      return Integer.MAX_VALUE;
    }
    int cost = distance;
    if (verbFinal && !right) {
      cost += 200;
    }
    if (v.has(Feature.PARTICIPLE) && !v.has(Feature.PASSIVE)) {
      cost += 25;
    }
    if (!carries(v.trigger())) {
      cost += v.isFinite() ? 12 : 20;
    }
    return cost;
  }

  private static boolean carries(Sense.@Nullable Trigger t) {
    return t != null
        && switch (t.type()) {
          case SUPPORT, ATTEND, SIGN, OPEN, BUILD, HOST -> true;
          default -> false;
        };
  }
}
