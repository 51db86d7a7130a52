// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.analysis.Any;
import io.elchi.analysis.Located;
import io.elchi.analysis.Match;
import io.elchi.analysis.Mentions;
import io.elchi.clause.Frame;
import io.elchi.language.Relation;
import io.elchi.language.Sense;
import io.elchi.model.Delegation;
import io.elchi.model.Quantity;
import io.elchi.model.QuantityKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the companies and people of a delegation; for use by one thread. */
final class DelegationReader {
  private static final BigDecimal FEWEST = BigDecimal.valueOf(3);
  private static final BigDecimal MOST = BigDecimal.valueOf(5000);

  /** So many words may stand between a number and the country of those counted. */
  private static final int BESIDE = 2;

  private final Signals s;
  private final Mentions mentions;
  private final Plan plan;

  private @Nullable Integer companies;
  private @Nullable Integer people;

  DelegationReader(Signals signals, Plan plan) {
    this.s = signals;
    this.mentions = signals.mentions;
    this.plan = plan;
  }

  /** The size as far as it is told: by the sentences on the trip, else by others. */
  @Nullable Delegation delegation() {
    // those who only do business where guests are come behind the guests
    List<Frame> guests =
        plan.frames().stream().sorted(Comparator.comparing(LegReader::isOnlyBusiness)).toList();
    for (Frame f : guests) {
      for (Located<Quantity> q : counts(f)) {
        if (!isOf(q, f, plan.way().destinations(), plan.way().origins())) {
          take(q);
        }
      }
    }
    if (plan.main() && companies == null && people == null) {
      elsewhere();
    }
    return companies == null && people == null ? null : new Delegation(companies, people);
  }

  /** "22 Iraqi firms", "from X 120 firms" where nothing is said of travelling. */
  private void elsewhere() {
    for (Frame f : s.frames) {
      if (f.sentence().furniture()) {
        continue;
      }
      boolean told = f.verbs().stream().anyMatch(v -> v.is(Sense.TriggerType.ATTEND));
      for (Located<Quantity> q : counts(f)) {
        if (told
            && (isOf(q, f, plan.way().origins(), plan.way().destinations()) || comesFrom(q, f))) {
          take(q);
        }
      }
    }
  }

  private void take(Located<Quantity> q) {
    Quantity v = q.value();
    BigDecimal n = v.value() != null ? v.value() : v.min();
    boolean firms = "company".equals(v.unit()) || countsFirms(q);
    if (n != null && firms && companies == null) {
      companies = n.intValue();
    } else if (n != null && "person".equals(v.unit()) && !firms && people == null) {
      people = n.intValue();
    }
  }

  /** Counts that may be the size of a delegation. */
  private List<Located<Quantity>> counts(Frame f) {
    List<Located<Quantity>> out = new ArrayList<>();
    for (Located<Quantity> q : mentions.quantitiesIn(f.sentence().from(), f.sentence().to())) {
      BigDecimal n = q.value().value() != null ? q.value().value() : q.value().min();
      if (q.value().kind() == QuantityKind.COUNT
          && n != null
          && n.compareTo(FEWEST) >= 0
          && n.compareTo(MOST) <= 0) {
        out.add(q);
      }
    }
    return out;
  }

  /** Whether the words right beside a number say that those counted are of one of the countries. */
  private boolean isOf(Located<Quantity> q, Frame f, List<String> of, List<String> others) {
    for (CountryMention c : s.countriesIn(f.sentence().index())) {
      if (c.isPlace()) {
        continue;
      }
      int gap = c.from() >= q.to() ? c.from() - q.to() : q.from() - c.to();
      boolean inside = c.from() >= q.from() && c.to() <= q.to();
      if ((inside || (gap >= 0 && gap <= BESIDE))
          && of.contains(c.country())
          && !others.contains(c.country())) {
        return true;
      }
    }
    return false;
  }

  /** "From X 24 firms take part". */
  private boolean comesFrom(Located<Quantity> q, Frame f) {
    return Any.of(
        s.countriesIn(f.sentence().index()),
        c ->
            c.to() <= q.from()
                && c.relations().contains(Relation.SOURCE)
                && plan.way().origins().contains(c.country()));
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
