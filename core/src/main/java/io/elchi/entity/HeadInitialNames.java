// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.Match;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.PlaceWord;
import io.elchi.model.OrganizationKind;
import io.elchi.model.PlaceKind;
import io.elchi.text.Token;
import java.util.Optional;

/**
 * Where a name ends that its head noun begins: over words that stand inside such names, over places
 * and demonyms that own it, over quoted or foreign words, and over a few unknown ones.
 */
final class HeadInitialNames {
  private static final int LONGEST = 16;
  private static final int LONGEST_TASK = 7;

  private final Words words;

  HeadInitialNames(Words words) {
    this.words = words;
  }

  /**
   * A name found.
   *
   * @param to index after its last token
   * @param owned whether something in it tells it from other bodies of its kind
   */
  record Extent(int to, boolean owned) {}

  Extent extent(NamedHead head) {
    // what a well-known body is called goes into the name of its branch
    int i = Math.max(head.to(), known(head.from()));
    int to = i;
    boolean owned = false;
    boolean ownedByPlace = false;
    // the head noun often brings what the body is for ("chamber of commerce")
    int qualifiers = 0;
    for (int k = head.from() + 1; k < head.to(); k++) {
      qualifiers += words.isQualifier(k) ? 1 : 0;
    }
    boolean qualified = qualifiers > 0;
    int unknown = 0;
    int everyday = 0;
    if (head.match().ending().has(Feature.PLURAL)) {
      return new Extent(to, false);
    }
    while (i < words.text().size() && words.joined(i) && i - head.from() < LONGEST) {
      Token t = words.token(i);
      int next = place(i);
      if (words.isOpeningQuote(i)) {
        int close = words.closingOf(i);
        return close < 0 ? new Extent(to, owned) : new Extent(close + 1, true);
      } else if (next > i) {
        if (owned && ownedByPlace) {
          // "port X of country Y": the country says where it is
          break;
        }
        to = next;
        owned = true;
        ownedByPlace = true;
        i = next;
      } else if (words.isQualifier(i) && !ownedByPlace && !isVerbal(i)) {
        Match<?> q = words.organizationWord(i, Sense.OrganizationClass.QUALIFIER).orElseThrow();
        to = q.to();
        i = q.to();
        qualified = true;
        qualifiers++;
      } else if (words.organizationWord(i, Sense.OrganizationClass.LEGAL).isPresent()) {
        to = i + 1;
        i++;
      } else if (words.text().has(i, Sense.Sector.class) && head.kind() != null && !ownedByPlace) {
        // what members of an association make, what a commission deals with
        to = words.text().longestAt(i, Sense.Sector.class).orElseThrow().to();
        i = to;
        qualified = true;
        qualifiers++;
      } else if (head.kind() == OrganizationKind.COMPANY && !owned && known(i) > i) {
        // "the X factory"
        to = known(i);
        owned = true;
        break;
      } else if (head.kind() == OrganizationKind.OTHER && nested(i) > i) {
        to = nested(i);
        owned = true;
        break;
      } else if (words.isDash(i) && i > head.from() && areCountries(i)) {
        // "joint chamber of A-B"
        ownedByPlace = false;
        i++;
      } else if (words.isJoiner(i) || t.isAny("،,")) {
        ownedByPlace = false;
        boolean listed =
            i + 1 < words.text().size()
                && words.joined(i + 1)
                && (words.isQualifier(i + 1)
                    ? qualified
                        && words.isQualifier(i - 1)
                        && !beginsAnother(i + 1)
                        && !(words.isJoiner(i) && words.text().has(i + 1, PlaceWord.class))
                    : owned
                        && place(i + 1) > i + 1
                        && words.isJoiner(i)
                        && (isJoint(head, i) || areCountries(i)));
        if (!listed) {
          break;
        }
        i++;
      } else if (words.text().has(i, Sense.Demonym.class) && !words.isStopWord(i)) {
        // "an Italian bank" is no name, "the Italian foreign ministry" is one
        to = i + 1;
        owned |= qualified;
        i++;
      } else if (t.isWord() && t.shape().isCapitalized()) {
        // "A1"
        boolean number =
            i + 1 < words.text().size()
                && words.token(i + 1).isNumber()
                && !words.token(i + 1).spaceBefore();
        i += number ? 2 : 1;
        to = i;
        owned = true;
      } else if (!owned && takesWords(head) && ownerAhead(i) > i) {
        i = ownerAhead(i);
        to = i;
        qualified = true;
        qualifiers++;
      } else if (t.isWord()
          && takesUnknown(head.kind())
          && unknown < 2
          && (!owned || (unknown > 0 && !ownedByPlace))
          && (!words.isFunction(i) || (everyday == unknown && isEveryday(head, i)))) {
        everyday += words.isFunction(i) ? 1 : 0;
        unknown++;
        to = i + 1;
        i++;
      } else {
        break;
      }
    }
    owned |= unknown > 0;
    owned |= head.kind() == OrganizationKind.MINISTRY && qualified;
    owned |= qualifiers >= 2 && namedByTask(head.kind());
    return new Extent(to, owned);
  }

  /** Newspapers and agencies are called by any noun ("East", "The Century"). */
  private boolean isEveryday(NamedHead head, int i) {
    return head.kind() == OrganizationKind.MEDIA
        && words.text().has(i, Sense.CommonWord.class)
        && !words.isStopWord(i)
        && !words.text().has(i, Sense.RelationWord.class)
        && !words.text().has(i, Sense.Speech.class)
        && !words.text().has(i, Sense.DateWord.class)
        && !isVerb(i)
        && NamedHead.at(words, i) == null;
  }

  /** Whether the word makes a verb with the one behind it ("support" in "supported"). */
  private boolean isVerbal(int i) {
    return words
        .text()
        .any(
            i,
            Sense.Trigger.class,
            m -> m.sense().wordClass() != Sense.TriggerClass.NOUN && m.to() > i + 1);
  }

  private boolean isVerb(int i) {
    return words
        .text()
        .any(i, Sense.Trigger.class, m -> m.sense().wordClass() != Sense.TriggerClass.NOUN);
  }

  /**
   * Index of the place that ends a name of a few everyday words ("fund of research and technology
   * of X"); {@code i} when another word than nouns and adjectives stands before it.
   */
  private int ownerAhead(int i) {
    int k = i;
    while (k < words.text().size() && k - i < LONGEST_TASK && words.joined(k)) {
      if (k > i && place(k) > k) {
        return k;
      }
      boolean part =
          words.isQualifier(k)
              || words.text().has(k, Sense.Sector.class)
              || words.text().has(k, Sense.CommonWord.class)
              || !words.isFunction(k);
      boolean joiner = k > i && (words.isJoiner(k) || words.token(k).isAny("،,"));
      if (joiner && place(k + 1) > k + 1) {
        // "foundation A and province B" are two
        return i;
      }
      if (!(joiner || (part && words.token(k).isWord() && !words.isStopWord(k) && !isVerb(k)))
          || words.text().has(k, Sense.RelationWord.class)
          || words.text().has(k, Sense.Speech.class)
          || beginsOther(k)) {
        return i;
      }
      k = Math.max(k + 1, task(k));
    }
    return i;
  }

  /** A head noun of another name; in the plural it may tell who is joined ("of municipalities"). */
  private boolean beginsOther(int k) {
    NamedHead inner = NamedHead.at(words, k);
    return inner != null && !inner.isPlural(words) && !words.isQualifier(k);
  }

  /** Index after the words of a task that begin here ("capital investment"). */
  private int task(int k) {
    return words.organizationWord(k, Sense.OrganizationClass.QUALIFIER).map(Match::to).orElse(k);
  }

  /** Whether a head noun of several words begins here, and with it another name. */
  private boolean beginsAnother(int i) {
    NamedHead next = NamedHead.at(words, i);
    return (next != null && next.to() > i + 1)
        || words.organizationWord(i, Sense.OrganizationClass.KNOWN).isPresent();
  }

  private static boolean takesWords(NamedHead head) {
    OrganizationKind kind = head.kind();
    return head.type() == NamedHead.Type.FACILITY
        || kind == OrganizationKind.AGENCY
        || kind == OrganizationKind.OTHER
        || kind == OrganizationKind.ASSOCIATION
        || kind == OrganizationKind.UNIVERSITY
        || kind == OrganizationKind.COMPANY
        || kind == OrganizationKind.MINISTRY;
  }

  /** Index after the body that a commission or committee is of; {@code i} when none begins here. */
  private int nested(int i) {
    int known = known(i);
    if (known > i) {
      return known;
    }
    NamedHead inner = NamedHead.at(words, i);
    if (inner == null || inner.kind() != OrganizationKind.CHAMBER) {
      return i;
    }
    Extent extent = extent(inner);
    return extent.owned() ? extent.to() : i;
  }

  /** Index after the well-known body that is named here; {@code i} when none is. */
  private int known(int i) {
    return words.organizationWord(i, Sense.OrganizationClass.KNOWN).map(Match::to).orElse(i);
  }

  /** Whether the name joins two countries ("joint chamber of A and B"). */
  private boolean isJoint(NamedHead head, int i) {
    for (int k = head.from(); k < i; k++) {
      if (words
          .organizationWord(k, Sense.OrganizationClass.QUALIFIER)
          .filter(m -> m.sense().flags().contains("joint"))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "A and B" of two countries is one owner: the bodies that join them are many, those of one
   * country follow a noun.
   */
  private boolean areCountries(int joiner) {
    return joiner + 1 < words.text().size() && isCountry(joiner - 1) && isCountry(joiner + 1);
  }

  private boolean isCountry(int i) {
    return words
        .text()
        .longestAt(i, PlaceName.class)
        .filter(m -> m.sense().kind() == PlaceKind.COUNTRY)
        .isPresent();
  }

  /** Index after the place, with its class word, that begins here; {@code i} when none does. */
  int place(int i) {
    if (i >= words.text().size()) {
      return i;
    }
    Optional<Match<PlaceWord>> word =
        words.text().longestAt(i, PlaceWord.class).filter(m -> m.sense().before());
    if (word.isPresent() && word.get().to() < words.text().size()) {
      int at = word.get().to();
      boolean unknown =
          !word.get().sense().flags().contains("weak")
              && words.joined(at)
              && words.token(at).isWord()
              && words.text().matchesAt(at).isEmpty();
      return name(at) > at ? name(at) : unknown ? at + 1 : i;
    }
    return name(i);
  }

  /** Index after the place name, and no adjective of it, that begins here. */
  private int name(int i) {
    return words.text().matchesAt(i, PlaceName.class).stream()
        .filter(m -> !m.ending().has(Feature.ADJECTIVAL))
        .findFirst()
        .map(Match::to)
        .orElse(i);
  }

  /** Whether what a body is for is name enough ("joint committee of border trade"). */
  private static boolean namedByTask(@org.jspecify.annotations.Nullable OrganizationKind kind) {
    return kind == OrganizationKind.OTHER
        || kind == OrganizationKind.AGENCY
        || kind == OrganizationKind.ASSOCIATION;
  }

  private static boolean takesUnknown(@org.jspecify.annotations.Nullable OrganizationKind kind) {
    return kind == null
        || switch (kind) {
          case CHAMBER, MINISTRY, GOVERNMENT, EMBASSY -> false;
          default -> true;
        };
  }
}
