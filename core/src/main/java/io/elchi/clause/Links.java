// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.clause;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.analysis.Sentence;
import io.elchi.language.Feature;
import io.elchi.language.FeatureSet;
import io.elchi.language.LanguageData;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the entities of a text relate to what stands around them: by endings, prepositions and
 * postpositions. For use by one thread.
 */
public final class Links {
  private static final String QUOTES = "\"”»“«'’)]";
  private static final String OPENING = "\"“„«‘'";
  private static final int REACH_AFTER = 3;
  private static final int REACH_BEFORE = 14;

  private final Mentions mentions;
  private final AnalyzedText text;
  private final LanguageData language;
  private final TitleOwners owners;

  /** What was found of the mentions that begin at a token. */
  private final @Nullable Known[] known;

  /** What was found of one mention; relations are null as long as nobody asked for them. */
  private static final class Known {
    private final Located<?> mention;
    private final Set<Feature> features;
    private final Set<Relation> own;
    private @Nullable Set<Relation> all;
    private final @Nullable Known next;

    Known(Located<?> mention, Set<Feature> features, Set<Relation> own, @Nullable Known next) {
      this.mention = mention;
      this.features = features;
      this.own = own;
      this.next = next;
    }
  }

  /** The links of a text. */
  public Links(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.language = text.language();
    this.owners = new TitleOwners(mentions);
    this.known = new Known[text.size()];
  }

  @SuppressWarnings("ReferenceEquality") // one mention is one object, and comparing values is slow
  private Known known(Located<?> mention) {
    Known first = known[mention.from()];
    for (Known k = first; k != null; k = k.next) {
      if (k.mention == mention) {
        return k;
      }
    }
    Set<Feature> features = FeatureSet.copyOf(readFeatures(mention));
    Known k = new Known(mention, features, ownRelations(mention, features), first);
    known[mention.from()] = k;
    return k;
  }

  /** The features of the last word of a mention, as far as they can be told. */
  public Set<Feature> features(Located<?> mention) {
    return known(mention).features;
  }

  private Set<Feature> readFeatures(Located<?> mention) {
    EnumSet<Feature> out = EnumSet.noneOf(Feature.class);
    for (int i = mention.from(); i < mention.to(); i++) {
      for (Match<?> m : text.matchesAt(i)) {
        if (m.to() == mention.to() && isNominal(m.sense())) {
          out.addAll(m.ending().features());
        }
      }
    }
    Token last = text.token(mention.to() - 1);
    if (last.isWord() && mention.value() instanceof Entity entity) {
      if (out.isEmpty()) {
        out.addAll(language.nameEnding(last, entity.name()));
      }
      if (mention.to() - mention.from() > 1 && entity.name().endsWith(" " + last.text())) {
        // "the mission in X": the name itself ends in a case, which says nothing of the whole
        out.remove(Feature.LOCATIVE);
      }
    }
    return out;
  }

  private static boolean isNominal(Sense sense) {
    return sense instanceof Sense.PlaceName
        || sense instanceof Sense.PlaceWord
        || sense instanceof Sense.OrganizationWord
        || sense instanceof Sense.GivenName
        || sense instanceof Sense.Surname
        || sense instanceof Sense.ProgrammeWord
        || sense instanceof Sense.Reference;
  }

  /**
   * What a mention's case and the words right beside it make of it. In a list the member that
   * carries case or preposition speaks for the others.
   */
  public Set<Relation> relations(Located<?> mention) {
    Known k = known(mention);
    if (k.all == null) {
      k.all = readRelations(mention, k.own);
    }
    return k.all;
  }

  private Set<Relation> readRelations(Located<?> mention, Set<Relation> own) {
    if (!own.isEmpty() || !(mention.value() instanceof Entity)) {
      return own;
    }
    Sentence s = text.sentenceAt(mention.from());
    List<Located<Entity>> all = mentions.entitiesIn(s.from(), s.to());
    int at = -1;
    for (int i = 0; i < all.size(); i++) {
      at = all.get(i).from() == mention.from() ? i : at;
    }
    Set<Relation> later = inList(all, at, 1);
    return later.isEmpty() ? inList(all, at, -1) : later;
  }

  private Set<Relation> inList(List<Located<Entity>> all, int at, int step) {
    for (int i = at; at >= 0 && i + step >= 0 && i + step < all.size(); i += step) {
      Located<Entity> here = all.get(i);
      Located<Entity> next = all.get(i + step);
      int gapFrom = step > 0 ? here.to() : next.to();
      int gapTo = step > 0 ? next.from() : here.from();
      if (gapFrom >= gapTo
          || !joins(gapFrom, gapTo)
          || next.value().getClass() != here.value().getClass()) {
        return Set.of();
      }
      Set<Relation> theirs = ownRelations(next);
      if (step < 0) {
        // a case ends a list, a preposition opens one
        theirs = theirs.isEmpty() ? theirs : before(next, text.sentenceAt(next.from()));
        if (theirs.isEmpty() && !ownRelations(next).isEmpty()) {
          return Set.of();
        }
      }
      if (!theirs.isEmpty()) {
        return theirs;
      }
    }
    return Set.of();
  }

  private Set<Relation> ownRelations(Located<?> mention) {
    return known(mention).own;
  }

  private Set<Relation> ownRelations(Located<?> mention, Set<Feature> features) {
    EnumSet<Relation> out = EnumSet.noneOf(Relation.class);
    Sentence s = text.sentenceAt(mention.from());
    Map<Feature, Relation> cases = language.caseRelations();
    for (Feature f : features) {
      Relation r = cases.get(f);
      if (r != null) {
        out.add(r);
      }
    }
    if (isAtHome(mention, features)) {
      out.remove(Relation.PLACE);
      out.add(Relation.POSSESSOR);
    }
    int after = skipMarks(mention.to(), s.to());
    for (Match<Sense.RelationWord> m :
        text.matchesAt(Math.min(after, text.size() - 1), Sense.RelationWord.class)) {
      if (!m.sense().before() && m.to() <= s.to() && after < s.to()) {
        out.add(m.sense().relation());
      }
    }
    out.addAll(before(mention, s));
    return Collections.unmodifiableSet(out);
  }

  /**
   * "The firm X that is in Y": a place in an attribute says where the body, person or firm behind
   * it is at home, not where anything happens.
   */
  public boolean isAtHome(Located<?> mention) {
    return isAtHome(mention, features(mention));
  }

  private boolean isAtHome(Located<?> mention, Set<Feature> features) {
    if (!(mention.value() instanceof Place)
        || !features.contains(Feature.ADJECTIVAL)
        || !features.contains(Feature.LOCATIVE)) {
      return false;
    }
    Sentence s = text.sentenceAt(mention.from());
    int at = skipMarks(mention.to(), s.to());
    while (at < s.to() && text.token(at).isAny(OPENING)) {
      at++;
    }
    for (Located<Entity> e : mentions.entitiesIn(at, s.to())) {
      if (e.from() == at) {
        return !(e.value() instanceof Place);
      }
    }
    return false;
  }

  /**
   * Whether a time says when something was told and not when it happened: inside a credit
   * ("according to Monday's report of X") or right before one ("on Monday, in talks with our
   * correspondent").
   */
  public boolean isReportTime(Located<?> time) {
    Sentence s = text.sentenceAt(time.from());
    for (int i = Math.max(s.from(), time.from() - REACH_BEFORE);
        i <= time.to() && i < s.to();
        i++) {
      for (Match<Sense.Speech> m : text.matchesAt(i, Sense.Speech.class)) {
        if (m.sense().type() == Sense.SpeechClass.CREDIT_BEFORE
            && (m.from() == time.to()
                || (m.to() <= time.from() && time.from() - m.to() <= 1)
                || (m.from() < time.from() && m.to() >= time.from()))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Relations of a preposition in front of a mention; class words and marks may stand between, and
   * before a person the whole title with what it is of.
   */
  private Set<Relation> before(Located<?> mention, Sentence s) {
    EnumSet<Relation> out = EnumSet.noneOf(Relation.class);
    int lowest = Math.max(s.from(), mention.from() - REACH_AFTER);
    if (mention.value() instanceof Person && !language.caseRelations().isEmpty()) {
      int title = titleStart(mention.from(), s.from());
      for (int i = Math.max(s.from(), title - 1); i < title; i++) {
        for (Match<Sense.RelationWord> m : text.matchesAt(i, Sense.RelationWord.class)) {
          if (m.sense().before() && m.to() == title) {
            out.add(m.sense().relation());
          }
        }
      }
    }
    for (int i = mention.from() - 1; i >= lowest; i--) {
      for (Match<Sense.RelationWord> m : text.matchesAt(i, Sense.RelationWord.class)) {
        if (m.sense().before()
            && m.to() <= mention.from()
            && onlyClassWords(m.to(), mention.from())) {
          out.add(m.sense().relation());
        }
      }
    }
    return out;
  }

  /**
   * Where a title with what it is of begins that ends at a name: back over titles, names and
   * lower-case words to the nearest preposition, verb or mark.
   */
  private int titleStart(int name, int from) {
    boolean title = false;
    for (int i = Math.max(from, name - REACH_BEFORE); i < name; i++) {
      title |= text.any(i, Sense.Title.class, m -> m.to() == name);
    }
    int at = name;
    while (title && at > from && name - at < REACH_BEFORE) {
      Token t = text.token(at - 1);
      boolean stop =
          (!t.isWord() && !t.isAny("-–"))
              || text.any(at - 1, Sense.RelationWord.class, m -> m.sense().before())
              || text.any(
                  at - 1,
                  Sense.Trigger.class,
                  m -> m.sense().wordClass() == Sense.TriggerClass.VERB)
              || text.has(at - 1, Sense.Speech.class);
      if (stop) {
        break;
      }
      at--;
    }
    return title ? at : name;
  }

  private boolean onlyClassWords(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.token(i).isWord()
          && !text.has(i, Sense.PlaceWord.class)
          && !text.has(i, Sense.Title.class)
          && !text.has(i, Sense.OrganizationWord.class)) {
        return false;
      }
    }
    return true;
  }

  private int skipMarks(int at, int limit) {
    int i = at;
    while (i < limit && text.token(i).isAny(QUOTES)) {
      i++;
    }
    return i;
  }

  /** Whether a preposition of company stands at most three words before a token. */
  public boolean companionBefore(int token) {
    Sentence s = text.sentenceAt(token);
    for (int i = Math.max(s.from(), token - REACH_AFTER); i < token; i++) {
      for (Match<Sense.RelationWord> m : text.matchesAt(i, Sense.RelationWord.class)) {
        if (m.sense().before() && m.sense().relation() == Relation.COMPANION) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a noun phrase stands aside of subject and object: "at the forum", "to the meeting". */
  public boolean isOblique(int from, int to, Set<Feature> ending) {
    Map<Feature, Relation> cases = language.caseRelations();
    boolean object = Any.of(ending, f -> cases.get(f) == Relation.OBJECT);
    for (Feature f : ending) {
      Relation r = cases.get(f);
      // an ending of two cases may be the object's
      boolean aside = r != null && r != Relation.OBJECT && !(object && r == Relation.POSSESSOR);
      if (aside && !ending.contains(Feature.NOMINATIVE)) {
        return true;
      }
    }
    Sentence s = text.sentenceAt(from);
    for (int i = Math.max(s.from(), from - REACH_AFTER); i < from; i++) {
      for (Match<Sense.RelationWord> m : text.matchesAt(i, Sense.RelationWord.class)) {
        if (m.sense().before() && m.to() <= from && from - m.to() <= 1) {
          return true;
        }
      }
    }
    if (to < s.to()) {
      for (Match<Sense.RelationWord> m : text.matchesAt(to, Sense.RelationWord.class)) {
        if (!m.sense().before()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a noun phrase is only what is talked about, or what something is for. */
  public boolean isTopic(int from, int to) {
    Sentence s = text.sentenceAt(from);
    for (int i = Math.max(s.from(), from - REACH_AFTER); i < from; i++) {
      for (Match<Sense.RelationWord> m : text.matchesAt(i, Sense.RelationWord.class)) {
        boolean aside =
            m.sense().relation() == Relation.TOPIC || m.sense().relation() == Relation.PURPOSE;
        if (m.sense().before() && aside && m.to() == from) {
          return true;
        }
      }
    }
    return to < s.to()
        && text.any(
            to,
            Sense.RelationWord.class,
            m -> !m.sense().before() && m.sense().relation() == Relation.TOPIC);
  }

  /** Entities that a word such as "led by", "organised by" stands beside, within a token range. */
  public List<Located<Entity>> beside(Relation relation, int from, int to) {
    Set<Located<Entity>> out = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      for (Match<Sense.RelationWord> m : text.matchesAt(i, Sense.RelationWord.class)) {
        if (m.sense().relation() == relation && m.to() <= to) {
          Located<Entity> found =
              m.sense().before() ? firstAfter(m.to(), to, false) : lastBefore(m.from(), from);
          if (found != null && relation == Relation.LED_BY && !m.sense().before()) {
            found = traveller(found, from);
          }
          if (found != null
              && relation == Relation.LED_BY
              && m.sense().before()
              && hasVerb(m.to(), found.from())) {
            // "X has the lead of the delegation and met Y"
            found = null;
          }
          if (found == null && relation == Relation.LED_BY) {
            found = m.sense().before() ? lastBefore(m.from(), from) : firstAfter(m.to(), to, true);
          }
          if (found != null) {
            out.add(found);
            out.addAll(coordinated(found, from, to, m.sense().before()));
          }
        }
      }
    }
    return List.copyOf(out);
  }

  /**
   * "The minister of A, at the invitation of the minister of B, at the head of a delegation": who
   * invites does not lead; the first person of the sentence does, or nobody.
   */
  private @Nullable Located<Entity> traveller(Located<Entity> beside, int from) {
    if (!relations(beside).contains(Relation.INVITED_BY)) {
      return beside;
    }
    for (Located<Entity> e : mentions.entitiesIn(from, beside.from())) {
      if (e.value() instanceof Person && relations(e).isEmpty()) {
        return e;
      }
    }
    return null;
  }

  private boolean hasVerb(int from, int to) {
    return !text.language().profile().headFinal()
        && !text.matches(from, Math.max(from, to), Sense.Trigger.class).stream()
            .allMatch(m -> m.sense().wordClass() == Sense.TriggerClass.NOUN);
  }

  private @Nullable Located<Entity> lastBefore(int at, int from) {
    Located<Entity> best = null;
    for (Located<Entity> e : mentions.entitiesIn(from, at)) {
      if (at - e.to() <= REACH_AFTER) {
        best = e;
      }
    }
    return best;
  }

  /** The first entity after a preposition; a person rather than the owner of the person's title. */
  private @Nullable Located<Entity> firstAfter(int at, int to, boolean person) {
    Located<Entity> first = null;
    for (Located<Entity> e : mentions.entitiesIn(at, to)) {
      if (e.from() - at > REACH_BEFORE) {
        break;
      }
      if (e.value() instanceof Person) {
        return person || first == null || owners.owns(first, e) ? e : first;
      }
      if (first == null) {
        first = e;
      }
    }
    return first != null && first.from() - at <= REACH_AFTER ? first : null;
  }

  /** The members of a list that the mention belongs to: joined by commas and short words only. */
  @SuppressWarnings("ReferenceEquality") // one mention is one object
  private List<Located<Entity>> coordinated(
      Located<Entity> mention, int from, int to, boolean forward) {
    List<Located<Entity>> out = new ArrayList<>();
    List<Located<Entity>> all = mentions.entitiesIn(from, to);
    int at = 0;
    while (at < all.size() && all.get(at) != mention) {
      at++;
    }
    at = at < all.size() ? at : -1;
    int step = forward ? 1 : -1;
    Located<Entity> last = mention;
    for (int i = at + step; at >= 0 && i >= 0 && i < all.size(); i += step) {
      Located<Entity> next = all.get(i);
      int gapFrom = forward ? last.to() : next.to();
      int gapTo = forward ? next.from() : last.from();
      if (gapFrom > gapTo
          || !joins(gapFrom, gapTo)
          || next.value().getClass() != mention.value().getClass()) {
        break;
      }
      out.add(next);
      last = next;
    }
    return out;
  }

  private boolean joins(int from, int to) {
    int words = 0;
    boolean joined = false;
    for (int i = from; i < to; i++) {
      Token t = text.token(i);
      if (t.isWord()) {
        words++;
        joined |= text.isStopWord(i) && !text.has(i, Sense.RelationWord.class);
      } else {
        joined |= t.isAny(",،");
      }
    }
    return joined && words <= 1;
  }

  /** Whether an organisation or place is mentioned only as what a person's title is of. */
  public boolean isTitleOwner(Located<Entity> mention) {
    return owners.isOwner(mention);
  }
}
