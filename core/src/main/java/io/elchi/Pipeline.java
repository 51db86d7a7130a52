// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Analyzer;
import io.elchi.entity.EntityExtractor;
import io.elchi.language.LanguageData;
import io.elchi.model.Report;
import io.elchi.model.TextSpan;
import io.elchi.text.NormalizedText;

/** The stages that a text of one language goes through. Immutable and safe for all threads. */
final class Pipeline {
  private final Analyzer analyzer;

  private final EntityExtractor entities;

  Pipeline(LanguageData language) {
    this.analyzer = new Analyzer(language);
    this.entities = new EntityExtractor(language);
  }

  Report run(Document document, String tag, NormalizedText text) {
    AnalyzedText analyzed = analyzer.analyze(text);
    TextSpan title = analyzed.headline().map(s -> analyzed.textSpan(s.from(), s.to())).orElse(null);
    EntityExtractor.Extraction found = entities.extract(analyzed);
    return Report.builder()
        .id(document.id())
        .language(tag)
        .title(title)
        .entities(found.entities())
        .published(document.published())
        .build();
  }
}
