// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The record that is read out of one report: immutable values, with the names of the JSON form
 * {@code elchi/report/1}.
 *
 * <p>Offsets are UTF-16 code units into the text as the caller passed it. Components marked {@code
 * Nullable} are {@code null} when the report does not say; lists are never {@code null} and cannot
 * be changed. All types are safe for use by several threads.
 */
@NullMarked
package io.elchi.model;

import org.jspecify.annotations.NullMarked;
