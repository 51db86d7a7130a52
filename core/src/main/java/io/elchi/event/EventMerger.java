// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Joins what headline, lead and body say of one event. Stateless. */
final class EventMerger {
  /** A sentence that is printed twice tells of one event, whatever else would fit. */
  private static final double REPEATED = 3;

  private static final int OPENING = 20;
  private static final int RECENT = 80;

  private EventMerger() {}

  static List<Cluster> merge(AnalyzedText text, List<Candidate> candidates) {
    List<Cluster> out = new ArrayList<>();
    for (Candidate c : candidates) {
      Cluster best = null;
      double bestFit = 0;
      for (int i = 0; i < out.size(); i++) {
        if (i == OPENING && out.size() > OPENING + RECENT) {
          // in a very long text only what opens it and what was said lately can be meant
          i = out.size() - RECENT;
        }
        Cluster k = out.get(i);
        double fit = isRepeated(text, k, c) ? REPEATED : MergeFit.of(k, c);
        if (fit > 0 && fit >= bestFit) {
          best = k;
          bestFit = fit;
        }
      }
      if (best == null) {
        out.add(new Cluster(c));
      } else {
        best.add(c);
      }
    }
    return out;
  }

  /** Whether its sentence has stood in the text before, word for word, and told of the cluster. */
  private static boolean isRepeated(AnalyzedText text, Cluster k, Candidate c) {
    if (k.type() != c.type) {
      return false;
    }
    Candidate first = k.first();
    Sentence a = first.frame.sentence();
    Sentence b = c.frame.sentence();
    int length = a.to() - a.from();
    if (a.index() == b.index()
        || length != b.to() - b.from()
        || first.from - a.from() != c.from - b.from()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!text.token(a.from() + i).key().equals(text.token(b.from() + i).key())) {
        return false;
      }
    }
    return true;
  }
}
