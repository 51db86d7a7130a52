// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.explain;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.analysis.Sentence;
import io.elchi.event.EventReason;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import io.elchi.model.Explanation;
import io.elchi.model.Mission;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.Programme;
import io.elchi.model.Quantity;
import io.elchi.model.Quote;
import io.elchi.model.Reason;
import io.elchi.model.Report;
import io.elchi.model.Span;
import io.elchi.model.TableRow;
import io.elchi.model.TextSpan;
import io.elchi.model.TimeExpression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the reasons for what a report says; for use by one thread. */
public final class Explainer {
  private static final int TITLE_REACH = 8;

  private final AnalyzedText text;
  private final Mentions mentions;
  private final Report report;
  private final List<Reason> out = new ArrayList<>();

  /** Sentences that gave something. */
  private final BitSet telling = new BitSet();

  /**
   * An explainer of one report.
   *
   * @param mentions what was found in the text
   * @param report what was made of it
   */
  public Explainer(Mentions mentions, Report report) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.report = report;
  }

  /**
   * The report with its reasons.
   *
   * @param events why its events were read
   */
  public Explanation explain(List<EventReason> events) {
    report.missions().forEach(this::mission);
    events.forEach(this::event);
    Set<String> seen = new HashSet<>();
    for (Located<Entity> e : mentions.entityMentions()) {
      tells(e.from());
      if (seen.add(e.value().id())) {
        entity(e);
      }
    }
    for (Located<TimeExpression> t : mentions.times()) {
      tells(t.from());
      add(t.value().id(), "value", "date-words", null, rows(t, Explainer::isOfTime));
    }
    for (Located<Quantity> q : mentions.quantities()) {
      tells(q.from());
      add(q.value().id(), "value", "number-with-unit", null, rows(q, Explainer::isOfQuantity));
    }
    int number = 0;
    for (Quote q : report.quotes()) {
      number++;
      quote("quote-" + number, q);
    }
    return new Explanation(report, out, silent());
  }

  private void mission(Mission m) {
    for (Span span : m.evidence()) {
      int from = tokenAt(span.start());
      Sentence s = text.sentenceAt(from);
      tells(from);
      add(
          m.id(),
          "evidence",
          "travel-in-sentence",
          null,
          rows(s.from(), s.to(), Explainer::isOfTravel));
      for (String lead : m.leads()) {
        boolean here =
            mentions.entitiesIn(s.from(), s.to()).stream()
                .anyMatch(e -> e.value().id().equals(lead));
        List<TableRow> led =
            rows(
                s.from(),
                s.to(),
                x -> x instanceof Sense.RelationWord r && r.relation() == Relation.LED_BY);
        if (here) {
          add(m.id(), "lead", led.isEmpty() ? "traveller-of-rank" : "led-by", lead, led);
        }
      }
    }
  }

  private void event(EventReason r) {
    tells(r.from());
    int from = Math.max(0, r.from());
    int to = Math.min(text.size(), r.to());
    Predicate<Sense> kind =
        switch (r.field()) {
          case "type" -> x -> x instanceof Sense.Trigger || x instanceof Sense.Reference;
          case "status" -> x -> x instanceof Sense.StatusCue || x instanceof Sense.Trigger;
          case "time" -> Explainer::isOfTime;
          default -> x -> x instanceof Sense.RelationWord;
        };
    add(r.event(), r.field(), r.rule(), r.about(), rows(from, to, kind));
  }

  private void entity(Located<Entity> e) {
    Entity value = e.value();
    if (value instanceof Person) {
      Sentence s = text.sentenceAt(e.from());
      int from = Math.max(s.from(), e.from() - TITLE_REACH);
      int to = Math.min(s.to(), e.to() + TITLE_REACH);
      List<TableRow> titles = rows(from, to, x -> x instanceof Sense.Title);
      List<TableRow> names =
          rows(e, x -> x instanceof Sense.GivenName || x instanceof Sense.Surname);
      String rule = titles.isEmpty() ? names.isEmpty() ? "shape" : "known-name" : "title-beside";
      List<TableRow> all = new ArrayList<>(titles);
      all.addAll(names);
      add(value.id(), "name", rule, null, all);
    } else if (value instanceof Place) {
      List<TableRow> known = rows(e, x -> x instanceof Sense.PlaceName);
      List<TableRow> words =
          rows(
              Math.max(0, e.from() - 1),
              Math.min(text.size(), e.to() + 1),
              x -> x instanceof Sense.PlaceWord);
      List<TableRow> all = new ArrayList<>(known);
      all.addAll(words);
      String rule = known.isEmpty() ? words.isEmpty() ? "shape" : "class-word" : "known-place";
      add(value.id(), "name", rule, null, all);
    } else if (value instanceof Programme) {
      add(
          value.id(),
          "name",
          "programme-head",
          null,
          rows(e, x -> x instanceof Sense.ProgrammeWord));
    } else {
      List<TableRow> rows =
          rows(
              Math.max(0, e.from() - 2),
              Math.min(text.size(), e.to() + 2),
              x -> x instanceof Sense.OrganizationWord);
      add(value.id(), "name", rows.isEmpty() ? "shape" : "head-or-form", null, rows);
    }
  }

  private void quote(String id, Quote q) {
    int from = tokenAt(q.span().start());
    int to = tokenAt(Math.max(q.span().start(), q.span().end() - 1));
    for (int i = from; i <= to; i++) {
      tells(i);
    }
    Sentence first = text.sentenceAt(from);
    Sentence last = text.sentenceAt(to);
    add(
        id,
        "speaker",
        "verb-of-saying",
        q.speaker(),
        rows(first.from(), last.to(), x -> x instanceof Sense.Speech));
  }

  private List<TextSpan> silent() {
    List<TextSpan> all = new ArrayList<>();
    for (Sentence s : text.sentences()) {
      if (!s.furniture() && !telling.get(s.index())) {
        all.add(text.textSpan(s.from(), s.to()));
      }
    }
    return all;
  }

  private void tells(int token) {
    if (token >= 0 && token < text.size()) {
      telling.set(text.sentenceAt(token).index());
    }
  }

  private void add(
      String value, String field, String rule, @Nullable String about, List<TableRow> rows) {
    out.add(new Reason(value, field, rule, about, rows));
  }

  private List<TableRow> rows(Located<?> where, Predicate<Sense> kind) {
    return rows(where.from(), where.to(), kind);
  }

  /** The rows of some kind that match within a token range, the longest wherever they begin. */
  private List<TableRow> rows(int from, int to, Predicate<Sense> kind) {
    List<TableRow> rows = new ArrayList<>();
    int next = from;
    for (int i = from; i < to; i++) {
      Match<?> best = null;
      for (Match<?> m : text.matchesAt(i)) {
        boolean longer = best == null || m.length() > best.length();
        best = m.to() <= to && longer && kind.test(m.sense()) ? m : best;
      }
      if (best != null && i >= next) {
        Match<?> found = best;
        next = found.to();
        text.language()
            .origin(found.sense())
            .ifPresent(
                o ->
                    rows.add(
                        new TableRow(
                            o.table(), o.line(), text.textSpan(found.from(), found.to()))));
      }
    }
    return rows;
  }

  /** The token at an offset of the caller's text, or the one before it. */
  private int tokenAt(int offset) {
    int low = 0;
    int high = text.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (text.token(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static boolean isOfTime(Sense x) {
    return x instanceof Sense.Month
        || x instanceof Sense.DateWord
        || x instanceof Sense.RelativeTime
        || x instanceof Sense.NumberWord
        || x instanceof Sense.Unit;
  }

  private static boolean isOfQuantity(Sense x) {
    return x instanceof Sense.NumberWord
        || x instanceof Sense.Unit
        || x instanceof Sense.Currency
        || x instanceof Sense.FigureWord;
  }

  private static boolean isOfTravel(Sense x) {
    return x instanceof Sense.Trigger t
        && switch (t.type()) {
          case MISSION, TRAVEL, VISIT, HOST -> true;
          default -> false;
        };
  }
}
