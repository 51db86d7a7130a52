// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.analysis;

import io.elchi.language.CapitalWeights;
import io.elchi.language.LanguageData;
import io.elchi.spi.LanguageModule;
import io.elchi.text.NormalizedText;
import io.elchi.text.Shape;
import io.elchi.text.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Learns {@value CapitalWeights#FILE} from running text: every sentence is put into capitals, and
 * the weights are moved until they give its own back (an averaged perceptron). The same texts and
 * tables give the same weights. For use by one thread.
 */
public final class CapitalTrainer {
  /** What is learnt depends on the order of lessons: the mean of so many says more. */
  private static final int PUPILS = 5;

  private static final int ROUNDS = 8;

  /** Weights are kept as whole numbers: so many to one. */
  private static final int SCALE = 10;

  /** Smaller weights decide nothing. */
  private static final int LEAST = 5;

  private final LanguageData language;
  private final Locale locale;
  private final Analyzer analyzer;
  private final Map<String, double[]> weights = new HashMap<>();
  private final Map<String, double[]> moved = new HashMap<>();
  private final Map<String, double[]> sums = new HashMap<>();
  private int steps;

  private CapitalTrainer(LanguageModule module) {
    this.language = LanguageData.load(module);
    this.locale = Locale.forLanguageTag(module.tag());
    this.analyzer = new Analyzer(language);
  }

  /** A sentence in capitals and the shapes that its words should have, empty where unknown. */
  private record Lesson(
      Sentence sentence, CapitalProperties properties, List<Optional<Shape>> shapes) {}

  /**
   * What the texts teach.
   *
   * @param module the language
   * @param texts running texts, with small letters and capitals
   */
  public static CapitalWeights train(LanguageModule module, List<String> texts) {
    CapitalTrainer trainer = new CapitalTrainer(module);
    List<Lesson> lessons = new ArrayList<>();
    for (String text : texts) {
      lessons.addAll(trainer.lessons(text));
    }
    for (int pupil = 0; pupil < PUPILS; pupil++) {
      trainer.begin();
      for (int round = 0; round < ROUNDS; round++) {
        for (Lesson lesson : shuffled(lessons, pupil * ROUNDS + round)) {
          trainer.learn(lesson);
        }
      }
      trainer.end();
    }
    return trainer.learnt();
  }

  private List<Lesson> lessons(String text) {
    String capitals = text.toUpperCase(locale);
    List<Lesson> out = new ArrayList<>();
    if (capitals.length() != text.length()) {
      return out;
    }
    Map<Integer, Shape> known = new HashMap<>();
    AnalyzedText own = analyzer.analyze(NormalizedText.of(text));
    for (Sentence s : own.sentences()) {
      List<Token> tokens = own.tokens().subList(s.from(), s.to());
      if (Any.of(tokens, t -> t.isWord() && t.text().length() > 1 && t.shape() == Shape.LOWER)) {
        // the first word has a capital whatever it is
        tokens.stream().skip(1).forEach(t -> known.put(t.start(), t.shape()));
      }
    }
    AnalyzedText shouted = analyzer.analyze(NormalizedText.of(capitals));
    CapitalProperties properties =
        new CapitalProperties(language, shouted.tokens(), shouted.matches());
    for (Sentence s : shouted.sentences()) {
      List<Optional<Shape>> shapes = new ArrayList<>();
      for (int i = s.from(); i < s.to(); i++) {
        shapes.add(
            Optional.ofNullable(known.get(shouted.token(i).start())).map(CapitalProperties::plain));
      }
      out.add(new Lesson(s, properties, shapes));
    }
    return out;
  }

  /** The lessons in an order that follows from the number alone. */
  private static List<Lesson> shuffled(List<Lesson> lessons, int number) {
    Map<Long, Lesson> byKey = new TreeMap<>();
    for (int i = 0; i < lessons.size(); i++) {
      byKey.put(scatter(((long) number << Integer.SIZE) + i), lessons.get(i));
    }
    return List.copyOf(byKey.values());
  }

  /** Another number for each (the last steps of SplitMix64). */
  private static long scatter(long number) {
    long z = number * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Guesses the sentence word by word, and moves the weights wherever the guess is wrong. */
  private void learn(Lesson lesson) {
    Sentence s = lesson.sentence();
    String before = CapitalProperties.EDGE;
    String twoBefore = before;
    for (int i = s.from(); i < s.to(); i++) {
      String sign = CapitalProperties.MARK;
      if (lesson.properties().isWord(i)) {
        List<String> properties = lesson.properties().of(s, i, before, twoBefore);
        int guess = best(properties);
        Optional<Shape> right = lesson.shapes().get(i - s.from());
        if (right.isPresent()) {
          steps++;
          int own = CapitalWeights.SHAPES.indexOf(right.get());
          move(properties, own, guess);
          // what follows is learnt behind right guesses and behind wrong ones
          guess = (scatter(steps) & 1) == 0 ? own : guess;
        }
        sign = CapitalProperties.sign(CapitalWeights.SHAPES.get(guess));
      }
      twoBefore = before;
      before = sign;
    }
  }

  private int best(List<String> properties) {
    double[] sum = new double[CapitalWeights.SHAPES.size()];
    for (String property : properties) {
      double[] each = weights.get(property);
      for (int k = 0; each != null && k < sum.length; k++) {
        sum[k] += each[k];
      }
    }
    int best = 0;
    for (int k = 1; k < sum.length; k++) {
      best = sum[k] > sum[best] ? k : best;
    }
    return best;
  }

  private void move(List<String> properties, int right, int guess) {
    if (right == guess) {
      return;
    }
    for (String property : properties) {
      add(weights, property, right, 1);
      add(weights, property, guess, -1);
      add(moved, property, right, steps);
      add(moved, property, guess, -steps);
    }
  }

  private static void add(Map<String, double[]> to, String property, int shape, double amount) {
    to.computeIfAbsent(property, p -> new double[CapitalWeights.SHAPES.size()])[shape] += amount;
  }

  private void begin() {
    weights.clear();
    moved.clear();
    steps = 0;
  }

  /** Adds the mean of the weights over all steps, which says more of unseen texts than the last. */
  private void end() {
    weights.forEach(
        (property, last) -> {
          double[] gone = moved.getOrDefault(property, last);
          for (int k = 0; k < last.length; k++) {
            add(sums, property, k, last[k] - gone[k] / Math.max(1, steps));
          }
        });
  }

  private CapitalWeights learnt() {
    Map<String, int[]> out = new HashMap<>();
    sums.forEach(
        (property, sum) -> {
          int[] each = new int[sum.length];
          boolean matters = false;
          for (int k = 0; k < each.length; k++) {
            each[k] = (int) Math.round(SCALE * sum[k] / PUPILS);
            matters |= Math.abs(each[k]) >= LEAST;
          }
          if (matters) {
            out.put(property, each);
          }
        });
    return CapitalWeights.of(out);
  }

  /**
   * Writes {@value CapitalWeights#FILE} anew for every language on the path whose classes lie in a
   * folder, from its reports and its sentences with marked names.
   *
   * @param args the folder of classes, that of the tables and that of the texts, such as {@code
   *     target/classes}, {@code src/main/resources} and {@code src/test/resources}
   * @throws IOException if a text cannot be read or the table cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("needed: folders of classes, tables and texts");
    }
    for (LanguageModule module : ServiceLoader.load(LanguageModule.class)) {
      String folder = module.getClass().getPackageName().replace('.', '/');
      if (Files.isDirectory(Path.of(args[0], folder))) {
        List<String> texts = new ArrayList<>();
        for (Path file : files(Path.of(args[2], folder))) {
          texts.addAll(running(Files.readString(file)));
        }
        List<String> lines = new ArrayList<>();
        lines.add("# Learnt from reports and names.txt of this module: docs/language-data.md");
        lines.addAll(train(module, texts).lines());
        Files.write(
            Path.of(args[1], folder).resolve(CapitalWeights.FILE), lines, StandardCharsets.UTF_8);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> out = new ArrayList<>();
    try (Stream<Path> reports = Files.list(folder.resolve("reports"))) {
      reports.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(out::add);
    }
    Path sentences = folder.resolve("names.txt");
    if (Files.exists(sentences)) {
      out.add(sentences);
    }
    return out;
  }

  /** A text as it is, or each line of a file of sentences with marked names. */
  private static List<String> running(String text) {
    if (!text.contains("<START:")) {
      return List.of(text);
    }
    List<String> out = new ArrayList<>();
    for (String line : text.split("\n")) {
      out.add(
          line.replaceAll("<START:\\w+> ", "")
              .replace(" <END>", "")
              .replaceAll(" ([.,;:!?»”)])", "$1")
              .replaceAll("([«„“(]) ", "$1"));
    }
    return out;
  }
}
