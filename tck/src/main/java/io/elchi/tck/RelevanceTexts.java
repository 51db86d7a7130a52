// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import io.elchi.Document;
import io.elchi.Extractor;
import java.util.ArrayList;
import java.util.List;

/**
 * Short texts that report a trade mission and near misses that do not, as a language ships them in
 * {@code relevance.tsv}: {@code yes} or {@code no}, a tab, the text with {@code ¶} for line ends.
 * Immutable.
 *
 * @param texts the texts, in the order of the file
 */
record RelevanceTexts(List<Labelled> texts) {
  private static final String HEADER = "relevant\ttext";
  private static final double RELEVANT = 0.5;

  /**
   * One text.
   *
   * @param relevant whether it reports a trade mission
   * @param text the text
   */
  record Labelled(boolean relevant, String text) {}

  RelevanceTexts {
    texts = List.copyOf(texts);
  }

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException if a row is neither yes nor no
   */
  static RelevanceTexts parse(String file) {
    List<Labelled> out = new ArrayList<>();
    for (String line : file.lines().toList()) {
      if (line.isBlank() || line.startsWith("#") || line.equals(HEADER)) {
        continue;
      }
      int tab = line.indexOf('\t');
      String label = tab < 0 ? line : line.substring(0, tab);
      if (tab < 0 || !(label.equals("yes") || label.equals("no"))) {
        throw new IllegalArgumentException("neither yes nor no: " + line);
      }
      out.add(new Labelled(label.equals("yes"), line.substring(tab + 1).replace(" ¶ ", "\n")));
    }
    return new RelevanceTexts(out);
  }

  /** The share that is told rightly, 0 to 1. */
  double accuracy(Extractor extractor, String tag) {
    int right = 0;
    for (Labelled t : texts) {
      double relevance = extractor.extract(Document.of(t.text()).withLanguage(tag)).relevance();
      right += (relevance >= RELEVANT) == t.relevant() ? 1 : 0;
    }
    return texts.isEmpty() ? 1 : (double) right / texts.size();
  }
}
