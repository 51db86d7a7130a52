// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.model.Entity;
import io.elchi.model.Event;
import io.elchi.model.Organization;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.Report;
import io.elchi.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whole reports that a language ships, {@code reports/01.txt} with what is in them, {@code
 * reports/01.json}; each fact is a check of its own.
 */
final class ReportChecks {
  private static final JsonMapper JSON = new JsonMapper();

  private final String tag;
  private final Extractor extractor;
  private final Function<String, @Nullable InputStream> files;

  ReportChecks(String tag, Extractor extractor, Function<String, @Nullable InputStream> files) {
    this.tag = tag;
    this.extractor = extractor;
    this.files = files;
  }

  List<Check> all() {
    List<Check> checks = new ArrayList<>();
    for (int i = 1; i < 100; i++) {
      String name = String.format(java.util.Locale.ROOT, "reports/%02d", i);
      String text = text(name + ".txt");
      if (text != null) {
        String gold = Objects.requireNonNull(text(name + ".json"), name + ".json is missing");
        addReport(name, text, gold, checks);
      }
    }
    return checks;
  }

  private @Nullable String text(String file) {
    try (InputStream stream = files.apply(file)) {
      return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addReport(String name, String text, String json, List<Check> checks) {
    JsonNode gold;
    try {
      gold = JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ".json", e);
    }
    Document document = Document.of(text).withId(name);
    if (gold.hasNonNull("reference")) {
      document = document.withPublished(gold.get("reference").asText());
    }
    Report report = extractor.extract(document);

    checks.add(
        new Check(
            name + ": language",
            () -> {
              String language = Objects.requireNonNullElse(report.language(), "");
              assertEquals(tag, language.split("-", 2)[0]);
            }));
    checks.add(
        new Check(name + ": spans", () -> assertEquals(List.of(), Spans.wrongIn(report, text))));
    checks.add(
        new Check(
            name + ": relevance",
            () ->
                assertEquals(
                    gold.path("relevant").asBoolean(true),
                    report.relevance() >= 0.5,
                    "relevance " + report.relevance())));
    each(gold, "times", "value")
        .forEach(v -> holds(checks, name + ": time " + v, Findings.times(report), v));
    each(gold, "persons", "name")
        .forEach(v -> holds(checks, name + ": person " + v, names(report, Person.class), v));
    each(gold, "organizations", "name")
        .forEach(
            v -> holds(checks, name + ": organization " + v, names(report, Organization.class), v));
    each(gold, "places", "name")
        .forEach(v -> holds(checks, name + ": place " + v, names(report, Place.class), v));
    for (JsonNode event : required(gold.path("events"))) {
      addEvent(name, text, report, event, checks);
    }
    for (JsonNode mission : required(gold.path("missions"))) {
      String route = words(mission.path("origins")) + " to " + words(mission.path("destinations"));
      holds(checks, name + ": mission " + route, routes(report), route);
    }
  }

  private static void addEvent(
      String name, String text, Report report, JsonNode event, List<Check> checks) {
    String type = event.path("type").asText();
    JsonNode first = event.has("cues") ? event.path("cues").path(0) : event.path("cue");
    String cue = first.asText().replaceAll("\\s+", " ");
    checks.add(
        new Check(
            name + ": " + type + " " + cue,
            () ->
                Check.require(
                    report.events().stream()
                        .anyMatch(e -> e.type().code().equals(type) && shows(e, text, cue)),
                    () -> "no such event among " + Findings.events(report))));
  }

  private static boolean shows(Event event, String text, String cue) {
    return event.evidence().stream().map(s -> sentence(text, s)).anyMatch(s -> s.contains(cue));
  }

  private static String sentence(String text, Span span) {
    return text.substring(span.start(), span.end()).replaceAll("\\s+", " ");
  }

  private static void holds(
      List<Check> checks, String key, Collection<String> found, String value) {
    checks.add(
        new Check(
            key,
            () -> Check.require(found.contains(value), () -> "not among those read: " + found)));
  }

  private static Stream<String> each(JsonNode gold, String list, String field) {
    return required(gold.path(list)).stream().map(n -> n.path(field).asText()).distinct();
  }

  private static List<JsonNode> required(JsonNode list) {
    List<JsonNode> nodes = new ArrayList<>();
    for (JsonNode node : list) {
      if (!node.path("optional").asBoolean(false)) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  private static Set<String> names(Report report, Class<? extends Entity> type) {
    return report.entities().stream()
        .filter(type::isInstance)
        .flatMap(e -> Stream.concat(Stream.of(e.name()), e.aliases().stream()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> routes(Report report) {
    return report.missions().stream()
        .map(m -> countries(report, m.origins()) + " to " + countries(report, m.destinations()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> countries(Report report, List<String> places) {
    return report.entities().stream()
        .filter(e -> places.contains(e.id()) && e instanceof Place)
        .map(e -> Objects.requireNonNullElse(((Place) e).country(), "?"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> words(JsonNode list) {
    Set<String> words = new TreeSet<>();
    list.forEach(n -> words.add(n.asText()));
    return words;
  }
}
