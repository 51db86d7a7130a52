// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.quote;

/**
 * A stretch of text that may be direct speech.
 *
 * @param from index of its first token, without marks
 * @param to index after its last token, without marks
 * @param open index of the token that opens it: a mark, a colon or a dash
 * @param close index of the mark that closes it, or {@code to} when none does
 * @param marked whether it stands in quotation marks
 */
record SpeechSpan(int from, int to, int open, int close, boolean marked) {}
