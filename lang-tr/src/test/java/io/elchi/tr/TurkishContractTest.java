// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tr;

import io.elchi.tck.LanguageContract;

/** Turkish passes the contract of all language modules. */
class TurkishContractTest extends LanguageContract {
  TurkishContractTest() {
    super(new TurkishModule());
  }
}
