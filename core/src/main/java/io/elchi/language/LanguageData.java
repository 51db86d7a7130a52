// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.model.OrganizationKind;
import io.elchi.spi.LanguageModule;
import io.elchi.text.CharacterFolding;
import io.elchi.text.RecentWords;
import io.elchi.text.Token;
import io.elchi.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about one language, compiled from its tables. Immutable and safe for all
 * threads.
 *
 * <p>Column names and classes are described in {@code docs/language-data.md}.
 */
public final class LanguageData {
  /** Letters of a stem that most callers ask for. */
  private static final int USUAL_STEM = 3;

  private static final String NOUN = "n";

  private final LanguageProfile profile;
  private final CharacterFolding folding;
  private final Set<String> stopWords;
  private final Tokenizer tokenizer;
  private final Endings endings;
  private final Paradigms paradigms;
  private final NameForms nameForms;
  private final Singulars singulars;
  private final Romanization romanization;
  private final Surnames surnames;
  private final Acronyms acronyms;
  private final Map<Feature, Relation> caseRelations;
  private final Map<String, Set<String>> abbreviations;

  /** What {@link #guessEnding} said of words with the usual shortest stem. */
  private final RecentWords<Ending> guesses = new RecentWords<>(1 << 12);

  private final Lexicon lexicon;
  private final TableFiles files;
  private volatile @Nullable CapitalWeights capitalWeights;

  private LanguageData(TableFiles files) {
    this.files = files;
    // in the order in which the tables depend on one another
    this.profile = LanguageProfile.read(files);
    this.folding = Characters.folding(files);
    this.stopWords = stopWords(files.table("stop-words.tsv", "form"), folding);
    this.tokenizer =
        new Tokenizer(
            folding,
            keys(profile.detachedSuffixes(), folding),
            keys(profile.detachedPrefixes(), folding),
            stopWords,
            Set.copyOf(profile.initials()));
    Table characters = Characters.table(files);
    this.endings =
        Endings.read(
            files.table("endings.tsv", "class", "slot", "ending", "features", "next"), characters);
    this.paradigms =
        Paradigms.read(
            files.table("paradigms.tsv", "ending", "stems", "class"), characters, folding);
    this.singulars = Singulars.read(files.table("singulars.tsv", "plural", "singular"));
    this.nameForms =
        NameForms.read(
            files.table("name-endings.tsv", "case", "gender", "ending", "nominative"), folding);
    this.romanization = Romanization.read(files.table("romanization.tsv", "from", "to"), folding);
    this.abbreviations = abbreviations(files.table("abbreviations.tsv", "form", "flags"), folding);
    this.surnames = Surnames.read(files.table(Surnames.FILE, Surnames.COLUMNS), folding);
    this.acronyms = Acronyms.read(files.table(Acronyms.FILE, Acronyms.COLUMNS), folding);
    this.caseRelations = EventTables.caseRelations(files);
    List<SenseTable> tables = senseTables();
    LexiconParts parts =
        LexiconFile.read(files, tables)
            .orElseGet(
                () -> new LexiconBuilder(tokenizer, endings, paradigms).compile(tables, files));
    this.lexicon =
        new Lexicon(
            parts,
            endings,
            new Senses(tables, files, parts.senseRows()),
            verbPrefixes(profile, folding),
            stopWords);
  }

  /**
   * Reads all tables of a language, and compiles its lexicon unless that came compiled with them.
   *
   * @throws LanguageDataException if a table is malformed; the message names file and line
   */
  public static LanguageData load(LanguageModule module) {
    return new LanguageData(new TableFiles(module));
  }

  /**
   * What {@value LexiconFile#NAME} of a language holds: its lexicon, compiled from the tables.
   *
   * @throws LanguageDataException if a table is malformed; the message names file and line
   */
  static byte[] compile(LanguageModule module) {
    TableFiles files = new TableFiles(module);
    files.hide(LexiconFile.NAME);
    LanguageData data = new LanguageData(files);
    return LexiconFile.write(files, data.senseTables(), data.lexicon.parts());
  }

  /**
   * The tables that the lexicon is compiled from; the order is that in which a word's senses come.
   */
  private List<SenseTable> senseTables() {
    String nameMark = endings.find("p") != null ? "~p" : "~";
    List<SenseTable> all = new ArrayList<>();
    all.addAll(TimeTables.all());
    all.addAll(QuantityTables.all());
    all.addAll(PlaceTables.all(profile.capitals(), nameMark));
    all.addAll(NameTables.all(profile.capitals(), nameMark));
    all.addAll(EventTables.all());
    return all;
  }

  private static Set<String> stopWords(Table table, CharacterFolding folding) {
    Set<String> out = new HashSet<>();
    for (Table.Row row : table.rows()) {
      out.add(folding.key(row.get("form")));
    }
    return Collections.unmodifiableSet(out);
  }

  private static Map<String, Set<String>> abbreviations(Table table, CharacterFolding folding) {
    Map<String, Set<String>> out = new HashMap<>();
    for (Table.Row row : table.rows()) {
      out.put(folding.key(row.get("form").replace(".", "")), row.words("flags"));
    }
    return out;
  }

  private static Set<String> keys(Set<String> words, CharacterFolding folding) {
    Set<String> out = new HashSet<>();
    for (String word : words) {
      out.add(folding.key(word));
    }
    return out;
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
    return lexicon.origin(sense);
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
    return surnames.hasSuffix(key);
  }

  /** Whether the key is an ending of surnames that is also written as a word of its own. */
  public boolean isSurnameSuffix(String key) {
    return surnames.isSuffix(key);
  }

  /** Whether the key ends as patronymics do. */
  public boolean hasPatronymicSuffix(String key) {
    return surnames.hasPatronymicSuffix(key);
  }

  /** What kind of organisation an acronym's ending shows, {@code OTHER} when it says nothing. */
  public OrganizationKind kindOfAcronym(String key) {
    return acronyms.kindOfAcronym(key);
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
    if (minStem != USUAL_STEM) {
      return findEnding(key, minStem);
    }
    Ending known = guesses.get(key);
    if (known == null) {
      known = findEnding(key, minStem);
      guesses.put(key, known);
    }
    return known;
  }

  private Ending findEnding(String key, int minStem) {
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
    return caseRelations;
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

  /** What was learnt of capitals; read when the first text in capitals comes. */
  public CapitalWeights capitalWeights() {
    CapitalWeights known = capitalWeights;
    return known == null ? readCapitalWeights() : known;
  }

  private synchronized CapitalWeights readCapitalWeights() {
    CapitalWeights known = capitalWeights;
    if (known == null) {
      known = CapitalWeights.read(files);
      capitalWeights = known;
    }
    return known;
  }

  /** Whether the table of surnames lists this name, or one with the same key. */
  public boolean isSurname(String key) {
    return surnames.isSurname(key);
  }
}
