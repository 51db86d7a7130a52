// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.language.Sense;
import io.elchi.language.Sense.OrganizationClass;
import io.elchi.language.Sense.OrganizationWord;
import io.elchi.language.SenseKinds;
import io.elchi.model.OrganizationKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds organisations, facilities and programmes: by head noun, legal form, quotation marks, or by
 * name.
 */
final class OrganizationFinder {
  /** Kinds of words that name bodies and programmes by themselves. */
  private static final long KNOWN =
      SenseKinds.of(OrganizationWord.class) | SenseKinds.of(Sense.ProgrammeWord.class);

  private final Words words;
  private final DictionaryForms forms;
  private final AnalyzedText text;
  private final KnownNames known;
  private final LegalForms legal;
  private final CompanyNames companies;
  private final UncasedFirms uncased;
  private final NameLists plurals;
  private final ListedNames lists;
  private final BrandNames brands;
  private final QuotedNames quoted;
  private final NamesBehindNouns behind;
  private final HeadFinalOrganizations finals;
  private final CoordinatedHeads coordinated;
  private final HeadInitialOrganizations initials;

  OrganizationFinder(Words words, DictionaryForms forms) {
    this.words = words;
    this.forms = forms;
    this.text = words.text();
    HeadInitialNames extents = new HeadInitialNames(words);
    this.known = new KnownNames(words, forms);
    this.legal = new LegalForms(words, forms);
    this.companies = new CompanyNames(words, forms);
    this.uncased = new UncasedFirms(words);
    this.plurals = new NameLists(words, extents);
    this.lists = new ListedNames(words);
    this.brands = new BrandNames(words, forms);
    this.quoted = new QuotedNames(words);
    this.behind = new NamesBehindNouns(words);
    this.finals = new HeadFinalOrganizations(words, forms, behind);
    this.coordinated = new CoordinatedHeads(words, forms);
    this.initials = new HeadInitialOrganizations(words, extents);
  }

  List<Candidate> find() {
    List<Candidate> out = new ArrayList<>();
    boolean headFinal = text.language().profile().headFinal();
    int headEnd = 0;
    for (int i = 0; i < text.size(); i++) {
      if (text.hasAny(i, KNOWN)) {
        known.known(i, out);
        legal.find(i, out);
      }
      companies.find(i, out);
      uncased.find(i, out);
      lists.find(i, out);
      known.credited(i, out);
      known.acronym(i, out);
      plurals.quotedList(i, out);
      plurals.foreignList(i, out);
      quoted.find(i, out);
      behind.find(i, out);
      NamedHead head = NamedHead.at(words, i);
      int nameless = bodyWithoutName(i);
      if (head == null || head.to() <= nameless) {
        headEnd = Math.max(headEnd, nameless);
      }
      // a head inside a longer one ("zone" in "industrial zone") is no head of its own
      if (head != null && (!headFinal || i >= headEnd)) {
        headEnd = head.to();
        if (!headFinal && head.isPlural(words)) {
          plurals.list(head, out);
          continue;
        }
        List<Candidate> several = headFinal ? coordinated.split(head) : List.of();
        if (!several.isEmpty()) {
          out.addAll(several);
          continue;
        }
        Candidate c = headFinal ? finals.endingWith(head) : initials.beginningWith(head);
        if (c != null) {
          out.add(Abbreviations.join(words, c));
        }
      }
    }
    new FirmContexts(words, forms, out).addTo(out);
    brands.complete(out);
    return Repeats.complete(out, words);
  }

  /** Index after a phrase such as "board of directors", which names no body of its own, or 0. */
  private int bodyWithoutName(int i) {
    if (!text.has(i, OrganizationWord.class)) {
      return 0;
    }
    return words
        .organizationWord(i, OrganizationClass.GENERIC)
        .filter(m -> m.length() > 1 && m.sense().kind() == OrganizationKind.OTHER)
        .filter(
            m -> !words.lowerTail() || i == 0 || !words.joined(i) || !words.isCapitalized(i - 1))
        .map(Match::to)
        .orElse(0);
  }
}
