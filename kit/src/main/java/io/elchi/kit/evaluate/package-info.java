// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
/** How well records agree with what people read in the same reports. */
@NullMarked
package io.elchi.kit.evaluate;

import org.jspecify.annotations.NullMarked;
