// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.elchi.model.CalendarSystem;
import io.elchi.model.EventType;
import io.elchi.model.Instrument;
import io.elchi.model.OrganizationKind;
import io.elchi.model.PlaceKind;
import io.elchi.model.PositionRole;
import io.elchi.model.Status;
import io.elchi.spi.LanguageModule;
import io.elchi.text.CharacterFolding;
import io.elchi.text.Token;
import io.elchi.text.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about one language, compiled from its tables. Immutable and safe for all
 * threads.
 *
 * <p>Column names and classes are described in {@code docs/language-data.md}.
 */
public final class LanguageData {
  private static final String NOUN = "n";

  private final LanguageProfile profile;
  private final Tokenizer tokenizer;
  private final CharacterFolding folding;
  private final Lexicon lexicon;
  private final ImmutableMap<String, Set<String>> abbreviations;
  private final ImmutableSet<String> stopWords;
  private final ImmutableList<String> surnameSuffixes;
  private final ImmutableList<String> patronymicSuffixes;
  private final ImmutableMap<String, OrganizationKind> acronymEndings;
  private final NameForms nameForms;
  private final Romanization romanization;
  private final Endings endings;
  private final Paradigms paradigms;
  private final ImmutableSet<String> surnames;
  private final ImmutableMap<Feature, Relation> caseRelations;

  private LanguageData(Loader loader) {
    this.profile = loader.profile;
    this.tokenizer = loader.tokenizer;
    this.folding = loader.folding;
    this.lexicon = loader.builder.build();
    this.abbreviations = ImmutableMap.copyOf(loader.abbreviations);
    this.stopWords = ImmutableSet.copyOf(loader.stopWords);
    this.surnameSuffixes = ImmutableList.copyOf(loader.surnameSuffixes);
    this.patronymicSuffixes = ImmutableList.copyOf(loader.patronymicSuffixes);
    this.acronymEndings = ImmutableMap.copyOf(loader.acronymEndings);
    this.nameForms = loader.nameForms;
    this.romanization = loader.romanization;
    this.endings = loader.endings;
    this.paradigms = loader.paradigms;
    this.surnames = ImmutableSet.copyOf(loader.surnames);
    this.caseRelations = ImmutableMap.copyOf(loader.caseRelations);
  }

  /**
   * Reads and compiles all tables of a language.
   *
   * @throws LanguageDataException if a table is malformed; the message names file and line
   */
  public static LanguageData load(LanguageModule module) {
    return new LanguageData(new Loader(module));
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
    return endsWithAny(surnameSuffixes, key);
  }

  /** Whether the key ends as patronymics do. */
  public boolean hasPatronymicSuffix(String key) {
    return endsWithAny(patronymicSuffixes, key);
  }

  /** What kind of organisation an acronym's ending shows, {@code OTHER} when it says nothing. */
  public OrganizationKind kindOfAcronym(String key) {
    for (int i = 0; i < key.length(); i++) {
      OrganizationKind kind = acronymEndings.get(key.substring(i));
      if (kind != null) {
        return kind;
      }
    }
    return OrganizationKind.OTHER;
  }

  /** How names are written in Latin letters. */
  public Romanization romanization() {
    return romanization;
  }

  /** How oblique forms of names go back to the dictionary form. */
  public NameForms nameForms() {
    return nameForms;
  }

  /** Whether the part of a noun's key from {@code from} on is a chain of nominal endings. */
  public boolean isNominalEnding(String key, int from) {
    return endings.match("n", key, from) != null;
  }

  /**
   * What the longest nominal ending says that an unknown word may have.
   *
   * @param minStem letters that must remain
   */
  public Ending guessEnding(String key, int minStem) {
    for (int i = minStem; i < key.length(); i++) {
      Ending found = endings.match("n", key, i);
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

  /** Whether the table of surnames lists this name, or one with the same key. */
  public boolean isSurname(String key) {
    return surnames.contains(key);
  }

  private static boolean endsWithAny(List<String> suffixes, String key) {
    for (String suffix : suffixes) {
      if (key.length() > suffix.length() + 1 && key.endsWith(suffix)) {
        return true;
      }
    }
    return false;
  }

  /** Reads the tables in the order in which they depend on one another. */
  private static final class Loader {
    private final LanguageModule module;
    private final LanguageProfile profile;
    private final CharacterFolding folding;
    private final Tokenizer tokenizer;
    private final Lexicon.Builder builder;
    private final NameForms nameForms;
    private final Romanization romanization;
    private final Endings endings;
    private final Paradigms paradigms;
    private final Set<String> surnames = new HashSet<>();
    private final Map<String, Set<String>> abbreviations = new HashMap<>();
    private final Set<String> stopWords = new HashSet<>();
    private final List<String> surnameSuffixes = new ArrayList<>();
    private final List<String> patronymicSuffixes = new ArrayList<>();
    private final Map<String, OrganizationKind> acronymEndings = new HashMap<>();
    private final Map<Feature, Relation> caseRelations = new EnumMap<>(Feature.class);

    Loader(LanguageModule module) {
      this.module = module;
      this.profile = LanguageProfile.read(module);
      Table characters = Characters.table(module);
      this.folding = Characters.folding(module);
      for (Table.Row row : table("stop-words.tsv", "form").rows()) {
        stopWords.add(folding.key(row.get("form")));
      }
      this.tokenizer =
          new Tokenizer(
              folding,
              keys(profile.detachedSuffixes()),
              keys(profile.detachedPrefixes()),
              stopWords,
              Set.copyOf(profile.initials()));
      this.endings =
          Endings.read(
              table("endings.tsv", "class", "slot", "ending", "features", "next"), characters);
      this.paradigms =
          Paradigms.read(table("paradigms.tsv", "ending", "stems", "class"), characters, folding);
      Map<String, Feature> prefixes = new TreeMap<>();
      profile
          .verbPrefixes()
          .forEach((prefix, feature) -> prefixes.put(folding.key(prefix), feature));
      this.builder = new Lexicon.Builder(endings, paradigms, prefixes);
      this.romanization = Romanization.read(table("romanization.tsv", "from", "to"), folding);
      this.nameForms =
          NameForms.read(
              table("name-endings.tsv", "case", "gender", "ending", "nominative"), folding);
      times();
      quantities();
      places();
      names();
      events();
      for (Table.Row row : table("abbreviations.tsv", "form", "flags").rows()) {
        abbreviations.put(folding.key(row.get("form").replace(".", "")), row.words("flags"));
      }
    }

    private Set<String> keys(Set<String> words) {
      Set<String> out = new HashSet<>();
      words.forEach(w -> out.add(folding.key(w)));
      return out;
    }

    private Table table(String file, String... columns) {
      return Table.read(file, module.open(file), columns);
    }

    private void times() {
      each(
          "months.tsv",
          row ->
              new Sense.Month(
                  Integer.parseInt(row.get("number")),
                  row.get("calendar").isEmpty()
                      ? CalendarSystem.GREGORIAN
                      : calendar(row.get("calendar")),
                  row.words("flags").contains("weak")),
          "number",
          "calendar",
          "forms",
          "flags");
      for (Table.Row row : table("dates.tsv", "class", "value", "forms", "flags").rows()) {
        Sense.DateClass type = code(row, Sense.DateClass.class, "class");
        for (String form : row.alternatives("forms")) {
          addForm(row, Sided.of(form).form(), new Sense.DateWord(type, row.get("value")));
        }
      }
      for (Table.Row row : table("relative-times.tsv", "forms", "value", "flags").rows()) {
        for (String form : row.alternatives("forms")) {
          Sided sided = Sided.of(form);
          addForm(row, sided.form(), new Sense.RelativeTime(row.get("value"), sided.side()));
        }
      }
    }

    /** A form whose {@code …} says on which side of an amount it stands. */
    private record Sided(String form, Sense.Side side) {
      static Sided of(String form) {
        int dots = form.indexOf('…');
        if (dots < 0) {
          return new Sided(form, Sense.Side.NONE);
        }
        String head = form.substring(0, dots).strip();
        String tail = form.substring(dots + 1).strip();
        // of a pair of words around the amount the second tells more
        return tail.isEmpty()
            ? new Sided(head, Sense.Side.BEFORE)
            : new Sided(tail, Sense.Side.AFTER);
      }
    }

    /** The data say "lunar", as the catalogues of dates do. */
    private static CalendarSystem calendar(String code) {
      return code.equals("lunar") ? CalendarSystem.ISLAMIC : CalendarSystem.fromCode(code);
    }

    private void quantities() {
      each(
          "numbers.tsv",
          row ->
              new Sense.NumberWord(
                  code(row, Sense.NumberKind.class, "kind"), row.get("value"), row.words("flags")),
          "kind",
          "value",
          "forms",
          "flags");
      each(
          "units.tsv",
          row ->
              new Sense.Unit(
                  code(row, Sense.UnitKind.class, "kind"),
                  row.get("unit"),
                  factor(row),
                  row.words("flags")),
          "kind",
          "unit",
          "factor",
          "forms",
          "flags");
      each(
          "currencies.tsv",
          row -> new Sense.Currency(row.get("code"), factor(row), row.words("flags")),
          "code",
          "factor",
          "forms",
          "flags");
      each(
          "figures.tsv",
          row -> new Sense.FigureWord(row.get("metric")),
          "metric",
          "forms",
          "flags");
    }

    private static BigDecimal factor(Table.Row row) {
      return row.get("factor").isEmpty() ? BigDecimal.ONE : new BigDecimal(row.get("factor"));
    }

    private void places() {
      for (Table.Row row :
          table(
                  "places.tsv",
                  "name",
                  "forms",
                  "canonical",
                  "kind",
                  "country",
                  "subdivision",
                  "flags")
              .rows()) {
        Sense sense =
            guarded(
                row,
                r ->
                    new Sense.PlaceName(
                        r.get("name"),
                        r.get("canonical").isEmpty() ? r.get("name") : r.get("canonical"),
                        PlaceKind.fromCode(r.get("kind")),
                        optional(r.get("country")),
                        optional(r.get("subdivision")),
                        r.words("flags")));
        // capitals tell names from words where the script has them
        String mark = profile.capitals() ? "=" : "";
        addForm(row, mark + row.get("name").replace("~", "") + "~", sense);
        for (String form : row.alternatives("forms")) {
          addForm(row, form.startsWith("=") ? form : mark + form, sense);
        }
      }
      each(
          "place-words.tsv",
          row ->
              new Sense.PlaceWord(
                  PlaceKind.fromCode(row.get("kind")),
                  row.get("position").equals("before"),
                  row.words("flags")),
          "kind",
          "forms",
          "position",
          "flags");
      each(
          "demonyms.tsv",
          row -> new Sense.Demonym(row.get("country")),
          "country",
          "forms",
          "flags");
    }

    private void names() {
      each(
          "titles.tsv",
          row -> {
            String role = row.get("role");
            Sense.TitleType type =
                switch (role) {
                  case "head" -> Sense.TitleType.HEAD;
                  case "deputy-head" -> Sense.TitleType.DEPUTY_HEAD;
                  case "honorific" -> Sense.TitleType.HONORIFIC;
                  case "acting" -> Sense.TitleType.ACTING;
                  case "former" -> Sense.TitleType.FORMER;
                  default -> Sense.TitleType.ROLE;
                };
            return new Sense.Title(
                type,
                type == Sense.TitleType.ROLE ? PositionRole.fromCode(role) : null,
                row.words("flags"));
          },
          "role",
          "forms",
          "flags");
      for (Table.Row row : table("given-names.tsv", "name", "gender", "forms").rows()) {
        Sense sense = new Sense.GivenName(row.get("name"), row.get("gender"));
        addForm(row, row.get("name").replace("~", "") + "~", sense);
        row.alternatives("forms").forEach(form -> addForm(row, form, sense));
      }
      for (Table.Row row : table("surnames.tsv", "kind", "form").rows()) {
        String form = row.get("form");
        switch (row.get("kind")) {
          case "suffix" -> surnameSuffixes.add(folding.key(form.replace("-", "")));
          case "patronymic" -> patronymicSuffixes.add(folding.key(form.replace("-", "")));
          case "name" -> {
            String name = form.replace("~", "");
            surnames.add(folding.key(name));
            addForm(row, name + "~", new Sense.Surname("name", name));
          }
          case "particle" -> addForm(row, form, new Sense.Surname("particle", form));
          default -> throw row.error("unknown kind '" + row.get("kind") + "'");
        }
      }
      for (Table.Row row :
          table(
                  "organizations.tsv",
                  "class",
                  "kind",
                  "forms",
                  "name",
                  "abbreviation",
                  "country",
                  "flags")
              .rows()) {
        Sense.OrganizationWord sense =
            guarded(
                row,
                r ->
                    new Sense.OrganizationWord(
                        code(r, Sense.OrganizationClass.class, "class"),
                        r.get("kind").isEmpty()
                            ? OrganizationKind.OTHER
                            : OrganizationKind.fromCode(r.get("kind")),
                        r.get("name"),
                        r.get("abbreviation"),
                        optional(r.get("country")),
                        r.words("flags")));
        List<String> forms = new ArrayList<>(row.alternatives("forms"));
        if (sense.type() == Sense.OrganizationClass.ACRONYM) {
          forms.forEach(form -> acronymEndings.put(folding.key(form), sense.kind()));
          continue;
        }
        if (sense.type() == Sense.OrganizationClass.KNOWN) {
          forms.add(sense.name() + (sense.name().contains("~") ? "" : "~"));
          if (!sense.abbreviation().isEmpty()) {
            forms.add("=" + sense.abbreviation() + "~");
          }
        }
        for (String form : forms) {
          // a body known by its name is written with a capital where the script has them
          boolean capital =
              sense.type() == Sense.OrganizationClass.KNOWN
                  && profile.capitals()
                  && Character.isUpperCase(form.codePointAt(0));
          addForm(row, capital ? "=" + form : form, sense);
        }
      }
      each(
          "programmes.tsv",
          row -> new Sense.ProgrammeWord(row.get("class").equals("known"), row.get("name")),
          "class",
          "forms",
          "name",
          "flags");
    }

    private void events() {
      each(
          "relations.tsv",
          row ->
              new Sense.RelationWord(
                  code(row, Relation.class, "relation"), row.get("position").equals("before")),
          "relation",
          "forms",
          "position",
          "flags");
      for (Table.Row row :
          table("relations.tsv", "relation", "forms", "position", "flags").rows()) {
        for (String form : row.alternatives("forms")) {
          if (form.startsWith("feature:")) {
            Relation relation = code(row, Relation.class, "relation");
            Feature.parse(form.substring("feature:".length()))
                .forEach(f -> caseRelations.putIfAbsent(f, relation));
          }
        }
      }
      each(
          "triggers.tsv",
          row -> {
            String type = row.get("type");
            boolean named =
                Arrays.stream(Sense.TriggerType.values())
                    .anyMatch(t -> t != Sense.TriggerType.EVENT && t.name().equals(constant(type)));
            return new Sense.Trigger(
                named ? Sense.TriggerType.valueOf(constant(type)) : Sense.TriggerType.EVENT,
                named ? null : EventType.fromCode(type),
                code(row, Sense.TriggerClass.class, "class"),
                row.get("instrument").isEmpty() ? null : Instrument.fromCode(row.get("instrument")),
                row.get("status").isEmpty() ? null : Status.fromCode(row.get("status")),
                row.words("flags"));
          },
          "type",
          "class",
          "forms",
          "instrument",
          "status",
          "flags");
      each(
          "status.tsv",
          row -> {
            String code = row.get("status");
            Status status =
                code.equals("negated") || code.equals("background") ? null : Status.fromCode(code);
            return new Sense.StatusCue(code, status, row.words("flags"));
          },
          "status",
          "forms",
          "flags");
      each(
          "quotes.tsv",
          row -> new Sense.Speech(code(row, Sense.SpeechClass.class, "class"), row.words("flags")),
          "class",
          "forms",
          "flags");
      each(
          "sectors.tsv",
          row -> new Sense.Sector(List.of(row.get("isic").split("[ ,]+"))),
          "isic",
          "forms",
          "flags");
      each(
          "furniture.tsv",
          row -> new Sense.Furniture(code(row, Sense.FurnitureClass.class, "class")),
          "class",
          "forms",
          "flags");
      each("common-words.tsv", row -> new Sense.CommonWord(), "forms", "flags");
    }

    private void each(String file, Function<Table.Row, Sense> sense, String... columns) {
      for (Table.Row row : table(file, columns).rows()) {
        Sense s = guarded(row, sense);
        for (String form : row.alternatives("forms")) {
          if (!form.startsWith("feature:")) {
            // "…" only shows where the duration stands
            addForm(row, form.replace("…", " ").strip(), s);
          }
        }
      }
    }

    /** Turns what goes wrong in a cell into an error that names the line. */
    private static <S> S guarded(Table.Row row, Function<Table.Row, S> sense) {
      try {
        return sense.apply(row);
      } catch (LanguageDataException e) {
        throw e;
      } catch (RuntimeException e) {
        throw row.error(String.valueOf(e.getMessage()));
      }
    }

    private void addForm(Table.Row row, String form, Sense sense) {
      try {
        for (FormPattern pattern : FormPattern.parse(form, tokenizer)) {
          builder.add(pattern, sense);
        }
      } catch (IllegalArgumentException e) {
        throw row.error("form '" + form + "': " + e.getMessage());
      }
    }

    private static String constant(String code) {
      return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static <E extends Enum<E>> E code(Table.Row row, Class<E> type, String column) {
      String code = row.get(column);
      return Arrays.stream(type.getEnumConstants())
          .filter(e -> e.name().equals(constant(code)))
          .findFirst()
          .orElseThrow(() -> row.error("unknown " + column + " '" + code + "'"));
    }

    private static @Nullable String optional(String cell) {
      return Optional.of(cell).filter(c -> !c.isEmpty()).orElse(null);
    }
  }
}
