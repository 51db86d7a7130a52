// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.json.ReportJson;
import io.elchi.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * That spans stay exact in texts that were damaged, that nothing throws, and that order is no
 * matter.
 */
final class SturdinessChecks {
  private static final int THREADS = 8;
  private static final int RANDOM_TEXTS = 300;
  private static final int MOST_PIECES = 60;
  private static final String SIGNS =
      " \n\t.,;:!?()[]«»\"'’-–—…%$€№/0123456789۱۲۳\u00a0\u200c\u200f\u00ad\ud83d\ude00\ud800\u0301";

  private final String tag;
  private final Extractor extractor;
  private final List<String> texts;

  /** Checks over all texts that the language ships. */
  SturdinessChecks(String tag, Extractor extractor, List<String> texts) {
    this.tag = tag;
    this.extractor = extractor;
    this.texts = texts;
  }

  List<Check> all() {
    List<Check> checks = new ArrayList<>();
    checks.add(new Check("spans are exact", () -> spans(texts)));
    for (Disturbance disturbance : Disturbance.values()) {
      checks.add(
          new Check(
              "spans are exact under " + disturbance.label(),
              () -> spans(texts.stream().map(disturbance::of).toList())));
    }
    checks.add(new Check("random text never throws", () -> spans(randomTexts())));
    checks.add(new Check("the same on " + THREADS + " threads", this::threads));
    return checks;
  }

  private Report read(String text) {
    try {
      return extractor.extract(Document.of(text).withLanguage(tag));
    } catch (RuntimeException e) {
      StackTraceElement[] trace = e.getStackTrace();
      String where =
          trace.length == 0
              ? ""
              : " at " + java.util.Arrays.asList(trace).subList(0, Math.min(4, trace.length));
      throw new AssertionError("reading '" + text + "' throws " + e + where, e);
    }
  }

  private void spans(List<String> all) {
    for (String text : all) {
      List<String> wrong = Spans.wrongIn(read(text), text);
      Check.require(wrong.isEmpty(), () -> "in '" + text + "': " + String.join(", ", wrong));
    }
  }

  /** Words of the language, cut and glued at random; the same ones in every run. */
  private List<String> randomTexts() {
    List<String> words = new ArrayList<>(List.of("x"));
    texts.forEach(t -> words.addAll(List.of(t.split("\\s+"))));
    Random random = new Random(tag.hashCode());
    List<String> out = new ArrayList<>();
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = 1 + random.nextInt(MOST_PIECES);
      for (int j = 0; j < pieces; j++) {
        String word = words.get(random.nextInt(words.size()));
        text.append(
            random.nextInt(4) == 0 ? word.substring(random.nextInt(word.length() + 1)) : word);
        text.append(random.nextBoolean() ? ' ' : SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      out.add(text.toString());
    }
    return out;
  }

  private void threads() {
    List<String> alone = texts.stream().map(t -> ReportJson.write(read(t))).toList();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String>> together = new ArrayList<>();
      texts.forEach(t -> together.add(pool.submit(() -> ReportJson.write(read(t)))));
      for (int i = 0; i < alone.size(); i++) {
        String text = texts.get(i);
        Check.require(
            alone.get(i).equals(together.get(i).get()),
            () -> "'" + text + "' gives something else on several threads");
      }
    } catch (ExecutionException | InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      pool.shutdownNow();
    }
  }
}
