// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Analyzer;
import io.elchi.analysis.Located;
import io.elchi.analysis.Mentions;
import io.elchi.analysis.MixedScripts;
import io.elchi.clause.Clauses;
import io.elchi.entity.EntityExtractor;
import io.elchi.event.EventExtractor;
import io.elchi.explain.Explainer;
import io.elchi.language.LanguageData;
import io.elchi.mission.MissionExtractor;
import io.elchi.model.Entity;
import io.elchi.model.Event;
import io.elchi.model.Explanation;
import io.elchi.model.Report;
import io.elchi.model.TextSpan;
import io.elchi.model.TimeExpression;
import io.elchi.model.Warning;
import io.elchi.quantity.FigureExtractor;
import io.elchi.quantity.QuantityExtraction;
import io.elchi.quantity.QuantityExtractor;
import io.elchi.quote.CreditExtractor;
import io.elchi.quote.QuoteExtractor;
import io.elchi.text.NormalizedText;
import io.elchi.time.TimeExtraction;
import io.elchi.time.TimeExtractor;
import java.util.ArrayList;
import java.util.List;

/** The stages that a text of one language goes through. Immutable and safe for all threads. */
final class Pipeline {
  private final Analyzer analyzer;

  private final TimeExtractor times;
  private final QuantityExtractor quantities;
  private final EntityExtractor entities;
  private final EventExtractor events = new EventExtractor();
  private final MissionExtractor missions = new MissionExtractor();
  private final QuoteExtractor quotes = new QuoteExtractor();
  private final CreditExtractor credits = new CreditExtractor();
  private final FigureExtractor figures = new FigureExtractor();

  Pipeline(LanguageData language) {
    this.analyzer = new Analyzer(language);
    this.times = new TimeExtractor(language);
    this.quantities = new QuantityExtractor(language);
    this.entities = new EntityExtractor(language);
  }

  Report run(Document document, String tag, NormalizedText text) {
    return read(document, tag, text).report();
  }

  Explanation explain(Document document, String tag, NormalizedText text) {
    Result result = read(document, tag, text);
    return new Explainer(result.mentions(), result.report())
        .explain(events.reasons(result.mentions()));
  }

  /**
   * What was found in a text, and what was made of it.
   *
   * @param mentions what was found
   * @param report what was made of it
   */
  private record Result(Mentions mentions, Report report) {}

  private Result read(Document document, String tag, NormalizedText text) {
    AnalyzedText analyzed = analyzer.analyze(text);
    TextSpan title = analyzed.headline().map(s -> analyzed.textSpan(s.from(), s.to())).orElse(null);
    TimeExtraction time = times.extract(analyzed, document.published());
    QuantityExtraction quantity = quantities.extract(analyzed, time.times());
    EntityExtractor.Extraction found = entities.extract(analyzed);
    List<Located<TimeExpression>> times = outsideNames(time.times(), found.mentions());
    Mentions mentions =
        new Mentions(
            analyzed,
            time.published(),
            times,
            quantity.quantities(),
            found.entities(),
            found.mentions());
    Clauses clauses = Clauses.of(mentions);
    List<Event> happened = events.extract(clauses);
    MissionExtractor.Result trips = missions.extract(clauses, happened);
    List<Entity> named = new ArrayList<>(found.entities());
    named.addAll(trips.added());
    List<TimeExpression> timeline = new ArrayList<>(values(times));
    timeline.addAll(trips.times());
    Report report =
        Report.builder()
            .id(document.id())
            .language(tag)
            .title(title)
            .relevance(trips.relevance())
            .credits(credits.extract(mentions))
            .missions(trips.missions())
            .events(happened)
            .entities(named)
            .quotes(quotes.extract(clauses))
            .published(time.published())
            .times(timeline)
            .quantities(values(quantity.quantities()))
            .figures(figures.extract(mentions))
            .warnings(warnings(analyzed, time))
            .build();
    return new Result(mentions, report);
  }

  /** A weekday or month that is only part of a name is no time. */
  private static List<Located<TimeExpression>> outsideNames(
      List<Located<TimeExpression>> times, List<Located<Entity>> names) {
    int last = 0;
    for (Located<Entity> n : names) {
      last = Math.max(last, n.from() + 1);
    }
    // for each token the farthest that a name reaches which begins there or before
    int[] reach = new int[last];
    for (Located<Entity> n : names) {
      reach[n.from()] = Math.max(reach[n.from()], n.to());
    }
    for (int i = 1; i < last; i++) {
      reach[i] = Math.max(reach[i], reach[i - 1]);
    }
    List<Located<TimeExpression>> out = new ArrayList<>(times.size());
    for (Located<TimeExpression> t : times) {
      int at = Math.min(t.from(), last - 1);
      if (at < 0 || reach[at] < t.to()) {
        out.add(t);
      }
    }
    return out;
  }

  private static List<Warning> warnings(AnalyzedText text, TimeExtraction time) {
    List<Warning> all = new ArrayList<>(time.warnings());
    all.addAll(MixedScripts.warnings(text));
    return all;
  }

  private static <T> List<T> values(List<Located<T>> located) {
    List<T> out = new ArrayList<>(located.size());
    for (Located<T> each : located) {
      out.add(each.value());
    }
    return List.copyOf(out);
  }
}
