// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import org.jspecify.annotations.Nullable;

/**
 * The characters of a file.
 *
 * @param text the characters
 * @param note what a user should know about how they were read, or {@code null} for plain UTF-8
 */
record Decoded(String text, @Nullable String note) {}
