// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.model.CalendarSystem;
import io.elchi.model.EventType;
import io.elchi.model.Instrument;
import io.elchi.model.OrganizationKind;
import io.elchi.model.PlaceKind;
import io.elchi.model.PositionRole;
import io.elchi.model.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a row of a language's tables says about the words it lists. One record for each table. */
public sealed interface Sense {

  /** {@code months.tsv}: month {@code number} (1–12) of a calendar. */
  record Month(int number, CalendarSystem calendar, boolean weak) implements Sense {}

  /**
   * {@code dates.tsv}: a closed class of date words; {@code side} says where it stands, seen from
   * the date, where the table says so.
   */
  record DateWord(DateClass type, String value, Side side) implements Sense {}

  /**
   * {@code relative-times.tsv}: {@code day-1}, {@code year+0}, {@code PAST_REF}, {@code ago} …;
   * {@code side} says where the word stands, seen from the amount that it goes with.
   */
  record RelativeTime(String value, Side side) implements Sense {}

  /** {@code numbers.tsv}; {@code value} is empty where the kind has no number. */
  record NumberWord(NumberKind kind, String value, Set<String> flags) implements Sense {
    /** The number. */
    public BigDecimal number() {
      return new BigDecimal(value);
    }
  }

  /** {@code units.tsv}; the amount is multiplied by {@code factor}. */
  record Unit(UnitKind kind, String unit, BigDecimal factor, Set<String> flags) implements Sense {}

  /** {@code currencies.tsv}: ISO 4217; the amount is multiplied by {@code factor}. */
  record Currency(String code, BigDecimal factor, Set<String> flags) implements Sense {}

  /** {@code figures.tsv}: a metric's code, or {@code target} or {@code planned}. */
  record FigureWord(String metric) implements Sense {}

  /** {@code places.tsv}. */
  record PlaceName(
      String name,
      String canonical,
      PlaceKind kind,
      @Nullable String country,
      @Nullable String subdivision,
      Set<String> flags)
      implements Sense {
    /** Whether the name is a common word too and needs a further sign. */
    public boolean weak() {
      return flags.contains("weak");
    }
  }

  /** {@code place-words.tsv}: a class word; {@code before} when it stands in front of the name. */
  record PlaceWord(PlaceKind kind, boolean before, Set<String> flags) implements Sense {}

  /** {@code demonyms.tsv}: ISO 3166-1 alpha-2. */
  record Demonym(String country) implements Sense {}

  /** {@code titles.tsv}; {@code role} is null for the types other than {@code ROLE}. */
  record Title(TitleType type, @Nullable PositionRole role, Set<String> flags) implements Sense {}

  /** {@code given-names.tsv}: gender {@code m}, {@code f} or {@code u}. */
  record GivenName(String name, String gender) implements Sense {}

  /**
   * {@code surnames.tsv}, kinds {@code name} and {@code particle}; suffixes are in {@link
   * LanguageData}.
   */
  record Surname(String kind, String name) implements Sense {}

  /** {@code organizations.tsv}. */
  record OrganizationWord(
      OrganizationClass type,
      OrganizationKind kind,
      String name,
      String abbreviation,
      @Nullable String country,
      Set<String> flags)
      implements Sense {}

  /**
   * {@code programmes.tsv}; {@code name} is empty for a head noun, and for an {@code opener},
   * behind which a name begins.
   */
  record ProgrammeWord(boolean known, String name, boolean opener) implements Sense {}

  /** {@code relations.tsv}: a preposition ({@code before} its noun) or postposition. */
  record RelationWord(Relation relation, boolean before) implements Sense {}

  /** {@code triggers.tsv}; {@code event} is null for the types that are no event type. */
  record Trigger(
      TriggerType type,
      @Nullable EventType event,
      TriggerClass wordClass,
      @Nullable Instrument instrument,
      @Nullable Status status,
      Set<String> flags)
      implements Sense {}

  /**
   * {@code status.tsv}: a cue; {@code status} is null for {@code negated} and {@code background}.
   */
  record StatusCue(String code, @Nullable Status status, Set<String> flags) implements Sense {}

  /** {@code quotes.tsv}. */
  record Speech(SpeechClass type, Set<String> flags) implements Sense {}

  /** {@code sectors.tsv}: ISIC Rev. 4 divisions. */
  record Sector(List<String> divisions) implements Sense {}

  /** {@code furniture.tsv}. */
  record Furniture(FurnitureClass type) implements Sense {}

  /** {@code stop-words.tsv}. */
  record StopWord() implements Sense {}

  /** {@code common-words.tsv}: a frequent word that is no part of a name. */
  record CommonWord() implements Sense {}

  /** {@code references.tsv}: what points back to an event told before. */
  record Reference(ReferenceClass type) implements Sense {}

  /** Where a word stands, seen from the amount or date that it goes with. */
  enum Side {
    /** It goes with none. */
    NONE,
    BEFORE,
    AFTER
  }

  /** Classes of {@code dates.tsv}. */
  enum DateClass {
    WEEKDAY,
    SEASON,
    DAY_WORD,
    MONTH_WORD,
    YEAR_WORD,
    DECADE_WORD,
    QUARTER_WORD,
    HALF_WORD,
    WEEK_WORD,
    RANGE_FROM,
    RANGE_TO,
    RANGE_BETWEEN,
    UNTIL,
    SINCE,
    START_OF,
    MIDDLE_OF,
    END_OF,
    FIRST_OF,
    PART_OF_DAY,
    CLOCK_WORD,
    ERA,
    PUBLISHED,
    UPDATED,
    DATE_WORD,
    AND,
    ORDINAL_SUFFIX,
    /** A word beside a day and month that makes a name of them: street, square, university. */
    NAME_WORD
  }

  /** Kinds of {@code numbers.tsv}. */
  enum NumberKind {
    CARDINAL,
    MAGNITUDE,
    ORDINAL,
    ORDINAL_MARK,
    FRACTION,
    JOINER,
    MODIFIER,
    RANGE,
    VAGUE,
    /** A word before a number that makes it a name: "article 5", "hall 3". */
    LABEL,
    /** "The number of": a bare number behind it counts something. */
    COUNT_WORD
  }

  /** Kinds of {@code units.tsv}. */
  enum UnitKind {
    MEASURE,
    PERCENT,
    COUNT,
    COUNTER,
    DURATION
  }

  /** How a title leads to a role. */
  enum TitleType {
    /** The role stands in the table. */
    ROLE,
    /** The role follows from the organisation or place that the title is of. */
    HEAD,
    /** Deputy of such a head. */
    DEPUTY_HEAD,
    /** A form of address, stripped from names. */
    HONORIFIC,
    /** "Acting". */
    ACTING,
    /** "Former". */
    FORMER
  }

  /** Classes of {@code organizations.tsv}. */
  enum OrganizationClass {
    HEAD,
    LEGAL,
    KNOWN,
    GENERIC,
    QUALIFIER,
    /** A noun of what firms do that may stand in front of a firm's name. */
    APPOSED,
    /** How acronyms of a kind end; in {@link LanguageData}, not in the lexicon. */
    ACRONYM
  }

  /** Types of {@code triggers.tsv}. */
  enum TriggerType {
    EVENT,
    MISSION,
    TRAVEL,
    VISIT,
    HOST,
    SUPPORT,
    SIGN,
    OPEN,
    BUILD,
    ATTEND,
    SAY,
    OTHER
  }

  /** Classes of {@code triggers.tsv}. */
  enum TriggerClass {
    NOUN,
    VERB,
    PHRASE
  }

  /** Classes of {@code quotes.tsv}. */
  enum SpeechClass {
    SAY,
    SAY_COLON,
    INDIRECT,
    CREDIT_BEFORE,
    CREDIT_AFTER,
    CREDIT_LINE,
    PRONOUN
  }

  /** Classes of {@code furniture.tsv}. */
  enum FurnitureClass {
    LINE,
    TAIL,
    PREFIX,
    CAPTION
  }

  /** Classes of {@code references.tsv}. */
  enum ReferenceClass {
    /** "This", "the said". */
    DEMONSTRATIVE,
    /** "There", "in its course". */
    THERE,
    /** A noun that may stand for events of several types: "the event", "the meeting". */
    GATHERING,
    /** Those who met: "the parties", "both". */
    BOTH,
    /** The country that a report is written in: "our country". */
    HOME
  }
}
