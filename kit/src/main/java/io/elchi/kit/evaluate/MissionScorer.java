// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import io.elchi.model.Delegation;
import io.elchi.model.Mission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Scores missions by what fills their slots. */
final class MissionScorer {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private final Comparison comparison;
  private final Gold gold;
  private final Output output;

  private record Affinity(double value, int gold, int output) {}

  private record Pair(Gold.@Nullable Trip gold, @Nullable Mission output) {}

  MissionScorer(Comparison comparison) {
    this.comparison = comparison;
    this.gold = comparison.gold();
    this.output = comparison.output();
  }

  void run() {
    for (Pair pair : pairs()) {
      if (pair.gold() == null || !pair.gold().optional()) {
        score(pair.gold(), pair.output());
      }
    }
  }

  /** One to one, the most alike first; then what is left on either side. */
  private List<Pair> pairs() {
    List<Gold.Trip> trips = gold.missions();
    List<Mission> missions = output.report().missions();
    List<Affinity> ranked = new ArrayList<>();
    for (int i = 0; i < trips.size(); i++) {
      for (int j = 0; j < missions.size(); j++) {
        ranked.add(new Affinity(affinity(trips.get(i), missions.get(j)), i, j));
      }
    }
    ranked.sort(
        Comparator.comparingDouble(Affinity::value)
            .reversed()
            .thenComparingInt(Affinity::gold)
            .thenComparingInt(Affinity::output));
    int[] mate = new int[trips.size()];
    java.util.Arrays.fill(mate, -1);
    Set<Integer> taken = new HashSet<>();
    for (Affinity a : ranked) {
      if (mate[a.gold()] < 0 && !taken.contains(a.output())) {
        mate[a.gold()] = a.output();
        taken.add(a.output());
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < mate.length; i++) {
      pairs.add(new Pair(trips.get(i), mate[i] < 0 ? null : missions.get(mate[i])));
    }
    for (int j = 0; j < missions.size(); j++) {
      if (!taken.contains(j)) {
        pairs.add(new Pair(null, missions.get(j)));
      }
    }
    return pairs;
  }

  private double affinity(Gold.Trip trip, Mission mission) {
    Set<String> common = countries(mission.destinations());
    common.retainAll(new HashSet<>(trip.slot("destinations")));
    boolean sameTime = Objects.equals(output.day(mission.time()), Output.dayOf(trip.time()));
    return 2 * common.size()
        + (sameTime ? 1 : 0)
        + (mission.status().code().equals(trip.status()) ? 1 : 0)
        + (trip.optional() ? 0 : 0.5);
  }

  private void score(Gold.@Nullable Trip trip, @Nullable Mission mission) {
    countries("origins", trip, mission == null ? List.of() : mission.origins());
    countries("destinations", trip, mission == null ? List.of() : mission.destinations());
    slot(
        "time",
        trip == null ? null : Output.present(Output.dayOf(trip.time())),
        mission == null ? null : Output.present(output.day(mission.time())));
    slot(
        "status",
        trip == null ? null : trip.status(),
        mission == null ? null : mission.status().code());
    names("leads", trip, mission == null ? List.of() : mission.leads());
    names("organizers", trip, mission == null ? List.of() : mission.organizers());
    Delegation delegation = mission == null ? null : mission.delegation();
    slot(
        "companies",
        trip == null ? null : trip.companies(),
        delegation == null ? null : delegation.companies());
    slot(
        "people",
        trip == null ? null : trip.people(),
        delegation == null ? null : delegation.people());
    Set<String> wanted = trip == null ? Set.of() : trip.sectors();
    Set<String> read = mission == null ? Set.of() : new HashSet<>(mission.sectors());
    add(Field.SECTORS, wanted, read);
  }

  private void countries(String slot, Gold.@Nullable Trip trip, List<String> places) {
    Set<String> wanted = new TreeSet<>();
    if (trip != null) {
      trip.slot(slot).stream().filter(c -> COUNTRY.matcher(c).matches()).forEach(wanted::add);
    }
    Set<String> read = countries(places);
    add(Field.MISSIONS, wanted, read);
    if (!wanted.equals(read)) {
      comparison.note(Field.MISSIONS, slot + " " + wanted + " <- " + read);
    }
  }

  private Set<String> countries(List<String> places) {
    Set<String> out = new TreeSet<>();
    for (String place : places) {
      String country = output.country(place);
      if (country != null) {
        out.add(country);
      }
    }
    return out;
  }

  private void slot(String slot, @Nullable Object wanted, @Nullable Object read) {
    if ((wanted == null && read == null)
        || (slot.equals("time") && read != null && Output.isVague(read.toString()))) {
      return;
    }
    boolean right = Objects.equals(wanted, read);
    comparison.tally(Field.MISSIONS).addSlot(right, wanted != null, read != null);
    if (!right) {
      comparison.note(Field.MISSIONS, slot + " " + wanted + " <- " + read);
    }
  }

  private void names(String slot, Gold.@Nullable Trip trip, List<String> ids) {
    List<String> wanted = trip == null ? List.of() : trip.slot(slot);
    Set<String> read = output.forms(ids);
    int hit = 0;
    for (String name : wanted) {
      hit += Collections.disjoint(gold.formsOf(name), read) ? 0 : 1;
    }
    // organisers that the gold does not name may still be right
    boolean strict = !wanted.isEmpty() || slot.equals("leads");
    comparison
        .tally(Field.MISSIONS)
        .add(hit, strict ? Math.max(0, ids.size() - hit) : 0, wanted.size() - hit);
    if (hit < wanted.size() || (strict && ids.size() > hit)) {
      comparison.note(
          Field.MISSIONS, slot + " " + wanted + " <- " + ids.stream().map(output::name).toList());
    }
  }

  private void add(Field field, Set<String> wanted, Set<String> read) {
    Set<String> common = new HashSet<>(wanted);
    common.retainAll(read);
    comparison
        .tally(field)
        .add(common.size(), read.size() - common.size(), wanted.size() - common.size());
  }
}
