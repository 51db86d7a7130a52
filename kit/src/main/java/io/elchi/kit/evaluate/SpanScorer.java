// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import io.elchi.model.Entity;
import io.elchi.model.Mention;
import io.elchi.model.Quantity;
import io.elchi.model.Quote;
import io.elchi.model.TextSpan;
import io.elchi.model.TimeExpression;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Scores quotes, and whether offsets point at the text that is shown. */
final class SpanScorer {
  private SpanScorer() {}

  static void run(Comparison comparison) {
    for (Gold.Speech speech : comparison.gold().quotes()) {
      if (!speech.optional()) {
        boolean right = isQuoted(comparison, speech);
        comparison.tally(Field.QUOTES).add(right ? 1 : 0, 0, right ? 0 : 1);
        if (!right) {
          comparison.note(Field.QUOTES, "missed " + speech.speaker() + ": " + speech.begins());
        }
      }
    }
    String text = comparison.text();
    if (text != null) {
      offsets(comparison, text);
    }
  }

  private static boolean isQuoted(Comparison comparison, Gold.Speech speech) {
    String begins = Squash.of(speech.begins());
    var speakers = new java.util.HashSet<String>();
    String speaker = Squash.of(speech.speaker());
    speakers.add(speaker);
    comparison.gold().names(Gold.PERSONS).stream()
        .filter(p -> p.forms().contains(speaker))
        .forEach(p -> speakers.addAll(p.forms()));
    for (Quote quote : comparison.output().report().quotes()) {
      if (!begins.isEmpty()
          && Squash.of(quote.span().text()).contains(begins)
          && (speech.speaker().isEmpty()
              || !Collections.disjoint(comparison.output().forms(quote.speaker()), speakers))) {
        return true;
      }
    }
    return false;
  }

  private static void offsets(Comparison comparison, String text) {
    for (TimeExpression time : comparison.output().report().times()) {
      offset(comparison, text, time.span());
    }
    for (Quantity quantity : comparison.output().report().quantities()) {
      offset(comparison, text, quantity.span());
    }
    for (Quote quote : comparison.output().report().quotes()) {
      offset(comparison, text, quote.span());
    }
    for (Entity entity : comparison.output().report().entities()) {
      for (Mention mention : entity.mentions()) {
        offset(comparison, text, new TextSpan(mention.start(), mention.end(), mention.text()));
      }
    }
  }

  private static void offset(Comparison comparison, String text, @Nullable TextSpan span) {
    if (span == null) {
      return;
    }
    String there = Comparison.slice(text, span.start(), span.end());
    boolean right = there.equals(span.text());
    comparison.tally(Field.OFFSETS).addOne(right);
    if (!right) {
      comparison.note(
          Field.OFFSETS,
          span.start() + "-" + span.end() + " '" + span.text() + "' is '" + there + "'");
    }
  }
}
