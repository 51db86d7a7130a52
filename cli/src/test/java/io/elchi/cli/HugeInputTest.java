// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.elchi.Document;
import io.elchi.model.Report;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * JSON Lines of a hundred megabytes: what is in memory at a time depends neither on how many lines
 * there are nor on how long the longest is.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class HugeInputTest {
  private static final int MEGABYTE = 1 << 20;
  private static final long HUGE = 100L * MEGABYTE;

  /** A head, a piece many times, and a tail; made as they are read, and counted. */
  private static final class Generated extends InputStream {
    private final byte[] head;
    private final byte[] piece;
    private final byte[] tail;
    private final long pieces;
    private final AtomicLong given = new AtomicLong();

    Generated(String head, String piece, long pieces, String tail) {
      this.head = head.getBytes(StandardCharsets.UTF_8);
      this.piece = piece.getBytes(StandardCharsets.UTF_8);
      this.pieces = pieces;
      this.tail = tail.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] to, int from, int length) {
      int done = 0;
      while (done < length) {
        long at = given.get();
        long inPieces = at - head.length;
        long inTail = inPieces - pieces * piece.length;
        byte[] source = inPieces < 0 ? head : inTail < 0 ? piece : tail;
        long start = inPieces < 0 ? at : inTail < 0 ? inPieces % piece.length : inTail;
        int n = (int) Math.min(length - done, source.length - start);
        if (n <= 0) {
          break;
        }
        System.arraycopy(source, (int) start, to, from + done, n);
        given.addAndGet(n);
        done += n;
      }
      return done == 0 ? -1 : done;
    }
  }

  /** What a run with two threads said on standard error, and how it ended. */
  private static Cli.Result run(InputStream in, Reading reading, String... options) {
    StringWriter err = new StringWriter();
    AtomicLong lines = new AtomicLong();
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {
            lines.addAndGet(b == '\n' ? 1 : 0);
          }
        };
    Streams streams =
        new Streams(in, out, new PrintWriter(err, true), false, false, Streams.DEFAULT_COLUMNS);
    String[] words = new String[options.length + 5];
    words[0] = "extract";
    words[1] = "-";
    words[2] = "--quiet";
    words[3] = "--threads";
    words[4] = "2";
    System.arraycopy(options, 0, words, 5, options.length);
    int code = Main.commandLine(streams, reading).execute(words);
    return new Cli.Result(code, lines.toString(), err.toString());
  }

  /** Counts the documents, and how far reading was ahead of them. */
  private static final class Counting implements Reading {
    private final AtomicLong documents = new AtomicLong();
    private final AtomicLong letters = new AtomicLong();
    private final AtomicLong ahead = new AtomicLong();
    private final Generated in;

    Counting(Generated in) {
      this.in = in;
    }

    @Override
    public Set<String> languages() {
      return Set.of("xx");
    }

    @Override
    public Report extract(Document document) {
      documents.incrementAndGet();
      long all = letters.addAndGet(document.text().length());
      ahead.accumulateAndGet(in.given.get() - all, Math::max);
      return Report.builder().id(document.id()).language("xx").build();
    }
  }

  @Test
  void manyLinesAreReadAsTheyAreWorkedOn() {
    String line = "{\"text\":\"" + "words and words ".repeat(256) + "\"}\n";
    long lines = HUGE / line.length();
    Generated in = new Generated("", line, lines, "");
    Counting reading = new Counting(in);

    Cli.Result result = run(in, reading);

    assertThat(result.code()).isZero();
    assertThat(reading.documents.get()).isEqualTo(lines);
    assertThat(Long.parseLong(result.out())).isEqualTo(lines);
    // what is not text of a line is a little, and the window of lines in work is small
    long around = lines * (line.length() - 256L * "words and words ".length());
    assertThat(reading.ahead.get()).isLessThan(around + MEGABYTE);
  }

  @Test
  void aHugeLineIsRefusedAndTheNextOneRead() {
    String good = "\"}\n{\"text\":\"good\"}\n";
    Generated in = new Generated("{\"text\":\"", "words and words ", HUGE / 16, good);
    Counting reading = new Counting(in);

    Cli.Result result = run(in, reading);

    assertThat(result.code()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).contains("stdin, line 1: longer than 32 MB");
    assertThat(reading.documents.get()).isOne();
    assertThat(reading.letters.get()).isEqualTo("good".length());
  }

  @Test
  void aHugeLineIsReadWhereTheLimitIsRaised() {
    Generated in = new Generated("{\"text\":\"", "words and words ", HUGE / 16, "\"}\n");
    Counting reading = new Counting(in);

    Cli.Result result = run(in, reading, "--max-size", "101");

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(reading.letters.get()).isEqualTo(HUGE / 16 * 16);
  }

  private static long allocated(long length) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    LineInputs lines =
        new LineInputs(new Generated("", "words and words ", length / 16, "\n"), "x", MEGABYTE);
    long before = threads.getThreadAllocatedBytes(id);
    assertThat(lines.hasNext()).isTrue();
    assertThat(lines.next()).isInstanceOf(Input.Broken.class);
    assertThat(lines.hasNext()).isFalse();
    return threads.getThreadAllocatedBytes(id) - before;
  }

  @Test
  void whatIsRefusedTakesNoMoreMemoryTheLongerItIs() {
    allocated(2L * MEGABYTE);
    assertThat(allocated(2 * HUGE)).isCloseTo(allocated(2L * MEGABYTE), within(MEGABYTE / 4L));
  }
}
