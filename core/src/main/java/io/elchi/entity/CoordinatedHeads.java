// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.language.Sense.Demonym;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.PlaceWord;
import io.elchi.model.OrganizationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Splits what one head noun in the plural heads: "the A, B and C ministries" are three, "the X and
 * Y trade chambers" two, where the head noun ends the name.
 */
final class CoordinatedHeads {
  private static final int LONGEST = 20;
  private static final int LONGEST_TASK = 4;

  /** Kinds of which every place has one by its name; unions may be called by a plural. */
  private static final Set<OrganizationKind> OF_PLACES =
      Set.of(
          OrganizationKind.CHAMBER,
          OrganizationKind.GOVERNMENT,
          OrganizationKind.MINISTRY,
          OrganizationKind.EMBASSY);

  private final Words words;
  private final AnalyzedText text;
  private final DictionaryForms forms;
  private final HeadDetails details;

  CoordinatedHeads(Words words, DictionaryForms forms) {
    this.words = words;
    this.text = words.text();
    this.forms = forms;
    this.details = new HeadDetails(words);
  }

  /** The bodies that a plural head names; empty when it does not name several. */
  List<Candidate> split(NamedHead head) {
    if (head.type() != NamedHead.Type.ORGANIZATION
        || head.isOutsideName()
        || (words.lowerTail()
            ? !head.isPlural(words)
            : head.kind() == null || !OF_PLACES.contains(head.kind()))) {
      return List.of();
    }
    String plural = forms.ofPhrase(text, head.from(), head.to(), head.match());
    Optional<String> one = text.language().singulars().of(plural).or(() -> inCase(head, plural));
    List<int[]> items = one.isEmpty() ? List.of() : items(head.from());
    if (items.size() < 2 && one.isPresent() && head.kind() == OrganizationKind.MINISTRY) {
      items = tasks(head.from());
    }
    if (items.size() < 2) {
      return List.of();
    }
    String shared = shared(items, head.from());
    List<Candidate> out = new ArrayList<>();
    for (int k = 0; k < items.size(); k++) {
      int[] item = items.get(k);
      boolean last = k == items.size() - 1;
      String own = text.phrase(item[0], item[1]);
      String name = own + (last || shared.isEmpty() ? "" : " " + shared) + " " + one.get();
      int to = last ? head.to() : item[1];
      out.add(
          new Candidate(
              item[0],
              to,
              name,
              shared.isEmpty() ? aliases(item, own) : List.of(),
              details.of(head, item[0], item[1])));
    }
    return out;
  }

  /**
   * Where nouns have cases their dictionary form is the singular. Only a form that no case of the
   * singular shares says that there are several.
   */
  private Optional<String> inCase(NamedHead head, String dictionaryForm) {
    boolean split =
        head.kind() == OrganizationKind.MINISTRY
            || head.kind() == OrganizationKind.CHAMBER
            || head.kind() == OrganizationKind.UNIVERSITY
            || head.kind() == OrganizationKind.EMBASSY;
    boolean sure = NamedHead.isOneCase(head.match().ending());
    return split && sure && text.language().nameForms().hasCases()
        ? Optional.of(dictionaryForm)
        : Optional.empty();
  }

  /** A place is no other name of its chamber. */
  private List<String> aliases(int[] item, String own) {
    return placeEnd(item[0]) == item[1] ? List.of() : List.of(own);
  }

  /** What several ministries are for: words of names, joined by commas and "and". */
  private List<int[]> tasks(int head) {
    List<int[]> items = new ArrayList<>();
    int end = head;
    while (end > 0) {
      int from = end;
      while (end - from < LONGEST_TASK && words.joined(from) && isTask(from - 1)) {
        from--;
      }
      if (from == end) {
        break;
      }
      items.add(0, new int[] {from, end});
      boolean separated =
          words.joined(from) && (words.isJoiner(from - 1) || words.token(from - 1).is(','));
      end = separated ? from - 1 : 0;
    }
    return items;
  }

  private boolean isTask(int i) {
    return !words.isJoiner(i)
        && words.isQualifier(i)
        && !text.has(i, PlaceName.class)
        && !text.has(i, Demonym.class);
  }

  /** Names before the head, first one first: each begins with a capital. */
  private List<int[]> items(int head) {
    List<int[]> items = new ArrayList<>();
    int end = head;
    int i = head - 1;
    int first = -1;
    while (words.inSentence(i, head) && head - i <= LONGEST && words.joined(i + 1)) {
      boolean separator = words.isJoiner(i) || words.token(i).is(',');
      if (separator) {
        if (first < 0) {
          return List.of();
        }
        items.add(0, new int[] {first, end});
        end = i;
        first = -1;
      } else if (words.isCapitalized(i) && !words.isTitle(i)) {
        first = i;
      } else if (!(words.isQualifier(i)
          || words.isDash(i)
          || text.has(i, PlaceWord.class)
          || (first < 0 && words.token(i).isWord() && !words.endsNames(i)))) {
        break;
      }
      i--;
    }
    if (first >= 0) {
      items.add(0, new int[] {first, end});
    }
    return items;
  }

  /** What the last item says of all, when all of them are places: "X and Y trade chambers". */
  private String shared(List<int[]> items, int head) {
    for (int[] item : items.subList(0, items.size() - 1)) {
      if (placeEnd(item[0]) != item[1]) {
        return "";
      }
    }
    int from = placeEnd(items.get(items.size() - 1)[0]);
    return from < head && from > 0 ? text.phrase(from, head) : "";
  }

  /** Index after the place that begins at a token, with its class word; 0 when none begins. */
  private int placeEnd(int i) {
    int end = text.matchesAt(i, PlaceName.class).stream().mapToInt(m -> m.to()).max().orElse(0);
    while (end > 0 && end < text.size() && text.has(end, PlaceWord.class)) {
      end++;
    }
    return end;
  }
}
