// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
/** The command line: reads files, folders and JSON Lines, and writes records. */
@NullMarked
package io.elchi.cli;

import org.jspecify.annotations.NullMarked;
