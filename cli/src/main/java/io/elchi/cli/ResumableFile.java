// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written over several runs. What is written so far stands in a hidden part file;
 * beside it a journal has a line for each document: how long the part file was when the document
 * was done, whether it failed, and its name. A run that begins again cuts off what the journal does
 * not know, passes over the documents that it does, and goes on. The file appears under its name
 * when the last document is done. For use by one thread.
 */
final class ResumableFile implements Target {
  private static final int BUFFER = 1 << 16;

  /** So many documents at most are done again after a run was killed. */
  private static final int SYNC_EVERY = 64;

  private static final String FORMAT = "elchi/journal/1 ";

  private final Path target;
  private final Path part;
  private final Path journal;
  private final FileChannel partChannel;
  private final FileChannel journalChannel;
  private final CountingStream stream;
  private final OutputStream lines;
  private long read;
  private long failed;
  private int unsynced;
  private boolean kept;

  private ResumableFile(Path target, FileChannel partChannel, FileChannel journalChannel) {
    this.target = target;
    this.part = hidden(target, ".part");
    this.journal = hidden(target, ".journal");
    this.partChannel = partChannel;
    this.journalChannel = journalChannel;
    this.stream = new CountingStream(Channels.newOutputStream(partChannel));
    this.lines = new BufferedOutputStream(Channels.newOutputStream(journalChannel), BUFFER);
  }

  /**
   * Begins to write, or goes on.
   *
   * @param settings what two runs must have in common
   * @throws IOException if another run writes it, or began it with other settings
   */
  static ResumableFile open(Path path, String settings) throws IOException {
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    FileChannel part = null;
    FileChannel journal = null;
    boolean ready = false;
    try {
      journal = open(hidden(target, ".journal"));
      lock(journal);
      part = open(hidden(target, ".part"));
      ResumableFile file = new ResumableFile(target, part, journal);
      file.findEnd(settings);
      ready = true;
      return file;
    } finally {
      if (!ready) {
        closeAll(part, journal);
      }
    }
  }

  private static void closeAll(@Nullable FileChannel first, @Nullable FileChannel second)
      throws IOException {
    try {
      if (first != null) {
        first.close();
      }
    } finally {
      if (second != null) {
        second.close();
      }
    }
  }

  /** Cuts off what the journal does not know, and counts what it does. */
  private void findEnd(String settings) throws IOException {
    long length = 0;
    long valid = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(journal), BUFFER)) {
      Line head = line(in);
      if (head != null) {
        if (!head.text.equals(FORMAT + settings)) {
          throw new IOException(
              "was begun with other options; use the same, or delete "
                  + journal
                  + " to begin anew");
        }
        valid = head.bytes;
        for (Line next = line(in); next != null; next = line(in)) {
          String[] cells = next.text.split("\t", 3);
          length = Long.parseLong(cells[0]);
          read += cells[1].equals("+") ? 1 : 0;
          failed += cells[1].equals("+") ? 0 : 1;
          valid += next.bytes;
        }
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new IOException(journal + " is damaged; delete it to begin anew", e);
    }
    if (partChannel.size() < length) {
      throw new IOException(part + " is shorter than it was; delete " + journal + " to begin anew");
    }
    journalChannel.truncate(valid).position(valid);
    partChannel.truncate(length).position(length);
    stream.count = length;
    if (valid == 0) {
      lines.write((FORMAT + settings + "\n").getBytes(StandardCharsets.UTF_8));
      lines.flush();
    }
  }

  private static Path hidden(Path target, String ending) {
    return target.resolveSibling("." + target.getFileName() + ending);
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private static void lock(FileChannel channel) throws IOException {
    boolean free;
    try {
      free = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      free = false;
    }
    if (!free) {
      throw new IOException("another run is writing it");
    }
  }

  /** How many records were written before this run. */
  long read() {
    return read;
  }

  /** How many documents failed before this run. */
  long failed() {
    return failed;
  }

  /**
   * Passes over the documents that are done.
   *
   * @throws IOException if they are no longer the first ones
   */
  void skipDone(Iterator<Input> inputs) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(journal)) {
      in.readLine();
      for (long i = 0; i < read + failed; i++) {
        String name = in.readLine().split("\t", 3)[2];
        String found = inputs.hasNext() ? escaped(inputs.next().name()) : "nothing";
        if (!found.equals(name)) {
          throw new IOException(
              "the documents have changed since it was begun: "
                  + name
                  + " was read, now "
                  + found
                  + " stands there; delete "
                  + journal
                  + " to begin anew");
        }
      }
    }
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  @Override
  public void done(Outcome outcome) throws IOException {
    String sign = outcome.failure() == null ? "+" : "-";
    String line = stream.count + "\t" + sign + "\t" + escaped(outcome.name()) + "\n";
    lines.write(line.getBytes(StandardCharsets.UTF_8));
    if (++unsynced >= SYNC_EVERY) {
      sync();
    }
  }

  /** First the records, then the lines that say so: the journal never knows more than there is. */
  @Override
  public void sync() throws IOException {
    stream.flush();
    lines.flush();
    unsynced = 0;
  }

  @Override
  public void keep() throws IOException {
    sync();
    stream.close();
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    kept = true;
    Files.deleteIfExists(journal);
  }

  @Override
  public void close() throws IOException {
    try {
      if (!kept) {
        sync();
      }
    } finally {
      closeAll(partChannel, journalChannel);
    }
  }

  /** Whether an earlier run left something to go on from. */
  boolean begun() {
    return read + failed > 0;
  }

  private static String escaped(String name) {
    return name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  /** A line that was written to its end. */
  private record Line(String text, int bytes) {}

  /** The next whole line, or null; half a line at the end is none. */
  private static @Nullable Line line(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        return new Line(bytes.toString(StandardCharsets.UTF_8), bytes.size() + 1);
      }
      bytes.write(b);
    }
    return null;
  }

  /** Knows how much was written. */
  private static final class CountingStream extends OutputStream {
    private final BufferedOutputStream out;
    private long count;

    CountingStream(OutputStream out) {
      this.out = new BufferedOutputStream(out, BUFFER);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      count += length;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
