// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
/** The JSON form of reports, {@code elchi/report/1}, and its schema. */
@NullMarked
package io.elchi.json;

import org.jspecify.annotations.NullMarked;
