// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import org.jspecify.annotations.Nullable;

/**
 * Why an event, or one part of it, was read.
 *
 * @param event the event's id
 * @param field {@code type}, {@code status}, {@code time}, {@code place} or {@code participant}
 * @param rule code of the rule
 * @param about id of the time, place or participant, or null
 * @param from index of the first token that the rule looked at
 * @param to index after the last
 */
public record EventReason(
    String event, String field, String rule, @Nullable String about, int from, int to) {}
