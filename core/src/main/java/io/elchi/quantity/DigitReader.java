// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quantity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.language.LanguageProfile;
import io.elchi.text.CharacterFolding;
import io.elchi.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads numbers in digits: groups of thousands and decimal parts, by the language's signs and by
 * what the groups look like. Stateless.
 */
final class DigitReader {
  private static final String SEPARATORS = ".,/٫٬،'’·";
  private static final int MAX_DIGITS = 30;

  private DigitReader() {}

  static void read(AnalyzedText text, int from, int limit, NumberReader.Segment s) {
    LanguageProfile profile = text.language().profile();
    s.digits = true;
    Token first = text.token(from);
    List<String> groups = new ArrayList<>(3);
    groups.add(first.key());
    StringBuilder signs = new StringBuilder(2);
    int at = from + 1;
    while (at + 1 < limit
        && isSeparator(text.token(at))
        && isGlued(text, at)
        && text.token(at + 1).isNumber()
        && isGlued(text, at + 1)) {
      signs.append(text.token(at).text().charAt(0));
      groups.add(text.token(at + 1).key());
      at += 2;
    }
    if (groups.size() == 1 && first.key().length() <= 3 && !first.key().startsWith("0")) {
      at = spacedGroups(text, from, limit, groups, signs);
    }
    s.to = at;
    interpret(profile, groups, signs.toString(), s);
  }

  /** Thousands set off by blanks, and a decimal part behind them. */
  private static int spacedGroups(
      AnalyzedText text, int from, int limit, List<String> groups, StringBuilder signs) {
    int at = from + 1;
    while (at < limit
        && text.token(at).isNumber()
        && text.token(at).spaceBefore()
        && text.token(at).linesBefore() == 0
        && text.token(at).key().length() == 3) {
      groups.add(text.token(at).key());
      signs.append(' ');
      at++;
    }
    if (groups.size() > 1
        && at + 1 < limit
        && (text.token(at).is(',') || text.token(at).is('.'))
        && isGlued(text, at)
        && text.token(at + 1).isNumber()
        && isGlued(text, at + 1)) {
      groups.add(text.token(at + 1).key());
      signs.append(text.token(at).text());
      at += 2;
    }
    return at;
  }

  private static void interpret(
      LanguageProfile profile, List<String> groups, String signs, NumberReader.Segment s) {
    int n = groups.size();
    int digits = 0;
    for (String g : groups) {
      digits += g.length();
    }
    if (digits > MAX_DIGITS) {
      return;
    }
    if (n == 1) {
      s.base = new BigDecimal(groups.get(0));
      return;
    }
    char last = signs.charAt(n - 2);
    boolean same = signs.chars().allMatch(c -> c == last);
    boolean thousands =
        same || signs.substring(0, n - 2).chars().allMatch(c -> c == signs.charAt(0));
    int grouped = same ? n : n - 1;
    for (int i = 1; i < grouped; i++) {
      thousands &= groups.get(i).length() == 3;
    }
    thousands &=
        groups.get(0).length() <= 3 && !groups.get(0).equals("0") && signs.charAt(0) != '/';
    String joined = String.join("", groups);
    if (!same) {
      if (thousands && last != '/' && last != ' ') {
        s.base = new BigDecimal(joined).movePointLeft(groups.get(n - 1).length());
        s.fraction = true;
      }
    } else if (n > 2 || last == ' ') {
      if (thousands) {
        s.base = new BigDecimal(joined);
      }
    } else {
      single(profile, groups, last, thousands, s);
    }
  }

  /** One sign between two groups of digits. */
  private static void single(
      LanguageProfile profile,
      List<String> groups,
      char sign,
      boolean thousands,
      NumberReader.Segment s) {
    boolean mayGroup =
        thousands
            && (profile.thousands().indexOf(sign) >= 0 || CharacterFolding.isApostrophe(sign));
    boolean mayPoint = profile.decimal().indexOf(sign) >= 0;
    if (mayGroup && mayPoint) {
      // the language's first choice for the sign wins
      mayPoint = profile.decimal().indexOf(sign) < profile.thousands().indexOf(sign);
      mayGroup = !mayPoint;
    }
    String joined = groups.get(0) + groups.get(1);
    if (mayGroup) {
      s.base = new BigDecimal(joined);
    } else if (mayPoint || ((sign == '.' || sign == ',') && groups.get(1).length() != 3)) {
      s.base = new BigDecimal(joined).movePointLeft(groups.get(1).length());
      s.fraction = true;
      s.slash = sign == '/';
    } else if (thousands && (sign == '.' || sign == ',')) {
      s.base = new BigDecimal(joined);
    }
  }

  private static boolean isSeparator(Token t) {
    return !t.isWord() && t.text().length() == 1 && SEPARATORS.indexOf(t.text().charAt(0)) >= 0;
  }

  private static boolean isGlued(AnalyzedText text, int at) {
    return !text.token(at).spaceBefore();
  }
}
