// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

/**
 * Where a row stands.
 *
 * @param table name of the table's file
 * @param line number of the line, from 1
 */
public record RowOrigin(String table, int line) {}
