// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.analysis.Sentence;
import io.elchi.clause.Links;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.Organization;
import io.elchi.model.OrganizationKind;
import io.elchi.model.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds all that points at countries. Stateless. */
final class Countries {
  private Countries() {}

  /** The mentions outside of page furniture, in text order. */
  static List<CountryMention> find(Mentions mentions, Links links) {
    AnalyzedText text = mentions.text();
    List<CountryMention> out = new ArrayList<>();
    BitSet named = new BitSet();
    for (Located<Entity> e : mentions.entityMentions()) {
      Sentence s = text.sentenceAt(e.from());
      String country = country(e.value());
      if (country != null && !s.furniture()) {
        out.add(
            new CountryMention(country, e.from(), e.to(), s.index(), links.relations(e), e, false));
        named.set(e.from(), e.to());
      }
    }
    for (Sentence s : text.sentences()) {
      if (s.furniture()) {
        continue;
      }
      for (Match<Sense.Demonym> m : text.matches(s.from(), s.to(), Sense.Demonym.class)) {
        int next = named.nextSetBit(m.from());
        if (next < 0 || next >= m.to()) {
          named.set(m.from(), m.to());
          out.add(
              new CountryMention(
                  m.sense().country(), m.from(), m.to(), s.index(), Set.of(), null, false));
        }
      }
    }
    out.sort(Comparator.comparingInt(CountryMention::from));
    return out;
  }

  /** Mentions of the report's own country by "our country", in text order. */
  static List<CountryMention> ours(Mentions mentions, Links links, String home) {
    AnalyzedText text = mentions.text();
    List<CountryMention> out = new ArrayList<>();
    for (Sentence s : text.sentences()) {
      if (s.furniture()) {
        continue;
      }
      for (Match<Sense.Reference> m : text.matches(s.from(), s.to(), Sense.Reference.class)) {
        if (m.sense().type() == Sense.ReferenceClass.HOME) {
          Located<Sense> here = new Located<>(m.sense(), m.from(), m.to());
          out.add(
              new CountryMention(
                  home, m.from(), m.to(), s.index(), links.relations(here), null, true));
        }
      }
    }
    return out;
  }

  private static @Nullable String country(Entity entity) {
    if (entity instanceof Place p) {
      return p.country();
    }
    boolean source = entity instanceof Organization o && o.kind() == OrganizationKind.MEDIA;
    return entity instanceof Organization o && !source ? o.country() : null;
  }
}
