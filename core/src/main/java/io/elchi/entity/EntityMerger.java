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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one entity: same name, initials, surname alone, abbreviation, region by its
 * short name.
 */
final class EntityMerger {
  /** Letters that a word must have in common with a surname. */
  private static final int OPENING = 2;

  private final Words words;
  private final AnalyzedText text;
  private final LanguageData language;
  private final List<Group> groups = new ArrayList<>();
  private final Map<Candidate, Group> groupOf = new HashMap<>();

  /** Persons by the parts of their whole names. */
  private final GroupIndex byPart = new GroupIndex();

  /** Persons by the last word of their names as written. */
  private final GroupIndex byLastWord = new GroupIndex();

  /** Organisations, places and programmes by the keys of their names. */
  private final GroupIndex byKey = new GroupIndex();

  /** Places by what the gazetteer calls them. */
  private final GroupIndex byCanonical = new GroupIndex();

  /** Organisations by the words that their names end in. */
  private final GroupIndex byTail = new GroupIndex();

  /** Keys of names, letters and digits only. */
  private final Map<String, String> keys = new HashMap<>();

  EntityMerger(Words words) {
    this.words = words;
    this.text = words.text();
    this.language = text.language();
  }

  EntityExtractor.Extraction merge(List<Candidate> candidates) {
    // whole names first, so that short ones find what they are short for
    candidates.stream()
        .filter(Candidate::isPerson)
        .sorted(Comparator.comparingInt(c -> -countParts(c.name())))
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
    addKey(group, key(c.name()));
    for (String alias : c.aliases()) {
      addKey(group, key(alias));
    }
  }

  private void addKey(Group group, String key) {
    if (group.keys.add(key) && !group.first().isPerson()) {
      byKey.add(key, group);
    }
  }

  private Group open(Candidate c) {
    Group group = new Group(groups.size());
    groups.add(group);
    join(group, c);
    if (c.isOrganization() && words.lowerTail()) {
      String folded = language.folding().key(c.name());
      for (int i = folded.indexOf(' '); i >= 0; i = folded.indexOf(' ', i + 1)) {
        byTail.add(folded.substring(i), group);
      }
    }
    return group;
  }

  private String key(String name) {
    String known = keys.get(name);
    if (known == null) {
      String folded = language.folding().key(name);
      StringBuilder out = new StringBuilder(folded.length());
      for (int i = 0; i < folded.length(); i++) {
        if (Character.isLetterOrDigit(folded.charAt(i))) {
          out.append(folded.charAt(i));
        }
      }
      known = out.toString();
      keys.put(name, known);
    }
    return known;
  }

  private static int countParts(String name) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < name.length(); i++) {
      boolean part = name.charAt(i) != ' ' && name.charAt(i) != '.';
      count += part && !inside ? 1 : 0;
      inside = part;
    }
    return count;
  }

  private List<String> nameParts(Candidate c) {
    return nameParts(c.name());
  }

  /** The keys of the words and initials of a name. */
  private List<String> nameParts(String name) {
    List<String> out = new ArrayList<>(3);
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || name.charAt(i) == ' ' || name.charAt(i) == '.') {
        if (i > start) {
          out.add(key(name.substring(start, i)));
        }
        start = i + 1;
      }
    }
    return out;
  }

  private void addPerson(Candidate c) {
    List<String> parts = nameParts(c);
    Predicate<Group> same = g -> samePerson(g.parts, parts);
    // whoever is the same has the surname, or what stands for it, somewhere in the name
    String surname = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    Group found = byPart.first(surname, null, same);
    if (language.nameForms().hasCases()) {
      String written = text.phrase(c.from(), c.to());
      Predicate<Group> tail = g -> g.parts.size() > 1 && g.first().name().endsWith(" " + written);
      found = byLastWord.first(lastWord(written), found, tail);
      found = inflected(c, nameParts(written), found);
    }
    if (found != null) {
      join(found, c);
      return;
    }
    Group group = open(c);
    group.parts = parts;
    for (String part : parts) {
      byPart.add(part, group);
    }
    byLastWord.add(lastWord(c.name()), group);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /**
   * A later mention whose surname shows no dictionary form of its own: "of S. Surname", or a double
   * surname in an oblique case.
   */
  private @Nullable Group inflected(Candidate later, List<String> parts, @Nullable Group other) {
    boolean initial = parts.size() == 2 && parts.get(0).length() <= 2;
    if (!initial) {
      return other;
    }
    Group found = other;
    Token last = words.token(later.to() - 1);
    for (String name : language.nameForms().candidates(last.text(), last.key(), "", "")) {
      String surname = key(name);
      found =
          byPart.first(
              surname,
              found,
              g ->
                  g.parts.size() > 1
                      && g.parts.get(g.parts.size() - 1).equals(surname)
                      && g.parts.get(0).startsWith(parts.get(0)));
    }
    return found;
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
    Class<?> type = c.detail().getClass();
    Predicate<Group> same = g -> g.first().detail().getClass() == type;
    Group found = byKey.first(key(c.name()), null, same);
    for (String alias : c.aliases()) {
      found = byKey.first(key(alias), found, same);
    }
    if (found == null && c.isOrganization()) {
      found = tailOf(c);
    }
    if (found == null) {
      open(c);
    } else {
      join(found, c);
    }
  }

  /**
   * The one body whose longer name ends in this one, as "Port Authority" is short for "X Port
   * Authority".
   */
  private @Nullable Group tailOf(Candidate c) {
    if (!words.lowerTail() || !language.nameForms().hasCases() || GroupNames.words(c.name()) < 2) {
      return null;
    }
    List<Group> longer = byTail.with(" " + language.folding().key(c.name()));
    return longer.size() == 1 ? longer.get(0) : null;
  }

  private void addPlace(Candidate c) {
    PlaceDetail p = (PlaceDetail) c.detail();
    Group found = byCanonical.first(p.canonical(), null, g -> isSameEntry(g, p));
    found = byKey.first(key(c.name()), found, g -> isSameName(g, c, p));
    if (found == null) {
      byCanonical.add(p.canonical(), open(c));
    } else {
      join(found, c);
    }
  }

  private static boolean isSameEntry(Group group, PlaceDetail p) {
    return group.first().detail() instanceof PlaceDetail known
        && known.canonical().equals(p.canonical())
        && Objects.equals(known.country(), p.country())
        && (known.kind() == p.kind() || (known.known() && p.known()));
  }

  /** A bare name may mean the region or the district; one with its class word means that. */
  private static boolean isSameName(Group group, Candidate c, PlaceDetail p) {
    return group.first().detail() instanceof PlaceDetail known
        && (known.kind() == p.kind()
            || (c.aliases().isEmpty()
                && known.kind() != PlaceKind.FACILITY
                && p.kind() != PlaceKind.FACILITY));
  }

  /** Later mentions of a person by surname alone. */
  private void addSurnames(List<Candidate> candidates) {
    boolean[] taken = new boolean[text.size()];
    for (Candidate c : candidates) {
      Arrays.fill(taken, c.from(), c.to(), true);
    }
    Map<String, Group> bySurname = new HashMap<>();
    for (Group group : groups) {
      if (group.first().isPerson() && group.parts.size() > 1) {
        bySurname.putIfAbsent(group.parts.get(group.parts.size() - 1), group);
      }
    }
    if (bySurname.isEmpty()) {
      return;
    }
    // only surnames that begin like a word can be in it
    Map<String, List<Map.Entry<String, Group>>> byOpening = new HashMap<>();
    for (Map.Entry<String, Group> e : bySurname.entrySet()) {
      if (e.getKey().length() >= OPENING) {
        byOpening.computeIfAbsent(e.getKey().substring(0, OPENING), k -> new ArrayList<>()).add(e);
      }
    }
    for (int i = 0; i < text.size(); i++) {
      Token t = words.token(i);
      if (taken[i]
          || !t.isWord()
          || text.sentenceAt(i).furniture()
          || (words.capitals() ? !t.shape().isCapitalized() : words.isFunction(i))) {
        continue;
      }
      Group group = bySurname(t, bySurname, byOpening);
      if (group != null) {
        Candidate whole = group.members.get(0);
        Candidate mention =
            new Candidate(i, i + 1, whole.name(), List.of(), new PersonDetail(List.of(), ""));
        group.members.add(mention);
        groupOf.put(mention, group);
      }
    }
  }

  private @Nullable Group bySurname(
      Token t,
      Map<String, Group> bySurname,
      Map<String, List<Map.Entry<String, Group>>> byOpening) {
    Group exact = bySurname.get(t.key());
    if (exact != null || t.key().length() < OPENING) {
      return exact;
    }
    for (Map.Entry<String, Group> e :
        byOpening.getOrDefault(t.key().substring(0, OPENING), List.of())) {
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
          && mayBe(t, surname)) {
        return e.getValue();
      }
    }
    return null;
  }

  private boolean mayBe(Token inflected, String surname) {
    for (String name : language.nameForms().candidates(inflected.text(), inflected.key(), "", "")) {
      if (key(name).equals(surname)) {
        return true;
      }
    }
    return false;
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
    String name = GroupNames.best(group);
    String romanized = language.romanization().of(name);
    List<Mention> mentions = new ArrayList<>(group.members.size());
    for (Candidate m : group.members) {
      mentions.add(text.mention(m.from(), m.to()));
    }
    List<String> aliases = GroupNames.aliases(group, name);
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
          Organization.builder(id, GroupNames.kind(group), name)
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
      PlaceDetail p = GroupNames.place(group);
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
