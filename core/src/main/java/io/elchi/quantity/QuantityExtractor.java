// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quantity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Located;
import io.elchi.analysis.Sentence;
import io.elchi.language.LanguageData;
import io.elchi.model.Quantity;
import io.elchi.model.QuantityKind;
import io.elchi.model.TimeExpression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads money, percentages, measures and counts. Immutable and safe for all threads. */
public final class QuantityExtractor {
  /** An extractor for one language. */
  public QuantityExtractor(LanguageData language) {
    Objects.requireNonNull(language, "language");
  }

  /**
   * Reads a text.
   *
   * @param text analysed with the language that this extractor was made for
   * @param times the time expressions of the text; numbers inside them are no quantities
   */
  public QuantityExtraction extract(AnalyzedText text, List<Located<TimeExpression>> times) {
    boolean[] taken = new boolean[text.size()];
    for (Located<TimeExpression> t : times) {
      for (int i = t.from(); i < t.to(); i++) {
        taken[i] = true;
      }
    }
    List<Located<Quantity>> out = new ArrayList<>();
    for (Sentence s : text.sentences()) {
      if (!s.furniture()) {
        add(text, new AmountParser(text, s, taken).parse(), out);
      }
    }
    return new QuantityExtraction(out);
  }

  private static void add(AnalyzedText text, List<Amount> amounts, List<Located<Quantity>> out) {
    int offset = out.size();
    List<Amount> kept = new ArrayList<>(amounts.size());
    for (Amount a : amounts) {
      // "0 persons" is a counter of the page
      boolean zero =
          a.kind == QuantityKind.COUNT && a.value != null && a.value.signum() == 0 && !a.isRange();
      if (a.kind != null && !zero) {
        kept.add(a);
      }
    }
    for (Amount a : kept) {
      int same = a.sameAs < 0 ? -1 : kept.indexOf(amounts.get(a.sameAs));
      out.add(
          new Located<>(
              quantity(
                  text, "q" + (out.size() + 1), a, same < 0 ? null : "q" + (offset + same + 1)),
              a.from,
              a.to));
    }
  }

  private static Quantity quantity(
      AnalyzedText text, String id, Amount a, @Nullable String sameAs) {
    QuantityKind kind = a.kind == null ? QuantityKind.COUNT : a.kind;
    return Quantity.builder(id, kind, text.textSpan(a.from, a.to))
        .value(a.isRange() ? null : scaled(a.value, a))
        .min(scaled(a.min, a))
        .max(scaled(a.max, a))
        .unit(a.unit)
        .modifier(a.modifier)
        .sameAs(sameAs)
        .build();
  }

  private static @Nullable BigDecimal scaled(@Nullable BigDecimal number, Amount a) {
    return number == null ? null : number.multiply(a.factor);
  }
}
