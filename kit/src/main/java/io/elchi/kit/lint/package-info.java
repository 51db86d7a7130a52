// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
/** What is wrong with a language's tables, and what they still lack. */
@NullMarked
package io.elchi.kit.lint;

import org.jspecify.annotations.NullMarked;
