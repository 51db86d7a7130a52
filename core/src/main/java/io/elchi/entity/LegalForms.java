// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.entity.Candidate.OrganizationDetail;
import io.elchi.language.Sense.Demonym;
import io.elchi.language.Sense.OrganizationClass;
import io.elchi.language.Sense.OrganizationWord;
import io.elchi.model.OrganizationKind;
import java.util.List;
import java.util.Optional;

/** Finds companies by their legal form, with the name before or after it. */
final class LegalForms {
  private static final int LONGEST_COMPANY = 6;

  private final Words words;
  private final AnalyzedText text;
  private final DictionaryForms forms;

  LegalForms(Words words, DictionaryForms forms) {
    this.words = words;
    this.text = words.text();
    this.forms = forms;
  }

  /** A legal form with the name before or after it. */
  void find(int i, List<Candidate> out) {
    Optional<Match<OrganizationWord>> found =
        words
            .organizationWord(i, OrganizationClass.LEGAL)
            .filter(m -> !m.sense().flags().contains("trade"));
    if (found.isEmpty()) {
      return;
    }
    int to = found.get().to();
    OrganizationDetail detail = new OrganizationDetail(OrganizationKind.COMPANY, null);
    if (to < text.size() && words.joined(to) && words.isOpeningQuote(to)) {
      int close = words.closingOf(to);
      if (close > 0) {
        out.add(
            new Candidate(
                to + 1,
                close,
                text.phrase(to + 1, close),
                List.of(text.phrase(i, close + 1)),
                detail));
        return;
      }
    }
    int start = i;
    if (i > 0 && words.joined(i) && words.isClosingQuote(i - 1)) {
      int open = words.openingOf(i - 1);
      if (open >= 0) {
        out.add(
            new Candidate(
                open + 1,
                i - 1,
                text.phrase(open + 1, i - 1),
                List.of(text.phrase(open + 1, to)),
                detail));
        return;
      }
    }
    while (start > 0
        && i - start < LONGEST_COMPANY
        && words.joined(start)
        && words.isCapitalized(start - 1)
        && !words.isTitle(start - 1)) {
      start = words.hyphenated(start - 1);
    }
    while (!words.lowerTail() && start + 1 < i && text.has(start, Demonym.class)) {
      start++;
    }
    while (words.lowerTail()
        && start < i
        && to < text.size()
        && to - start < LONGEST_COMPANY
        && words.joined(to)
        && words.organizationWord(to, OrganizationClass.LEGAL).isPresent()
        && words.isCapitalized(to)) {
      // "X International Trading"
      to++;
    }
    if (start < i) {
      String name = forms.ofPhrase(text, start, to, found.get());
      out.add(new Candidate(start, to, name, List.of(text.phrase(start, i)), detail));
      return;
    }
    if (text.language().profile().headFinal() && !words.lowerTail()) {
      return;
    }
    int end = to;
    while (end < text.size() && end - to < 4 && words.joined(end) && words.isCapitalized(end)) {
      end++;
    }
    if (end > to && words.capitals()) {
      out.add(new Candidate(to, end, text.phrase(to, end), List.of(text.phrase(i, end)), detail));
    }
  }
}
