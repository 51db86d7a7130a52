// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import io.elchi.model.Event;
import io.elchi.model.Participant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores events: found by type and a sentence that reports them, then what takes part in them. */
final class EventScorer {
  private final Comparison comparison;
  private final Gold gold;
  private final Output output;
  private final Set<String> named = new HashSet<>();
  private final Set<String> countries = new HashSet<>();

  private record Pair(Gold.Deed gold, Event event) {}

  EventScorer(Comparison comparison) {
    this.comparison = comparison;
    this.gold = comparison.gold();
    this.output = comparison.output();
    gold.names().forEach(n -> named.addAll(n.forms()));
    gold.names(Gold.PLACES).stream()
        .filter(p -> "country".equals(p.kind()))
        .forEach(p -> countries.addAll(p.forms()));
  }

  void run() {
    List<Event> rest = new ArrayList<>(output.report().events());
    List<List<String>> sentences = new ArrayList<>(rest.stream().map(this::sentences).toList());
    List<Gold.Deed> order = new ArrayList<>(gold.events());
    order.sort(Comparator.comparing(Gold.Deed::optional));
    List<Pair> pairs = new ArrayList<>();
    for (Gold.Deed deed : order) {
      int best = best(deed, rest, sentences);
      if (best >= 0) {
        pairs.add(new Pair(deed, rest.remove(best)));
        sentences.remove(best);
      } else if (!deed.optional()) {
        comparison.tally(Field.EVENTS).add(0, 0, 1);
        comparison.tally(Field.EVENT_ARGUMENTS).add(0, 0, arguments(deed));
        comparison.note(Field.EVENTS, "missed " + label(deed));
      }
    }
    for (Event event : rest) {
      comparison.tally(Field.EVENTS).add(0, 1, 0);
      comparison.tally(Field.EVENT_ARGUMENTS).add(0, arguments(event), 0);
      comparison.note(
          Field.EVENTS, "wrong  " + event.type().code() + " [" + event.trigger().text() + "]");
    }
    pairs.stream().filter(p -> !p.gold().optional()).forEach(this::score);
  }

  private int best(Gold.Deed deed, List<Event> events, List<List<String>> sentences) {
    List<String> cues = deed.cues().stream().map(Squash::of).toList();
    int best = -1;
    int most = -1;
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      List<String> reported = sentences.get(i);
      if (event.type().code().equals(deed.type())
          && cues.stream().anyMatch(c -> reported.stream().anyMatch(s -> s.contains(c)))) {
        int alike =
            (event.status().code().equals(deed.status()) ? 1 : 0)
                + (Objects.equals(output.day(event.time()), Output.dayOf(deed.time())) ? 1 : 0);
        if (alike > most) {
          most = alike;
          best = i;
        }
      }
    }
    return best;
  }

  /** What the event rests on, squashed. */
  private List<String> sentences(Event event) {
    StringBuilder all = new StringBuilder();
    String text = comparison.text();
    if (text != null) {
      event
          .evidence()
          .forEach(e -> all.append(Comparison.slice(text, e.start(), e.end())).append("  | "));
      all.append(Comparison.slice(text, event.trigger().start(), event.trigger().end()));
    }
    all.append(' ').append(event.trigger().text()).append(" | ");
    return Arrays.stream(all.toString().split(" \\| ", -1)).map(Squash::of).toList();
  }

  private void score(Pair pair) {
    Gold.Deed deed = pair.gold();
    Event event = pair.event();
    comparison.tally(Field.EVENTS).add(1, 0, 0);
    boolean sameStatus = event.status().code().equals(deed.status());
    comparison.tally(Field.EVENT_STATUS).addOne(sameStatus);
    if (!sameStatus) {
      comparison.note(
          Field.EVENT_STATUS, label(deed) + " " + deed.status() + " <- " + event.status().code());
    }
    time(deed, event);
    List<String> places = event.places().stream().filter(p -> !output.isCountry(p)).toList();
    // the country of an event is its mission's: it neither counts nor costs
    names(
        deed,
        "places",
        deed.places().stream().filter(p -> !countries.contains(Squash.of(p))).toList(),
        places);
    names(
        deed,
        "participants",
        deed.participants(),
        event.participants().stream().map(Participant::entity).toList());
    String instrument = deed.instrument();
    if (instrument != null) {
      String read = event.instrument() == null ? null : event.instrument().code();
      comparison.tally(Field.EVENT_ARGUMENTS).addSlot(instrument.equals(read), true, read != null);
      if (!instrument.equals(read)) {
        comparison.note(
            Field.EVENT_ARGUMENTS, label(deed) + " instrument " + instrument + " <- " + read);
      }
    }
  }

  private void time(Gold.Deed deed, Event event) {
    String wanted = Output.present(Output.dayOf(deed.time()));
    String read = Output.present(output.day(event.time()));
    if ((wanted == null && read == null) || Output.isVague(read)) {
      return;
    }
    boolean right = Objects.equals(wanted, read);
    comparison.tally(Field.EVENT_ARGUMENTS).addSlot(right, wanted != null, read != null);
    if (!right) {
      comparison.note(Field.EVENT_ARGUMENTS, label(deed) + " time " + wanted + " <- " + read);
    }
  }

  private void names(Gold.Deed deed, String slot, List<String> names, List<String> ids) {
    List<String> wanted = names.stream().filter(n -> named.contains(Squash.of(n))).toList();
    List<String> rest = new ArrayList<>(ids);
    int hit = 0;
    for (String name : wanted) {
      Set<String> forms = gold.formsOf(name);
      String found =
          rest.stream()
              .filter(id -> !Collections.disjoint(output.forms(id), forms))
              .findFirst()
              .orElse(null);
      if (found != null) {
        hit++;
        rest.remove(found);
      }
    }
    comparison.tally(Field.EVENT_ARGUMENTS).add(hit, rest.size(), wanted.size() - hit);
    if (hit < wanted.size() || !rest.isEmpty()) {
      comparison.note(
          Field.EVENT_ARGUMENTS,
          label(deed)
              + " "
              + slot
              + " "
              + wanted
              + " <- "
              + ids.stream().map(output::name).toList());
    }
  }

  private int arguments(Gold.Deed deed) {
    long places =
        deed.places().stream()
            .map(Squash::of)
            .filter(p -> !countries.contains(p) && named.contains(p))
            .count();
    long participants =
        deed.participants().stream().map(Squash::of).filter(named::contains).count();
    return one(deed.time()) + one(deed.instrument()) + (int) (places + participants);
  }

  private static int arguments(Event event) {
    return one(event.time())
        + one(event.instrument())
        + event.places().size()
        + event.participants().size();
  }

  private static int one(@Nullable Object value) {
    return value == null ? 0 : 1;
  }

  private static String label(Gold.Deed deed) {
    return deed.type() + " [" + deed.cue() + "]";
  }
}
