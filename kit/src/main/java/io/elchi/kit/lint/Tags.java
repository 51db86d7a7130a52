// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.lint;

import com.ibm.icu.util.ULocale;
import java.util.regex.Pattern;

/** Whether a tag is one that a language may have. */
public final class Tags {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private Tags() {}

  /** What is wrong with a BCP 47 tag of a language without a script; empty if nothing. */
  public static String fault(String tag) {
    if (!LANGUAGE.matcher(tag).matches()) {
      return "'" + tag + "' is no BCP 47 tag of a language without script and region, as 'eo' is";
    }
    String canonical = ULocale.createCanonical(tag).getLanguage();
    if (!canonical.equals(tag)) {
      return "'" + tag + "' is written '" + canonical + "'";
    }
    return ULocale.forLanguageTag(tag).getDisplayLanguage(ULocale.ENGLISH).equals(tag)
        ? "'" + tag + "' is the tag of no known language"
        : "";
  }
}
