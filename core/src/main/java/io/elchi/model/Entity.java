// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone or something that the text names. */
public sealed interface Entity permits Person, Organization, Place, Programme {
  /**
   * The id, unique within the report.
   *
   * @return the id
   */
  String id();

  /**
   * The name in dictionary form.
   *
   * @return the name
   */
  String name();

  /**
   * The name in Latin script, by the usual romanisation of its country.
   *
   * @return the name, or {@code null} if unknown
   */
  @Nullable String romanized();

  /**
   * Other names and abbreviations in dictionary form.
   *
   * @return the names, without {@link #name()}
   */
  List<String> aliases();

  /**
   * Where the text names it.
   *
   * @return the mentions in text order
   */
  List<Mention> mentions();
}
