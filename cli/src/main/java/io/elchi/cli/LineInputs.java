// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, one at a time; empty ones are passed over, but counted. */
final class LineInputs implements Iterator<Input> {
  private static final int BUFFER = 1 << 16;
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final String source;
  private final int maxSize;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private long number;
  private @Nullable Input next;
  private boolean finished;

  LineInputs(InputStream in, String source, int maxSize) {
    this.in = in;
    this.source = source;
    this.maxSize = maxSize;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !finished) {
      try {
        next = line();
      } catch (IOException e) {
        finished = true;
        next = new Input.Broken(source + ", after line " + number, Problems.of(e));
      }
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Input result = next;
    next = null;
    return result;
  }

  /** The next line, or {@code null} if it is empty or there is none. */
  private @Nullable Input line() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long length = 0;
    while (true) {
      if (position == limit) {
        limit = in.read(buffer);
        position = 0;
        if (limit <= 0) {
          limit = 0;
          finished = true;
          break;
        }
      }
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      length += end - position;
      if (length <= maxSize) {
        bytes.write(buffer, position, end - position);
      }
      boolean complete = end < limit;
      position = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    if (finished && length == 0) {
      return null;
    }
    number++;
    if (length > maxSize) {
      return new Input.Broken(
          source + ", line " + number,
          "longer than " + maxSize / SizeConverter.MEGABYTE + " MB; raise the limit by --max-size");
    }
    byte[] line = bytes.toByteArray();
    if (number == 1 && (startsWith(line, 0xFF, 0xFE) || startsWith(line, 0xFE, 0xFF))) {
      finished = true;
      return new Input.Broken(source, "is UTF-16; JSON Lines are read as UTF-8 only");
    }
    int from = number == 1 && startsWith(line, BOM[0] & 0xFF, BOM[1] & 0xFF, BOM[2] & 0xFF) ? 3 : 0;
    if (isBlank(line, from)) {
      return null;
    }
    return new Input.Line(
        source, number, from == 0 ? line : Arrays.copyOfRange(line, from, line.length));
  }

  private static boolean startsWith(byte[] line, int... head) {
    if (line.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((line[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(byte[] line, int from) {
    for (int i = from; i < line.length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
