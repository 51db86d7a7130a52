// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.clause;

import io.elchi.analysis.AnalyzedText;
import io.elchi.language.KnownWord;
import io.elchi.language.Lexicon;
import io.elchi.language.Sense;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts verbs of two words together whose parts stand apart ("[went] to the capital [out]"): nouns
 * with the flag {@code apart} are first parts, and what they make with a verb behind them is what
 * the table says of the two side by side. Stateless.
 */
final class SplitVerbs {
  private static final String FIRST_PART = "apart";

  /** So many tokens may stand between the parts. */
  private static final int REACH = 12;

  private SplitVerbs() {}

  /** Joins the parts; a first part that no verb goes with is no noun either. */
  static void join(AnalyzedText text, List<Verb> verbs, List<Noun> nouns) {
    for (Iterator<Noun> i = nouns.iterator(); i.hasNext(); ) {
      Noun noun = i.next();
      if (noun.has(FIRST_PART)) {
        i.remove();
        join(text, verbs, noun);
      }
    }
  }

  private static void join(AnalyzedText text, List<Verb> verbs, Noun noun) {
    for (int k = 0; k < verbs.size(); k++) {
      Verb v = verbs.get(k);
      if (v.from() >= noun.to()) {
        Sense.Trigger trigger =
            v.from() - noun.to() <= REACH && v.cue() == null ? together(text, noun, v) : null;
        if (trigger != null) {
          verbs.set(k, new Verb(v.from(), v.to(), v.features(), trigger, null, false));
        }
        return;
      }
    }
  }

  /** What the table says of both parts side by side. */
  private static Sense.@Nullable Trigger together(AnalyzedText text, Noun noun, Verb verb) {
    Lexicon lexicon = text.language().lexicon();
    int length = 1 + verb.to() - verb.from();
    KnownWord[] words = new KnownWord[length];
    words[0] = lexicon.read(text.token(noun.to() - 1));
    for (int i = 1; i < length; i++) {
      words[i] = lexicon.read(text.token(verb.from() + i - 1));
    }
    Sense.Trigger[] found = new Sense.Trigger[1];
    lexicon.match(
        words,
        new boolean[length],
        0,
        (senses, to, ending) -> {
          for (Sense sense : senses) {
            if (to == length
                && sense instanceof Sense.Trigger t
                && t.wordClass() == Sense.TriggerClass.VERB) {
              found[0] = t;
            }
          }
        });
    return found[0];
  }
}
