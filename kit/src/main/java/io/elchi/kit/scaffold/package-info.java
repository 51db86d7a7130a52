// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
/** Begins the module of a new language. */
@NullMarked
package io.elchi.kit.scaffold;

import org.jspecify.annotations.NullMarked;
