// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.entity.Candidate.Office;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.language.Sense.Demonym;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.PlaceWord;
import io.elchi.language.Sense.RelationWord;
import io.elchi.language.Sense.Title;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles whose function or owner stands between them and the name, where heads come first. */
final class TitleComplements {
  private static final int LONGEST = 16;

  private final Words words;
  private final AnalyzedText text;
  private final TitleOwners owners;
  private final TitleRoles roles;
  private final TitleMatches matches;

  TitleComplements(Words words, TitleOwners owners, TitleRoles roles, TitleMatches matches) {
    this.words = words;
    this.text = words.text();
    this.owners = owners;
    this.roles = roles;
    this.matches = matches;
  }

  /**
   * "president of the chamber of X Name", "minister of industry and trade of X, Name": what the
   * title is of stands between it and the name.
   */
  Titles.@Nullable Found before(int name) {
    int end = name;
    boolean apart = end > 1 && words.joined(end) && words.token(end - 1).isAny(",،؛");
    if (apart) {
      end--;
    }
    if (end > 0 && words.isJoiner(end - 1)) {
      return null;
    }
    int i = end;
    while (i > 0 && end - i < LONGEST && words.joined(i)) {
      Candidate owner = owners.ownerEndingAt(i);
      Match<Title> title = matches.real(i);
      if (title != null && i < end) {
        return found(whole(title, end), end);
      }
      if (owner != null) {
        i = owner.from();
      } else if (isComplement(i - 1) || (apart && isFunction(i - 1))) {
        i--;
      } else {
        return null;
      }
    }
    return null;
  }

  /** "Secretary" of "secretary of the union": the longest title that begins where one does. */
  private Match<Title> whole(Match<Title> title, int end) {
    Match<Title> longest = matches.realAt(title.from());
    return longest != null && longest.length() > title.length() && longest.to() <= end
        ? longest
        : title;
  }

  private Titles.Found found(Match<Title> title, int end) {
    Candidate of = owners.ownerAfter(title.to());
    if (of != null && of.from() >= end) {
      of = null;
    }
    Office office =
        new Office(text.phrase(title.from(), title.to()), roles.role(title, of, title.from()), of);
    return new Titles.Found(List.of(office), title, title.from());
  }

  /** The title that a joiner ties to another right behind it, or null. */
  @Nullable Match<Title> joinedTo(Match<Title> title) {
    int at = title.to();
    boolean joined =
        !text.language().profile().headFinal()
            && at + 1 < text.size()
            && words.joined(at)
            && words.joined(at + 1)
            && words.isJoiner(at);
    return joined ? matches.realAt(at + 1) : null;
  }

  /** Whether a word may stand between a title and the name that it belongs to. */
  private boolean isComplement(int i) {
    return words.isQualifier(i)
        || words.isJoiner(i)
        || text.has(i, Demonym.class)
        || text.has(i, PlaceName.class)
        || text.has(i, PlaceWord.class)
        || text.any(i, RelationWord.class, m -> m.sense().relation() == Relation.PLACE)
        || (words.token(i).isAny("،,") && words.isQualifier(i - 1));
  }

  /** Where a comma parts title and name: any noun or adjective of what somebody is charged with. */
  private boolean isFunction(int i) {
    return words.token(i).isWord()
        && !words.isStopWord(i)
        && !text.has(i, Sense.Speech.class)
        && !text.has(i, RelationWord.class)
        && !text.has(i, Sense.GivenName.class)
        && !text.has(i, Sense.DateWord.class)
        && !text.has(i, Sense.RelativeTime.class)
        && !text.any(i, Sense.Trigger.class, m -> m.sense().wordClass() != Sense.TriggerClass.NOUN);
  }
}
