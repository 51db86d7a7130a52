// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.clause;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Located;
import io.elchi.analysis.Mentions;
import io.elchi.analysis.Sentence;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.Person;
import io.elchi.model.Position;

/**
 * Tells what persons' titles are of: such bodies and places act in nothing themselves. Immutable.
 */
final class TitleOwners {
  private static final int REACH_AFTER = 3;
  private static final int TITLE_REACH = 14;

  private final Mentions mentions;
  private final AnalyzedText text;

  TitleOwners(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text();
  }

  /** Whether an organisation or place is mentioned only as what a person's title is of. */
  boolean isOwner(Located<Entity> mention) {
    if (mention.value() instanceof Person) {
      return false;
    }
    Sentence s = text.sentenceAt(mention.from());
    for (Located<Entity> other : mentions.entitiesIn(s.from(), s.to())) {
      if (owns(mention, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a body or place is what a person's title is of. */
  boolean owns(Located<Entity> owner, Located<Entity> person) {
    if (!(person.value() instanceof Person p)) {
      return false;
    }
    int gap = person.from() >= owner.to() ? person.from() - owner.to() : owner.from() - person.to();
    if (owner.from() >= person.from() && owner.to() <= person.to()) {
      // the person is meant by title, with what it is of
      return true;
    }
    if (gap > TITLE_REACH || gap < 0) {
      return false;
    }
    String id = owner.value().id();
    for (Position position : p.positions()) {
      if (id.equals(position.organization()) && titleBeside(owner, person)) {
        return true;
      }
    }
    // a place before the title's organisation or a bare title right between the two
    int from = Math.min(owner.to(), person.to());
    int to = Math.max(owner.from(), person.from());
    return gap <= 4 && from < to && titleBetween(from, to);
  }

  /**
   * Whether a title stands where it joins a body and a person: between the two, or right behind the
   * body in an apposition.
   */
  private boolean titleBeside(Located<Entity> owner, Located<Entity> person) {
    boolean ahead = owner.to() <= person.from();
    int from = ahead ? owner.from() : person.to();
    int to = ahead ? person.from() : Math.min(owner.to() + REACH_AFTER, text.size());
    for (int i = from; i < to; i++) {
      if (text.has(i, Sense.Title.class)) {
        return true;
      }
    }
    return false;
  }

  /** "Led by", "with the minister": what stands on both sides is no title and its owner. */
  private boolean parts(int token) {
    return text.any(
        token,
        Sense.RelationWord.class,
        m ->
            m.sense().relation() == Relation.LED_BY
                || (m.sense().before() && m.sense().relation() == Relation.COMPANION));
  }

  private boolean titleBetween(int from, int to) {
    boolean title = false;
    for (int i = from; i < to; i++) {
      if (parts(i)) {
        return false;
      }
      title |= text.has(i, Sense.Title.class);
      if (text.token(i).isAny(",،;؛.")) {
        return false;
      }
    }
    return title;
  }
}
