// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.model.Explanation;
import io.elchi.model.Report;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads with an extractor that is made when it is first needed, not for {@code --help}. */
final class ExtractorReading implements Reading {
  private final Supplier<Extractor> maker;
  private volatile @Nullable Extractor made;

  ExtractorReading(Supplier<Extractor> maker) {
    this.maker = maker;
  }

  @Override
  public Set<String> languages() {
    return extractor().languages();
  }

  @Override
  public Report extract(Document document) {
    return extractor().extract(document);
  }

  @Override
  public Explanation explain(Document document) {
    return extractor().explain(document);
  }

  private Extractor extractor() {
    Extractor extractor = made;
    return extractor == null ? make() : extractor;
  }

  private synchronized Extractor make() {
    Extractor extractor = made;
    if (extractor == null) {
      extractor = maker.get();
      made = extractor;
    }
    return extractor;
  }
}
