// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.elchi.model.OrganizationKind;
import io.elchi.spi.LanguageModule;
import io.elchi.text.CharacterFolding;
import io.elchi.text.Token;
import io.elchi.text.Tokenizer;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything that is known about one language, compiled from its tables. Immutable and safe for all
 * threads.
 *
 * <p>Column names and classes are described in {@code docs/language-data.md}.
 */
public final class LanguageData {
  private static final String NOUN = "n";

  private final LanguageProfile profile;
  private final CharacterFolding folding;
  private final ImmutableSet<String> stopWords;
  private final Tokenizer tokenizer;
  private final Endings endings;
  private final Paradigms paradigms;
  private final NameForms nameForms;
  private final Singulars singulars;
  private final Romanization romanization;
  private final NameTables names;
  private final EventTables events;
  private final ImmutableMap<String, Set<String>> abbreviations;
  private final Lexicon lexicon;
  private final Map<Sense, RowOrigin> origins;

  private LanguageData(LanguageModule module) {
    // in the order in which the tables depend on one another
    this.profile = LanguageProfile.read(module);
    this.folding = Characters.folding(module);
    this.stopWords = stopWords(table(module, "stop-words.tsv", "form"), folding);
    this.tokenizer =
        new Tokenizer(
            folding,
            keys(profile.detachedSuffixes(), folding),
            keys(profile.detachedPrefixes(), folding),
            stopWords,
            Set.copyOf(profile.initials()));
    Table characters = Characters.table(module);
    this.endings =
        Endings.read(
            table(module, "endings.tsv", "class", "slot", "ending", "features", "next"),
            characters);
    this.paradigms =
        Paradigms.read(
            table(module, "paradigms.tsv", "ending", "stems", "class"), characters, folding);
    this.singulars = Singulars.read(table(module, "singulars.tsv", "plural", "singular"));
    this.nameForms =
        NameForms.read(
            table(module, "name-endings.tsv", "case", "gender", "ending", "nominative"), folding);
    this.romanization = Romanization.read(table(module, "romanization.tsv", "from", "to"), folding);
    this.abbreviations =
        abbreviations(table(module, "abbreviations.tsv", "form", "flags"), folding);
    Lexicon.Builder builder =
        new Lexicon.Builder(endings, paradigms, verbPrefixes(profile, folding));
    TableLoader loader =
        new TableLoader(module, tokenizer, builder, endings.find("p") != null ? "~p" : "~");
    TimeTables.load(loader);
    QuantityTables.load(loader);
    PlaceTables.load(loader, profile.capitals());
    this.names = new NameTables(loader, folding, profile.capitals());
    this.events = new EventTables(loader);
    this.lexicon = builder.build();
    this.origins = Collections.unmodifiableMap(loader.origins());
  }

  /**
   * Reads and compiles all tables of a language.
   *
   * @throws LanguageDataException if a table is malformed; the message names file and line
   */
  public static LanguageData load(LanguageModule module) {
    return new LanguageData(module);
  }

  private static Table table(LanguageModule module, String file, String... columns) {
    return Table.read(file, module.open(file), columns);
  }

  private static ImmutableSet<String> stopWords(Table table, CharacterFolding folding) {
    ImmutableSet.Builder<String> out = ImmutableSet.builder();
    table.rows().forEach(row -> out.add(folding.key(row.get("form"))));
    return out.build();
  }

  private static ImmutableMap<String, Set<String>> abbreviations(
      Table table, CharacterFolding folding) {
    ImmutableMap.Builder<String, Set<String>> out = ImmutableMap.builder();
    for (Table.Row row : table.rows()) {
      out.put(folding.key(row.get("form").replace(".", "")), row.words("flags"));
    }
    return out.buildKeepingLast();
  }

  private static ImmutableSet<String> keys(Set<String> words, CharacterFolding folding) {
    return words.stream().map(folding::key).collect(ImmutableSet.toImmutableSet());
  }

  private static Map<String, Feature> verbPrefixes(
      LanguageProfile profile, CharacterFolding folding) {
    Map<String, Feature> out = new TreeMap<>();
    profile.verbPrefixes().forEach((prefix, feature) -> out.put(folding.key(prefix), feature));
    return out;
  }

  /** The language's properties. */
  public LanguageProfile profile() {
    return profile;
  }

  /** The language's tokenizer. */
  public Tokenizer tokenizer() {
    return tokenizer;
  }

  /** How words become keys. */
  public CharacterFolding folding() {
    return folding;
  }

  /** All forms of all tables. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The row of the tables that a sense of a match was made from. */
  public Optional<RowOrigin> origin(Sense sense) {
    return Optional.ofNullable(origins.get(sense));
  }

  /** Whether a full stop after this key ends no sentence. */
  public boolean isAbbreviation(String key) {
    return abbreviations.containsKey(key);
  }

  /** Flags of an abbreviation. */
  public Set<String> abbreviationFlags(String key) {
    return abbreviations.getOrDefault(key, Set.of());
  }

  /** Keys of the language's most frequent words. */
  public Set<String> stopWords() {
    return stopWords;
  }

  /** Whether the key ends as surnames of the language do. */
  public boolean hasSurnameSuffix(String key) {
    return names.hasSurnameSuffix(key);
  }

  /** Whether the key is an ending of surnames that is also written as a word of its own. */
  public boolean isSurnameSuffix(String key) {
    return names.isSurnameSuffix(key);
  }

  /** Whether the key ends as patronymics do. */
  public boolean hasPatronymicSuffix(String key) {
    return names.hasPatronymicSuffix(key);
  }

  /** What kind of organisation an acronym's ending shows, {@code OTHER} when it says nothing. */
  public OrganizationKind kindOfAcronym(String key) {
    return names.kindOfAcronym(key);
  }

  /** How names are written in Latin letters. */
  public Romanization romanization() {
    return romanization;
  }

  /** How the plural head noun of several names stands in the name of each. */
  public Singulars singulars() {
    return singulars;
  }

  /** How oblique forms of names go back to the dictionary form. */
  public NameForms nameForms() {
    return nameForms;
  }

  /** Whether the part of a noun's key from {@code from} on is a chain of nominal endings. */
  public boolean isNominalEnding(String key, int from) {
    return endings.match(NOUN, key, from) != null;
  }

  /**
   * What the longest nominal ending says that an unknown word may have.
   *
   * @param minStem letters that must remain
   */
  public Ending guessEnding(String key, int minStem) {
    for (int i = minStem; i < key.length(); i++) {
      Ending found = endings.match(NOUN, key, i);
      if (found != null) {
        return found;
      }
    }
    return Ending.NONE;
  }

  /** What a case means by itself, such as locative → place. */
  public Map<Feature, Relation> caseRelations() {
    return events.caseRelations();
  }

  /**
   * What the ending of a name says: what follows the apostrophe, or the dictionary form's last
   * word.
   *
   * @param word the last word of the name in the text
   * @param name the name in dictionary form
   */
  public Set<Feature> nameEnding(Token word, String name) {
    String last = folding.key(name.substring(name.lastIndexOf(' ') + 1));
    if (word.boundary() <= 0) {
      Ending inflected = paradigms.inflection(last, word.key(), endings);
      if (inflected != null) {
        return inflected.features();
      }
    }
    int from = word.boundary() > 0 ? word.boundary() : last.length();
    if (from >= word.key().length() || (word.boundary() <= 0 && !word.key().startsWith(last))) {
      return Set.of();
    }
    Ending ending = endings.match(NOUN, word.key(), from);
    return ending == null ? Set.of() : ending.features();
  }

  /** Whether the table of surnames lists this name, or one with the same key. */
  public boolean isSurname(String key) {
    return names.isSurname(key);
  }
}
