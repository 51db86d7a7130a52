// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
/** Tables of language data as they stand in their files, whatever they mean. */
@NullMarked
package io.elchi.kit.tables;

import org.jspecify.annotations.NullMarked;
