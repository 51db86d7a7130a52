// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

/** The part that a noun phrase plays for a verb or a noun, whatever the language marks it with. */
public enum Relation {
  AGENT,
  COMPANION,
  BETWEEN,
  GOAL,
  SOURCE,
  PLACE,
  TOPIC,
  LED_BY,
  ORGANISED_BY,
  INVITED_BY,
  HOSTED_BY,
  SUPPORTED_BY,
  ATTENDED_BY,
  POSSESSOR,
  OBJECT,
  PURPOSE,
  MEMBER_OF
}
