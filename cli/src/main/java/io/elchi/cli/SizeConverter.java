// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A size in megabytes, as bytes. */
final class SizeConverter implements ITypeConverter<Integer> {
  /** Megabytes of one document, when nothing is said. */
  static final String DEFAULT = "32";

  static final int MEGABYTE = 1 << 20;
  private static final int MAX = 512;

  @Override
  public Integer convert(String value) {
    if (!value.matches("[0-9]{1,3}")) {
      throw wrong(value);
    }
    int megabytes = Integer.parseInt(value);
    if (megabytes < 1 || megabytes > MAX) {
      throw wrong(value);
    }
    return megabytes * MEGABYTE;
  }

  private static TypeConversionException wrong(String value) {
    return new TypeConversionException(
        "'" + value + "' is not a number of megabytes from 1 to " + MAX);
  }
}
