// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.entity;

import io.elchi.entity.Candidate.OrganizationDetail;
import io.elchi.entity.Candidate.PlaceDetail;
import io.elchi.model.OrganizationKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the mentions of one entity say together: its name, its other names, its kind. Stateless. */
final class GroupNames {
  private GroupNames() {}

  static OrganizationKind kind(Group group) {
    return group.members.stream()
        .map(m -> ((OrganizationDetail) m.detail()).kind())
        .filter(k -> k != OrganizationKind.OTHER)
        .findFirst()
        .orElse(OrganizationKind.OTHER);
  }

  /** A mention with its class word knows more than a bare one. */
  static PlaceDetail place(Group group) {
    return (PlaceDetail)
        group.members.stream()
            .filter(m -> !m.aliases().isEmpty())
            .findFirst()
            .orElse(group.members.get(0))
            .detail();
  }

  /**
   * The longest name for persons, the first one else; not in capitals if another spelling occurs.
   */
  static String best(Group group) {
    Candidate best = group.members.get(0);
    for (Candidate c : group.members) {
      boolean longer =
          (c.isPerson()
                  || (c.isOrganization() && words(best.name()) == 1 && isCapitals(best.name())))
              ? words(c.name()) > words(best.name())
              : !c.aliases().isEmpty() && best.aliases().isEmpty() && c.isPlace();
      if (c.isOrganization()
          && (best.aliases().contains(c.name()) || c.aliases().contains(best.name()))
          && words(c.name()) > words(best.name())) {
        // written out in full at another mention
        best = c;
        continue;
      }
      boolean calmer =
          isShouted(best.name()) && !isShouted(c.name()) && words(c.name()) >= words(best.name());
      if (calmer || (longer && !(isShouted(c.name()) && !isShouted(best.name())))) {
        best = c;
      }
    }
    return best.name();
  }

  /** How many words a name has; what blanks at its end part does not count. */
  static int words(String name) {
    int end = name.length();
    while (end > 0 && name.charAt(end - 1) == ' ') {
      end--;
    }
    int count = 1;
    for (int i = 0; i < end; i++) {
      count += name.charAt(i) == ' ' ? 1 : 0;
    }
    return count;
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean isShouted(String name) {
    return name.length() > 4
        && name.equals(name.toUpperCase(Locale.ROOT))
        && !name.equals(name.toLowerCase(Locale.ROOT));
  }

  static List<String> aliases(Group group, String name) {
    Set<String> out = new LinkedHashSet<>();
    for (Candidate c : group.members) {
      out.add(c.name());
      out.addAll(c.aliases());
    }
    out.remove(name);
    return List.copyOf(out);
  }
}
