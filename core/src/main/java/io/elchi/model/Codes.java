// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Codes of enum constants and the way back. */
final class Codes {
  private Codes() {}

  /** The code of a constant: its name in lower case. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The constant with a code; the message of the exception lists the codes that exist. */
  static <E extends Enum<E> & Coded> E find(Class<E> type, String code) {
    E[] all = type.getEnumConstants();
    for (E constant : all) {
      if (constant.code().equals(code)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "unknown "
            + type.getSimpleName()
            + " \""
            + code
            + "\", expected one of "
            + Arrays.stream(all).map(Coded::code).collect(Collectors.joining(", ")));
  }
}
