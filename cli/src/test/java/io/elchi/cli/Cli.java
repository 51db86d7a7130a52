// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.model.Report;
import io.elchi.model.TextSpan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Runs the command line inside a test, with its streams caught. */
final class Cli {
  /** Takes the first line for the title and says that all is in an invented language. */
  static final Reading FIRST_LINE =
      new Reading() {
        @Override
        public Set<String> languages() {
          return Set.of("xx", "yy");
        }

        @Override
        public Report extract(Document document) {
          String text = document.text();
          if (text.contains("CRASH")) {
            throw new IllegalStateException("crashed\nhere");
          }
          int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
          return Report.builder()
              .id(document.id())
              .language(document.language() == null ? "xx" : document.language())
              .published(document.published())
              .title(new TextSpan(0, end, text.substring(0, end)))
              .build();
        }
      };

  private final Reading reading;
  private byte[] in = {};
  private boolean outIsTerminal;
  private boolean errIsTerminal;

  private Cli(Reading reading) {
    this.reading = reading;
  }

  static Cli fake() {
    return new Cli(FIRST_LINE);
  }

  static Cli of(Reading reading) {
    return new Cli(reading);
  }

  static Cli real() {
    return new Cli(new ExtractorReading(Extractor::create));
  }

  Cli in(String text) {
    return in(text.getBytes(StandardCharsets.UTF_8));
  }

  Cli in(byte[] bytes) {
    in = bytes.clone();
    return this;
  }

  Cli terminal() {
    outIsTerminal = true;
    errIsTerminal = true;
    return this;
  }

  Cli errTerminal() {
    errIsTerminal = true;
    return this;
  }

  /** What a run left behind. */
  record Result(int code, String out, String err) {}

  Result run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Result result = run(out, args);
    return new Result(result.code, out.toString(StandardCharsets.UTF_8), result.err);
  }

  Result run(OutputStream out, Object... args) {
    StringWriter err = new StringWriter();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(in),
            out,
            new PrintWriter(err, true),
            outIsTerminal,
            errIsTerminal,
            Streams.DEFAULT_COLUMNS);
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code = Main.commandLine(streams, reading).execute(words);
    try {
      out.flush();
    } catch (IOException e) {
      // the stream under test may be broken on purpose
      return new Result(code, "", err.toString());
    }
    return new Result(code, "", err.toString());
  }
}
