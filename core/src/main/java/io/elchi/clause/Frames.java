// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.clause;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Match;
import io.elchi.analysis.Sentence;
import io.elchi.language.Feature;
import io.elchi.language.LanguageProfile;
import io.elchi.language.Sense;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds verbs, nouns, cues and clauses of every sentence. Stateless. */
public final class Frames {
  private static final Set<Feature> VERBAL =
      Collections.unmodifiableSet(
          EnumSet.of(
              Feature.PAST,
              Feature.PERFECT,
              Feature.PLUPERFECT,
              Feature.PRESENT,
              Feature.PROGRESSIVE,
              Feature.FUTURE,
              Feature.CONDITIONAL,
              Feature.OPTATIVE,
              Feature.DESIRE,
              Feature.NECESSITY,
              Feature.IMPERATIVE,
              Feature.INFINITIVE,
              Feature.VERBAL_NOUN,
              Feature.CONVERB,
              Feature.PARTICIPLE,
              Feature.PAST_PARTICIPLE,
              Feature.FUTURE_PARTICIPLE,
              Feature.REPORTED));
  private static final String BREAKS = ",،;؛:–—-(";

  private static final Set<Feature> NAMES_NONE =
      Collections.unmodifiableSet(
          EnumSet.of(
              Feature.POSSESSIVE,
              Feature.GENITIVE,
              Feature.DATIVE,
              Feature.ACCUSATIVE,
              Feature.LOCATIVE,
              Feature.ABLATIVE,
              Feature.INSTRUMENTAL));

  private Frames() {}

  /** The frames of all sentences, in text order; those of furniture are empty. */
  public static List<Frame> of(AnalyzedText text) {
    int headline = text.headline().map(Sentence::index).orElse(-1);
    boolean verbFinal = text.language().profile().verbFinal();
    List<Frame> out = new ArrayList<>(text.sentences().size());
    for (Sentence s : text.sentences()) {
      if (s.furniture()) {
        out.add(new Frame(s, false, verbFinal, List.of(), List.of(), List.of(), List.of()));
      } else {
        out.add(new Reader(text, s, verbFinal).read(s.index() == headline));
      }
    }
    return List.copyOf(out);
  }

  /** Reads one sentence; for use by one thread. */
  private static final class Reader {
    private final AnalyzedText text;
    private final Sentence sentence;
    private final boolean verbFinal;
    private final List<Verb> verbs = new ArrayList<>();
    private final List<Noun> nouns = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();

    Reader(AnalyzedText text, Sentence sentence, boolean verbFinal) {
      this.text = text;
      this.sentence = sentence;
      this.verbFinal = verbFinal;
    }

    Frame read(boolean headline) {
      for (Match<Sense.StatusCue> m :
          text.matches(sentence.from(), sentence.to(), Sense.StatusCue.class)) {
        cues.add(new Cue(m.from(), m.to(), m.sense()));
      }
      words();
      SplitVerbs.join(text, verbs, nouns);
      cues.forEach(this::join);
      verbs.removeIf(this::namesPaper);
      verbs.sort(Comparator.comparingInt(Verb::from));
      return new Frame(sentence, headline, verbFinal, verbs, nouns, cues, clauses());
    }

    /**
     * "A founding protocol": a verbal noun without a case of its own right before a paper says what
     * the paper is about, where heads end names.
     */
    private boolean namesPaper(Verb v) {
      return verbFinal
          && text.language().profile().headFinal()
          && v.isNominal()
          && v.cue() == null
          && Collections.disjoint(v.features(), NAMES_NONE)
          && Any.of(nouns, n -> n.from() == v.to() && n.trigger().instrument() != null);
    }

    /** Trigger words and verbs of saying, left to right, the longest wherever they overlap. */
    private void words() {
      int i = sentence.from();
      while (i < sentence.to()) {
        int length = 0;
        int credit = 0;
        for (Match<?> m : text.matchesAt(i)) {
          if (m.to() <= sentence.to() && isWord(m.sense())) {
            length = Math.max(length, m.length());
          } else if (isCredit(m.sense())) {
            credit = Math.max(credit, m.length());
          }
        }
        if (credit > length) {
          // "in a conversation with our correspondent" is no meeting
          i += credit;
          continue;
        }
        if (length == 0) {
          i++;
        } else {
          take(i, i + length);
          i += length;
        }
      }
    }

    private static boolean isCredit(Sense sense) {
      return sense instanceof Sense.Speech s && s.type() == Sense.SpeechClass.CREDIT_BEFORE;
    }

    private static boolean isWord(Sense sense) {
      return sense instanceof Sense.Trigger
          || (sense instanceof Sense.Speech s
              && (s.type() == Sense.SpeechClass.SAY || s.type() == Sense.SpeechClass.SAY_COLON));
    }

    /**
     * Where the verb comes last, one in the future that a noun follows says of that noun what lies
     * ahead of it ("the to-be-held forum").
     */
    private Set<Feature> attributive(Set<Feature> features, int next) {
      LanguageProfile profile = text.language().profile();
      boolean may =
          profile.verbFinal()
              && profile.capitals()
              && features.contains(Feature.FUTURE)
              && !features.contains(Feature.PLURAL)
              && !features.contains(Feature.FIRST_PERSON)
              && next < sentence.to()
              && text.token(next).isWord();
      if (!may) {
        return features;
      }
      boolean noun =
          text.any(
                  next,
                  Sense.Trigger.class,
                  m -> m.sense().wordClass() == Sense.TriggerClass.NOUN && m.length() == 1)
              || text.token(next).shape().isCapitalized();
      boolean other =
          text.has(next, Sense.Speech.class)
              || text.any(
                  next, Sense.OrganizationWord.class, m -> m.sense().flags().contains("joiner"));
      if (!noun || other) {
        return features;
      }
      EnumSet<Feature> out = EnumSet.copyOf(features);
      out.remove(Feature.FUTURE);
      out.add(Feature.FUTURE_PARTICIPLE);
      return out;
    }

    /** Decides what a phrase is that several rows may list. */
    private void take(int from, int to) {
      Match<?> verb = null;
      Match<?> noun = null;
      Match<?> say = null;
      for (Match<?> m : text.matchesAt(from)) {
        if (m.to() != to) {
          continue;
        }
        if (m.sense() instanceof Sense.Trigger t) {
          if (t.wordClass() == Sense.TriggerClass.NOUN) {
            noun = noun == null || preferred(t, (Sense.Trigger) noun.sense()) ? m : noun;
          } else {
            verb = verb == null || preferred(m, t, verb) ? m : verb;
          }
        } else if (isWord(m.sense())) {
          say = m;
        }
      }
      if (noun != null && (verb == null || isNominal(verb.ending().features()))) {
        nouns.add(new Noun(from, to, (Sense.Trigger) noun.sense(), noun.ending()));
        objects(from, to, (Sense.Trigger) noun.sense());
      } else if (verb != null) {
        if (isOtherWord(from, to, verb)) {
          return;
        }
        verbs.add(
            new Verb(
                from,
                to,
                attributive(verb.ending().features(), to),
                (Sense.Trigger) verb.sense(),
                null,
                say != null));
      } else if (say != null) {
        Set<Feature> features = say.ending().features();
        verbs.add(new Verb(from, to, features, null, null, true));
      }
    }

    /**
     * Whether what looks like a verb is a title, part of a name or a stem whose endings say nothing
     * verbal.
     */
    private boolean isOtherWord(int from, int to, Match<?> verb) {
      Sense.Trigger t = (Sense.Trigger) verb.sense();
      Set<Feature> features = verb.ending().features();
      if (!features.isEmpty() && !isVerbal(verb)) {
        return true;
      }
      boolean plain = to - from == 1 && rank(t) >= 2;
      if (features.isEmpty()
          && plain
          && t.type() == Sense.TriggerType.OTHER
          && verb.ending().length() == 0
          && verbFinal) {
        return text.token(from).shape() != Shape.LOWER;
      }
      if (!plain) {
        return false;
      }
      for (Match<?> m : text.matchesAt(from)) {
        boolean name =
            m.sense() instanceof Sense.Title
                || m.sense() instanceof Sense.OrganizationWord
                || m.sense() instanceof Sense.DateWord
                || (m.sense() instanceof Sense.RelativeTime && m.to() > to);
        if (name && m.to() >= to) {
          return true;
        }
      }
      return false;
    }

    /** A plant is built and visited: what a noun may be the object of, each counts. */
    private void objects(int from, int to, Sense.Trigger taken) {
      for (Match<Sense.Trigger> m : text.matchesAt(from, Sense.Trigger.class)) {
        Sense.Trigger t = m.sense();
        if (m.to() == to && t.flags().contains("object") && t.event() != taken.event()) {
          nouns.add(new Noun(from, to, t, m.ending()));
        }
      }
    }

    /** A row that names an event says more than one that carries it. */
    private static boolean preferred(Sense.Trigger t, Sense.Trigger other) {
      return rank(t) < rank(other);
    }

    /** Of equal rows the reading that knows tense or mood. */
    private static boolean preferred(Match<?> m, Sense.Trigger t, Match<?> other) {
      Sense.Trigger o = (Sense.Trigger) other.sense();
      boolean says =
          (isVerbal(m) && !isVerbal(other))
              || (other.ending().features().isEmpty() && !m.ending().features().isEmpty());
      return preferred(t, o) || (says && rank(t) == rank(o));
    }

    private static boolean isVerbal(Match<?> m) {
      return Any.of(m.ending().features(), VERBAL::contains);
    }

    private static int rank(Sense.Trigger t) {
      return switch (t.type()) {
        case EVENT -> 0;
        case OTHER, SAY -> 3;
        case SUPPORT -> 2;
        default -> 1;
      };
    }

    private static boolean isNominal(Set<Feature> f) {
      return f.contains(Feature.VERBAL_NOUN)
          || f.contains(Feature.INFINITIVE)
          || f.contains(Feature.PARTICIPLE)
          || f.contains(Feature.NEGATIVE)
          || f.contains(Feature.IMPERATIVE)
          || f.isEmpty();
    }

    /** A cue that is a verb, or ends in one, is the verb of its clause. */
    private void join(Cue cue) {
      EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
      for (Match<?> m : text.matchesAt(cue.from())) {
        if (m.to() == cue.to() && m.sense() instanceof Sense.StatusCue) {
          features.addAll(m.ending().features());
        }
      }
      boolean status = cue.sense().status() != null;
      for (int i = 0; i < verbs.size(); i++) {
        Verb v = verbs.get(i);
        if (v.to() == cue.to() && v.from() >= cue.from()) {
          boolean event = v.trigger() != null && rank(v.trigger()) < 2;
          if (!event && status) {
            features.addAll(v.features());
            verbs.set(i, new Verb(cue.from(), cue.to(), features, null, cue.sense(), v.saying()));
          }
          return;
        }
        if (v.from() < cue.to() && cue.from() < v.to()) {
          return;
        }
      }
      if (status && Any.of(features, Feature::isVerbal)) {
        verbs.add(new Verb(cue.from(), cue.to(), features, null, cue.sense(), false));
      }
    }

    private List<Clause> clauses() {
      List<Integer> cuts = verbFinal ? cutsAfterVerbs() : cutsAtMarks();
      List<Clause> out = new ArrayList<>();
      int start = sentence.from();
      for (int cut : cuts) {
        if (cut > start && cut < sentence.to()) {
          out.add(new Clause(start, cut));
          start = cut;
        }
      }
      out.add(new Clause(start, sentence.to()));
      return out;
    }

    /** After every finite verb but the last: what follows is a new clause. */
    private List<Integer> cutsAfterVerbs() {
      List<Integer> cuts = new ArrayList<>();
      for (int i = 0; i + 1 < verbs.size(); i++) {
        Verb v = verbs.get(i);
        Verb next = verbs.get(i + 1);
        boolean adjacent = next.from() - v.to() <= 1 && !mark(v.to());
        if (v.cue() != null && next.has(Feature.OPTATIVE)) {
          // "it is planned that … be held": what is planned follows in the subjunctive
          continue;
        }
        if (v.isFinite() && !adjacent) {
          cuts.add(mark(v.to()) ? v.to() + 1 : v.to());
        }
      }
      return cuts;
    }

    private boolean mark(int token) {
      return token < sentence.to() && text.token(token).isAny(BREAKS + "\"”»“«");
    }

    /** At marks that have a predicate on either side. */
    private List<Integer> cutsAtMarks() {
      List<Integer> cuts = new ArrayList<>();
      int start = sentence.from();
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Token t = text.token(i);
        boolean breaks =
            t.isAny(BREAKS)
                ? predicate(start, i) && predicate(i + 1, sentence.to())
                : isJoiner(i) && finite(start, i) && indicative(i + 1, nextMark(i + 1));
        if (breaks) {
          cuts.add(i + 1);
          start = i + 1;
        }
      }
      return cuts;
    }

    /** "And" between two predicates. */
    private boolean isJoiner(int i) {
      return text.any(i, Sense.OrganizationWord.class, m -> m.sense().flags().contains("joiner"));
    }

    private int nextMark(int from) {
      int i = from;
      while (i < sentence.to() && !text.token(i).isAny(BREAKS)) {
        i++;
      }
      return i;
    }

    /** A finite verb that does not share the mood of a purpose clause before "and". */
    private boolean indicative(int from, int to) {
      return verbs.stream()
          .filter(v -> v.from() >= from && v.to() <= to && v.isFinite())
          .findFirst()
          .filter(v -> !v.has(Feature.CONDITIONAL))
          .isPresent();
    }

    private boolean finite(int from, int to) {
      for (Verb v : verbs) {
        if (v.from() >= from && v.to() <= to && v.isFinite()) {
          return true;
        }
      }
      return false;
    }

    private boolean predicate(int from, int to) {
      for (Verb v : verbs) {
        if (v.from() >= from && v.to() <= to && !v.isNominal() && !v.isConverb()) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * The quotation marks' inside of a text: {@code true} for tokens within a pair of marks longer
   * than a name.
   */
  public static boolean[] quoted(AnalyzedText text) {
    boolean[] out = new boolean[text.size()];
    int open = -1;
    for (int i = 0; i < text.size(); i++) {
      Token t = text.token(i);
      boolean opens = t.isAny("“„«") || (t.isAny("\"”") && open < 0 && t.spaceBefore());
      boolean closes = t.isAny("”»“\"″") && open >= 0;
      if (closes && (!opens || !t.spaceBefore())) {
        if (i - open > QUOTED_WORDS) {
          for (int k = open; k <= i; k++) {
            out[k] = true;
          }
        }
        open = -1;
      } else if (opens) {
        open = i;
      }
    }
    return out;
  }

  private static final int QUOTED_WORDS = 8;

  /** The trigger of an event type, or null. */
  public static Sense.@Nullable Trigger event(Sense.@Nullable Trigger trigger) {
    return trigger != null && trigger.type() == Sense.TriggerType.EVENT ? trigger : null;
  }
}
