// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The texts that are measured on: the reports written for the project, each several times with
 * other rare words, so that remembered words flatter no more than they do among real texts.
 */
final class Texts {
  /** All languages. */
  static final List<String> LANGUAGES = List.of("fa", "lv", "tr", "uz");

  private static final int COPIES = 12;

  /** One long word in so many is made new in a copy. */
  private static final int NEW_WORDS = 4;

  private static final int LONG = 6;

  private Texts() {}

  /** The reports of a language as they were written. */
  static List<String> reports(String language) {
    Path folder =
        Path.of(System.getProperty("elchi.root", "."))
            .resolve("lang-" + language + "/src/test/resources/io/elchi/" + language + "/reports");
    try (Stream<Path> files = Files.list(folder)) {
      List<String> out = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        out.add(Files.readString(file));
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reports of a language, and copies of them with other rare words; always the same. */
  static List<String> varied(String language) {
    List<String> reports = reports(language);
    List<String> out = new ArrayList<>(reports);
    Random random = new Random(language.hashCode());
    for (int copy = 1; copy < COPIES; copy++) {
      for (String report : reports) {
        out.add(varied(report, random));
      }
    }
    return out;
  }

  private static String varied(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    int start = 0;
    for (int i = 0; i <= out.length(); i++) {
      if (i == out.length() || !Character.isLetter(out.charAt(i))) {
        if (i - start >= LONG && random.nextInt(NEW_WORDS) == 0) {
          int at = start + 1 + random.nextInt(i - start - 2);
          char swapped = out.charAt(at);
          int other = start + 1 + random.nextInt(i - start - 2);
          out.setCharAt(at, out.charAt(other));
          out.setCharAt(other, swapped);
        }
        start = i + 1;
      }
    }
    return out.toString();
  }

  /** Reports of a language joined to one text of about so many bytes of UTF-8. */
  static String ofSize(String language, int bytes) {
    StringBuilder out = new StringBuilder();
    int size = 0;
    List<String> texts = varied(language);
    for (int i = 0; size < bytes; i++) {
      String text = texts.get(i % texts.size());
      out.append(text).append("\n\n");
      size += bytes(text) + 2;
    }
    // cut by the share of characters: close enough
    return out.substring(0, (int) ((long) out.length() * bytes / size));
  }

  /** Bytes of UTF-8. */
  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Bytes of UTF-8 of several texts. */
  static long bytes(List<String> texts) {
    return texts.stream().mapToLong(Texts::bytes).sum();
  }
}
