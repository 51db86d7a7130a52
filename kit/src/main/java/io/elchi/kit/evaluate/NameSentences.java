// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.model.Entity;
import io.elchi.model.Organization;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sentences in which people marked the names, one a line: {@code <START:person> Ann Lee <END> went
 * to <START:place> Riga <END> .} Words and punctuation are set apart by blanks. Immutable.
 *
 * @param sentences the sentences with their names
 */
public record NameSentences(List<Sentence> sentences) {
  private static final String START = "<START:";
  private static final String END = "<END>";
  private static final List<String> TYPES = List.of("person", "organization", "place");
  private static final Pattern CLOSING = Pattern.compile("[.,;:!?»”)’'\\]،؛؟]+");
  private static final String OPENING = "«“(„[";

  /** Copies what is given. */
  public NameSentences {
    sentences = List.copyOf(sentences);
  }

  /**
   * One sentence. Immutable.
   *
   * @param text as it would stand in a report
   * @param names the names in it
   */
  public record Sentence(String text, Set<Name> names) {
    /** Copies what is given. */
    public Sentence {
      names = Set.copyOf(names);
    }
  }

  /**
   * A name as it stands in a sentence.
   *
   * @param type {@code person}, {@code organization} or {@code place}
   * @param text its text
   */
  public record Name(String type, String text) {}

  /**
   * Reads sentences; empty lines and lines that begin with {@code #} are passed over.
   *
   * @throws IllegalArgumentException if a mark is not closed or of an unknown type; the message
   *     names the line
   */
  public static NameSentences parse(String lines) {
    List<Sentence> out = new ArrayList<>();
    int number = 0;
    for (String line : lines.split("\r?\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        out.add(sentence(line, number));
      }
    }
    return new NameSentences(out);
  }

  private static Sentence sentence(String line, int number) {
    StringBuilder text = new StringBuilder();
    Set<Name> names = new HashSet<>();
    String type = "";
    int open = 0;
    for (String word : line.strip().split(" +")) {
      if (word.startsWith(START) && word.endsWith(">")) {
        type = word.substring(START.length(), word.length() - 1);
        if (!TYPES.contains(type)) {
          throw new IllegalArgumentException(
              "line " + number + ": unknown type '" + type + "'; known are " + TYPES);
        }
        open = -1;
      } else if (word.equals(END)) {
        if (type.isEmpty() || open < 0) {
          throw new IllegalArgumentException("line " + number + ": " + END + " closes no name");
        }
        names.add(new Name(type, text.substring(open)));
        type = "";
      } else {
        boolean glued =
            text.isEmpty()
                || CLOSING.matcher(word).matches()
                || OPENING.indexOf(text.charAt(text.length() - 1)) >= 0;
        text.append(glued ? "" : " ");
        open = open < 0 ? text.length() : open;
        text.append(word);
      }
    }
    if (!type.isEmpty()) {
      throw new IllegalArgumentException("line " + number + ": a name is not closed by " + END);
    }
    return new Sentence(text.toString(), names);
  }

  /**
   * How many of the names an extractor finds, each sentence read by itself.
   *
   * @param tag the language of the sentences
   * @return scores by type: {@code names.person}, {@code names.organization}, {@code names.place}
   */
  public Map<String, Score> score(Extractor extractor, String tag) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    TYPES.forEach(t -> tallies.put(t, new Tally()));
    for (Sentence sentence : sentences) {
      Set<Name> read = read(extractor.extract(Document.of(sentence.text()).withLanguage(tag)));
      tallies.forEach(
          (type, tally) -> {
            Set<Name> wanted = of(type, sentence.names());
            Set<Name> found = of(type, read);
            int all = found.size();
            found.retainAll(wanted);
            tally.add(found.size(), all - found.size(), wanted.size() - found.size());
          });
    }
    Map<String, Score> out = new LinkedHashMap<>();
    tallies.forEach((type, tally) -> out.put(Floors.NAMES + type, tally.score()));
    return out;
  }

  private static Set<Name> of(String type, Set<Name> names) {
    Set<Name> out = new HashSet<>(names);
    out.removeIf(n -> !n.type().equals(type));
    return out;
  }

  private static Set<Name> read(Report report) {
    Set<Name> out = new HashSet<>();
    for (Entity entity : report.entities()) {
      String type = type(entity);
      entity.mentions().forEach(m -> out.add(new Name(type, m.text())));
    }
    return out;
  }

  private static String type(Entity entity) {
    if (entity instanceof Person) {
      return "person";
    }
    if (entity instanceof Organization) {
      return "organization";
    }
    return entity instanceof Place ? "place" : "programme";
  }
}
