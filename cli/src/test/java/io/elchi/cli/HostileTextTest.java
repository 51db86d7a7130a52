// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.model.Report;
import io.elchi.spi.LanguageModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts made to hurt: no exception, every span exact, and twice the text gives no more than about
 * twice the work, where squares would give four times. Work is counted in bytes allocated, which is
 * the same on a busy machine; the timeouts only catch what would never end.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class HostileTextTest {
  private static final Extractor ELCHI = Extractor.create();

  /** Longer than the stretches that anything looks back over. */
  private static final int LENGTH = 48_000;

  /** How much more work twice the text may be. */
  private static final double MOST = 2.2;

  private static final Map<String, String> AND =
      Map.of("fa", "\u0648", "lv", "un", "tr", "ve", "uz", "va");

  private static final Map<String, String> CONVERBS =
      Map.of(
          "fa", "\u06a9\u0631\u062f\u0647 \u0648 \u0631\u0641\u062a\u0647 \u0648",
          "lv", "ierodoties un tiekoties,",
          "tr", "gelerek ve g\u00f6r\u00fc\u015f\u00fcp",
          "uz", "kelib va uchrashib,");

  /** One piece of text, to be repeated. */
  private static Map<String, String> pieces(String language) {
    String and = AND.get(language);
    Map<String, String> out = new LinkedHashMap<>();
    out.put("brackets that open", "(");
    out.put("nested brackets and quotes", "(\u00ab\u201e\"'[{\u201c");
    out.put("brackets that close", "a)\u00bb\u201d");
    out.put("digits", "1");
    out.put("numbers", "1.234,56 ");
    out.put("dates", "12.05.2024 ");
    out.put("full stops", ".");
    out.put("colons and dashes", ": \u2013 ");
    out.put("line breaks", "\n");
    out.put("names and names", "Smith " + and + " ");
    out.put("numbers and numbers", "12 " + and + " ");
    out.put("converbs", CONVERBS.get(language) + " ");
    out.put("zalgo", "z\u0300\u0301\u0302\u0303\u0489\u0336 ");
    out.put("marks without a letter", "\u0301");
    out.put("bidi overrides", "\u202eabc\u202c\u2067\u2069 ");
    out.put("lone surrogates", "\ud83d a\udc00 ");
    out.put("NULs", "a\u0000b\u0000 ");
    out.put("non-joiners", "\u200c\u0645\u200c");
    out.put("joined letters", "\ufdfa\ufefb");
    out.put("one word", "a");
    out.put("capitals", "ABC DEF ");
    out.put("titles", words(language, "titles.tsv"));
    out.put("triggers", words(language, "triggers.tsv"));
    out.put("organisations", words(language, "organizations.tsv"));
    out.put("places", words(language, "places.tsv"));
    out.put("given names", words(language, "given-names.tsv"));
    out.put("date words", words(language, "dates.tsv"));
    out.put("number words", words(language, "numbers.tsv"));
    out.put("units", words(language, "units.tsv"));
    out.put("speech", words(language, "quotes.tsv") + ": \u00ab");
    out.put("relations", words(language, "relations.tsv"));
    return out;
  }

  /** The words of a table one after another. */
  private static String words(String language, String table) {
    for (LanguageModule module : ServiceLoader.load(LanguageModule.class)) {
      if (module.tag().equals(language)) {
        try (InputStream in = module.open(table)) {
          String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
          List<String> out = new ArrayList<>();
          for (String word : text.split("[^\\p{L}\\u200c' ]+")) {
            if (word.strip().length() > 1 && out.size() < 400) {
              out.add(word.strip());
            }
          }
          return String.join(" ", out) + " ";
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    throw new IllegalStateException("no module for " + language);
  }

  static Stream<Arguments> hostile() {
    return AND.keySet().stream()
        .sorted()
        .flatMap(
            language ->
                pieces(language).entrySet().stream()
                    .map(e -> Arguments.of(language, e.getKey(), e.getValue())));
  }

  private static String repeated(String piece, int length) {
    return "x " + piece.repeat(length / piece.length() + 1).substring(0, length);
  }

  private static long work(String language, String text) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(id);
    Report report = ELCHI.extract(Document.of(text).withLanguage(language));
    assertThat(report.language()).startsWith(language);
    return threads.getThreadAllocatedBytes(id) - before;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("hostile")
  void twiceTheTextIsTwiceTheWork(String language, String name, String piece) {
    String text = repeated(piece, LENGTH);
    Report report = ELCHI.extract(Document.of(text).withLanguage(language));
    assertThat(RecordChecks.problems(report, text)).isEmpty();

    long once = work(language, text);
    long twice = work(language, repeated(piece, 2 * LENGTH));

    assertThat((double) twice / once).as("growth of work").isLessThan(MOST);
  }

  @Test
  void oneLineOfTenMegabytesIsRead() {
    StringBuilder text = new StringBuilder();
    for (Path seed : Seeds.files()) {
      text.append(Seeds.text(seed).replaceAll("[\\r\\n.!?]+", " "));
    }
    String line = text.toString().repeat(10_000_000 / text.length() + 1).substring(0, 10_000_000);

    Report report = ELCHI.extract(Document.of(line));

    assertThat(report.entities()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", ".", "\u00ab", "(", "\u0301", "\n", "\ud800"})
  void aMillionOfAnythingIsRead(String piece) {
    Report report = ELCHI.extract(Document.of("x " + piece.repeat(1_000_000)).withLanguage("tr"));

    assertThat(report.events()).isEmpty();
  }

  /** Seeds with random characters put in, taken out and moved. */
  @Test
  void randomChangesHurtNothing() {
    Random random = new Random(7);
    String alphabet =
        "aZ\u0416\u06a9\u015f01.,:;!?()[]\u00ab\u00bb\"'\u2013 \n"
            + "\u200c\u0301\ud83d\udc00\u0000\u202e";
    for (int round = 0; round < 60; round++) {
      for (Path seed : Seeds.files()) {
        StringBuilder text = new StringBuilder(Seeds.text(seed));
        for (int i = 0; i < 40; i++) {
          int at = random.nextInt(text.length());
          switch (random.nextInt(3)) {
            case 0 -> text.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
            case 1 -> text.deleteCharAt(at);
            default -> {
              int to = Math.min(text.length(), at + 30);
              String moved = text.substring(at, to);
              text.delete(at, to).insert(random.nextInt(text.length()), moved);
            }
          }
        }
        String changed = text.toString();

        Report report = ELCHI.extract(Document.of(changed));

        assertThat(RecordChecks.problems(report, changed)).isEmpty();
      }
    }
  }
}
