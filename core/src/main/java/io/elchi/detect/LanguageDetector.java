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
import org.jspecify.annotations.Nullable;

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

  /** So many characters are enough when they leave no doubt. */
  private static final int OPENING = 500;

  /** So many times what would be enough, and what speaks for any other language, is no doubt. */
  private static final double CLEAR = 1.6;

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
    if (scripts.isEmpty()) {
      return Optional.empty();
    }
    int opening = Math.max(0, sample.indexOf(' ', OPENING));
    WordVotes.Count count = votes.count(sample, 0, opening);
    LanguageHints clear = clear(scripts.dominant(), count);
    if (clear != null) {
      return Optional.of(new Detection(tag(clear, scripts), true));
    }
    count = count.with(votes.count(sample, opening, sample.length()));
    return count.words() == 0 ? Optional.empty() : judge(scripts, count);
  }

  /** The language that the first words speak for so clearly that the others need not be asked. */
  private @Nullable LanguageHints clear(UnicodeScript main, WordVotes.Count count) {
    if (count.words() == 0) {
      return null;
    }
    double most = 0;
    double second = ENOUGH * count.words();
    LanguageHints best = null;
    for (int i = 0; i < languages.size(); i++) {
      if (languages.get(i).isWrittenIn(main)) {
        double own = own(count, i);
        second = Math.max(second, Math.min(most, own));
        best = own > most ? languages.get(i) : best;
        most = Math.max(most, own);
      }
    }
    for (int i = languages.size(); i < votes.size(); i++) {
      second = Math.max(second, foreign(count, i));
    }
    return most > CLEAR * second ? best : null;
  }

  /** Points of one of the detector's languages. */
  private static double own(WordVotes.Count count, int language) {
    return count.known(language) + LETTER_WEIGHT * count.lettered(language);
  }

  /** Points of a neighbour. */
  private static double foreign(WordVotes.Count count, int neighbour) {
    return count.known(neighbour) + FOREIGN_LETTER_WEIGHT * count.lettered(neighbour);
  }

  private Optional<Detection> judge(ScriptCounts scripts, WordVotes.Count count) {
    UnicodeScript main = scripts.dominant();
    LanguageHints best = null;
    double most = 0;
    for (int i = 0; i < languages.size(); i++) {
      if (languages.get(i).isWrittenIn(main)) {
        double own = own(count, i) / count.words();
        if (own > most) {
          most = own;
          best = languages.get(i);
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
        double points = foreign(count, number);
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
