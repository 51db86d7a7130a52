// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.model.Entity;
import io.elchi.model.Event;
import io.elchi.model.Report;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every span is right in the caller's text, whatever the text holds. */
class MutatedSeedsTest {
  private static final Extractor ELCHI = Extractor.create();

  /** A change of a text, by name. */
  private record Mutation(String name, UnaryOperator<String> change) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Puts a text between every so many pairs of characters that satisfy a condition. */
  private static UnaryOperator<String> between(String inserted, int every, boolean letters) {
    return text -> {
      StringBuilder out = new StringBuilder();
      int count = 0;
      for (int i = 0; i < text.length(); i++) {
        out.append(text.charAt(i));
        boolean fits =
            i + 1 < text.length()
                && (letters
                    ? Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i + 1))
                    : Character.isWhitespace(text.charAt(i)));
        if (fits && ++count % every == 0) {
          out.append(inserted);
        }
      }
      return out.toString();
    };
  }

  /** Changes that no reader of the text would see. */
  static Stream<Mutation> unseen() {
    return Stream.of(
        new Mutation("byte order mark", text -> "\ufeff" + text),
        new Mutation("CRLF", text -> text.replace("\r", "").replace("\n", "\r\n")),
        new Mutation("bidi marks", between("\u200f\u200e", 3, false)),
        new Mutation("bidi isolates", text -> text.replace(" ", "\u2069 \u2068")),
        new Mutation("soft hyphens", between("\u00ad", 5, true)),
        new Mutation("spaces at the ends", text -> " \t\n\n" + text + "\n \n\u00a0"));
  }

  static Stream<Mutation> all() {
    List<Mutation> all = new ArrayList<>(unseen().toList());
    all.addAll(
        List.of(
            new Mutation("CR", text -> text.replace("\r\n", "\n").replace('\n', '\r')),
            new Mutation("line separators", text -> text.replace('\n', '\u2028')),
            new Mutation("no-break spaces", text -> text.replace(' ', '\u00a0')),
            new Mutation("narrow no-break spaces", text -> text.replace(' ', '\u202f')),
            new Mutation("zero-width spaces", between("\u200b", 4, true)),
            new Mutation("word joiners", between("\u2060", 3, true)),
            new Mutation("non-joiners", between("\u200c", 4, true)),
            new Mutation("joiners", between("\u200d", 7, true)),
            new Mutation("tatweel", between("\u0640", 3, true)),
            new Mutation("byte order marks within", between("\ufeff", 9, true)),
            new Mutation("decomposed", text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
            new Mutation(
                "compatibility forms", text -> Normalizer.normalize(text, Normalizer.Form.NFKD)),
            new Mutation("combining letters", between("\u0307", 5, true)),
            new Mutation("many combining letters", between("\u0301\u0327\u0307\u0338", 2, true)),
            new Mutation("capitals", text -> text.toUpperCase(Locale.ROOT)),
            new Mutation("dotted capital I", text -> text.replace('i', '\u0130')),
            new Mutation("dotless i", text -> text.replace('i', '\u0131')),
            new Mutation("sharp s and ligatures", between("\u00df\ufb03\u0149", 6, true)),
            new Mutation("emoji", between("\ud83d\ude00 ", 3, false)),
            new Mutation("astral letters", between("\ud835\udc00", 4, true)),
            new Mutation("high surrogates", between("\ud83d", 4, true)),
            new Mutation("low surrogates", between("\ude00", 4, false)),
            new Mutation("NUL", between("\0", 4, true)),
            new Mutation("wide digits", MutatedSeedsTest::wideDigits),
            new Mutation("Arabic digits", MutatedSeedsTest::arabicDigits),
            new Mutation("unpaired quotes", between("\"", 9, false)),
            new Mutation("brackets", between("(((", 5, false)),
            new Mutation("tags", between("<br>", 5, false)),
            new Mutation("one line", text -> text.replaceAll("\\s+", " ")),
            new Mutation("one word a line", text -> text.replaceAll("\\s+", "\n")),
            new Mutation("no spaces", text -> text.replaceAll("\\s+", "")),
            new Mutation("reversed", text -> new StringBuilder(text).reverse().toString()),
            new Mutation("twice", text -> text + text)));
    return all.stream();
  }

  private static String wideDigits(String text) {
    return mapDigits(text, '\uff10');
  }

  private static String arabicDigits(String text) {
    return mapDigits(text, '\u0660');
  }

  private static String mapDigits(String text, char zero) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? (char) (c - '0' + zero) : c);
    }
    return out.toString();
  }

  private static Report read(String text, String language) {
    return ELCHI.extract(Document.of(text).withLanguage(language));
  }

  private static String languageOf(Path seed) {
    return String.valueOf(ELCHI.extract(Document.of(Seeds.text(seed))).language());
  }

  @Test
  void theSeedsAsTheyAreGiveRecordsWithoutFault() {
    for (Path seed : Seeds.files()) {
      String text = Seeds.text(seed);
      assertThat(RecordChecks.problems(ELCHI.extract(Document.of(text)), text))
          .as("%s", seed)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void whateverTheTextHoldsTheRecordHasNoFault(Mutation mutation) {
    assertAll(
        Seeds.files().stream()
            .flatMap(
                seed -> {
                  String text = mutation.change().apply(Seeds.text(seed));
                  return Stream.of(null, languageOf(seed))
                      .map(
                          language ->
                              () ->
                                  assertThat(RecordChecks.problems(read(text, language), text))
                                      .as("%s, language %s", seed.getFileName(), language)
                                      .isEmpty());
                }));
  }

  @ParameterizedTest
  @MethodSource("unseen")
  void whatNobodySeesChangesNothing(Mutation mutation) {
    assertAll(
        Seeds.files().stream()
            .map(
                seed ->
                    () -> {
                      String text = Seeds.text(seed);
                      assertThat(findings(read(mutation.change().apply(text), null)))
                          .as("%s", seed.getFileName())
                          .isEqualTo(findings(read(text, null)));
                    }));
  }

  /** What was found, without where. */
  private static Map<String, List<String>> findings(Report report) {
    Map<String, List<String>> findings = new TreeMap<>();
    findings.put("language", List.of(String.valueOf(report.language())));
    findings.put("entities", report.entities().stream().map(Entity::name).sorted().toList());
    findings.put(
        "events", report.events().stream().map(Event::type).map(Enum::name).sorted().toList());
    findings.put("times", report.times().stream().map(time -> time.value()).toList());
    findings.put(
        "quantities", report.quantities().stream().map(q -> q.value() + " " + q.unit()).toList());
    return findings;
  }

  @Test
  void everyBeginningOfATextGivesARecordWithoutFault() {
    for (Path seed : Seeds.files()) {
      String text = Seeds.text(seed);
      String language = languageOf(seed);
      for (int end = 0; end < text.length(); end += 37) {
        String beginning = text.substring(0, end);
        assertThat(RecordChecks.problems(read(beginning, language), beginning))
            .as("%s to %d", seed.getFileName(), end)
            .isEmpty();
      }
    }
  }

  @Test
  void noiseGivesARecordWithoutFault() {
    String[] noise = {
      "",
      " ",
      "\n",
      "\u200c",
      "\u200f",
      "\ufeff",
      "\0",
      "\ud800",
      "\udc00",
      "\u0130",
      "\u0307",
      "\ud83d\ude00",
      ".",
      ",",
      ":",
      "(",
      ")",
      "\"",
      "«",
      "»",
      "'",
      "’",
      "-",
      "–",
      "%",
      "$",
      "1",
      "2024",
      "٣",
      "A.",
      "№",
      "/"
    };
    Random random = new Random(20240521);
    for (Path seed : Seeds.files()) {
      String language = languageOf(seed);
      for (int round = 0; round < 40; round++) {
        StringBuilder text = new StringBuilder(Seeds.text(seed));
        for (int i = 0; i < 5 + 10 * round; i++) {
          int at = random.nextInt(text.length());
          if (random.nextInt(3) == 0) {
            text.delete(at, Math.min(text.length(), at + random.nextInt(12)));
          } else {
            text.insert(at, noise[random.nextInt(noise.length)]);
          }
        }
        String mutated = text.toString();
        assertThat(RecordChecks.problems(read(mutated, language), mutated))
            .as("%s, round %d", seed.getFileName(), round)
            .isEmpty();
      }
    }
  }

  @Test
  void wordsInAnyOrderGiveARecordWithoutFault() {
    Random random = new Random(7);
    for (Path seed : Seeds.files()) {
      String language = languageOf(seed);
      List<String> words = new ArrayList<>(List.of(Seeds.text(seed).split("(?<=\\s)")));
      for (int round = 0; round < 20; round++) {
        java.util.Collections.shuffle(words, random);
        String text = String.join("", words);
        assertThat(RecordChecks.problems(read(text, language), text))
            .as("%s, round %d", seed.getFileName(), round)
            .isEmpty();
      }
    }
  }
}
