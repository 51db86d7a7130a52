// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Reads trade-mission reports in any language that it has a module for and gives one
 * language-neutral record. Start at {@code Extractor} and {@link io.elchi.Document}.
 */
@NullMarked
package io.elchi;

import org.jspecify.annotations.NullMarked;
