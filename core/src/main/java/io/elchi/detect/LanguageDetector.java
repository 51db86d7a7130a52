// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.detect;

import io.elchi.spi.LanguageModule;
import io.elchi.text.NormalizedText;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises the language of a text by its script, its letters and its most frequent words, against
 * the languages that could be mistaken for it. Immutable and safe for all threads.
 */
public final class LanguageDetector {
  /** What a text is recognised by stands in its first characters; more is not read. */
  private static final int SAMPLE = 6_000;

  /**
   * Share of frequent words and typical letters below which a text is none of the known languages.
   */
  private static final double ENOUGH = 0.06;

  private static final double LETTER_WEIGHT = 0.35;
  private static final double FOREIGN_LETTER_WEIGHT = 1.0;

  private final List<LanguageHints> languages;

  /** A detector for these languages. */
  public LanguageDetector(Iterable<LanguageModule> modules) {
    List<LanguageHints> hints = new ArrayList<>();
    modules.forEach(m -> hints.add(LanguageHints.read(m)));
    this.languages = List.copyOf(hints);
  }

  /**
   * What was found.
   *
   * @param tag BCP 47 tag, with a script subtag where the language has several scripts
   * @param known whether one of the detector's own languages was recognised, and not a neighbour
   */
  public record Detection(String tag, boolean known) {}

  /** Recognises the language of a text; empty when it is none that the detector has heard of. */
  public Optional<Detection> detect(NormalizedText text) {
    String sample = text.chars().substring(0, Math.min(SAMPLE, text.chars().length()));
    List<String> words = words(sample);
    Map<UnicodeScript, Integer> scripts = scripts(sample);
    if (words.isEmpty() || scripts.isEmpty()) {
      return Optional.empty();
    }
    LanguageHints best = null;
    double most = 0;
    for (LanguageHints hints : languages) {
      double own = score(hints, words, scripts);
      if (own > most) {
        most = own;
        best = hints;
      }
    }
    // what a neighbour's letters and words say holds against its own neighbour, not against every
    // language
    double foreign = ENOUGH;
    String neighbourTag = "";
    for (LanguageHints hints : best == null ? languages : List.of(best)) {
      for (LanguageHints.Neighbour neighbour : hints.neighbours()) {
        double score = isOwn(neighbour.tag()) ? 0 : score(neighbour, words);
        if (score > foreign) {
          foreign = score;
          neighbourTag = neighbour.tag();
        }
      }
    }
    if (best != null && most >= ENOUGH && (neighbourTag.isEmpty() || most >= foreign)) {
      return Optional.of(new Detection(tag(best, scripts), true));
    }
    return neighbourTag.isEmpty()
        ? Optional.empty()
        : Optional.of(new Detection(neighbourTag, false));
  }

  private boolean isOwn(String tag) {
    String base = tag.split("-", 2)[0];
    return languages.stream().anyMatch(h -> h.profile().tag().equals(base));
  }

  /** The tag of a language that the caller named, with the script that the text is written in. */
  public Optional<String> tagFor(String language, NormalizedText text) {
    String base = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    String sample = text.chars().substring(0, Math.min(SAMPLE, text.chars().length()));
    return languages.stream()
        .filter(h -> h.profile().tag().equals(base))
        .findFirst()
        .map(h -> tag(h, scripts(sample)));
  }

  private static double score(
      LanguageHints hints, List<String> words, Map<UnicodeScript, Integer> scripts) {
    UnicodeScript main = dominant(scripts);
    boolean rightScript =
        hints.profile().scripts().stream().anyMatch(s -> UnicodeScript.forName(s) == main);
    if (!rightScript) {
      return 0;
    }
    int frequent = 0;
    double letters = 0;
    Map<String, Boolean> known = new HashMap<>();
    for (String word : words) {
      if (known.computeIfAbsent(word, w -> hints.stopWords().contains(hints.folding().key(w)))) {
        frequent++;
      } else if (hasAny(word, hints.profile().letters())) {
        letters += LETTER_WEIGHT;
      }
    }
    return (frequent + letters) / words.size();
  }

  private static double score(LanguageHints.Neighbour neighbour, List<String> words) {
    double points = 0;
    for (String word : words) {
      if (neighbour.words().contains(word)) {
        points++;
      } else if (hasAny(word, neighbour.letters())) {
        points += FOREIGN_LETTER_WEIGHT;
      }
    }
    return points / words.size();
  }

  private static boolean hasAny(String word, String letters) {
    for (int i = 0; i < word.length(); i++) {
      if (letters.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String tag(LanguageHints hints, Map<UnicodeScript, Integer> scripts) {
    String tag = hints.profile().tag();
    if (hints.profile().scripts().size() < 2) {
      return tag;
    }
    String best = hints.profile().scripts().get(0);
    for (String script : hints.profile().scripts()) {
      if (scripts.getOrDefault(UnicodeScript.forName(script), 0)
          > scripts.getOrDefault(UnicodeScript.forName(best), 0)) {
        best = script;
      }
    }
    return tag + "-" + best;
  }

  private static UnicodeScript dominant(Map<UnicodeScript, Integer> scripts) {
    UnicodeScript best = UnicodeScript.COMMON;
    int most = 0;
    for (Map.Entry<UnicodeScript, Integer> e : scripts.entrySet()) {
      if (e.getValue() > most) {
        most = e.getValue();
        best = e.getKey();
      }
    }
    return best;
  }

  private static Map<UnicodeScript, Integer> scripts(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static List<String> words(String sample) {
    List<String> out = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= sample.length(); i++) {
      char c = i < sample.length() ? sample.charAt(i) : ' ';
      if (Character.isLetter(c)
          || (c == '\u200c' && word.length() > 0)
          || (word.length() > 0
              && "'’‘ʻʼ`".indexOf(c) >= 0
              && i + 1 < sample.length()
              && Character.isLetter(sample.charAt(i + 1)))) {
        word.append(c);
      } else if (word.length() > 0) {
        out.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return out;
  }
}
