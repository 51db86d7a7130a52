// Copyright 2026 The Elchi Authors. SPDX-License-Identifier: Apache-2.0
/** What Elchi knows of Turkish: tables of words and the module that opens them. */
@NullMarked
package io.elchi.tr;

import org.jspecify.annotations.NullMarked;
