// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.entity.Candidate.Detail;
import io.elchi.entity.Candidate.OrganizationDetail;
import io.elchi.entity.Candidate.PlaceDetail;
import io.elchi.entity.Candidate.ProgrammeDetail;
import io.elchi.language.Feature;
import io.elchi.language.Sense.Demonym;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.PlaceWord;
import io.elchi.model.OrganizationKind;
import io.elchi.model.PlaceKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a head noun and the places in a name say of the entity. Reads one text; immutable. */
final class HeadDetails {
  private final AnalyzedText text;

  /** Whether nothing in a word's shape tells names. */
  private final boolean plain;

  HeadDetails(Words words) {
    this.text = words.text();
    this.plain = !words.capitals();
  }

  Detail of(NamedHead head, int from, int to) {
    return switch (head.type()) {
      case PROGRAMME -> new ProgrammeDetail();
      case FACILITY ->
          new PlaceDetail(
              PlaceKind.FACILITY, text.phrase(from, to), country(head, from, to), null, false);
      case ORGANIZATION ->
          new OrganizationDetail(
              head.kind() == null ? OrganizationKind.OTHER : head.kind(), country(head, from, to));
    };
  }

  /** The country of the first place or demonym inside the name. */
  private @Nullable String country(NamedHead head, int from, int to) {
    for (int i = from; i < to; i++) {
      if (i >= head.from() && i < head.to()) {
        continue; // a word for a port may look like an inflected town
      }
      Optional<Match<PlaceName>> place = text.longestAt(i, PlaceName.class);
      if (place.isPresent()
          && (text.has(i, PlaceWord.class)
              || (plain && place.get().ending().has(Feature.ADJECTIVAL)))) {
        continue; // "provinces" or "of trade" may look like one
      }
      if (place.isPresent() && place.get().sense().country() != null) {
        return place.get().sense().country();
      }
      Optional<Match<Demonym>> demonym = text.longestAt(i, Demonym.class);
      if (demonym.isPresent()) {
        return demonym.get().sense().country();
      }
    }
    return null;
  }
}
