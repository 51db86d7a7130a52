// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.bench;

import io.elchi.Document;
import io.elchi.Extractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What must be measured in a process of its own: the first record, and memory. */
final class Child {
  private static final int STARTS = 3;

  private Child() {}

  /**
   * Runs in the process.
   *
   * @param args {@code first} or {@code heap}, and languages
   */
  public static void main(String[] args) {
    List<String> languages = Arrays.asList(args).subList(1, args.length);
    Extractor extractor = Extractor.builder().languages(languages.toArray(new String[0])).build();
    if (args[0].equals("first")) {
      for (String language : languages) {
        extractor.extract(Document.of(Texts.reports(language).get(0)));
      }
      var system =
          (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      System.out.println(
          System.getProperty("elchi.cpu") == null
              ? System.currentTimeMillis()
              : system.getProcessCpuTime() / 1_000_000);
      return;
    }
    for (String language : languages) {
      for (String text : Texts.varied(language)) {
        extractor.extract(Document.of(text));
      }
    }
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    System.out.println(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed()
            + (extractor.languages().isEmpty() ? 1 : 0));
  }

  /** Milliseconds from the start of the JVM to the last of the first records, median of several. */
  static double firstRecord(List<String> languages, List<String> options) {
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      boolean cpu = System.getProperty("elchi.cpu") != null;
      long start = cpu ? 0 : System.currentTimeMillis();
      all.add((double) (run("first", languages, options) - start));
    }
    Collections.sort(all);
    return all.get(STARTS / 2);
  }

  /** Bytes of heap in use when the extractor has read every text, after a full collection. */
  static long heap(List<String> languages) {
    return run("heap", languages, List.of("-Xmx256m", "-XX:+UseSerialGC"));
  }

  /** Writes an archive of the classes that a first record needs, and gives its place. */
  static Path classArchive() {
    Path archive = Path.of(System.getProperty("java.io.tmpdir"), "elchi-bench.jsa");
    run("first", Texts.LANGUAGES, List.of("-XX:ArchiveClassesAtExit=" + archive));
    return archive;
  }

  private static long run(String what, List<String> languages, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(options);
    if (System.getProperty("elchi.cpu") != null) {
      command.add("-Delchi.cpu=true");
    }
    command.add("-Delchi.root=" + System.getProperty("elchi.root", "."));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Child.class.getName());
    command.add(what);
    command.addAll(languages);
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String out =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      process.waitFor();
      return Long.parseLong(out.substring(out.lastIndexOf('\n') + 1).strip());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
