// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Sense;
import io.elchi.language.Sense.DateClass;
import io.elchi.language.Sense.DateWord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads weekdays, and tells them from cities of that name. For use by one thread. */
final class WeekdayParser {
  private final DateGrammar g;
  private final AnalyzedText text;
  private final DateWords words;

  private @Nullable Map<String, Set<String>> places;

  WeekdayParser(DateGrammar g) {
    this.g = g;
    this.text = g.words.text();
    this.words = g.words;
  }

  /**
   * Whether the weekday is rather the city of that name: behind "in", or in a text about its
   * country.
   */
  boolean isPlace(int at) {
    Sense.PlaceName place = null;
    for (Match<?> m : text.matchesAt(at)) {
      if (m.sense() instanceof Sense.PlaceName p) {
        place = p;
      }
    }
    if (place == null) {
      return false;
    }
    if (at > 0 && text.has(at - 1, Sense.RelationWord.class)) {
      return true;
    }
    String country = place.country();
    if (country == null) {
      return false;
    }
    Set<String> names = placesByCountry().getOrDefault(country, Set.of());
    return names.size() > 1 || (names.size() == 1 && !names.contains(place.name()));
  }

  /** The names of all places that the text may speak of; gathered when first asked for. */
  private Map<String, Set<String>> placesByCountry() {
    Map<String, Set<String>> known = places;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < text.size(); i++) {
        for (Match<Sense.PlaceName> m : text.matchesAt(i, Sense.PlaceName.class)) {
          String country = m.sense().country();
          if (country != null) {
            known.computeIfAbsent(country, c -> new HashSet<>()).add(m.sense().name());
          }
        }
      }
      places = known;
    }
    return known;
  }

  int weekday(Draft d, int at) {
    if (d.weekday != null) {
      return -1;
    }
    Match<DateWord> m = words.word(at, DateClass.WEEKDAY);
    if (m == null
        || d.vague != null
        || (d.relativeUnit != null
            && !d.relativeUnit.equals("week")
            && !d.relativeUnit.equals("day"))) {
      return -1;
    }
    boolean abbreviation = m.length() == 1 && text.token(at).text().length() <= 3;
    if (abbreviation && !d.isComplete() && !words.isNumber(m.to()) && !words.isNumber(m.to() + 1)) {
      return -1;
    }
    d.weekday = Integer.parseInt(m.sense().value());
    d.dateWord |= m.length() > 1;
    d.dateWord |= at > 0 && d.from == at && isDayWordBefore(at);
    int to = m.to();
    if (words.isPunctuation(to, ".")
        && words.glued(to)
        && (words.isNumber(to + 1) || words.isPunctuation(to + 1, ","))) {
      to++;
    }
    return skipMoreWeekdays(to);
  }

  /** "Tuesday and Wednesday 27 and 28 …": the days that follow say it all. */
  private int skipMoreWeekdays(int at) {
    int next = words.isPunctuation(at, ",،") ? at + 1 : words.end(at, DateClass.AND);
    Match<DateWord> second =
        next > 0 && words.flows(next) ? words.word(next, DateClass.WEEKDAY) : null;
    if (second == null) {
      return at;
    }
    int after = skipMoreWeekdays(second.to());
    int comma = words.isPunctuation(after, ",،") ? after + 1 : after;
    return words.flows(comma) && g.days.isDate(comma) ? after : at;
  }

  private boolean isDayWordBefore(int at) {
    return words.word(at - 1, DateClass.DAY_WORD) != null
        || words.word(at - 1, DateClass.PART_OF_DAY) != null;
  }
}
