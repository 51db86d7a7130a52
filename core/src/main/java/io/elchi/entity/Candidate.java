// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.model.OrganizationKind;
import io.elchi.model.PlaceKind;
import io.elchi.model.PositionRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that names an entity, before mentions of one entity are joined.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param name dictionary form
 * @param aliases other names given for it in the text
 * @param detail what is known by its type
 */
record Candidate(int from, int to, String name, List<String> aliases, Detail detail) {
  Candidate {
    aliases = List.copyOf(aliases);
  }

  /** A firm of which no more than the name is known. */
  static Candidate firm(int from, int to, String name) {
    return new Candidate(
        from, to, name, List.of(), new OrganizationDetail(OrganizationKind.COMPANY, null));
  }

  /** Made of what tells candidates apart; the one of a record is slow to start. */
  @Override
  public int hashCode() {
    return 31 * (31 * from + to) + name.hashCode();
  }

  /** What is known of a candidate by its type. */
  sealed interface Detail {}

  /** A person, with the positions said at this mention; gender {@code m}, {@code f} or empty. */
  record PersonDetail(List<Office> offices, String gender) implements Detail {}

  /**
   * A position as it stands at one mention.
   *
   * @param title as written, without its owner
   * @param role its code
   * @param owner the organisation or place that it is of
   */
  record Office(String title, PositionRole role, @Nullable Candidate owner) {}

  /** An organisation. */
  record OrganizationDetail(OrganizationKind kind, @Nullable String country) implements Detail {}

  /**
   * A place.
   *
   * @param known whether the gazetteer has it
   */
  record PlaceDetail(
      PlaceKind kind,
      String canonical,
      @Nullable String country,
      @Nullable String subdivision,
      boolean known)
      implements Detail {}

  /** A programme. */
  record ProgrammeDetail() implements Detail {}

  boolean overlaps(int otherFrom, int otherTo) {
    return from < otherTo && otherFrom < to;
  }

  boolean isPerson() {
    return detail instanceof PersonDetail;
  }

  boolean isOrganization() {
    return detail instanceof OrganizationDetail;
  }

  boolean isPlace() {
    return detail instanceof PlaceDetail;
  }

  Candidate withAliases(List<String> newAliases) {
    return new Candidate(from, to, name, newAliases, detail);
  }
}
