// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.fa;

import io.elchi.tck.LanguageContract;

/** Persian passes what every language must. */
class PersianContractTest extends LanguageContract {
  PersianContractTest() {
    super(new PersianModule());
  }
}
