// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.scaffold;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Countries, and the cities that time zones go by, as CLDR has them. */
final class CldrPlaces {
  private static final String CLDR = "CLDR";

  private final ULocale locale;
  private final Set<String> known = new LinkedHashSet<>();

  CldrPlaces(ULocale locale) {
    this.locale = locale;
  }

  void places(TableDraft table) {
    String[] countries = Locale.getISOCountries();
    Arrays.sort(countries);
    for (String country : countries) {
      ULocale region = new ULocale("und", country);
      String name = region.getDisplayCountry(locale);
      String english = region.getDisplayCountry(ULocale.ENGLISH);
      if (!name.equals(country) && known.add(key(name))) {
        add(table, name, english, "country", country);
      }
    }
    TimeZoneNames names = TimeZoneNames.getInstance(locale);
    TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String country = TimeZone.getRegion(zone);
      String name = names.getExemplarLocationName(zone);
      String canonical = english.getExemplarLocationName(zone);
      boolean isTranslated = locale.getScript().equals("Latn") || !canonical.equals(name);
      if (name != null
          && isTranslated
          && List.of(countries).contains(country)
          && known.add(key(name))) {
        add(table, name, canonical, "city", country);
      }
    }
  }

  private static void add(
      TableDraft table, String name, String canonical, String kind, String country) {
    String bare = name.replaceAll("\\s*[(（].*", "").strip();
    table.add(
        "name",
        bare,
        "canonical",
        canonical.equals(bare) ? "" : canonical,
        "kind",
        kind,
        "country",
        country,
        "source",
        CLDR);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
