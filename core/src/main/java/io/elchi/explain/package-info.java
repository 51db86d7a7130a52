// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
/** Reasons: which rows and rules made each value of a report. */
@NullMarked
package io.elchi.explain;

import org.jspecify.annotations.NullMarked;
