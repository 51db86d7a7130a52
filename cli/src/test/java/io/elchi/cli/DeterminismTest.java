// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.json.ReportJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same text gives the same bytes, whatever was read before it and beside it. */
class DeterminismTest {
  private static final int DOCUMENTS = 10_000;

  /** Sentences of the seeds in many combinations: many different texts, none of them long. */
  private static List<String> texts() {
    List<List<String>> lines = new ArrayList<>();
    for (Path seed : Seeds.files()) {
      lines.add(Seeds.text(seed).lines().filter(l -> !l.isBlank()).toList());
    }
    Random random = new Random(11);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS / 4; i++) {
      List<String> from = lines.get(i % lines.size());
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 3; k++) {
        String line = from.get(random.nextInt(from.size()));
        text.append(line, 0, Math.min(line.length(), 200)).append('\n');
      }
      out.add(text.toString());
    }
    return out;
  }

  private static List<Integer> fingerprints(Extractor elchi, List<String> texts, int threads)
      throws InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Integer>> pending = new ArrayList<>();
      for (String text : texts) {
        pending.add(
            workers.submit(() -> ReportJson.write(elchi.extract(Document.of(text))).hashCode()));
      }
      List<Integer> out = new ArrayList<>();
      for (Future<Integer> future : pending) {
        out.add(future.get());
      }
      return out;
    } finally {
      workers.shutdownNow();
    }
  }

  @Test
  void orderAndThreadsChangeNothing() throws Exception {
    List<String> texts = texts();
    List<Integer> alone = fingerprints(Extractor.create(), texts, 1);
    for (int threads : new int[] {1, 2, 8}) {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < DOCUMENTS; i++) {
        order.add(i % texts.size());
      }
      Collections.shuffle(order, new Random(threads));

      List<Integer> shuffled =
          fingerprints(Extractor.create(), order.stream().map(texts::get).toList(), threads);

      for (int i = 0; i < DOCUMENTS; i++) {
        assertThat(shuffled.get(i)).as(texts.get(order.get(i))).isEqualTo(alone.get(order.get(i)));
      }
    }
  }
}
