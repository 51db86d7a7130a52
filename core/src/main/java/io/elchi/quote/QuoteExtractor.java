// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quote;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.analysis.Sentence;
import io.elchi.clause.Clauses;
import io.elchi.clause.Links;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.Organization;
import io.elchi.model.OrganizationKind;
import io.elchi.model.Person;
import io.elchi.model.Position;
import io.elchi.model.PositionRole;
import io.elchi.model.Quote;
import io.elchi.model.QuoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds direct speech and who speaks: the person beside the verb of saying, before the quotation in
 * its sentence, or the last speaker. Immutable and safe for all threads.
 */
public final class QuoteExtractor {
  private static final int ATTRIBUTION = 30;
  private static final int QUOTED_NAME = 8;
  private static final int CREDIT = 4;
  private static final int SENTENCES_BACK = 3;

  /** So many tokens into a sentence the title of its subject begins. */
  private static final int SUBJECT = 2;

  /** So many mentions back an office is looked for; a report has fewer. */
  private static final int MENTIONS_BACK = 2_000;

  private static final int TITLE_STEM = 5;

  /** An extractor; it keeps nothing of any text. */
  public QuoteExtractor() {}

  /** The quotations of a text, in text order. */
  public List<Quote> extract(Clauses clauses) {
    AnalyzedText text = clauses.mentions().text();
    SpeechFinder finder = new SpeechFinder(text);
    Speakers speakers = new Speakers(clauses, finder);
    List<Quote> out = new ArrayList<>();
    for (SpeechSpan s : all(finder.find(), new FreeSpeech(clauses).find())) {
      String speaker = speakers.of(s);
      out.add(new Quote(QuoteKind.DIRECT, speaker, text.textSpan(s.from(), s.to())));
    }
    return List.copyOf(out);
  }

  /** Speech in marks, and what no mark sets off where nothing else was found. */
  private static List<SpeechSpan> all(List<SpeechSpan> marked, List<SpeechSpan> free) {
    List<SpeechSpan> out = new ArrayList<>(marked);
    for (SpeechSpan f : free) {
      if (!Any.of(marked, m -> m.from() < f.to() && m.to() > f.from())) {
        out.add(f);
      }
    }
    out.sort(Comparator.comparingInt(SpeechSpan::from));
    return out;
  }

  /** Resolves speakers in text order; for use by one thread. */
  private static final class Speakers {
    private final Mentions mentions;
    private final AnalyzedText text;
    private final SpeechFinder finder;
    private final Links links;
    private @Nullable NavigableMap<Integer, String> credits;
    private @Nullable String last;
    private int lastEnd = -1;

    Speakers(Clauses clauses, SpeechFinder finder) {
      this.mentions = clauses.mentions();
      this.text = mentions.text();
      this.finder = finder;
      this.links = clauses.links();
    }

    @Nullable String of(SpeechSpan s) {
      String found = behind(s);
      if (found == null) {
        found = inside(s);
      }
      if (found == null) {
        found = after(s);
      }
      if (found == null) {
        found = credited(s);
      }
      if (found == null) {
        found = before(s);
      }
      if (found == null && s.marked()) {
        found = byTitle(text.sentenceAt(s.open()).from(), s.open(), s.open());
      }
      int title = found == null && !s.marked() ? subjectTitle(s) : -1;
      if (title >= 0) {
        found = byTitle(title, s.open(), s.open());
        found = found == null ? byTitleLater(title, s.open()) : found;
        if (found == null) {
          // an office whose holder the text does not name
          last = null;
          lastEnd = s.to();
          return null;
        }
      }
      if (found == null) {
        found = earlier(s);
      }
      if (found != null) {
        last = found;
        lastEnd = s.to();
      }
      return found;
    }

    /** The person of a line "“…” – Name". */
    private @Nullable String behind(SpeechSpan s) {
      int name = finder.nameLine(s.close() + 1);
      return name < 0 ? null : nearest(name, text.sentenceAt(name).to(), name);
    }

    /** The person beside the verb between two parts of the speech. */
    private @Nullable String inside(SpeechSpan s) {
      int verb = finder.sayInside(s);
      if (verb < 0) {
        return null;
      }
      int to = Math.min(s.to(), Math.min(text.sentenceAt(verb).to(), verb + ATTRIBUTION));
      if (pronoun(verb, Math.min(to, verb + 4)) && last != null) {
        return last;
      }
      String named = nearest(verb, to, verb);
      return named == null ? byTitle(verb, to, s.open()) : named;
    }

    /** The body that an earlier sentence credits, where the verb names nobody. */
    private @Nullable String credited(SpeechSpan s) {
      int verb = finder.sayAfter(s.close() + 1);
      if (verb < 0 || !finder.isImpersonal(verb)) {
        return null;
      }
      if (credits == null) {
        credits = credits();
      }
      Map.Entry<Integer, String> found = credits.lowerEntry(verb);
      return found == null ? null : found.getValue();
    }

    /** The bodies that are credited, by the token of the word that says so. */
    private NavigableMap<Integer, String> credits() {
      NavigableMap<Integer, String> out = new TreeMap<>();
      for (int i = 0; i < text.size(); i++) {
        if (text.any(
            i, Sense.Speech.class, m -> m.sense().type() == Sense.SpeechClass.CREDIT_AFTER)) {
          for (Located<Entity> e : mentions.entitiesIn(Math.max(0, i - CREDIT), i)) {
            if (e.value() instanceof Organization) {
              out.put(i, e.value().id());
            }
          }
        }
      }
      return out;
    }

    /** "…", said X; "…" saying X. */
    private @Nullable String after(SpeechSpan s) {
      int verb = s.marked() || s.close() > s.to() ? finder.sayAfter(s.close() + 1) : -1;
      if (verb < 0) {
        return null;
      }
      Sentence sentence = text.sentenceAt(verb);
      int to = Math.min(sentence.to(), verb + ATTRIBUTION);
      for (int i = s.close() + 1; i < to; i++) {
        if (i > verb && text.token(i).isAny("“«„\"")) {
          int close = nameEnd(i);
          if (close < 0) {
            to = i;
          } else {
            i = close;
          }
        }
      }
      if (pronoun(s.close() + 1, Math.min(to, verb + 4)) && last != null) {
        return last;
      }
      boolean named =
          Any.of(
              mentions.entitiesIn(s.close() + 1, Math.max(s.close() + 1, to)),
              e -> e.value() instanceof Person);
      String titled = named ? null : byTitle(s.close() + 1, to, s.open());
      return titled == null ? nearest(s.close() + 1, to, verb) : titled;
    }

    /** Where the title of an office begins that opens the sentence of a speech, or -1. */
    private int subjectTitle(SpeechSpan s) {
      int from = text.sentenceAt(Math.max(0, s.open() - 1)).from();
      for (int i = from; i < Math.min(s.open(), from + SUBJECT); i++) {
        if (pronoun(i, i + 1)) {
          return -1;
        }
        if (text.any(
            i,
            Sense.Title.class,
            m ->
                m.sense().role() != null
                    && m.sense().role() != PositionRole.OTHER
                    && !m.sense().flags().contains("weak"))) {
          return i;
        }
      }
      return -1;
    }

    /** The person of an office who is named only further on. */
    private @Nullable String byTitleLater(int from, int to) {
      Match<Sense.Title> title =
          text.matchesAt(from, Sense.Title.class).stream()
              .filter(m -> m.to() <= to)
              .max(Comparator.comparingInt(m -> m.length()))
              .orElse(null);
      for (Located<Entity> e : mentions.entitiesIn(to, text.size())) {
        if (title != null && e.value() instanceof Person p && holds(p, title)) {
          return p.id();
        }
      }
      return null;
    }

    /** "Said the minister": the person of that office who was named last before. */
    private @Nullable String byTitle(int from, int to, int before) {
      for (int i = from; i < to; i++) {
        Match<Sense.Title> title =
            text.matchesAt(i, Sense.Title.class).stream()
                .filter(m -> m.sense().type() != Sense.TitleType.HONORIFIC && m.to() <= to)
                .max(Comparator.comparingInt(m -> m.length()))
                .orElse(null);
        if (title == null) {
          continue;
        }
        Located<Entity> found =
            mentions.lastBefore(
                before, MENTIONS_BACK, e -> e instanceof Person p && holds(p, title));
        if (found != null) {
          return found.value().id();
        }
        i = title.to() - 1;
      }
      return null;
    }

    private boolean holds(Person person, Match<Sense.Title> title) {
      String word = text.token(title.to() - 1).key();
      for (Position position : person.positions()) {
        boolean office =
            title.sense().role() != null
                && title.sense().role() != PositionRole.OTHER
                && title.sense().role() == position.role();
        String held = position.title().substring(position.title().lastIndexOf(' ') + 1);
        String key = text.language().folding().key(held);
        boolean same = word.length() >= TITLE_STEM && key.regionMatches(0, word, 0, TITLE_STEM);
        if (office || same) {
          return true;
        }
      }
      return false;
    }

    /** Where a name in quotation marks ends that begins here, or -1 when more is quoted. */
    private int nameEnd(int open) {
      int last = Math.min(text.sentenceAt(open).to(), open + QUOTED_NAME);
      for (int i = open + 2; i < last; i++) {
        if (text.token(i).isAny("”»“\"") && !text.token(i).spaceBefore()) {
          return i;
        }
      }
      return -1;
    }

    private boolean pronoun(int from, int to) {
      for (int i = from; i < to; i++) {
        for (Match<Sense.Speech> m : text.matchesAt(i, Sense.Speech.class)) {
          if (m.sense().type() == Sense.SpeechClass.PRONOUN) {
            return true;
          }
        }
      }
      return false;
    }

    /** The person nearest to a verb; a body where there is no person. */
    private @Nullable String nearest(int from, int to, int verb) {
      Entity best = null;
      int bestCost = Integer.MAX_VALUE;
      for (Located<Entity> e : mentions.entitiesIn(from, Math.max(from, to))) {
        int cost = cost(e, verb);
        if (cost < bestCost) {
          best = e.value();
          bestCost = cost;
        }
      }
      return best == null ? null : best.id();
    }

    /** "The speaker of parliament said": the body is part of a title that stands for a person. */
    private boolean isOfTitle(Located<Entity> e) {
      return text.any(e.from(), Sense.Title.class, m -> m.to() > e.to())
          || (e.to() < text.size()
              && text.sentenceAt(e.from()).contains(e.to())
              && text.has(e.to(), Sense.Title.class)
              && text.language().profile().headFinal());
    }

    private int cost(Located<Entity> e, int verb) {
      int distance = e.from() > verb ? e.from() - verb : verb - e.to();
      if (e.value() instanceof Person) {
        return distance;
      }
      if (e.value() instanceof Organization o
          && o.kind() != OrganizationKind.MEDIA
          && !links.isTitleOwner(e)
          && !isOfTitle(e)) {
        return distance + 60;
      }
      return Integer.MAX_VALUE;
    }

    /**
     * X said: "…"; X, … noting that …, said "…": the subject stands first, or right before the
     * verb.
     */
    private @Nullable String before(SpeechSpan s) {
      Sentence sentence = text.sentenceAt(Math.max(0, s.open() - 1));
      if (s.marked()
          && text.token(s.open()).linesBefore() > 0
          && s.open() > 0
          && !text.token(s.open() - 1).isAny(":")) {
        return null;
      }
      int to = s.open();
      if (to <= sentence.from()) {
        return null;
      }
      Located<Entity> first = null;
      Located<Entity> any = null;
      for (Located<Entity> e : mentions.entitiesIn(sentence.from(), to)) {
        if (e.value() instanceof Person) {
          any = e;
          if (first == null && links.relations(e).isEmpty()) {
            first = e;
          }
        }
      }
      if (first != null) {
        return first.value().id();
      }
      if (any != null && !pronoun(sentence.from(), to)) {
        return any.value().id();
      }
      if (pronoun(sentence.from(), to) && last != null) {
        return last;
      }
      return null;
    }

    /**
     * Without a name in its sentence: the last speaker, if nobody else was named since; else the
     * last person named.
     */
    private @Nullable String earlier(SpeechSpan s) {
      Sentence sentence = text.sentenceAt(s.open());
      String named = null;
      int firstSentence = Math.max(0, sentence.index() - SENTENCES_BACK);
      for (int k = sentence.index() - 1; k >= firstSentence && named == null; k--) {
        Sentence b = text.sentences().get(k);
        if (b.to() <= lastEnd) {
          break;
        }
        for (Located<Entity> e : mentions.entitiesIn(b.from(), b.to())) {
          if (e.value() instanceof Person && named == null) {
            named = e.value().id();
          }
        }
      }
      if (named != null && (last == null || !pronounSince(s))) {
        return named;
      }
      if (last != null) {
        return last;
      }
      Located<Entity> before =
          mentions.lastBefore(s.open(), Integer.MAX_VALUE, e -> e instanceof Person);
      return before == null ? null : before.value().id();
    }

    private boolean pronounSince(SpeechSpan s) {
      return pronoun(text.sentenceAt(s.open()).from(), s.open());
    }
  }
}
