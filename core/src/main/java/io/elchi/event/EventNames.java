// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Frame;
import io.elchi.clause.Noun;
import io.elchi.language.Feature;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.EventType;
import io.elchi.model.Person;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what events are called, and what papers, projects and investments are about. Immutable. */
final class EventNames {
  private static final int LONGEST_NAME = 14;
  private static final int LONGEST_SUBJECT = 14;

  /** A case ending behind an apostrophe is not longer, with it. */
  private static final int SUFFIX = 5;

  private static final String OPENING = "“„«\"‘";
  private static final String CLOSING = "”»\"“’";
  private static final String APOSTROPHES = "'’ʼ‘`";

  private final Mentions mentions;
  private final AnalyzedText text;
  private final boolean headFinal;
  private final boolean capitals;

  EventNames(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.headFinal = text.language().profile().headFinal();
    this.capitals = text.language().profile().capitals();
  }

  /** What an event is called, where the text gives it a name; without case endings. */
  Optional<String> name(Candidate c) {
    for (Noun n : c.frame.nouns()) {
      boolean head = n.has("name-head") && n.from() >= c.from && n.to() <= c.to;
      if (head && !c.frame.headline()) {
        return headFinal ? before(c.frame, n) : after(c.frame, n);
      }
    }
    return Optional.empty();
  }

  /** Back over capitalised words, quotations, marks that join them and what stands between. */
  private Optional<String> before(Frame frame, Noun n) {
    int lowest = Math.max(frame.sentence().from(), n.from() - LONGEST_NAME);
    int start = n.from();
    int proper = text.token(n.from()).shape() == Shape.TITLE && n.from() > lowest ? 1 : 0;
    int i = n.from() - 1;
    while (i >= lowest) {
      Token t = text.token(i);
      if (t.isAny(CLOSING)) {
        int open = opening(i, lowest);
        if (open < 0) {
          break;
        }
        proper += 2;
        start = open;
        i = open - 1;
      } else if (t.isWord() && t.shape() != Shape.LOWER && !isOutside(frame, i)) {
        proper++;
        start = i;
        i--;
      } else if (t.isAny("-–—") || isJoiner(i)) {
        i--;
      } else {
        break;
      }
    }
    String quoted = quotedAfter(n, frame);
    if (quoted != null) {
      return Optional.of(quoted);
    }
    boolean named = capitals ? proper >= 2 : proper >= 1;
    return named && start < n.from() ? Optional.of(phrase(start, n.to(), n)) : Optional.empty();
  }

  private boolean isOutside(Frame frame, int token) {
    boolean verb = Any.of(frame.verbs(), v -> v.from() <= token && v.to() > token);
    boolean person = Any.of(mentions.entitiesAt(token), e -> e.value() instanceof Person);
    return verb
        || person
        || text.has(token, Sense.RelationWord.class)
        || text.has(token, Sense.Reference.class)
        || text.has(token, Sense.Month.class)
        || text.any(
            token,
            Sense.PlaceName.class,
            m -> m.ending().has(Feature.LOCATIVE) || m.ending().has(Feature.ABLATIVE));
  }

  private int opening(int closing, int lowest) {
    for (int i = closing - 1; i >= lowest; i--) {
      if (text.token(i).isAny(OPENING)) {
        return i;
      }
    }
    return -1;
  }

  /** "The fair “X”": the quotation is the name. */
  private @Nullable String quotedAfter(Noun n, Frame frame) {
    int from = n.to();
    int to = frame.sentence().to();
    if (from >= to || !text.token(from).isAny(OPENING)) {
      return null;
    }
    for (int i = from + 1; i < Math.min(to, from + LONGEST_NAME); i++) {
      if (text.token(i).isAny(CLOSING)) {
        return i > from + 1 ? text.phrase(from + 1, i) : null;
      }
    }
    return null;
  }

  private boolean isJoiner(int i) {
    return text.any(i, Sense.OrganizationWord.class, m -> m.sense().flags().contains("joiner"));
  }

  /** On over what says which, to the first preposition, verb, mark or end. */
  private Optional<String> after(Frame frame, Noun n) {
    String quoted = quotedAfter(n, frame);
    if (quoted != null) {
      return Optional.of(quoted);
    }
    int to = n.to();
    int highest = Math.min(frame.sentence().to(), n.to() + LONGEST_NAME / 2);
    while (to < highest && isPart(frame, to)) {
      to++;
    }
    while (to > n.to() && isJoiner(to - 1)) {
      to--;
    }
    int end = to;
    boolean named = !mentions.entitiesIn(n.to(), end).isEmpty();
    return named ? Optional.of(text.phrase(n.from(), end)) : Optional.empty();
  }

  private boolean isPart(Frame frame, int token) {
    boolean verb = Any.of(frame.verbs(), v -> v.from() <= token && v.to() > token);
    return text.token(token).isWord()
        && !verb
        && !text.has(token, Sense.RelationWord.class)
        && (isJoiner(token) || !text.isStopWord(token));
  }

  private boolean isThing(Frame frame, int token) {
    return isPart(frame, token) && mentions.entitiesAt(token).isEmpty();
  }

  /** The words of a name, the last without its case. */
  private String phrase(int from, int to, Noun n) {
    String whole = text.phrase(from, to);
    String last = text.token(to - 1).text();
    boolean oblique =
        n.ending()
            .hasAny(
                Feature.LOCATIVE,
                Feature.DATIVE,
                Feature.ABLATIVE,
                Feature.GENITIVE,
                Feature.ACCUSATIVE);
    if (!oblique) {
      return whole;
    }
    for (int i = whole.length() - 1; i >= Math.max(1, whole.length() - SUFFIX); i--) {
      if (APOSTROPHES.indexOf(whole.charAt(i)) >= 0) {
        return whole.substring(0, i);
      }
    }
    String lemma = n.ending().lemma();
    boolean known = !lemma.isEmpty() && lemma.charAt(0) == text.token(to - 1).key().charAt(0);
    return known && lemma.indexOf(' ') < 0
        ? whole.substring(0, whole.length() - last.length()) + cased(last, lemma)
        : whole;
  }

  private static String cased(String shown, String lemma) {
    return Character.isUpperCase(shown.charAt(0))
        ? Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1)
        : lemma;
  }

  /** Tokens that say what something agreed, built or paid for is about: {from, to}, or null. */
  int @Nullable [] subject(Candidate c) {
    if (c.type == EventType.AGREEMENT) {
      return topic(c);
    }
    boolean made =
        c.type == EventType.PROJECT
            || c.type == EventType.INVESTMENT
            || c.type == EventType.ESTABLISHMENT;
    return made && c.objectFrom >= 0 ? thing(c) : null;
  }

  private int @Nullable [] topic(Candidate c) {
    for (int i = c.windowFrom; i < c.windowTo; i++) {
      for (Match<Sense.RelationWord> m : text.matchesAt(i, Sense.RelationWord.class)) {
        boolean about =
            m.sense().relation() == Relation.TOPIC || m.sense().relation() == Relation.PURPOSE;
        if (!about || m.to() > c.windowTo) {
          continue;
        }
        int from = m.sense().before() ? m.to() : m.from();
        int to = from;
        int step = m.sense().before() ? 1 : -1;
        int end = m.sense().before() ? to : from - 1;
        while (end >= c.windowFrom
            && end < c.windowTo
            && Math.abs(end - from) <= LONGEST_SUBJECT
            && isSubject(c, end)) {
          end += step;
        }
        from = m.sense().before() ? from : end + 1;
        to = m.sense().before() ? end : to;
        if (to > from && text.token(from).isWord() && mentions.timesIn(from, to + 1).isEmpty()) {
          return new int[] {from, to};
        }
      }
    }
    return null;
  }

  private boolean isSubject(Candidate c, int token) {
    boolean verb =
        Any.of(c.frame.verbs(), v -> v.from() <= token && v.to() > token && v.isFinite());
    boolean paper = token >= c.docFrom && token < c.docTo;
    boolean word = text.token(token).isWord() || text.token(token).isNumber();
    return word && !verb && !paper;
  }

  /** The noun of what is made with what stands right beside it. */
  private int[] thing(Candidate c) {
    int from = c.objectFrom;
    int to = c.objectTo;
    int low = Math.max(c.frame.sentence().from(), from - 3);
    while (headFinal && from > low && isThing(c.frame, from - 1)) {
      from--;
    }
    int high = Math.min(c.frame.sentence().to(), to + 3);
    while (!headFinal && to < high && isThing(c.frame, to)) {
      to++;
    }
    return new int[] {from, to};
  }
}
