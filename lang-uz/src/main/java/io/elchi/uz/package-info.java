// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Uzbek for Elchi. All that is known of it stands in tables; the one class says the language's tag
 * and opens them, because on the module path only the module itself may open its resources.
 */
@NullMarked
package io.elchi.uz;

import org.jspecify.annotations.NullMarked;
