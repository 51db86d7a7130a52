// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of an encoding. */
final class CharsetConverter implements ITypeConverter<Charset> {
  @Override
  public Charset convert(String value) {
    try {
      return Charset.forName(value);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new TypeConversionException(
          "'" + value + "' is no encoding that Java knows (as UTF-8, windows-1254, KOI8-R)");
    }
  }
}
