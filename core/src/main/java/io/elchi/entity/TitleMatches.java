// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.Title;
import io.elchi.language.Sense.TitleType;
import io.elchi.text.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The titles that begin and end at a token, and what may stand between a title and its name. Reads
 * one text; immutable.
 */
final class TitleMatches {
  private final Words words;
  private final AnalyzedText text;

  /** Titles by the token after them, the longest first; null where none ends. */
  private final @Nullable List<Match<Title>>[] endingAt;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  TitleMatches(Words words) {
    this.words = words;
    this.text = words.text();
    this.endingAt = new List[text.size() + 1];
    for (int i = 0; i < text.size(); i++) {
      for (Match<Title> m : text.matchesAt(i, Title.class)) {
        List<Match<Title>> list = endingAt[m.to()];
        if (list == null) {
          list = new ArrayList<>(2);
          endingAt[m.to()] = list;
        }
        list.add(m);
        if (list.size() > 1) {
          list.sort(Comparator.comparingInt((Match<Title> t) -> t.length()).reversed());
        }
      }
    }
  }

  @Nullable Match<Title> honorific(int end) {
    for (Match<Title> m : endingAt(end)) {
      if (m.sense().type() == TitleType.HONORIFIC) {
        return m;
      }
    }
    return null;
  }

  @Nullable Match<Title> real(int end) {
    // of one word's readings the singular: one name follows
    Match<Title> best = null;
    for (Match<Title> m : endingAt(end)) {
      if (isReal(m.sense())
          && !Words.isOffice(m)
          && mayPrecedeName(m)
          && (best == null || isBetter(m, best))) {
        best = m;
      }
    }
    return best;
  }

  private static boolean isBetter(Match<Title> m, Match<Title> best) {
    return m.length() != best.length()
        ? m.length() > best.length()
        : best.ending().has(Feature.PLURAL) && !m.ending().has(Feature.PLURAL);
  }

  private List<Match<Title>> endingAt(int end) {
    List<Match<Title>> list = endingAt[end];
    return list == null ? List.of() : list;
  }

  /**
   * Where names do not agree with their titles, a title in a case of its own belongs to the
   * sentence.
   */
  boolean mayPrecedeName(Match<Title> m) {
    return text.language().nameForms().hasCases()
        || (!isCutOff(m)
            && !m.ending()
                .hasAny(
                    Feature.LOCATIVE,
                    Feature.DATIVE,
                    Feature.ABLATIVE,
                    Feature.ACCUSATIVE,
                    Feature.GENITIVE));
  }

  /** An ending behind an apostrophe that was not read: some other reading tells the case. */
  private boolean isCutOff(Match<Title> m) {
    return m.ending().length() > 0
        && m.ending().features().isEmpty()
        && words.token(m.to() - 1).boundary() > 0;
  }

  @Nullable Match<Title> realAt(int start) {
    return text.first(start, Title.class, m -> isReal(m.sense()) && !Words.isOffice(m));
  }

  static boolean isReal(Title t) {
    return t.type() == TitleType.ROLE
        || t.type() == TitleType.HEAD
        || t.type() == TitleType.DEPUTY_HEAD;
  }

  /** Index before the forms of address that end at a name. */
  int skipHonorifics(int name) {
    int at = name;
    for (int k = 0; k < 4 && at > 0 && words.joined(at); k++) {
      int dot = words.token(at - 1).is('.') ? at - 1 : at;
      Match<Title> honorific = honorific(at);
      if (honorific == null) {
        honorific = honorific(dot);
      }
      if (honorific == null) {
        break;
      }
      at = honorific.from();
    }
    return at;
  }

  /** "Acting", "former" may stand between title and name. */
  int skipModifiers(int name) {
    for (Match<Title> m : endingAt(name)) {
      if (m.sense().type() == TitleType.ACTING || m.sense().type() == TitleType.FORMER) {
        return m.from();
      }
    }
    return name;
  }

  /** "Who is president": a participle of "to be" may stand between title and name. */
  int skipCopula(int name) {
    if (name < 2 || !words.joined(name) || words.token(name - 1).shape() != Shape.LOWER) {
      return name;
    }
    boolean copula =
        text.any(
            name - 1,
            Sense.Trigger.class,
            m ->
                m.length() == 1
                    && m.sense().type() == Sense.TriggerType.SUPPORT
                    && m.ending().has(Feature.PARTICIPLE));
    return copula ? name - 1 : name;
  }
}
