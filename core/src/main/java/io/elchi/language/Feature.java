// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What an ending, or a listed form, says about a word. The data files write the names in lower case
 * with hyphens.
 */
public enum Feature {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  LOCATIVE,
  ABLATIVE,
  INSTRUMENTAL,
  EQUATIVE,
  PLURAL,
  POSSESSIVE,
  ADJECTIVAL,
  EZAFE,
  PAST,
  PERFECT,
  PLUPERFECT,
  PRESENT,
  PROGRESSIVE,
  FUTURE,
  CONDITIONAL,
  OPTATIVE,
  DESIRE,
  NECESSITY,
  IMPERATIVE,
  ABILITY,
  NEGATIVE,
  PASSIVE,
  INFINITIVE,
  VERBAL_NOUN,
  CONVERB,
  PARTICIPLE,
  PAST_PARTICIPLE,
  FUTURE_PARTICIPLE,
  FIRST_PERSON,
  REPORTED;

  private static final Set<Feature> VERBAL =
      Collections.unmodifiableSet(EnumSet.range(PAST, REPORTED));

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name as the data files write it, such as {@code past-participle}. */
  public String code() {
    return code;
  }

  /** Whether only verbs and forms made of verbs have it. */
  public boolean isVerbal() {
    return VERBAL.contains(this);
  }

  /**
   * Reads feature names that are separated by blanks or commas.
   *
   * @throws IllegalArgumentException if a name is unknown
   */
  public static Set<Feature> parse(String names) {
    EnumSet<Feature> set = EnumSet.noneOf(Feature.class);
    for (String name : Table.words(names)) {
      set.add(of(name));
    }
    return set;
  }

  private static Feature of(String name) {
    for (Feature f : values()) {
      if (f.code.equals(name)) {
        return f;
      }
    }
    throw new IllegalArgumentException("unknown feature '" + name + "'");
  }
}
