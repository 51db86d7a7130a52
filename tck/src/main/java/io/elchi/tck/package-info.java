// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
/** What a language module must pass, as JUnit tests that it inherits. */
@NullMarked
package io.elchi.tck;

import org.jspecify.annotations.NullMarked;
