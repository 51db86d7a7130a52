// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.lv;

import io.elchi.tck.LanguageContract;

/** Latvian passes what every language must. */
class LatvianContractTest extends LanguageContract {
  LatvianContractTest() {
    super(new LatvianModule());
  }
}
