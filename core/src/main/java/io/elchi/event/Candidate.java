// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.Located;
import io.elchi.clause.Frame;
import io.elchi.clause.Standing;
import io.elchi.clause.Verb;
import io.elchi.model.EventType;
import io.elchi.model.Instrument;
import io.elchi.model.ParticipantRole;
import io.elchi.model.TimeExpression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one clause says of one event, before mentions of the same event are joined; for use by one
 * thread.
 */
final class Candidate {
  final Frame frame;
  final EventType type;
  final int from;
  final int to;

  /** Where its verb ends, or its trigger where it has none. */
  final int end;

  /** First token of its verb, or -1. */
  final int verb;

  final Standing standing;
  @Nullable Instrument instrument;

  /** A noun without a verb of its own: it may speak of an event told before. */
  boolean nominal;

  /** Never an event by itself; only more evidence for one. */
  boolean mentionOnly;

  double score;
  boolean quoted;

  /** A noun behind "this": it speaks of an event told before. */
  boolean anaphoric;

  /**
   * A sentence without an event of its own that goes on about one of any type: how many sentences
   * back that may stand, 0 for other candidates.
   */
  int echo;

  /** How far back "at the event" points. */
  static final int FAR_ECHO = 4;

  /** How far back a bare "… took part" points. */
  static final int NEAR_ECHO = 1;

  /** A noun that stands aside ("at the end of the talks"): it only says when or where. */
  boolean aside;

  /** An item of a list of papers, without a predicate of its own. */
  boolean listed;

  /** A paper that opens its sentence without a word on which: that of the sentence before. */
  boolean known;

  /** Guests are welcomed: where talks are told beside it, it speaks of these. */
  boolean reception;

  /** Code of the rule that found it. */
  String rule = "verb";

  /** Told by a participle that only describes a noun. */
  boolean attributive;

  /** The words of what is founded or built, or -1. */
  int objectFrom = -1;

  int objectTo = -1;

  /** The words of the document that is signed. */
  int docFrom;

  int docTo;

  int windowFrom;
  int windowTo;
  final Map<String, ParticipantRole> participants = new LinkedHashMap<>();
  final Set<String> companions = new LinkedHashSet<>();

  /** The persons among those who take part. */
  final Set<String> persons = new LinkedHashSet<>();

  /** Persons who only announce it. */
  final Set<String> tellers = new LinkedHashSet<>();

  /** The bodies that its persons act for, by their positions. */
  final Set<String> bodies = new LinkedHashSet<>();

  final Set<String> places = new LinkedHashSet<>();
  final Set<String> quantities = new LinkedHashSet<>();
  final Set<String> sectors = new LinkedHashSet<>();
  final List<String> objects = new ArrayList<>();
  @Nullable Located<TimeExpression> time;

  Candidate(Frame frame, EventType type, int from, int to, @Nullable Verb verb, Standing standing) {
    this.frame = frame;
    this.type = type;
    this.from = from;
    this.to = to;
    this.docFrom = from;
    this.docTo = to;
    this.verb = verb == null ? -1 : verb.from();
    this.end = Math.max(to, verb == null ? to : verb.to());
    this.standing = standing;
  }

  int sentence() {
    return frame.sentence().index();
  }
}
