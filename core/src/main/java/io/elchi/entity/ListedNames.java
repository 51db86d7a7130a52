// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.analysis.AnalyzedText;
import io.elchi.analysis.Match;
import io.elchi.entity.Candidate.OrganizationDetail;
import io.elchi.language.Feature;
import io.elchi.language.Sense;
import io.elchi.language.Sense.Demonym;
import io.elchi.language.Sense.GivenName;
import io.elchi.language.Sense.OrganizationClass;
import io.elchi.language.Sense.OrganizationWord;
import io.elchi.language.Sense.PlaceName;
import io.elchi.language.Sense.RelationWord;
import io.elchi.model.OrganizationKind;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of firms that no head noun of their own marks, where the verb ends the clause: lists that a
 * counted noun announces ("eight firms – A, B and C", "20 firms, among them “A”, “B”") or closes
 * ("“A” and “B”, 14 firms"), and names in quotation marks that somebody meets, signs with or works
 * for.
 */
final class ListedNames {
  private static final int LONGEST_NAME = 5;
  private static final int CUE_REACH = 4;
  private static final int HEAD_REACH = 5;

  private final Words words;
  private final AnalyzedText text;
  private final boolean applies;
  private final UnicodeScript mainScript;

  ListedNames(Words words) {
    this.words = words;
    this.text = words.text();
    var profile = text.language().profile();
    this.applies = profile.verbFinal() && profile.headFinal() && profile.capitals();
    this.mainScript = applies ? mainScript(text) : UnicodeScript.COMMON;
  }

  /** The script that most words of a text are written in. */
  private static UnicodeScript mainScript(AnalyzedText text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    for (int i = 0; i < text.size(); i++) {
      if (text.token(i).isWord()) {
        counts.merge(text.token(i).script(), 1, Integer::sum);
      }
    }
    UnicodeScript best = UnicodeScript.COMMON;
    int most = 0;
    for (Map.Entry<UnicodeScript, Integer> e : counts.entrySet()) {
      if (e.getValue() > most) {
        most = e.getValue();
        best = e.getKey();
      }
    }
    return best;
  }

  /** Adds the names of a list or a pair that begins at the token. */
  void find(int i, List<Candidate> out) {
    if (!applies) {
      return;
    }
    OrganizationKind kind = announcedAt(i);
    if (kind != null) {
      addAll(items(i, true), kind, out);
    }
    if (firm(i) != null && isPlural(i)) {
      closed(i, out);
    }
    if (words.isOpeningQuote(i)) {
      List<int[]> quoted = items(i, false);
      int end = quoted.isEmpty() ? i : quoted.get(quoted.size() - 1)[1] + 1;
      kind = quoted.size() > 1 ? countedHead(end) : null;
      if (kind != null) {
        addAll(quoted, kind, out);
      } else if (quoted.size() > 1
          && (isPartner(end) || quoted.stream().allMatch(this::standsAlone))) {
        addAll(quoted, OrganizationKind.COMPANY, out);
      } else if (quoted.size() == 1
          && (isPartner(end) || isBesideBody(end) || standsAlone(quoted.get(0)))) {
        addAll(quoted, OrganizationKind.COMPANY, out);
      }
    } else if (isForeign(i) && (i == 0 || !isForeign(i - 1))) {
      foreign(i, out);
    }
  }

  /** A name in another script than the text: of several words, or beside a partner. */
  private void foreign(int i, List<Candidate> out) {
    int end = i + 1;
    while (end < text.size() && words.joined(end) && isForeign(end)) {
      end++;
    }
    boolean quoted = i > 0 && words.isOpeningQuote(i - 1);
    boolean several = end - i > 1 && !quoted && isNoEvent(i, end) && !isEventName(end);
    if (end - i <= LONGEST_NAME && (several || isPartner(end))) {
      addAll(List.of(new int[] {i, end}), OrganizationKind.COMPANY, out);
    }
  }

  /** Whether a fair, a forum, a park or a programme stands behind the name. */
  private boolean isEventName(int i) {
    return i < text.size()
        && words.joined(i)
        && (text.has(i, Sense.PlaceWord.class)
            || text.has(i, Sense.ProgrammeWord.class)
            || text.any(i, Sense.Trigger.class, m -> m.sense().flags().contains("name-head")));
  }

  /**
   * A name in quotation marks, every word with a capital and none of them an everyday word, with
   * nothing behind it that says what it is.
   */
  private boolean standsAlone(int[] item) {
    int end = item[1] + 1;
    int length = item[1] - item[0];
    if (length > LONGEST_NAME - 1 || !isNoEvent(item[0], item[1])) {
      return false;
    }
    boolean strange = false;
    for (int i = item[0]; i < item[1]; i++) {
      Token t = words.token(i);
      if (!t.isWord() || !t.shape().isCapitalized() || words.isHonorific(i)) {
        return false;
      }
      strange |= t.shape() != Shape.TITLE || script(t) != mainScript;
    }
    boolean open = end >= text.size() || !words.joined(end) || !saysWhatItIs(end);
    boolean speech = end + 1 < text.size() && words.token(end).is(',') && words.isDash(end + 1);
    return open && !speech && (strange || length > 1);
  }

  /**
   * Whether the word behind a quoted name heads it ("“X” festival"), or brings in what is only
   * called so.
   */
  private boolean saysWhatItIs(int i) {
    Token t = words.token(i);
    if (!t.isWord() || t.shape().isCapitalized()) {
      return false;
    }
    if (NamedHead.at(words, i) == null
        && text.any(i, Sense.CommonWord.class, m -> m.ending().length() == 0)) {
      return false;
    }
    boolean owned =
        text.language().guessEnding(t.key(), 3).has(Feature.POSSESSIVE)
            && text.matchesAt(i, RelationWord.class).isEmpty();
    return owned
        || text.has(i, Sense.Speech.class)
        || NamedHead.at(words, i) != null
        || text.any(i, Sense.Trigger.class, m -> m.sense().flags().contains("name-head"));
  }

  private boolean isNoEvent(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.has(i, Sense.Trigger.class)
          || text.has(i, GivenName.class)
          || text.has(i, Sense.CommonWord.class)) {
        return false;
      }
    }
    return true;
  }

  /** A capitalised word in another script than the text around it, which no table knows. */
  private boolean isForeign(int i) {
    Token t = words.token(i);
    return t.isWord()
        && t.shape().isCapitalized()
        && t.key().length() > 1
        && script(t) != mainScript
        && text.matchesAt(i).stream().allMatch(m -> m.sense() instanceof OrganizationWord);
  }

  private static UnicodeScript script(Token t) {
    return t.script();
  }

  /** "“A” and B zone": coordinated with a name that a head noun ends. */
  private boolean isBesideBody(int joiner) {
    if (joiner >= text.size() || !words.joined(joiner) || !words.isJoiner(joiner)) {
      return false;
    }
    int at = joiner + 1;
    while (at < text.size() && at - joiner <= LONGEST_NAME + 1 && words.joined(at)) {
      if (at > joiner + 1 && NamedHead.at(words, at) != null) {
        return true;
      }
      boolean part =
          words.isCapitalized(at) || words.isQualifier(at) || text.has(at, Sense.PlaceWord.class);
      if (!part) {
        return false;
      }
      at++;
    }
    return false;
  }

  /** "A, B and C, such companies": capitalised names in a row before a plural noun. */
  private void closed(int head, List<Candidate> out) {
    int end = head;
    while (end > 0
        && head - end < CUE_REACH
        && words.joined(end)
        && words.token(end - 1).isWord()
        && !words.isCapitalized(end - 1)) {
      end--;
    }
    List<int[]> items = new ArrayList<>();
    boolean more = end > 0 && words.joined(end) && end < head;
    while (more) {
      int from = end;
      while (from > 0
          && end - from < LONGEST_NAME
          && (from == end || words.joined(from))
          && words.token(from - 1).isWord()
          && words.isCapitalized(from - 1)) {
        from--;
      }
      int[] item = from < end ? plain(from) : null;
      if (item == null || item[1] != end) {
        break;
      }
      items.add(0, item);
      more =
          from > 1
              && words.joined(from)
              && (words.isJoiner(from - 1) || words.token(from - 1).is(','));
      end = from - 1;
    }
    OrganizationKind kind = firm(head);
    if (items.size() > 1 && kind != null) {
      addAll(items, kind, out);
    }
  }

  private void addAll(List<int[]> items, OrganizationKind kind, List<Candidate> out) {
    for (int[] item : items) {
      out.add(
          new Candidate(
              item[0],
              item[1],
              text.phrase(item[0], item[1]),
              List.of(),
              new OrganizationDetail(kind, null)));
    }
  }

  /** Names in a row; where {@code plain}, capitalised words without quotation marks too. */
  private List<int[]> items(int from, boolean plain) {
    List<int[]> items = new ArrayList<>();
    int at = from;
    while (at < text.size() && (at == from || words.joined(at))) {
      int[] item = words.isOpeningQuote(at) ? quoted(at) : plain ? plain(at) : null;
      if (item == null) {
        break;
      }
      items.add(item);
      at = words.isOpeningQuote(at) ? item[1] + 1 : item[1];
      int next = at;
      while (next < text.size() && (words.isJoiner(next) || words.token(next).is(','))) {
        next++;
      }
      if (next == at) {
        break;
      }
      at = next;
    }
    return plain && items.size() < 2 ? List.of() : items;
  }

  private int @Nullable [] quoted(int open) {
    int close = words.closingOf(open);
    boolean name = close > 0 && close - open <= LONGEST_NAME + 1 && words.isCapitalized(open + 1);
    for (int k = open + 1; name && k < close; k++) {
      name =
          !text.any(k, Sense.Trigger.class, m -> m.sense().flags().contains("name-head"))
              && !words.token(k).is(',')
              && !text.any(k, Sense.ProgrammeWord.class, m -> m.sense().known());
    }
    return name ? new int[] {open + 1, close} : null;
  }

  private int @Nullable [] plain(int from) {
    int to = from;
    while (to < text.size() && to - from < LONGEST_NAME && (to == from || words.joined(to))) {
      boolean part =
          words.isCapitalized(to)
              && !words.isTitle(to)
              && !text.has(to, Demonym.class)
              && !(to == from && text.has(to, GivenName.class));
      if (!part) {
        break;
      }
      to++;
    }
    boolean place =
        text.matchesAt(from, PlaceName.class).stream().mapToInt(Match::to).max().orElse(0) >= to;
    return to > from && !place ? new int[] {from, to} : null;
  }

  /**
   * The kind of body whose counted noun stands before a list: the number, the noun, and a dash, a
   * colon, or a comma with a word behind it ("among them").
   */
  private @Nullable OrganizationKind announcedAt(int i) {
    if (i < 2 || !words.joined(i) || !(words.isOpeningQuote(i) || words.isCapitalized(i))) {
      return null;
    }
    boolean cue =
        words.isDash(i - 1)
            || words.token(i - 1).is(':')
            || (firm(i - 1) != null && isPlural(i - 1));
    int k = i - 1;
    while (!cue && k > 0 && i - k <= CUE_REACH && words.joined(k + 1)) {
      boolean between = words.token(k).isWord() && !words.isCapitalized(k);
      cue = words.token(k).is(',') && i - k > 1;
      if (!cue && !between && !words.token(k).is(',')) {
        return null;
      }
      k--;
    }
    if (!cue) {
      return null;
    }
    for (int at = i - 1; at >= 0 && i - at <= CUE_REACH + 2 && words.joined(at + 1); at--) {
      OrganizationKind kind = firm(at);
      if (kind != null && (isCounted(at) || isPlural(at))) {
        return kind;
      }
    }
    return null;
  }

  /** What the counted noun close behind a list says its items are, or null. */
  private @Nullable OrganizationKind countedHead(int from) {
    for (int k = from; k < Math.min(from + HEAD_REACH, text.size()) && words.joined(k); k++) {
      OrganizationKind kind = firm(k);
      if (kind != null) {
        return isCounted(k) || isPlural(k) ? kind : null;
      }
    }
    return null;
  }

  private @Nullable OrganizationKind firm(int i) {
    for (Match<OrganizationWord> m : text.matchesAt(i, OrganizationWord.class)) {
      boolean noun =
          m.sense().type() == OrganizationClass.HEAD
              || m.sense().type() == OrganizationClass.GENERIC;
      if (noun && m.to() == i + 1 && m.sense().kind() == OrganizationKind.COMPANY) {
        return m.sense().kind();
      }
    }
    return null;
  }

  private boolean isPlural(int i) {
    return text.any(i, OrganizationWord.class, m -> m.ending().has(Feature.PLURAL));
  }

  private boolean isCounted(int i) {
    for (int k = i - 1; k >= 0 && i - k <= CUE_REACH && words.joined(k + 1); k--) {
      if (words.token(k).isNumber() || text.has(k, Sense.NumberWord.class)) {
        return true;
      }
      if (!words.token(k).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** "With", "by", "between" or a title stands right behind the closing mark. */
  private boolean isPartner(int i) {
    int at = i;
    if (at < text.size() && words.token(at).isWord() && !words.token(at).spaceBefore()) {
      // a case ending behind the mark
      at++;
    }
    if (at >= text.size() || !words.joined(at)) {
      return false;
    }
    boolean relation = words.isPartyWord(at);
    return relation || words.isTitle(at);
  }
}
