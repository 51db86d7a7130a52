// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
/** Which of the known languages a text is written in, if any. */
@NullMarked
package io.elchi.detect;

import org.jspecify.annotations.NullMarked;
