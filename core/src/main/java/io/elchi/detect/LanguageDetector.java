// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.detect;

import io.elchi.spi.LanguageModule;
import io.elchi.text.NormalizedText;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private final WordVotes votes;

  /** A detector for these languages. */
  public LanguageDetector(Iterable<LanguageModule> modules) {
    List<LanguageHints> hints = new ArrayList<>();
    modules.forEach(m -> hints.add(LanguageHints.read(m)));
    this.languages = List.copyOf(hints);
    this.votes = new WordVotes(hints);
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
    ScriptCounts scripts = ScriptCounts.of(sample);
    WordVotes.Count count = votes.count(sample);
    if (count.words() == 0 || scripts.isEmpty()) {
      return Optional.empty();
    }
    UnicodeScript main = scripts.dominant();
    LanguageHints best = null;
    double most = 0;
    for (int i = 0; i < languages.size(); i++) {
      LanguageHints hints = languages.get(i);
      if (hints.profile().scripts().stream().anyMatch(s -> UnicodeScript.forName(s) == main)) {
        double own = (count.known(i) + LETTER_WEIGHT * count.lettered(i)) / count.words();
        if (own > most) {
          most = own;
          best = hints;
        }
      }
    }
    // what a neighbour's letters and words say holds against its own neighbour, not against every
    // language
    double foreign = ENOUGH;
    String neighbourTag = "";
    int number = languages.size();
    for (LanguageHints hints : languages) {
      for (LanguageHints.Neighbour neighbour : hints.neighbours()) {
        boolean rival = best == null || best.equals(hints);
        double points = count.known(number) + FOREIGN_LETTER_WEIGHT * count.lettered(number);
        number++;
        if (rival && points / count.words() > foreign && !isOwn(neighbour.tag())) {
          foreign = points / count.words();
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
        .map(h -> tag(h, ScriptCounts.of(sample)));
  }

  private static String tag(LanguageHints hints, ScriptCounts scripts) {
    String tag = hints.profile().tag();
    if (hints.profile().scripts().size() < 2) {
      return tag;
    }
    String best = hints.profile().scripts().get(0);
    for (String script : hints.profile().scripts()) {
      if (scripts.of(UnicodeScript.forName(script)) > scripts.of(UnicodeScript.forName(best))) {
        best = script;
      }
    }
    return tag + "-" + best;
  }
}
