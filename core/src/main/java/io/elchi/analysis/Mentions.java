// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import io.elchi.model.Entity;
import io.elchi.model.Quantity;
import io.elchi.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was mentioned in a text: what events and missions are assembled from. All
 * language knowledge but triggers, relations and cues is spent by now. Immutable.
 *
 * @param text the analysed text
 * @param published the publication stamp, ISO 8601, printed or given by the caller
 * @param times time expressions in text order
 * @param quantities quantities in text order
 * @param entities entities, each once
 * @param entityMentions where entities are mentioned, in text order; later mentions by title or
 *     short form included
 */
public record Mentions(
    AnalyzedText text,
    @Nullable String published,
    List<Located<TimeExpression>> times,
    List<Located<Quantity>> quantities,
    List<Entity> entities,
    List<Located<Entity>> entityMentions) {

  /** Tokens that no mention is longer than. */
  private static final int LONGEST = 100;

  /** Copies the lists. */
  public Mentions {
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    entities = List.copyOf(entities);
    entityMentions = List.copyOf(entityMentions);
  }

  /** The times that stand within a token range. */
  public List<Located<TimeExpression>> timesIn(int from, int to) {
    return within(times, from, to);
  }

  /** The quantities that stand within a token range. */
  public List<Located<Quantity>> quantitiesIn(int from, int to) {
    return within(quantities, from, to);
  }

  /** The entity mentions that stand within a token range. */
  public List<Located<Entity>> entitiesIn(int from, int to) {
    return within(entityMentions, from, to);
  }

  /**
   * The last of the entity mentions that end at a token or before it of which something holds, or
   * null.
   *
   * @param most how many mentions are looked at
   */
  public @Nullable Located<Entity> lastBefore(int token, int most, Predicate<Entity> condition) {
    int first = Sorted.firstNotBelow(entityMentions, Located::from, token);
    for (int i = first - 1; i >= 0 && first - i <= most; i--) {
      Located<Entity> mention = entityMentions.get(i);
      if (mention.to() <= token && condition.test(mention.value())) {
        return mention;
      }
    }
    return null;
  }

  /** All mentions that cover a token. */
  public List<Located<Entity>> entitiesAt(int token) {
    List<Located<Entity>> out = List.of();
    for (int i = Sorted.firstNotBelow(entityMentions, Located::from, token - LONGEST);
        i < entityMentions.size() && entityMentions.get(i).from() <= token;
        i++) {
      if (entityMentions.get(i).overlaps(token, token + 1)) {
        out = out.isEmpty() ? new ArrayList<>(2) : out;
        out.add(entityMentions.get(i));
      }
    }
    return out;
  }

  private static <T> List<Located<T>> within(List<Located<T>> all, int from, int to) {
    int first = Sorted.firstNotBelow(all, Located::from, from);
    int last = first;
    boolean whole = true;
    while (last < all.size() && all.get(last).from() < to) {
      whole &= all.get(last).to() <= to;
      last++;
    }
    if (whole) {
      return first == last ? List.of() : all.subList(first, last);
    }
    List<Located<T>> out = new ArrayList<>(last - first);
    for (int i = first; i < last; i++) {
      if (all.get(i).to() <= to) {
        out.add(all.get(i));
      }
    }
    return out;
  }
}
