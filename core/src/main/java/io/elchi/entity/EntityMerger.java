// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Located;
import io.elchi.entity.Candidate.Office;
import io.elchi.entity.Candidate.OrganizationDetail;
import io.elchi.entity.Candidate.PersonDetail;
import io.elchi.entity.Candidate.PlaceDetail;
import io.elchi.language.LanguageData;
import io.elchi.model.Entity;
import io.elchi.model.Mention;
import io.elchi.model.Organization;
import io.elchi.model.OrganizationKind;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import io.elchi.model.Position;
import io.elchi.model.Programme;
import io.elchi.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one entity: same name, initials, surname alone, abbreviation, region by its
 * short name.
 */
final class EntityMerger {
  private final Words words;
  private final AnalyzedText text;
  private final LanguageData language;
  private final List<Group> groups = new ArrayList<>();
  private final Map<Candidate, Group> groupOf = new HashMap<>();

  EntityMerger(Words words) {
    this.words = words;
    this.text = words.text();
    this.language = text.language();
  }

  /** Mentions that were found to be one entity. */
  private static final class Group {
    private final List<Candidate> members = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();

    /** The parts of a person's whole name. */
    private List<String> parts = List.of();
  }

  EntityExtractor.Extraction merge(List<Candidate> candidates) {
    // whole names first, so that short ones find what they are short for
    candidates.stream()
        .filter(Candidate::isPerson)
        .sorted(Comparator.comparingInt(c -> -nameParts(c).size()))
        .forEach(this::addPerson);
    candidates.stream().filter(Candidate::isOrganization).forEach(this::addNamed);
    candidates.stream()
        .filter(Candidate::isPlace)
        .sorted(Comparator.comparing(c -> c.aliases().isEmpty()))
        .forEach(this::addPlace);
    candidates.stream()
        .filter(c -> c.detail() instanceof Candidate.ProgrammeDetail)
        .forEach(this::addNamed);
    addSurnames(candidates);
    return build();
  }

  private void join(Group group, Candidate c) {
    group.members.add(c);
    groupOf.put(c, group);
    group.keys.add(key(c.name()));
    c.aliases().forEach(a -> group.keys.add(key(a)));
  }

  private Group open() {
    Group group = new Group();
    groups.add(group);
    return group;
  }

  private String key(String name) {
    StringBuilder out = new StringBuilder();
    String folded = language.folding().key(name);
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        out.append(folded.charAt(i));
      }
    }
    return out.toString();
  }

  private List<String> nameParts(Candidate c) {
    return Arrays.stream(c.name().split("[ .]+")).filter(p -> !p.isEmpty()).map(this::key).toList();
  }

  private void addPerson(Candidate c) {
    List<String> parts = nameParts(c);
    for (Group group : groups) {
      Candidate known = group.members.get(0);
      if (known.isPerson() && (samePerson(group.parts, parts) || isInflected(known, group, c))) {
        join(group, c);
        return;
      }
    }
    Group group = open();
    group.parts = parts;
    join(group, c);
  }

  /**
   * A later mention whose surname shows no dictionary form of its own: "of S. Surname", or a double
   * surname in an oblique case.
   */
  private boolean isInflected(Candidate known, Group group, Candidate later) {
    if (!language.nameForms().hasCases() || group.parts.size() < 2) {
      return false;
    }
    String written = text.phrase(later.from(), later.to());
    if (known.name().endsWith(" " + written)) {
      return true;
    }
    List<String> parts =
        Arrays.stream(written.split("[ .]+")).filter(p -> !p.isEmpty()).map(this::key).toList();
    String surname = group.parts.get(group.parts.size() - 1);
    Token last = words.token(later.to() - 1);
    boolean initial = parts.size() == 2 && parts.get(0).length() <= 2;
    return initial
        && group.parts.get(0).startsWith(parts.get(0))
        && language.nameForms().candidates(last.text(), last.key(), "", "").stream()
            .anyMatch(name -> key(name).equals(surname));
  }

  private static boolean samePerson(List<String> known, List<String> parts) {
    if (known.equals(parts)) {
      return true;
    }
    String surname = known.get(known.size() - 1);
    if (!surname.equals(parts.get(parts.size() - 1))) {
      return parts.size() == 1 && known.size() > 2 && known.contains(parts.get(0));
    }
    if (parts.size() == 1) {
      return true;
    }
    String first = parts.get(0);
    return (first.length() <= 2 && known.get(0).startsWith(first))
        || (known.get(0).length() <= 2 && first.startsWith(known.get(0)))
        || known.containsAll(parts);
  }

  private void addNamed(Candidate c) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(key(c.name()));
    c.aliases().forEach(a -> keys.add(key(a)));
    for (Group group : groups) {
      if (group.members.get(0).detail().getClass() == c.detail().getClass()
          && keys.stream().anyMatch(group.keys::contains)) {
        join(group, c);
        return;
      }
    }
    Group whole = c.isOrganization() ? tailOf(c) : null;
    join(whole == null ? open() : whole, c);
  }

  /**
   * The one body whose longer name ends in this one, as "Port Authority" is short for "X Port
   * Authority".
   */
  private @Nullable Group tailOf(Candidate c) {
    if (!words.lowerTail() || !language.nameForms().hasCases() || words(c.name()) < 2) {
      return null;
    }
    String tail = " " + language.folding().key(c.name());
    Group found = null;
    for (Group group : groups) {
      if (group.members.get(0).isOrganization()
          && language.folding().key(group.members.get(0).name()).endsWith(tail)) {
        if (found != null) {
          return null;
        }
        found = group;
      }
    }
    return found;
  }

  private void addPlace(Candidate c) {
    PlaceDetail p = (PlaceDetail) c.detail();
    for (Group group : groups) {
      if (!(group.members.get(0).detail() instanceof PlaceDetail known)) {
        continue;
      }
      boolean sameEntry =
          known.canonical().equals(p.canonical())
              && Objects.equals(known.country(), p.country())
              && (known.kind() == p.kind() || (known.known() && p.known()));
      // a bare name may mean the region or the district; one with its class word means that
      boolean sameName =
          group.keys.contains(key(c.name()))
              && (known.kind() == p.kind()
                  || (c.aliases().isEmpty()
                      && known.kind() != PlaceKind.FACILITY
                      && p.kind() != PlaceKind.FACILITY));
      if (sameEntry || sameName) {
        join(group, c);
        return;
      }
    }
    join(open(), c);
  }

  /** Later mentions of a person by surname alone. */
  private void addSurnames(List<Candidate> candidates) {
    boolean[] taken = new boolean[text.size()];
    for (Candidate c : candidates) {
      Arrays.fill(taken, c.from(), c.to(), true);
    }
    Map<String, Group> bySurname = new HashMap<>();
    for (Group group : groups) {
      Candidate c = group.members.get(0);
      List<String> parts = c.isPerson() ? nameParts(c) : List.of();
      if (parts.size() > 1) {
        bySurname.putIfAbsent(parts.get(parts.size() - 1), group);
      }
    }
    if (bySurname.isEmpty()) {
      return;
    }
    for (int i = 0; i < text.size(); i++) {
      Token t = words.token(i);
      if (taken[i]
          || !t.isWord()
          || text.sentenceAt(i).furniture()
          || (words.capitals() ? !t.shape().isCapitalized() : words.isFunction(i))) {
        continue;
      }
      Group group = bySurname(t, bySurname);
      if (group != null) {
        Candidate whole = group.members.get(0);
        Candidate mention =
            new Candidate(i, i + 1, whole.name(), List.of(), new PersonDetail(List.of(), ""));
        group.members.add(mention);
        groupOf.put(mention, group);
      }
    }
  }

  private @Nullable Group bySurname(Token t, Map<String, Group> bySurname) {
    Group exact = bySurname.get(t.key());
    if (exact != null) {
      return exact;
    }
    for (Map.Entry<String, Group> e : bySurname.entrySet()) {
      String surname = e.getKey();
      if (surname.length() > 2
          && t.key().startsWith(surname)
          && (t.boundary() == surname.length()
              || language.isNominalEnding(t.key(), surname.length()))) {
        return e.getValue();
      }
      if (language.nameForms().hasCases()
          && surname.length() > 3
          && t.key().regionMatches(0, surname, 0, surname.length() - 2)
          && language.nameForms().candidates(t.text(), t.key(), "", "").stream()
              .anyMatch(name -> key(name).equals(surname))) {
        return e.getValue();
      }
    }
    return null;
  }

  private EntityExtractor.Extraction build() {
    for (Group group : groups) {
      group.members.sort(Comparator.comparingInt(Candidate::from));
    }
    groups.sort(Comparator.comparingInt(g -> g.members.get(0).from()));
    Map<Group, String> ids = new HashMap<>();
    Map<String, Integer> counters = new HashMap<>();
    for (Group group : groups) {
      String prefix = prefix(group.members.get(0));
      ids.put(group, prefix + counters.merge(prefix, 1, Integer::sum));
    }
    List<Entity> entities = new ArrayList<>();
    List<Located<Entity>> mentions = new ArrayList<>();
    for (Group group : groups) {
      Entity entity = entity(group, ids.getOrDefault(group, ""), ids);
      entities.add(entity);
      group.members.forEach(m -> mentions.add(new Located<>(entity, m.from(), m.to())));
    }
    mentions.sort(Comparator.comparingInt(Located::from));
    return new EntityExtractor.Extraction(entities, mentions);
  }

  private static String prefix(Candidate c) {
    if (c.isPerson()) {
      return "p";
    }
    return c.isOrganization() ? "o" : c.isPlace() ? "l" : "g";
  }

  private Entity entity(Group group, String id, Map<Group, String> ids) {
    String name = bestName(group);
    String romanized = language.romanization().of(name);
    List<Mention> mentions =
        group.members.stream().map(m -> text.mention(m.from(), m.to())).toList();
    List<String> aliases = aliases(group, name);
    Candidate first = group.members.get(0);
    if (first.isPerson()) {
      return Person.builder(id, name)
          .romanized(romanized)
          .aliases(aliases)
          .positions(positions(group, ids))
          .mentions(mentions)
          .build();
    }
    if (first.isOrganization()) {
      Organization.Builder b =
          Organization.builder(id, kind(group), name)
              .romanized(romanized)
              .aliases(aliases)
              .mentions(mentions);
      group.members.stream()
          .map(m -> ((OrganizationDetail) m.detail()).country())
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(b::country);
      return b.build();
    }
    if (first.isPlace()) {
      PlaceDetail p = place(group);
      return Place.builder(id, p.kind(), name)
          .romanized(p.known() && language.romanization().isInexact() ? p.canonical() : romanized)
          .canonical(p.canonical())
          .country(p.country())
          .subdivision(p.subdivision())
          .aliases(aliases)
          .mentions(mentions)
          .build();
    }
    return Programme.builder(id, name)
        .romanized(romanized)
        .aliases(aliases)
        .mentions(mentions)
        .build();
  }

  private static OrganizationKind kind(Group group) {
    return group.members.stream()
        .map(m -> ((OrganizationDetail) m.detail()).kind())
        .filter(k -> k != OrganizationKind.OTHER)
        .findFirst()
        .orElse(OrganizationKind.OTHER);
  }

  /** A mention with its class word knows more than a bare one. */
  private static PlaceDetail place(Group group) {
    return (PlaceDetail)
        group.members.stream()
            .filter(m -> !m.aliases().isEmpty())
            .findFirst()
            .orElse(group.members.get(0))
            .detail();
  }

  /**
   * The longest name for persons, the first one else; not in capitals if another spelling occurs.
   */
  private static String bestName(Group group) {
    Candidate best = group.members.get(0);
    for (Candidate c : group.members) {
      boolean longer =
          (c.isPerson()
                  || (c.isOrganization() && words(best.name()) == 1 && isCapitals(best.name())))
              ? words(c.name()) > words(best.name())
              : !c.aliases().isEmpty() && best.aliases().isEmpty() && c.isPlace();
      if (c.isOrganization()
          && (best.aliases().contains(c.name()) || c.aliases().contains(best.name()))
          && words(c.name()) > words(best.name())) {
        // written out in full at another mention
        best = c;
        continue;
      }
      boolean calmer =
          isShouted(best.name()) && !isShouted(c.name()) && words(c.name()) >= words(best.name());
      if (calmer || (longer && !(isShouted(c.name()) && !isShouted(best.name())))) {
        best = c;
      }
    }
    return best.name();
  }

  private static int words(String name) {
    return name.split(" ").length;
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean isShouted(String name) {
    return name.length() > 4
        && name.equals(name.toUpperCase(Locale.ROOT))
        && !name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static List<String> aliases(Group group, String name) {
    Set<String> out = new LinkedHashSet<>();
    for (Candidate c : group.members) {
      out.add(c.name());
      out.addAll(c.aliases());
    }
    out.remove(name);
    return List.copyOf(out);
  }

  private List<Position> positions(Group group, Map<Group, String> ids) {
    Map<String, Position> out = new LinkedHashMap<>();
    for (Candidate c : group.members) {
      for (Office office : ((PersonDetail) c.detail()).offices()) {
        Group owner = office.owner() == null ? null : groupOf.get(office.owner());
        String ownerId = owner == null ? null : ids.get(owner);
        out.putIfAbsent(
            office.title() + "/" + office.role(),
            new Position(office.title(), office.role(), ownerId));
      }
    }
    return List.copyOf(out.values());
  }
}
