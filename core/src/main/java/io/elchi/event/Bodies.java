// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import io.elchi.analysis.Mentions;
import io.elchi.model.Entity;
import io.elchi.model.Organization;
import io.elchi.model.OrganizationKind;
import io.elchi.model.Person;
import io.elchi.model.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Tells which bodies the persons of a text act for. Immutable. */
final class Bodies {
  private final Map<String, Set<String>> of = new HashMap<>();

  private final Set<String> companies = new HashSet<>();
  private final Set<String> persons = new HashSet<>();

  Bodies(Mentions mentions) {
    for (Entity e : mentions.entities()) {
      if (e instanceof Organization o && o.kind() == OrganizationKind.COMPANY) {
        companies.add(o.id());
      }
      if (e instanceof Person p) {
        persons.add(p.id());
        for (Position position : p.positions()) {
          String body = position.organization();
          if (body != null) {
            of.computeIfAbsent(p.id(), id -> new LinkedHashSet<>()).add(body);
          }
        }
      }
    }
  }

  /** Whether one of those who take part is a person. */
  boolean isPerson(String id) {
    return persons.contains(id);
  }

  /** Whether a body is a company. */
  boolean isCompany(String body) {
    return companies.contains(body);
  }

  /** The bodies that these persons act for, by their positions. */
  Set<String> of(Set<String> persons) {
    Set<String> out = new LinkedHashSet<>();
    for (String id : persons) {
      out.addAll(of.getOrDefault(id, Set.of()));
    }
    return out;
  }
}
