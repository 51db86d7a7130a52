// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.language.Sense.PlaceName;
import io.elchi.text.Shape;
import java.util.ArrayList;
import java.util.List;

/** Joins an abbreviation in brackets to the name before it. Stateless. */
final class Abbreviations {

  private Abbreviations() {}

  /** An abbreviation in brackets right behind a name is another name of it. */
  static Candidate join(Words words, Candidate c) {
    int open = c.to();
    if (open + 2 >= words.text().size() || !words.token(open).is('(')) {
      return c;
    }
    int close = open + 1;
    while (close < words.text().size() && close - open < 6 && !words.token(close).is(')')) {
      close++;
    }
    if (close >= words.text().size() || !words.token(close).is(')')) {
      return c;
    }
    boolean single = close == open + 2 && words.token(open + 1).isWord();
    boolean abbreviation =
        single
            && (words.token(open + 1).shape() == Shape.UPPER
                || words.token(open + 1).shape() == Shape.MIXED);
    boolean foreign =
        words.token(open + 1).isWord()
            && words.token(open + 1).shape().isCapitalized()
            && !words.text().has(open + 1, PlaceName.class)
            && c.isOrganization();
    boolean uncased =
        single
            && !words.capitals()
            && c.isOrganization()
            && !words.isFunction(open + 1)
            && !words.text().has(open + 1, PlaceName.class);
    if (!abbreviation && !foreign && !uncased) {
      return c;
    }
    List<String> aliases = new ArrayList<>(c.aliases());
    aliases.add(words.text().phrase(open + 1, close));
    return c.withAliases(aliases);
  }
}
