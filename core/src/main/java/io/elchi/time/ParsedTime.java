// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.time;

import org.jspecify.annotations.Nullable;

/**
 * A time expression as it was read, before it is resolved.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param start the point, or the beginning of a range
 * @param end the end of a range, or null
 * @param duration an ISO 8601 duration (then nothing else is meant), or null
 */
record ParsedTime(int from, int to, Draft start, @Nullable Draft end, @Nullable String duration) {

  static ParsedTime point(Draft d) {
    return new ParsedTime(d.from, d.to, d, null, null);
  }

  static ParsedTime range(int from, int to, Draft start, Draft end) {
    return new ParsedTime(from, to, start, end, null);
  }

  static ParsedTime duration(int from, int to, String duration) {
    return new ParsedTime(from, to, new Draft(from), null, duration);
  }

  ParsedTime extendedTo(int newTo) {
    return new ParsedTime(from, Math.max(to, newTo), start, end, duration);
  }
}
