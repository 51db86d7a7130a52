// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import io.elchi.spi.LanguageModule;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** A small made-up language whose tables a test may spoil. Its tag is that of Esperanto. */
final class TinyLanguage implements LanguageModule {
  private static final String[] MONTHS = {
    "januaro",
    "februaro",
    "marto",
    "aprilo",
    "majo",
    "junio",
    "julio",
    "auxgusto",
    "septembro",
    "oktobro",
    "novembro",
    "decembro"
  };
  private static final String[] DAYS = {
    "lundo", "mardo", "merkredo", "jxauxdo", "vendredo", "sabato", "dimancxo"
  };

  private final Map<String, byte[]> files = new HashMap<>();
  private String tag = "eo";

  TinyLanguage() {
    put("language.tsv", "key\tvalue\ntag\teo\nscripts\tLatn\n");
    StringBuilder months = new StringBuilder("number\tcalendar\tforms\texample\tgives\n");
    for (int i = 1; i <= MONTHS.length; i++) {
      String value = String.format(java.util.Locale.ROOT, "XXXX-%02d-05", i);
      String name = MONTHS[i - 1];
      months.append(i + "\t\t" + name + "\t5 " + name + "\t" + value + "\n");
    }
    put("months.tsv", months.toString());
    StringBuilder dates = new StringBuilder("class\tvalue\tforms\n");
    for (int i = 1; i <= DAYS.length; i++) {
      dates.append("weekday\t" + i + "\t" + DAYS[i - 1] + "\n");
    }
    put("dates.tsv", dates.toString());
  }

  @Override
  public String tag() {
    return tag;
  }

  @Override
  public @Nullable InputStream open(String file) {
    byte[] bytes = files.get(file);
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }

  TinyLanguage tag(String newTag) {
    tag = newTag;
    return this;
  }

  TinyLanguage put(String file, String text) {
    return put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  TinyLanguage put(String file, byte[] bytes) {
    files.put(file, bytes);
    return this;
  }

  TinyLanguage add(String file, String row) {
    return put(file, text(file) + row + "\n");
  }

  TinyLanguage replace(String file, String old, String with) {
    String text = text(file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " holds no " + old);
    }
    return put(file, text.replace(old, with));
  }

  private String text(String file) {
    return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
  }

  /** What fails, as the check's name and its message, of all groups but the registration. */
  List<String> failures() {
    Contract contract = new Contract(this, this::open);
    List<Check> checks = new ArrayList<>();
    contract.required().entrySet().stream()
        .filter(g -> !g.getKey().equals("registration"))
        .forEach(g -> checks.addAll(g.getValue()));
    checks.addAll(contract.reports());
    return run(checks);
  }

  /** What fails of the registration. */
  List<String> registration() {
    return run(RegistrationChecks.of(this));
  }

  /** What is recommended and missing. */
  List<String> advice() {
    List<String> out = new ArrayList<>();
    for (Check check : new Contract(this, this::open).recommended()) {
      try {
        check.body().run();
      } catch (TestAbortedException e) {
        out.add(check.name() + " => " + e.getMessage());
      }
    }
    return out;
  }

  private static List<String> run(List<Check> checks) {
    List<String> out = new ArrayList<>();
    for (Check check : checks) {
      try {
        check.body().run();
      } catch (AssertionError e) {
        out.add(check.name() + " => " + e.getMessage());
      }
    }
    return out;
  }
}
