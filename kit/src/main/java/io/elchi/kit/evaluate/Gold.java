// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people read in one report; names stand where records have ids.
 *
 * @param language its tag without a script
 * @param file the report's file, where it is not named like the gold
 * @param reference the date of publication to hand to the extractor
 * @param relevant whether it reports a trade mission
 * @param entities by list: persons, organizations, places, programmes
 */
record Gold(
    String language,
    @Nullable String file,
    @Nullable String reference,
    boolean relevant,
    Map<String, List<Name>> entities,
    List<Time> times,
    List<Amount> quantities,
    List<Trip> missions,
    List<Deed> events,
    List<Speech> quotes) {
  static final String PERSONS = "persons";
  static final String ORGANIZATIONS = "organizations";
  static final String PLACES = "places";
  static final String PROGRAMMES = "programmes";
  private static final JsonMapper JSON = new JsonMapper();

  /** A named thing; {@code forms} are squashed and hold the name. */
  record Name(
      String name,
      Set<String> forms,
      @Nullable String kind,
      @Nullable String country,
      @Nullable String role,
      boolean optional) {
    boolean isFacility() {
      return "facility".equals(kind);
    }
  }

  /** A time: its text and its value. */
  record Time(String text, @Nullable String value, boolean optional) {}

  /** A quantity, by what tells it from others. */
  record Amount(AmountKey key, boolean optional) {}

  /** A mission with its slots. */
  record Trip(
      Map<String, List<String>> slots,
      @Nullable String time,
      @Nullable String status,
      @Nullable Integer companies,
      @Nullable Integer people,
      Set<String> sectors,
      boolean optional) {
    List<String> slot(String name) {
      return slots.getOrDefault(name, List.of());
    }
  }

  /** An event; its cues are pieces of the sentences that report it. */
  record Deed(
      String type,
      @Nullable String status,
      String cue,
      List<String> cues,
      @Nullable String time,
      List<String> places,
      List<String> participants,
      @Nullable String instrument,
      boolean optional) {}

  /** A quote: who speaks, and how it begins. */
  record Speech(String speaker, String begins, boolean optional) {}

  /**
   * Reads gold.
   *
   * @throws IllegalArgumentException if it is no JSON object; the message says where
   */
  static Gold parse(String json) {
    JsonNode o;
    try {
      o = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new IllegalArgumentException(
          "no JSON at line " + (at == null ? 1 : at.getLineNr()) + ": " + e.getOriginalMessage(),
          e);
    }
    if (o == null || !o.isObject()) {
      throw new IllegalArgumentException("not a JSON object");
    }
    Map<String, List<Name>> entities = new LinkedHashMap<>();
    for (String list : List.of(PERSONS, ORGANIZATIONS, PLACES, PROGRAMMES)) {
      entities.put(list, each(o.path(list)).map(Gold::name).toList());
    }
    return new Gold(
        o.path("lang").asText("?").split("-", 2)[0],
        text(o, "file"),
        text(o, "reference"),
        o.path("relevant").asBoolean(true),
        entities,
        each(o.path("times"))
            .map(n -> new Time(n.path("text").asText(), text(n, "value"), optional(n)))
            .toList(),
        each(o.path("quantities")).map(n -> new Amount(AmountKey.of(n), optional(n))).toList(),
        each(o.path("missions")).map(Gold::trip).toList(),
        each(o.path("events")).map(Gold::deed).toList(),
        each(o.path("quotes"))
            .map(
                n ->
                    new Speech(
                        n.path("speaker").asText(""), n.path("begins").asText(""), optional(n)))
            .toList());
  }

  List<Name> names(String list) {
    return entities.getOrDefault(list, List.of());
  }

  /** All named things, of every list. */
  Stream<Name> names() {
    return entities.values().stream().flatMap(List::stream);
  }

  /** Every form of every named thing that has this form. */
  Set<String> formsOf(String name) {
    String form = Squash.of(name);
    Set<String> out = new LinkedHashSet<>();
    out.add(form);
    names().filter(n -> n.forms().contains(form)).forEach(n -> out.addAll(n.forms()));
    return out;
  }

  private static Name name(JsonNode n) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(Squash.of(n.path("name").asText("")));
    strings(n.path("forms")).forEach(f -> forms.add(Squash.of(f)));
    strings(n.path("aliases")).forEach(f -> forms.add(Squash.of(f)));
    forms.remove("");
    return new Name(
        n.path("name").asText(""),
        Set.copyOf(forms),
        text(n, "kind"),
        text(n, "country"),
        text(n, "role"),
        optional(n));
  }

  private static Trip trip(JsonNode n) {
    Map<String, List<String>> slots = new LinkedHashMap<>();
    for (String slot : List.of("origins", "destinations", "leads", "organizers")) {
      slots.put(slot, strings(n.path(slot)));
    }
    return new Trip(
        slots,
        text(n, "time"),
        text(n, "status"),
        number(n, "companies"),
        number(n, "people"),
        new LinkedHashSet<>(strings(n.path("sectors"))),
        optional(n));
  }

  private static Deed deed(JsonNode n) {
    List<String> cues = n.has("cues") ? strings(n.path("cues")) : List.of(n.path("cue").asText(""));
    String cue = n.path("cue").asText("");
    return new Deed(
        n.path("type").asText(""),
        text(n, "status"),
        cue.isEmpty() && !cues.isEmpty() ? cues.get(0) : cue,
        cues,
        text(n, "time"),
        strings(n.path("places")),
        each(n.path("participants")).map(Gold::participant).toList(),
        text(n, "instrument"),
        optional(n));
  }

  private static String participant(JsonNode n) {
    if (n.isTextual()) {
      return n.asText();
    }
    return n.hasNonNull("name") ? n.path("name").asText() : n.path("entity").asText("");
  }

  private static boolean optional(JsonNode n) {
    return n.path("optional").asBoolean(false);
  }

  private static @Nullable Integer number(JsonNode n, String field) {
    return n.hasNonNull(field) ? (Integer) n.path(field).asInt() : null;
  }

  private static @Nullable String text(JsonNode n, String field) {
    String value = n.path(field).asText("");
    return n.hasNonNull(field) && !value.isEmpty() ? value : null;
  }

  private static Stream<JsonNode> each(JsonNode list) {
    List<JsonNode> out = new ArrayList<>();
    list.forEach(out::add);
    return out.stream();
  }

  private static List<String> strings(JsonNode list) {
    return each(list).map(n -> n.isObject() ? n.path("name").asText("") : n.asText()).toList();
  }
}
