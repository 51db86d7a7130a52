// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Located;
import io.elchi.analysis.Sentence;
import io.elchi.language.LanguageData;
import io.elchi.language.Sense;
import io.elchi.model.Entity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds who and where: persons, organisations, places and programmes, each once, in dictionary
 * form. Immutable and safe for all threads.
 */
public final class EntityExtractor {
  private final DictionaryForms forms;

  /** An extractor for one language. */
  public EntityExtractor(LanguageData language) {
    this.forms = new DictionaryForms(language);
  }

  /**
   * The entities of a text.
   *
   * @param entities each once, in the order of their first mentions
   * @param mentions every mention, in text order
   */
  public record Extraction(List<Entity> entities, List<Located<Entity>> mentions) {
    /** Copies the lists. */
    public Extraction {
      entities = List.copyOf(entities);
      mentions = List.copyOf(mentions);
    }
  }

  /** Finds the entities of a text. */
  public Extraction extract(AnalyzedText text) {
    if (text.size() == 0) {
      return new Extraction(List.of(), List.of());
    }
    Words words = new Words(text);
    List<Candidate> organizations = longest(new OrganizationFinder(words, forms).find());
    List<Candidate> places = outside(new PlaceFinder(words, forms).find(), organizations);
    List<Candidate> owners = new ArrayList<>(organizations);
    owners.addAll(places);
    // names of several words that the gazetteer knows hold no person
    List<Candidate> taken = new ArrayList<>(organizations);
    places.stream()
        .filter(c -> c.to() - c.from() > 2 && ((Candidate.PlaceDetail) c.detail()).known())
        .forEach(taken::add);
    Titles titles = new Titles(words, owners);
    List<Candidate> persons =
        new PersonFinder(words, titles, forms, taken, new SeenWords(text)).find();
    List<Candidate> all = new ArrayList<>(organizations);
    all.addAll(
        text.language().profile().headFinal() && !text.language().nameForms().hasCases()
            ? persons
            : new BareTitles(words, titles).resolve(persons));
    all.addAll(new SurnamePlaces(words, persons).without(outside(places, persons)));
    all.addAll(new CasedPlaces(words, all).find());
    all.removeIf(c -> text.sentenceAt(c.from()).furniture() || isCreditLine(text, c));
    all.sort(Comparator.comparingInt(Candidate::from));
    return new EntityMerger(words).merge(Surroundings.locate(text, all));
  }

  /** A press service in a line of its own is only credited. */
  private static boolean isCreditLine(AnalyzedText text, Candidate c) {
    Sentence s = text.sentenceAt(c.from());
    return c.isOrganization()
        && text.any(
            s.from(),
            Sense.Speech.class,
            m -> m.to() == s.to() && m.sense().type() == Sense.SpeechClass.CREDIT_LINE);
  }

  /** Of candidates that overlap the longest; of equally long ones the first. */
  private static List<Candidate> longest(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparingInt((Candidate c) -> c.to() - c.from()).reversed());
    List<Candidate> kept = new ArrayList<>();
    BitSet covered = new BitSet();
    for (Candidate c : sorted) {
      if (isFree(covered, c)) {
        kept.add(c);
        covered.set(c.from(), c.to());
      }
    }
    kept.sort(Comparator.comparingInt(Candidate::from));
    return kept;
  }

  /** Those that no other candidate covers. */
  private static List<Candidate> outside(List<Candidate> inner, List<Candidate> outer) {
    BitSet covered = new BitSet();
    outer.forEach(o -> covered.set(o.from(), o.to()));
    return inner.stream().filter(c -> isFree(covered, c)).toList();
  }

  private static boolean isFree(BitSet covered, Candidate c) {
    int next = covered.nextSetBit(c.from());
    return next < 0 || next >= c.to();
  }
}
