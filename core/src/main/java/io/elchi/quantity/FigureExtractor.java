// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quantity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.analysis.Sentence;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.DateClass;
import io.elchi.model.Figure;
import io.elchi.model.FigureStatus;
import io.elchi.model.Metric;
import io.elchi.model.PlaceKind;
import io.elchi.model.Quantity;
import io.elchi.model.QuantityKind;
import io.elchi.model.TimeExpression;
import io.elchi.model.TimeType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantities that state trade or economy: those with a word of a metric in their
 * sentence, nearest first. Immutable and safe for all threads.
 */
public final class FigureExtractor {
  /** How many tokens may stand between an amount and the word that says what it measures. */
  private static final int REACH = 14;

  /** How much farther off a word seems behind a comma or an "and". */
  private static final int CUT = 8;

  private static final Set<Metric> OF_MONEY =
      EnumSet.of(
          Metric.TRADE_TURNOVER,
          Metric.EXPORTS,
          Metric.IMPORTS,
          Metric.INVESTMENT,
          Metric.BUDGET,
          Metric.SALES);
  private static final Set<Metric> OF_GOODS =
      EnumSet.of(Metric.CAPACITY, Metric.EXPORTS, Metric.IMPORTS);
  private static final Set<Metric> OF_PEOPLE =
      EnumSet.of(Metric.POPULATION, Metric.MEMBERSHIP, Metric.EMPLOYMENT);

  /** Reads the figures of a text whose times and quantities are known; in text order. */
  public List<Figure> extract(Mentions mentions) {
    List<Figure> out = new ArrayList<>();
    Located<Quantity> before = null;
    Figure last = null;
    for (Located<Quantity> q : mentions.quantities()) {
      AnalyzedText text = mentions.text();
      Sentence s = text.sentenceAt(q.from());
      Figure previous = before != null && s.contains(before.from()) ? last : null;
      FigureStatus said = status(mentions, q, s);
      Metric metric = metric(text, q);
      if (metric == null
          && said != null
          && previous != null
          && possible(q.value()).contains(previous.metric())) {
        // "the turnover is three billion, the target five"
        metric = previous.metric();
      }
      if (metric != null) {
        FigureStatus status = said;
        if (status == null) {
          status =
              previous != null && before != null && !hasVerb(text, before.to(), q.from())
                  ? previous.status()
                  : FigureStatus.ACTUAL;
        }
        last =
            new Figure(
                metric, status, q.value().id(), time(mentions, q, s, status), countries(text, s));
        before = q;
        out.add(last);
      }
    }
    return List.copyOf(out);
  }

  private static boolean hasVerb(AnalyzedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      for (Match<?> m : text.matchesAt(i)) {
        if (m.ending()
            .hasAny(Feature.PAST, Feature.PERFECT, Feature.PRESENT, Feature.PROGRESSIVE)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<Metric> possible(Quantity q) {
    return switch (q.kind()) {
      case MONEY -> OF_MONEY;
      case MEASURE -> OF_GOODS;
      case PERCENT -> Set.of();
      case COUNT ->
          switch (String.valueOf(q.unit())) {
            case "person" -> OF_PEOPLE;
            case "company" -> EnumSet.of(Metric.MEMBERSHIP);
            case "job" -> EnumSet.of(Metric.EMPLOYMENT);
            case "product" -> EnumSet.of(Metric.CAPACITY);
            default -> Set.of();
          };
    };
  }

  private static @Nullable Metric metric(AnalyzedText text, Located<Quantity> q) {
    Set<Metric> possible = possible(q.value());
    if (possible.isEmpty()) {
      return null;
    }
    if (q.value().kind() == QuantityKind.COUNT && "job".equals(q.value().unit())) {
      return Metric.EMPLOYMENT;
    }
    Sentence s = text.sentenceAt(q.from());
    Metric best = null;
    int nearest = REACH + 1;
    for (int i = s.from(); i < s.to(); i++) {
      for (Match<?> m : text.matchesAt(i)) {
        if (m.sense() instanceof Sense.FigureWord f && !isStatus(f.metric())) {
          Metric metric = Metric.fromCode(f.metric());
          int distance = i < q.from() ? q.from() - m.to() : i - q.to();
          distance += i >= q.to() && isCut(text, q.to(), i) ? CUT : 0;
          if (possible.contains(metric) && distance < nearest) {
            nearest = distance;
            best = metric;
          }
        }
      }
    }
    return best;
  }

  /** Whether a comma or an "and" stands between the amount and a word behind it. */
  private static boolean isCut(AnalyzedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.token(i).isAny(",;،؛")) {
        return true;
      }
      for (Match<?> m : text.matchesAt(i)) {
        if (m.sense() instanceof Sense.DateWord w && w.type() == DateClass.AND) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isStatus(String code) {
    return code.equals("target") || code.equals("planned");
  }

  /** What a word near the amount says of its status; null if nothing does. */
  private static @Nullable FigureStatus status(Mentions mentions, Located<Quantity> q, Sentence s) {
    AnalyzedText text = mentions.text();
    List<Located<Quantity>> rivals = mentions.quantitiesIn(s.from(), s.to());
    FigureStatus status = null;
    int nearest = REACH + 1;
    for (int i = s.from(); i < s.to(); i++) {
      int distance = distance(i, q);
      for (Match<?> m : text.matchesAt(i)) {
        String metric = m.sense() instanceof Sense.FigureWord f ? f.metric() : "";
        boolean said = isStatus(metric);
        if ((!said && !m.ending().has(Feature.FUTURE))
            || distance >= nearest
            || isNearer(rivals, i, distance)) {
          continue;
        }
        if (said) {
          status = FigureStatus.fromCode(metric);
          nearest = distance;
        } else {
          status = FigureStatus.PLANNED;
          nearest = distance;
        }
      }
    }
    return status;
  }

  private static int distance(int token, Located<Quantity> q) {
    return token < q.from() ? q.from() - token : token - q.to();
  }

  /** Whether the word at the token stands nearer to another amount. */
  private static boolean isNearer(List<Located<Quantity>> rivals, int token, int distance) {
    for (int i = 0; i < rivals.size(); i++) {
      if (distance(token, rivals.get(i)) < distance) {
        return true;
      }
    }
    return false;
  }

  /** The nearest time of the sentence that is no length of time. */
  private static @Nullable String time(
      Mentions mentions, Located<Quantity> q, Sentence s, FigureStatus status) {
    List<Located<Quantity>> rivals = mentions.quantitiesIn(s.from(), s.to());
    String best = null;
    int nearest = Integer.MAX_VALUE;
    for (Located<TimeExpression> t : mentions.timesIn(s.from(), s.to())) {
      int distance = t.from() < q.from() ? q.from() - t.to() : t.from() - q.to();
      boolean open = status == FigureStatus.ACTUAL || !isNearer(rivals, t.from(), distance);
      if (t.value().type() != TimeType.DURATION
          && !t.value().value().endsWith("_REF")
          && open
          && distance < nearest) {
        nearest = distance;
        best = t.value().id();
      }
    }
    return best;
  }

  private static List<String> countries(AnalyzedText text, Sentence s) {
    Set<String> codes = new TreeSet<>();
    for (int i = s.from(); i < s.to(); i++) {
      for (Match<?> m : text.matchesAt(i)) {
        if (m.sense() instanceof Sense.PlaceName p
            && p.kind() == PlaceKind.COUNTRY
            && p.country() != null
            && !p.weak()) {
          codes.add(p.country());
        } else if (m.sense() instanceof Sense.Demonym d) {
          codes.add(d.country());
        }
      }
    }
    return List.copyOf(codes);
  }
}
