// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.entity.Candidate.PlaceDetail;
import io.elchi.language.Feature;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.PlaceWord;
import io.elchi.model.PlaceKind;
import io.elchi.text.CharacterFolding;
import io.elchi.text.Shape;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Objects;

/** Names and kinds of the places that the gazetteer knows, as the text has them. */
final class PlaceNames {
  private final Words words;
  private final AnalyzedText text;
  private final DictionaryForms forms;

  PlaceNames(Words words, DictionaryForms forms) {
    this.words = words;
    this.text = words.text();
    this.forms = forms;
  }

  /** The class word of several names as it stands behind one, or empty. */
  String singular(Match<PlaceWord> word) {
    String plural = forms.ofPhrase(text, word.from(), word.to(), word);
    return text.language().singulars().of(plural).orElse("");
  }

  /** One of several names that share a class word. */
  Candidate ofList(Match<PlaceName> name, Match<PlaceWord> word) {
    PlaceName p = name.sense();
    PlaceKind kind = word.sense().kind();
    String own = nameOf(name);
    if (kind == PlaceKind.CITY || kind == PlaceKind.COUNTRY) {
      return candidate(name.from(), name.to(), own, p, kind);
    }
    boolean same = p.kind() == kind;
    return new Candidate(
        name.from(),
        name.to(),
        own + " " + singular(word),
        List.of(own),
        new PlaceDetail(
            kind,
            same ? p.canonical() : canonical(p.canonical(), kind),
            p.country(),
            same ? p.subdivision() : null,
            true));
  }

  Candidate bare(Match<PlaceName> m) {
    PlaceName p = m.sense();
    return candidate(m.from(), m.to(), nameOf(m), p, p.kind());
  }

  /**
   * The dictionary form as this text spells it; the gazetteer's where the table lists an irregular
   * form.
   */
  String nameOf(Match<PlaceName> m) {
    String listed = m.sense().name().replace("~", "");
    if (m.ending().lemma().isEmpty()
        && m.ending().length() == 0
        && !m.ending().features().isEmpty()) {
      return listed;
    }
    boolean official =
        m.length() > 1
            && m.sense().kind() == PlaceKind.COUNTRY
            && text.any(
                m.to() - 1,
                PlaceWord.class,
                w -> !w.sense().before() && w.sense().kind() == PlaceKind.COUNTRY)
            && text.any(
                m.from(),
                PlaceName.class,
                n ->
                    n.to() == m.to() - 1
                        && Objects.equals(n.sense().country(), m.sense().country()));
    if (official) {
      // "X Republic" is X
      return text.phrase(m.from(), m.to() - 1);
    }
    if (m.length() > 1
        && text.language().nameForms().hasCases()
        && listed.split(" ").length == m.length()) {
      // adjectives inside the name stand in its case too
      return listed;
    }
    String written = forms.ofPhrase(text, m.from(), m.to(), m);
    CharacterFolding folding = text.language().folding();
    boolean sameScript =
        UnicodeScript.of(listed.codePointAt(0)) == UnicodeScript.of(written.codePointAt(0));
    // a letter that the folding drops may be lost with the ending
    boolean cutShort = m.ending().length() > 0 && listed.startsWith(written);
    // a headline in capitals says nothing of how the name is written
    boolean shouted =
        m.length() == 1
            && written.length() > 3
            && words.token(m.from()).shape() == Shape.UPPER
            && Character.isLowerCase(listed.charAt(listed.length() - 1));
    return sameScript && (cutShort || shouted) && folding.key(listed).equals(folding.key(written))
        ? listed
        : written;
  }

  /**
   * A name with its class word behind it: regions and districts keep the word in their name, cities
   * do not.
   */
  Candidate classified(int from, Match<PlaceWord> word, Match<PlaceName> name) {
    PlaceName p = name.sense();
    // "republic" may be said of a region too
    boolean republic = word.sense().kind() == PlaceKind.COUNTRY && p.kind() == PlaceKind.REGION;
    PlaceKind kind = republic ? PlaceKind.REGION : word.sense().kind();
    boolean sameKind =
        p.kind() == kind || (p.kind() == PlaceKind.COUNTRY && kind == PlaceKind.COUNTRY);
    String full =
        kind == PlaceKind.CITY || kind == PlaceKind.COUNTRY
            ? nameOf(name)
            : ofOne(forms.ofPhrase(text, from, word.to(), word), word);
    String canonical =
        sameKind || kind == PlaceKind.CITY ? p.canonical() : canonical(p.canonical(), kind);
    return new Candidate(
        from,
        word.to(),
        full,
        List.of(
            kind == PlaceKind.CITY ? forms.ofPhrase(text, from, word.to(), word) : nameOf(name)),
        new PlaceDetail(kind, canonical, p.country(), sameKind ? p.subdivision() : null, true));
  }

  /** "The districts of X and Y" without the plural, "X district head": with its own class word. */
  private String ofOne(String name, Match<PlaceWord> word) {
    boolean other = word.ending().has(Feature.PLURAL) || word.sense().flags().contains("weak");
    return other ? text.language().singulars().of(name).orElse(name) : name;
  }

  private static String canonical(String name, PlaceKind kind) {
    String word =
        switch (kind) {
          case REGION -> " Region";
          case DISTRICT -> " District";
          default -> "";
        };
    return name.endsWith(word) ? name : name + word;
  }

  static Candidate candidate(int from, int to, String name, PlaceName p, PlaceKind kind) {
    return new Candidate(
        from,
        to,
        name,
        List.of(),
        new PlaceDetail(kind, p.canonical(), p.country(), p.subdivision(), true));
  }
}
