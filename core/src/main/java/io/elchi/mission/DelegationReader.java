// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Frame;
import io.elchi.language.Sense;
import io.elchi.model.Delegation;
import io.elchi.model.Quantity;
import io.elchi.model.QuantityKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the companies and people of a delegation; for use by one thread. */
final class DelegationReader {
  private final Signals s;
  private final Mentions mentions;
  private final List<Frame> frames;

  DelegationReader(Signals signals, Plan plan) {
    this.s = signals;
    this.mentions = signals.mentions;
    // those who only do business where guests are come behind the guests
    this.frames =
        plan.frames().stream().sorted(Comparator.comparing(LegReader::isOnlyBusiness)).toList();
  }

  @Nullable Delegation delegation() {
    Integer companies = null;
    Integer people = null;
    for (Frame f : frames) {
      for (Located<Quantity> q : mentions.quantitiesIn(f.sentence().from(), f.sentence().to())) {
        Quantity v = q.value();
        BigDecimal n = v.value() != null ? v.value() : v.min();
        if (v.kind() != QuantityKind.COUNT
            || n == null
            || n.compareTo(BigDecimal.valueOf(3)) < 0
            || n.compareTo(BigDecimal.valueOf(5000)) > 0) {
          continue;
        }
        boolean firms = "company".equals(v.unit()) || countsFirms(q);
        if (firms && companies == null) {
          companies = n.intValue();
        } else if ("person".equals(v.unit()) && !firms && people == null) {
          people = n.intValue();
        }
      }
    }
    return companies == null && people == null ? null : new Delegation(companies, people);
  }

  /** "35 company representatives": firms are counted, by those whom they send. */
  private boolean countsFirms(Located<Quantity> q) {
    for (int i = q.from(); i < q.to(); i++) {
      for (Match<Sense.Unit> m : s.text.matchesAt(i, Sense.Unit.class)) {
        if (m.sense().unit().equals("company") && m.to() <= q.to()) {
          return true;
        }
      }
    }
    return false;
  }
}
