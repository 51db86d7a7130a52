// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.Located;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Clause;
import io.elchi.clause.Frame;
import io.elchi.clause.Links;
import io.elchi.clause.Noun;
import io.elchi.clause.Standing;
import io.elchi.clause.StatusReader;
import io.elchi.clause.Verb;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.EventType;
import io.elchi.model.Instrument;
import io.elchi.model.Organization;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import io.elchi.model.Quantity;
import io.elchi.model.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds in a sentence the words that name events, alone or together; for use by one thread. */
final class TriggerReader {
  private static final int OBJECT_REACH = 7;
  private static final int FAR_OBJECT_REACH = 14;
  private static final int FAR = 40;
  private static final int DEED_REACH = 6;
  private static final double ONLY_EVIDENCE = 0.2;
  private static final int MANY_TALKS = 10;

  private final Mentions mentions;
  private final Links links;
  private final References references;

  TriggerReader(Mentions mentions, Links links) {
    this.mentions = mentions;
    this.links = links;
    this.references = new References(mentions, links);
  }

  /** All candidates of a sentence, in text order. */
  List<Candidate> read(Frame frame) {
    List<Candidate> out = new ArrayList<>();
    for (Noun noun : frame.nouns()) {
      if (isInsideName(noun)) {
        continue;
      }
      if (noun.trigger().event() != null && !noun.has("object")) {
        noun(frame, noun, out);
      } else if (noun.trigger().event() == null) {
        deed(frame, noun, out);
      }
    }
    for (Verb verb : frame.verbs()) {
      verb(frame, verb, out);
    }
    out.sort(Comparator.comparingInt((Candidate c) -> c.from));
    List<Candidate> all = unique(out);
    references.read(frame, all).ifPresent(all::add);
    return all;
  }

  /** "Chamber of Trade and Investment": a word of an organisation's name tells of no event. */
  private boolean isInsideName(Noun noun) {
    return mentions.entitiesAt(noun.from()).stream()
        .anyMatch(
            e ->
                (e.value() instanceof Organization || isFacility(e))
                    && e.from() <= noun.from()
                    && e.to() >= noun.to()
                    && !noun.has("object"));
  }

  private static boolean isFacility(Located<Entity> e) {
    return e.value() instanceof Place p && p.kind() == PlaceKind.FACILITY && e.to() - e.from() > 1;
  }

  private void noun(Frame frame, Noun noun, List<Candidate> out) {
    EventType type = noun.trigger().event();
    if (type == null) {
      return;
    }
    if (type == EventType.MEETING && isMany(noun.from(), noun.to())) {
      // nobody counts that many talks of delegations: they are those of firms
      type = EventType.MATCHMAKING;
    }
    if (type == EventType.AGREEMENT && noun.trigger().instrument() != null) {
      document(frame, noun, out);
      return;
    }
    Optional<Verb> modifier = frame.modifier(noun.from()).filter(TriggerReader::carries);
    Optional<Verb> governor = frame.governor(noun.from(), noun.to());
    Verb verb = modifier.orElse(governor.orElse(null));
    boolean oblique =
        modifier.isEmpty() && links.isOblique(noun.from(), noun.to(), noun.ending().features());
    // "at the talks a house was proposed" proposes no talks
    boolean attended =
        verb != null
            && (verb.is(Sense.TriggerType.ATTEND)
                || (verb.cue() != null && verb.cue().status() != Status.PROPOSED));
    boolean carried = verb != null && carries(verb) && (!oblique || attended);
    carried |= verb == null && !oblique && hasCue(frame, noun);
    boolean alone = !noun.has("needs-predicate") || (verb == null && frame.headline());
    Standing standing = standing(frame, noun, verb, carried);
    if (oblique && !carried && standing.status() == Status.PROPOSED) {
      standing = new Standing(Status.HELD, false, false, standing.background());
    }
    double score = !alone && !carried ? ONLY_EVIDENCE : nounScore(frame, verb);
    Candidate c =
        add(
            out,
            frame,
            type,
            noun.from(),
            noun.to(),
            governor.orElse(verb),
            standing,
            null,
            !carried || oblique,
            !alone && !carried,
            score - (noun.has("weak") ? 0.1 : 0));
    c.aside = oblique && !carried;
    c.anaphoric =
        references.isPointedAt(noun.from()) || (oblique && references.isBare(frame, noun.from()));
  }

  /**
   * A noun of founding, building or visiting ("the opening of an office"): an event with its object
   * beside it.
   */
  private void deed(Frame frame, Noun noun, List<Candidate> out) {
    if (noun.trigger().type() == Sense.TriggerType.HOST) {
      Verb be = frame.governor(noun.from(), noun.to()).orElse(null);
      if (be != null && be.is(Sense.TriggerType.SUPPORT) && received(frame, be)) {
        Standing standing = StatusReader.read(frame, be.from(), be.to(), be);
        add(
            out,
            frame,
            EventType.MEETING,
            noun.from(),
            noun.to(),
            be,
            standing,
            null,
            false,
            false,
            0.5);
      }
      return;
    }
    EventType type =
        switch (noun.trigger().type()) {
          case OPEN -> EventType.ESTABLISHMENT;
          case BUILD -> EventType.PROJECT;
          case VISIT -> EventType.SITE_VISIT;
          case MISSION -> noun.has("trip") ? EventType.SITE_VISIT : null;
          default -> null;
        };
    if (type == null || links.isTopic(noun.from(), noun.to())) {
      return;
    }
    boolean trip = noun.trigger().type() == Sense.TriggerType.MISSION;
    for (Noun object : frame.nouns()) {
      int gap = object.from() >= noun.to() ? object.from() - noun.to() : noun.from() - object.to();
      if (isObject(object, type) && gap >= 0 && gap <= (trip ? 2 : DEED_REACH)) {
        Candidate c = deed(frame, noun, type, 0.55, 0.4, out);
        c.objects.add(mentions.text().phrase(object.from(), object.to()));
        return;
      }
    }
    if (noun.trigger().type() == Sense.TriggerType.VISIT) {
      visitTo(frame, noun, out);
    }
  }

  /** "A visit to the port of X": what is visited stands beside the noun. */
  private void visitTo(Frame frame, Noun noun, List<Candidate> out) {
    Clause clause = frame.clauseAt(noun.from());
    for (Located<Entity> e : mentions.entitiesIn(clause.from(), clause.to())) {
      int gap = e.from() >= noun.to() ? e.from() - noun.to() : noun.from() - e.to();
      EventType type = visited(e.value(), noun.has("site"));
      if (gap < 0 || gap > DEED_REACH || type == null || links.isTitleOwner(e)) {
        continue;
      }
      deed(frame, noun, type, 0.5, 0.35, out);
      return;
    }
  }

  /**
   * An event that a noun tells and its governing verb, if it has one, carries.
   *
   * @param sure score where a verb carries it or it stands in the headline
   * @param weak score elsewhere
   */
  private Candidate deed(
      Frame frame, Noun noun, EventType type, double sure, double weak, List<Candidate> out) {
    Verb verb = frame.governor(noun.from(), noun.to()).orElse(null);
    boolean carried = verb != null && carries(verb);
    Standing standing = standing(frame, noun, verb, carried);
    double score = carried || frame.headline() ? sure : weak;
    return add(
        out, frame, type, noun.from(), noun.to(), verb, standing, null, !carried, false, score);
  }

  /** Whether talks are counted by the dozen. */
  private boolean isMany(int from, int to) {
    for (Located<Quantity> q : mentions.quantitiesIn(from - 6, to)) {
      BigDecimal n = q.value().value() != null ? q.value().value() : q.value().min();
      if ("meeting".equals(q.value().unit()) && n != null && n.intValue() >= MANY_TALKS) {
        return true;
      }
    }
    return false;
  }

  private static Standing standing(Frame frame, Noun noun, @Nullable Verb verb, boolean carried) {
    if (noun.trigger().status() != null) {
      return Standing.of(noun.trigger().status(), true);
    }
    Standing standing = StatusReader.read(frame, noun.from(), noun.to(), verb);
    if (!carried && !standing.explicit()) {
      // what happens to a noun says little of whether the event itself is over
      return new Standing(standing.status(), false, false, standing.background());
    }
    return standing;
  }

  private static double nounScore(Frame frame, @Nullable Verb verb) {
    if (verb == null) {
      return frame.headline() ? 0.55 : 0.3;
    }
    if (verb.is(Sense.TriggerType.SUPPORT) || verb.cue() != null) {
      return 0.6;
    }
    if (verb.trigger() != null
        && !verb.is(Sense.TriggerType.OTHER)
        && !verb.is(Sense.TriggerType.SAY)) {
      return 0.5;
    }
    return verb.saying() ? 0.35 : 0.4;
  }

  /** Whether a cue speaks of a noun that has no verb: "planned: talks with …". */
  private static boolean hasCue(Frame frame, Noun noun) {
    Clause clause = frame.clauseAt(noun.from());
    return frame.cues().stream()
        .anyMatch(
            c ->
                c.sense().status() != null
                    && clause.contains(c.from(), c.to())
                    && c.reaches(noun.from(), noun.to()));
  }

  private static boolean carries(Verb verb) {
    return verb.is(Sense.TriggerType.SUPPORT)
        || verb.is(Sense.TriggerType.ATTEND)
        || verb.is(Sense.TriggerType.OPEN)
        || verb.is(Sense.TriggerType.BUILD)
        || verb.is(Sense.TriggerType.HOST)
        || verb.cue() != null;
  }

  /** A document is an agreement when it is signed. */
  private void document(Frame frame, Noun noun, List<Candidate> out) {
    Clause clause = frame.clauseAt(noun.from());
    Verb sign = signing(frame.verbsIn(clause), noun);
    if (sign == null) {
      // the verb of a clause that another clause is put into stands far off
      Verb far = signing(frame.verbs(), noun);
      boolean right = far != null && far.from() >= noun.to();
      sign =
          far != null && (right || !frame.verbFinal()) && distance(far, noun) <= FAR ? far : null;
    }
    Instrument instrument = noun.trigger().instrument();
    if (sign != null) {
      Standing standing = StatusReader.read(frame, sign.from(), sign.to(), sign);
      int from = Math.min(noun.from(), sign.from());
      int to = Math.max(noun.to(), sign.to());
      boolean near = to - from <= 8;
      Candidate c =
          add(
              out,
              frame,
              EventType.AGREEMENT,
              near ? from : noun.from(),
              near ? to : noun.to(),
              sign,
              standing,
              instrument,
              false,
              false,
              0.7);
      c.anaphoric = references.isPointedAt(noun.from());
      return;
    }
    for (Noun other : frame.nounsIn(clause.from(), clause.to())) {
      if (other.trigger().type() == Sense.TriggerType.SIGN
          && Math.min(Math.abs(other.from() - noun.to()), Math.abs(noun.from() - other.to()))
              <= 4) {
        Verb verb = frame.governor(other.from(), other.to()).orElse(null);
        Standing standing = StatusReader.read(frame, other.from(), other.to(), verb);
        add(
            out,
            frame,
            EventType.AGREEMENT,
            Math.min(noun.from(), other.from()),
            Math.max(noun.to(), other.to()),
            verb,
            standing,
            instrument,
            false,
            false,
            verb == null && !frame.headline() ? 0.5 : 0.6);
        return;
      }
    }
    Verb verb = frame.governor(noun.from(), noun.to()).orElse(null);
    boolean carried =
        verb != null && verb.is(Sense.TriggerType.SUPPORT) && !noun.has("needs-predicate");
    Standing standing = standing(frame, noun, verb, carried);
    add(
        out,
        frame,
        EventType.AGREEMENT,
        noun.from(),
        noun.to(),
        verb,
        standing,
        instrument,
        true,
        !carried,
        carried ? 0.45 : ONLY_EVIDENCE);
  }

  private static @Nullable Verb signing(List<Verb> verbs, Noun noun) {
    Verb sign = null;
    for (Verb v : verbs) {
      if (v.is(Sense.TriggerType.SIGN)
          && (sign == null || distance(v, noun) < distance(sign, noun))) {
        sign = v;
      }
    }
    return sign;
  }

  private static int distance(Verb v, Noun n) {
    return v.from() >= n.to() ? v.from() - n.to() : n.from() - v.to();
  }

  private void verb(Frame frame, Verb verb, List<Candidate> out) {
    Sense.Trigger t = verb.trigger();
    if (t == null) {
      return;
    }
    Standing standing = StatusReader.read(frame, verb.from(), verb.to(), verb);
    EventType type = null;
    @Nullable Noun object = null;
    double score = 0.6;
    switch (t.type()) {
      case EVENT ->
          type =
              t.event() == EventType.MEETING && isMany(verb.from(), verb.to())
                  ? EventType.MATCHMAKING
                  : t.event();
      case SIGN -> type = t.flags().contains("alone") ? EventType.AGREEMENT : null;
      case OPEN -> {
        object = object(frame, verb, EventType.ESTABLISHMENT);
        type = object == null ? null : EventType.ESTABLISHMENT;
      }
      case BUILD -> {
        object = object(frame, verb, EventType.PROJECT);
        type = object == null ? null : EventType.PROJECT;
      }
      case VISIT -> {
        object = object(frame, verb, EventType.SITE_VISIT);
        type = visited(frame, verb, object);
        score = 0.55;
      }
      case TRAVEL -> {
        object = verb.isParticiple() ? null : object(frame, verb, EventType.SITE_VISIT);
        boolean there =
            object != null
                && links.isOblique(object.from(), object.to(), object.ending().features());
        type = there ? EventType.SITE_VISIT : null;
        object = there ? object : null;
        score = 0.45;
      }
      case HOST -> type = received(frame, verb) ? EventType.MEETING : null;
      case SAY -> {
        type = talkedWith(frame, verb) ? EventType.MEETING : null;
        score = 0.5;
      }
      default -> {}
    }
    if (type == null) {
      return;
    }
    Instrument instrument = t.instrument();
    if (type == EventType.AGREEMENT && instrument == null) {
      instrument = Instrument.AGREEMENT;
    }
    Candidate c =
        add(
            out,
            frame,
            type,
            verb.from(),
            verb.to(),
            verb,
            standing,
            instrument,
            t.flags().contains("talk"),
            false,
            score - (t.flags().contains("weak") ? 0.15 : 0));
    c.attributive = verb.isParticiple() && frame.verbFinal();
    if (object != null) {
      c.objects.add(mentions.text().phrase(object.from(), object.to()));
    }
  }

  /**
   * The noun of a row with flag {@code object} that a verb acts on: of its clause, on the side
   * where objects stand.
   */
  private @Nullable Noun object(Frame frame, Verb verb, EventType type) {
    Clause clause = frame.clauseAt(verb.from());
    Noun near = object(frame, frame.nounsIn(clause.from(), clause.to()), verb, type, OBJECT_REACH);
    if (near == null && !frame.verbFinal() && type == EventType.SITE_VISIT) {
      // "they looked at how the port is run": the object stands in the clause behind
      near =
          object(
              frame,
              frame.nounsIn(verb.to(), Math.min(verb.to() + OBJECT_REACH, frame.sentence().to())),
              verb,
              type,
              OBJECT_REACH);
    }
    return near != null || !frame.verbFinal() || !verb.isFinite()
        ? near
        : object(frame, frame.nouns(), verb, type, FAR_OBJECT_REACH);
  }

  /** Whether a noun may be what such an event is about; one noun may stand in several rows. */
  private boolean isObject(Noun noun, EventType type) {
    if (noun.trigger().event() == type && noun.has("object")) {
      return true;
    }
    return mentions.text().matchesAt(noun.from(), Sense.Trigger.class).stream()
        .anyMatch(
            m ->
                m.to() == noun.to()
                    && m.sense().event() == type
                    && m.sense().flags().contains("object"));
  }

  private @Nullable Noun object(
      Frame frame, List<Noun> nouns, Verb verb, EventType type, int reach) {
    Noun best = null;
    int bestDistance = reach;
    for (Noun n : nouns) {
      if (!isObject(n, type)) {
        continue;
      }
      int d = distance(verb, n);
      boolean right = n.from() >= verb.to();
      if (frame.verbFinal() && right && !verb.isParticiple()) {
        continue;
      }
      if (d >= 0 && d < bestDistance) {
        best = n;
        bestDistance = d;
      }
    }
    return best;
  }

  /** What a visit is, by what is visited. */
  private @Nullable EventType visited(Frame frame, Verb verb, @Nullable Noun object) {
    Clause clause = frame.clauseAt(verb.from());
    for (Noun n : frame.nounsIn(clause.from(), clause.to())) {
      if (n.trigger().event() == EventType.FAIR) {
        return EventType.FAIR;
      }
    }
    if (object != null) {
      return EventType.SITE_VISIT;
    }
    EventType found = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Located<Entity> e : mentions.entitiesIn(clause.from(), clause.to())) {
      if (links.isTitleOwner(e)) {
        continue;
      }
      EventType type =
          visited(e.value(), verb.trigger() != null && verb.trigger().flags().contains("site"));
      if (type == EventType.MEETING
          && verb.trigger() != null
          && verb.trigger().flags().contains("thing")) {
        // "looked at": things only
        continue;
      }
      int d = e.from() >= verb.to() ? e.from() - verb.to() : verb.from() - e.to();
      boolean right = e.from() >= verb.to();
      if (frame.verbFinal() && right) {
        d += 50;
      }
      if (links.relations(e).contains(Relation.AGENT)) {
        d += 50;
      }
      if (d >= 0 && d < bestDistance) {
        found = type;
        bestDistance = d;
      }
    }
    return found;
  }

  /**
   * Persons and offices are met, plants and schools are seen; what else is visited the verb's row
   * says.
   */
  private static @Nullable EventType visited(Entity entity, boolean site) {
    if (entity instanceof Person) {
      return EventType.MEETING;
    }
    if (entity instanceof Organization o) {
      return switch (o.kind()) {
        case COMPANY, UNIVERSITY, OTHER -> EventType.SITE_VISIT;
        case MINISTRY, EMBASSY -> EventType.MEETING;
        default -> site ? EventType.SITE_VISIT : EventType.MEETING;
      };
    }
    return entity instanceof Place p && p.kind() == PlaceKind.FACILITY
        ? EventType.SITE_VISIT
        : null;
  }

  private boolean namesOffice(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (mentions.text().has(i, Sense.Title.class)) {
        return true;
      }
    }
    return false;
  }

  /** "Spoke with the minister": with a person, an office or a delegation. */
  private boolean talkedWith(Frame frame, Verb verb) {
    if (verb.saying()) {
      return false;
    }
    Clause clause = frame.clauseAt(verb.from());
    int from =
        frame.verbFinal()
            ? Math.max(frame.sentence().from(), clause.from() - OBJECT_REACH)
            : frame.sentence().from();
    for (Located<Entity> e : mentions.entitiesIn(from, clause.to())) {
      if (!(e.value() instanceof Place) && links.relations(e).contains(Relation.COMPANION)) {
        return true;
      }
    }
    for (int i = from; i < clause.to(); i++) {
      if (mentions.text().has(i, Sense.Title.class) && links.companionBefore(i)) {
        return true;
      }
    }
    for (Noun n : frame.nounsIn(from, clause.to())) {
      if (n.has("people") && links.companionBefore(n.from())) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody is received: a person or a delegation, and no forum is hosted. */
  private boolean received(Frame frame, Verb verb) {
    Clause clause = frame.clauseAt(verb.from());
    boolean guests = false;
    for (Noun n : frame.nounsIn(clause.from(), clause.to())) {
      EventType type = n.trigger().event();
      if (type == EventType.FORUM
          || type == EventType.FAIR
          || type == EventType.MATCHMAKING
          || type == EventType.MEETING) {
        return false;
      }
      guests |= n.trigger().type() == Sense.TriggerType.MISSION;
    }
    List<Located<Entity>> around = mentions.entitiesIn(clause.from(), clause.to());
    boolean person =
        around.stream().anyMatch(e -> e.value() instanceof Person) || namesOffice(clause);
    boolean body =
        around.stream().anyMatch(e -> e.value() instanceof Organization && !links.isTitleOwner(e));
    return person || guests || (body && !verb.isParticiple());
  }

  private static Candidate add(
      List<Candidate> out,
      Frame frame,
      EventType type,
      int from,
      int to,
      @Nullable Verb verb,
      Standing standing,
      @Nullable Instrument instrument,
      boolean nominal,
      boolean mentionOnly,
      double score) {
    int end = Math.max(to, verb == null ? to : verb.to());
    Candidate c =
        new Candidate(
            frame,
            type,
            from,
            to,
            verb == null ? -1 : verb.from(),
            end,
            standing,
            instrument,
            nominal,
            mentionOnly,
            score);
    out.add(c);
    return c;
  }

  /** One candidate for each type and clause; a special type instead of a general one. */
  private List<Candidate> unique(List<Candidate> all) {
    List<Candidate> out = new ArrayList<>();
    for (Candidate c : all) {
      Candidate same = null;
      for (Candidate o : out) {
        if (o.type == c.type && (o.verb == c.verb || sameClause(o, c))) {
          same = o;
        }
      }
      if (same == null) {
        out.add(c);
      } else if (c.score > same.score) {
        out.set(out.indexOf(same), c);
      }
    }
    out.removeIf(c -> c.type == EventType.MEETING && coveredBySpecial(c, out));
    return out;
  }

  private static boolean sameClause(Candidate a, Candidate b) {
    Clause clause = a.frame.clauseAt(a.from);
    return clause.contains(b.from, b.to) && Math.abs(a.from - b.from) <= 20;
  }

  private boolean coveredBySpecial(Candidate meeting, List<Candidate> all) {
    for (Candidate o : all) {
      boolean special =
          o.type == EventType.MATCHMAKING || o.type == EventType.FORUM || o.type == EventType.FAIR;
      if (special && !o.mentionOnly && (o.verb == meeting.verb || sameClause(o, meeting))) {
        return o.type == EventType.MATCHMAKING || !hasCompanion(meeting);
      }
    }
    return false;
  }

  private boolean hasCompanion(Candidate c) {
    Clause clause = c.frame.clauseAt(c.from);
    return mentions.entitiesIn(clause.from(), clause.to()).stream()
        .anyMatch(
            e -> e.value() instanceof Person && links.relations(e).contains(Relation.COMPANION));
  }
}
