// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Any;
import io.elchi.analysis.Sentence;
import io.elchi.entity.Candidate.OrganizationDetail;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.OrganizationClass;
import io.elchi.language.Sense.OrganizationWord;
import io.elchi.language.Sense.TriggerType;
import io.elchi.model.OrganizationKind;
import io.elchi.text.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of firms without quotation marks, legal form or head noun, where the verb ends the clause
 * and only names have capitals: by a trade as last word ("X Textile"), beside firms in a list,
 * before "firms" or "representatives", or as parties of something signed. Runs behind the other
 * finders, which know the firms beside them.
 */
final class BrandNames {
  private static final int LONGEST = 5;
  private static final int REACH = 3;
  private static final String TRADE = "trade";

  private final Words words;
  private final AnalyzedText text;
  private final DictionaryForms forms;
  private final NameParts parts;
  private final boolean applies;

  BrandNames(Words words, DictionaryForms forms) {
    this.words = words;
    this.text = words.text();
    this.forms = forms;
    this.parts = new NameParts(words);
    var profile = text.language().profile();
    this.applies =
        profile.verbFinal()
            && profile.headFinal()
            && words.capitals()
            && words.lowerTail()
            && !text.language().nameForms().hasCases();
  }

  /** One name of a list: a run of capitalised words, or a body that is known already. */
  private record Item(int from, int to, boolean known, boolean trade, boolean strange) {}

  /** Adds the firms to what the other finders found. */
  void complete(List<Candidate> out) {
    if (!applies) {
      return;
    }
    Candidate[] startsAt = new Candidate[text.size()];
    boolean[] taken = new boolean[text.size()];
    for (Candidate c : out) {
      Candidate longer = startsAt[c.from()];
      startsAt[c.from()] = longer == null || longer.to() < c.to() ? c : longer;
      for (int i = c.from(); i < c.to(); i++) {
        taken[i] = true;
      }
    }
    int i = 0;
    while (i < text.size()) {
      List<Item> items = new ArrayList<>();
      int end = list(i, startsAt, taken, items);
      if (items.isEmpty()) {
        i++;
        continue;
      }
      if (isFirms(items, end)) {
        items.stream()
            .filter(item -> !item.known)
            .filter(
                item ->
                    item.to - item.from > 1 || item.strange || (items.size() > 1 && isWhole(item)))
            .forEach(item -> out.add(firm(item)));
      } else {
        items.stream().filter(item -> item.trade).forEach(item -> out.add(firm(item)));
      }
      i = Math.max(end, i + 1);
    }
  }

  /** Whether no unknown word in small letters goes on with a name of one word. */
  private boolean isWhole(Item item) {
    return item.to >= text.size()
        || !words.joined(item.to)
        || !words.token(item.to).isWord()
        || !text.matchesAt(item.to).isEmpty();
  }

  private Candidate firm(Item item) {
    return Candidate.firm(item.from, item.to, name(item));
  }

  private String name(Item item) {
    int last = item.to - 1;
    String word = forms.nameWord(words.token(last));
    return last == item.from ? word : text.phrase(item.from, last) + " " + word;
  }

  /** Collects names in a row and returns the index behind the last of them. */
  private int list(int from, @Nullable Candidate[] startsAt, boolean[] taken, List<Item> items) {
    int at = from;
    int end = from;
    while (at < text.size() && (at == from || words.joined(at))) {
      Item item = item(at, startsAt, taken);
      if (item == null) {
        break;
      }
      items.add(item);
      end = behind(item);
      int next = end;
      while (next < text.size()
          && words.joined(next)
          && (words.isJoiner(next) || words.token(next).is(','))) {
        next++;
      }
      if (next == end) {
        break;
      }
      at = next;
    }
    return end;
  }

  /** Behind the closing mark, the head noun or the legal form of a known name. */
  private int behind(Item item) {
    int end = item.to;
    if (!item.known) {
      return end < text.size() && item.from > 0 && words.isOpeningQuote(item.from - 1)
          ? end + 1
          : end;
    }
    while (end < text.size()
        && end - item.to < REACH
        && (words.isClosingQuote(end)
            || words.organizationWord(end, OrganizationClass.HEAD).isPresent()
            || words.organizationWord(end, OrganizationClass.LEGAL).isPresent())) {
      end++;
    }
    return end;
  }

  private @Nullable Item item(int at, @Nullable Candidate[] startsAt, boolean[] taken) {
    int open = words.isOpeningQuote(at) && at + 1 < text.size() ? at + 1 : at;
    Candidate known = startsAt[open] != null ? startsAt[open] : startsAt[at];
    if (known != null) {
      return known.detail() instanceof OrganizationDetail d && d.kind() == OrganizationKind.COMPANY
          ? new Item(known.from(), known.to(), true, false, false)
          : null;
    }
    return open > at ? quoted(at, taken) : run(at, taken);
  }

  /** A name in quotation marks that is all capitalised words. */
  private @Nullable Item quoted(int open, boolean[] taken) {
    int close = words.closingOf(open);
    if (close < 0 || close - open > LONGEST + 1 || startsHead(close + 1)) {
      return null;
    }
    for (int i = open + 1; i < close; i++) {
      if (!isPart(i, taken) || isEventNoun(i)) {
        return null;
      }
    }
    return close - open > 2 && isTrade(close - 1)
        ? new Item(open + 1, close, false, true, false)
        : null;
  }

  /** A run of capitalised words that are neither a person's nor a place's name. */
  private @Nullable Item run(int at, boolean[] taken) {
    boolean inside = at > 0 && words.joined(at) && words.token(at - 1).shape().isCapitalized();
    inside |= at > 0 && words.isOpeningQuote(at - 1);
    if (inside || !isPart(at, taken) || isTitleBefore(at)) {
      return null;
    }
    int to = at;
    while (to < text.size()
        && to - at <= LONGEST
        && (to == at || words.joined(to))
        && isPart(to, taken)) {
      to++;
    }
    int from = at;
    while (from + 1 < to && isLeadIn(from)) {
      from++;
    }
    if (to - at > LONGEST || startsHead(to) || isInitialled(from, to)) {
      return null;
    }
    for (int i = from; i < to; i++) {
      if (isEventNoun(i)) {
        return null;
      }
    }
    boolean trade = to - from > 1 && isTrade(to - 1);
    if (!trade && (isPerson(from, to) || isPlace(from, to) || isKnownWord(from, to))) {
      return null;
    }
    boolean strange = words.isAcronym(from) || words.token(from).shape() == Shape.MIXED;
    return new Item(from, to, false, trade, strange);
  }

  private boolean isPart(int i, boolean[] taken) {
    return !taken[i]
        && words.isCapitalized(i)
        && words.token(i).key().length() > 1
        && !words.isTitle(i)
        && !words.isHonorific(i)
        && !text.has(i, Sense.Demonym.class)
        && !text.has(i, Sense.Month.class);
  }

  /** A place in a case, or a word for a trip that only begins the sentence, before the name. */
  private boolean isLeadIn(int i) {
    boolean opens =
        text.sentenceAt(i).from() == i
            && (text.has(i, Sense.Trigger.class)
                || text.has(i, Sense.DateWord.class)
                || text.has(i, Sense.RelativeTime.class));
    return opens
        || text.any(i, Sense.PlaceName.class, m -> m.to() == i + 1 && m.ending().length() > 0);
  }

  private boolean isTitleBefore(int i) {
    for (int k = i - 1; k >= 0 && i - k <= REACH && words.joined(k + 1); k--) {
      int at = i;
      if (text.any(k, Sense.Title.class, m -> m.to() == at)) {
        return true;
      }
    }
    return i > 0 && words.joined(i) && words.isHonorific(i - 1);
  }

  /** Whether the word behind the run makes something else of it: a zone, a forum, a programme. */
  private boolean startsHead(int i) {
    if (i >= text.size() || !words.joined(i)) {
      return false;
    }
    return text.has(i, Sense.PlaceWord.class)
        || text.has(i, Sense.ProgrammeWord.class)
        || words.isQualifier(i)
        || words.isDash(i)
        || isEventNoun(i)
        || (NamedHead.at(words, i) != null && !isFirmsNoun(i));
  }

  private boolean isEventNoun(int i) {
    return text.any(i, Sense.Trigger.class, m -> m.sense().flags().contains("name-head"));
  }

  private boolean isInitialled(int from, int to) {
    return words.isInitial(from)
        || (from > 1
            && words.token(from - 1).is('.')
            && words.joined(from)
            && words.token(from - 2).key().length() <= 2)
        || (to < text.size() && words.token(to).is('.') && words.token(to - 1).key().length() < 3);
  }

  private boolean isTrade(int i) {
    return text.any(
        i,
        OrganizationWord.class,
        m -> m.sense().type() == OrganizationClass.LEGAL && m.sense().flags().contains(TRADE));
  }

  private boolean isPerson(int from, int to) {
    for (int i = from; i < to; i++) {
      if (parts.isGiven(i)
          || ((i > from || to - from == 1)
              && (parts.isSurname(i) || parts.isFamilyName(words.token(i)) || isPatronymic(i)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPatronymic(int i) {
    return text.language().hasPatronymicSuffix(words.token(i).key());
  }

  private boolean isPlace(int from, int to) {
    int at = from;
    while (at < to) {
      int begin = at;
      int end =
          text.matchesAt(begin, Sense.PlaceName.class).stream()
              .mapToInt(m -> m.to())
              .max()
              .orElse(begin);
      if (end == begin) {
        return false;
      }
      at = end;
    }
    return true;
  }

  /** One word that some table knows as anything. */
  private boolean isKnownWord(int from, int to) {
    return to - from == 1 && !text.matchesAt(from).isEmpty();
  }

  private boolean isFirms(List<Item> items, int end) {
    boolean sure = Any.of(items, item -> item.known || item.trade);
    if (items.size() > 1 && sure) {
      return true;
    }
    boolean several = Any.of(items, item -> !item.known && item.to - item.from > 1);
    boolean strange = Any.of(items, item -> item.strange);
    if (end >= text.size() || !words.joined(end)) {
      return false;
    }
    return ((several || strange) && (isFirmsNoun(end) || isPeople(end)))
        || (several && isParty(end));
  }

  /** "Firms", "factories" behind a list. */
  private boolean isFirmsNoun(int i) {
    return text.any(
        i,
        OrganizationWord.class,
        m ->
            m.sense().type() == OrganizationClass.HEAD
                && m.sense().kind() == OrganizationKind.COMPANY
                && m.ending().has(Feature.PLURAL));
  }

  /** Representatives, officials, heads of somebody. */
  private boolean isPeople(int i) {
    return text.any(i, Sense.Title.class, m -> m.ending().has(Feature.PLURAL));
  }

  /** "With", "between" or "by", in a sentence where something is signed, founded or built. */
  private boolean isParty(int i) {
    boolean relation = words.isPartyWord(i);
    return relation && isBusiness(text.sentenceAt(i));
  }

  private boolean isBusiness(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (text.any(
          i,
          Sense.Trigger.class,
          m ->
              m.sense().type() == TriggerType.SIGN
                  || m.sense().type() == TriggerType.BUILD
                  || m.sense().instrument() != null)) {
        return true;
      }
    }
    return false;
  }
}
