// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.detect;

import io.elchi.language.Characters;
import io.elchi.language.LanguageProfile;
import io.elchi.language.Table;
import io.elchi.spi.LanguageModule;
import io.elchi.text.CharacterFolding;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The few tables that tell a language from its neighbours; light enough to read for every language
 * at start.
 *
 * @param profile the language's properties
 * @param folding how its words become keys
 * @param stopWords keys of its most frequent words
 * @param neighbours languages that could be mistaken for it
 */
record LanguageHints(
    LanguageProfile profile,
    CharacterFolding folding,
    Set<String> stopWords,
    List<Neighbour> neighbours) {

  /**
   * A language that could be mistaken for this one.
   *
   * @param tag BCP 47
   * @param letters letters that only it uses
   * @param words its most frequent words, lower case
   */
  record Neighbour(String tag, String letters, Set<String> words) {}

  /** Whether it is written in this script, alone or with others. */
  boolean isWrittenIn(UnicodeScript script) {
    for (String name : profile.scripts()) {
      if (UnicodeScript.forName(name) == script) {
        return true;
      }
    }
    return false;
  }

  static LanguageHints read(LanguageModule module) {
    LanguageProfile profile = LanguageProfile.read(module);
    CharacterFolding folding = Characters.folding(module);
    Set<String> stopWords = new HashSet<>();
    for (Table.Row row :
        Table.read("stop-words.tsv", module.open("stop-words.tsv"), "form").rows()) {
      stopWords.add(folding.key(row.get("form")));
    }
    List<Neighbour> neighbours = new ArrayList<>();
    Table table =
        Table.read("neighbours.tsv", module.open("neighbours.tsv"), "tag", "letters", "words");
    for (Table.Row row : table.rows()) {
      Set<String> words = new HashSet<>();
      row.words("words").forEach(w -> words.add(w.toLowerCase(Locale.ROOT)));
      // a letter that both use tells nothing
      String letters = without(row.get("letters"), profile.letters() + " ");
      neighbours.add(new Neighbour(row.get("tag"), letters, words));
    }
    return new LanguageHints(profile, folding, stopWords, neighbours);
  }

  private static String without(String letters, String others) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      if (others.indexOf(letters.charAt(i)) < 0) {
        out.append(letters.charAt(i));
      }
    }
    return out.toString();
  }
}
