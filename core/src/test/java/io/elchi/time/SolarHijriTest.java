// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SolarHijriTest {
  @Test
  void everyMonthOfTwoCenturiesIsAsInIcu() {
    Calendar icu = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("@calendar=persian"));
    for (int year = 1280; year <= 1480; year++) {
      for (int month = 1; month <= 12; month++) {
        icu.clear();
        icu.set(year, month - 1, 1, 12, 0, 0);
        LocalDate expected =
            LocalDate.ofEpochDay(Math.floorDiv(icu.getTimeInMillis(), 86_400_000L));

        assertThat(SolarHijri.toGregorian(year, month, 1)).isEqualTo(expected);
        assertThat(SolarHijri.yearOf(expected)).isEqualTo(year);
        assertThat(SolarHijri.monthOf(expected)).isEqualTo(month);
      }
    }
  }
}
