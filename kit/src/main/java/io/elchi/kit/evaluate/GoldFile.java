// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people read in one report, as it stands in a JSON file. Immutable and safe for all threads.
 */
public final class GoldFile {
  private static final String JSON = ".json";

  private final String folder;
  private final String stem;
  private final Gold gold;

  private GoldFile(String folder, String stem, Gold gold) {
    this.folder = folder;
    this.stem = stem;
    this.gold = gold;
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it is not what a gold file must be; the message names it
   */
  public static GoldFile read(Path file) throws IOException {
    Path parent = file.toAbsolutePath().normalize().getParent();
    String folder =
        parent == null || parent.getFileName() == null ? "" : parent.getFileName().toString();
    String name = String.valueOf(file.getFileName());
    try {
      return parse(folder, stem(name), Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new IllegalArgumentException(file + ": not in UTF-8", e);
    }
  }

  /**
   * Reads gold that is no file of its own.
   *
   * @param folder the name of the folder that it would stand in
   * @param stem the name of the file without its ending
   * @param json what would stand in it
   * @throws IllegalArgumentException if it is not what a gold file must be
   */
  public static GoldFile parse(String folder, String stem, String json) {
    return new GoldFile(folder, stem, Gold.parse(json));
  }

  /**
   * The gold files of a folder, by name.
   *
   * @throws IOException if the folder cannot be read
   */
  public static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(JSON)).sorted().toList();
    }
  }

  private static String stem(String name) {
    return name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
  }

  /** The report's language, a tag without a script; {@code ?} where the gold does not say. */
  public String language() {
    return gold.language();
  }

  /** The name of the file without its ending. */
  public String stem() {
    return stem;
  }

  /** Folder and name without its ending, such as {@code xx/07}. */
  public String name() {
    return folder + "/" + stem;
  }

  /** The date of publication to hand to the extractor, where the page shows it elsewhere. */
  public Optional<String> reference() {
    return Optional.ofNullable(gold.reference());
  }

  /** How the report's text may be named, the likeliest first. */
  public List<String> texts() {
    Stream<String> usual = Stream.of(name() + ".txt", stem + ".txt");
    return Stream.concat(Stream.ofNullable(gold.file()), usual).toList();
  }

  /**
   * The record that is about this report, by its id: one that ends in the name of the report's
   * text, or in the name without its folder if there is only one such.
   *
   * @param ids ids of records
   * @return the id's position
   */
  public Optional<Integer> find(List<String> ids) {
    for (String text : texts()) {
      List<Integer> found =
          IntStream.range(0, ids.size())
              .filter(i -> ids.get(i).equals(text) || ids.get(i).endsWith("/" + text))
              .boxed()
              .toList();
      // another folder may hold a report of the same name
      if (found.size() == 1 || (!found.isEmpty() && text.contains("/"))) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  Gold gold() {
    return gold;
  }
}
