// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.lint;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
  /** The language cannot be used, or says two things with one form. */
  ERROR,
  /** Something that every language has is missing, or a row is likely not meant so. */
  WARNING,
  /** Worth a look. */
  NOTE;

  /** The name as it is printed. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
