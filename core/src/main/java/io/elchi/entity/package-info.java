// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Persons, organisations, places and programmes: found by form, joined into entities, named in
 * dictionary form.
 */
@NullMarked
package io.elchi.entity;

import org.jspecify.annotations.NullMarked;
