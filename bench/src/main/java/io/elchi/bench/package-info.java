// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
/** Measures what reading costs. */
@NullMarked
package io.elchi.bench;

import org.jspecify.annotations.NullMarked;
