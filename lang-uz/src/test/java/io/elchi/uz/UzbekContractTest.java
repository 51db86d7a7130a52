// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.uz;

import io.elchi.tck.LanguageContract;

/** Uzbek passes the contract of all language modules. */
class UzbekContractTest extends LanguageContract {
  UzbekContractTest() {
    super(new UzbekModule());
  }
}
